#!/usr/bin/env bash
# CLDR's words for Macedonian numbers: 100 is "еднасто".
#
# Expected: CLDR's spell-out rules (RBNF) give the words of the language: сто, двесте, две илјади, два
#   милиони.
# Seen: the file for Macedonian makes every hundred of a digit and "сто", so that 100 is "еднасто" (as if
#   it were a teen, like единаесет), 200 is "двесто"; илјада and милион have no plural, and 1000 is "една
#   илјада". Serbian and Bulgarian, in the same data, are right. So is Macedonian's 21: a short test
#   finds nothing.
# Versions: unicode-rbnf 2.4.1. ICU 78.3 itself (through PyICU) gave the same words.
# Where it matters: numbers that are read aloud (a voice speaks them), cheques, legal texts.
# Written down: no report was found. The rule is that for 100 in CLDR's common/rbnf/mk.xml.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check unicode-rbnf==2.4.1 ||
    { echo "could not install unicode-rbnf"; exit 2; }

venv/bin/python - <<'PY'
import sys

from unicode_rbnf import RbnfEngine


def words(tag: str, number: int) -> str:
    return RbnfEngine.for_language(tag).format_number(number).text


right = {
    "mk": {
        21: "дваесет и еден",
        100: "сто",
        200: "двесте",
        1000: "илјада",
        2000: "две илјади",
        2000000: "два милиони",
    },
    "sr": {21: "двадесет и један", 100: "сто", 2000: "две хиљаде", 2000000: "два милиона"},
    "bg": {21: "двайсет и едно", 100: "сто", 2000: "две хиляди", 2000000: "два милиона"},
}
for tag, numbers in right.items():
    for number, word in numbers.items():
        said = words(tag, number)
        print(f"{tag} {number:>8}  {said}" + ("" if said == word else f"   should be {word}"))
seen = [words("mk", number) for number in right["mk"]]
if seen != ["дваесет и еден", "еднасто", "двесто", "една илјада", "две илјада", "два милион"]:
    sys.exit("no longer so")
if any(words(tag, number) != word for tag in ("sr", "bg") for number, word in right[tag].items()):
    sys.exit("no longer so: Serbian or Bulgarian")
PY
