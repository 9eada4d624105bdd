#!/usr/bin/env bash
# A doubtful translation comes back as a settled one.
#
# Expected: GNU msgmerge and pybabel update may be used in turn on one .po file. A "fuzzy" mark (somebody
#   has to look at this again) stays until a person takes it away.
# Seen: msgmerge keeps an entry that is used no more below the file, as "#~", with its mark. pybabel
#   update writes such entries without their marks; it also calls the valid line "#~| msgid" a keyword
#   that it does not know, and drops it. When the sentence is used again, msgmerge takes the old
#   translation from there, and nothing says any more that it was made for another sentence: here "at
#   eight" is shown as "at six". With msgmerge alone the mark comes back, too.
# Versions: Babel 2.19.0; gettext 0.21 (Debian 12).
# Where it matters: translators who work with gettext's tools, and a project that updates with Babel.
# Written down: the GNU gettext manual, "PO Files", has "#~" and "#|". Babel's issue 566 (open) tells of
#   the warnings about "#~|", pull request 743 (from 2020, open when this was written) of comments on obsolete entries. That
#   the mark is lost was found nowhere.
set -euo pipefail

for tool in msgmerge msgfmt; do
    command -v "$tool" >/dev/null || { echo "needs Debian's gettext"; exit 2; }
done
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check babel==2.19.0 || { echo "could not install Babel"; exit 2; }

cat >first.po <<'PO'
msgid ""
msgstr ""
"Language: mk\n"
"Content-Type: text/plain; charset=UTF-8\n"

msgid "Hello"
msgstr "Здраво"

msgid "The boat leaves at six"
msgstr "Чамецот тргнува во шест"
PO
cat >both.pot <<'PO'
msgid ""
msgstr ""
"Content-Type: text/plain; charset=UTF-8\n"

msgid "Hello"
msgstr ""

msgid "The boat leaves at eight"
msgstr ""
PO
head -n 6 both.pot >one.pot

msgmerge --quiet --previous first.po both.pot -o changed.po  # six becomes eight: fuzzy
msgmerge --quiet --previous changed.po one.pot -o gone.po    # the sentence is used no more
cp gone.po through-babel.po
venv/bin/pybabel --quiet update --locale mk --input-file one.pot --output-file through-babel.po
echo "--- as msgmerge leaves it"
tail -n 4 gone.po
echo "--- after pybabel update"
tail -n 4 through-babel.po

msgmerge --quiet --previous gone.po both.pot -o back.po
msgmerge --quiet --previous through-babel.po both.pot -o back-through-babel.po
said() {  # what a program would show: msgfmt leaves fuzzy entries out
    msgfmt "$1" -o said.mo
    venv/bin/python -c 'import gettext; print(gettext.GNUTranslations(open("said.mo", "rb")).gettext("The boat leaves at eight"))'
}
echo "--- the sentence is used again"
echo "msgmerge alone shows:    $(said back.po)"
echo "with Babel in between:   $(said back-through-babel.po)"

[ "$(said back.po)" = "The boat leaves at eight" ] || { echo "no longer so: msgmerge lost the mark itself"; exit 1; }
[ "$(said back-through-babel.po)" = "Чамецот тргнува во шест" ] || { echo "no longer so"; exit 1; }
