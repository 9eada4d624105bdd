#!/usr/bin/env bash
# pybabel update leaves out header fields, and heaps up earlier sentences as translators' comments.
#
# Expected: what a translation editor writes into a .po file (its own "X-..." fields in the header, the
#   line "#| msgid" with the sentence that was translated before) is there after an update, once.
# Seen: pybabel update writes only the fields it knows; X-Generator, X-Language and the like are gone,
#   without a word. A line "#| msgid" is read as a comment by a translator and written as "# | msgid". It
#   never goes away: each change of the sentence adds one more, beside the right "#|". msgmerge has
#   exactly one, the sentence that the translation was made for.
# Versions: Babel 2.19.0; gettext 0.21 (Debian 12).
# Where it matters: a program that keeps facts in "X-" fields; editors that show comments to translators.
# Written down: Babel's issue 206 (open since 2015) says that "#|" is written but never read; issues 772
#   and 1000 ask for header fields of one's own. Neither says that present fields are lost.
set -euo pipefail

command -v msgmerge >/dev/null || { echo "needs Debian's gettext"; exit 2; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check babel==2.19.0 || { echo "could not install Babel"; exit 2; }

cat >babel.po <<'PO'
msgid ""
msgstr ""
"Project-Id-Version: boats 1\n"
"Language: mk\n"
"MIME-Version: 1.0\n"
"Content-Type: text/plain; charset=UTF-8\n"
"Content-Transfer-Encoding: 8bit\n"
"X-Generator: Poedit 3.4\n"
"X-Language: mk_MK\n"

msgid "The boat leaves at six"
msgstr "Чамецот тргнува во шест"
PO
cp babel.po gnu.po
for hour in seven eight nine; do
    printf '%s\n' 'msgid ""' 'msgstr ""' '"Content-Type: text/plain; charset=UTF-8\n"' '' \
        "msgid \"The boat leaves at $hour\"" 'msgstr ""' >now.pot
    venv/bin/pybabel --quiet update --previous --locale mk --input-file now.pot --output-file babel.po
    msgmerge --quiet --previous --update --backup=none gnu.po now.pot
done
for file in gnu babel; do
    echo "--- $file.po after three updates"
    grep -n -e '^"X-' -e '^#.*msgid' "$file.po" || true
done

count() { grep -c -e "$1" "$2" || true; }
[ "$(count '^"X-' gnu.po) $(count '^#| msgid' gnu.po)" = "2 1" ] || { echo "no longer so: msgmerge"; exit 1; }
[ "$(count '^"X-' babel.po)" = 0 ] || { echo "no longer so: the fields are kept"; exit 1; }
[ "$(count '^# | msgid' babel.po)" = 2 ] || { echo "no longer so: the comments"; exit 1; }
