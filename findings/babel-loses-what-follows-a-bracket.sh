#!/usr/bin/env bash
# Behind an attribute in square brackets, sentences are no longer found.
#
# Expected: `pybabel extract -k text` finds every call of text("..."). An attribute that happens to be called
#   text as well, like page.text[0], is no call and changes nothing.
# Seen: with Babel 2.19.0 the bracket behind such a name is taken for the beginning of a call that never
#   ends. Everything translatable in the rest of the file is left out, without a word: here "Quit". With
#   parentheses in place of the brackets it is found; Babel 2.17.0 and xgettext find it in both.
# Versions: Babel 2.19.0 (and 2.17.0 to compare), gettext 0.21 (Debian 12), Python 3.11.
# Where it matters: a program whose function for sentences has an everyday name. The catalogue gets shorter
#   with an update of Babel, and translations of what was left out are moved to the obsolete ones.
# Written down: Babel's issue 1335 and pull request 1336 (open when this was written) tell of brackets and
#   the stack of calls inside a call; that a name which is never called is enough was found nowhere.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
for version in 2.17.0 2.19.0; do
    python3 -m venv "$version"
    "$version/bin/pip" install --quiet --disable-pip-version-check "babel==$version" || { echo "could not install Babel $version"; exit 2; }
done

cat >book.py <<'PY'
START = text("Start")


def first_and_last(page):
    return [page.text[0], page.text[-1]]


def close():
    """Close the book."""
    show(text("Quit"))
PY
sed 's/\[page.text\[0\], page.text\[-1\]\]/(page.text, page.text)/' book.py >plain.py

found() { # VERSION FILE
    "$1/bin/pybabel" --quiet extract --keyword text --output-file "$1.pot" "$2"
    grep '^msgid "[^"]' "$1.pot" | tr '\n' ' '
}

both='msgid "Start" msgid "Quit" '
wrong=0
for row in "2.17.0 book.py|$both" "2.19.0 plain.py|$both" "2.19.0 book.py|msgid \"Start\" "; do
    # shellcheck disable=SC2086
    seen=$(found ${row%%|*})
    echo "${row%%|*}: $seen"
    [ "$seen " = "${row#*|}" ] || [ "$seen" = "${row#*|}" ] || wrong=1
done
if command -v xgettext >/dev/null; then
    xgettext --language=Python --keyword=text --output=gnu.pot book.py
    echo "xgettext book.py: $(grep '^msgid "[^"]' gnu.pot | tr '\n' ' ')"
fi
exit "$wrong"
