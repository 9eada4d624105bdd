#!/usr/bin/env bash
# One Arabic catalogue, two releases of Babel, two sentences for eleven.
#
# Expected: the plural forms of a language do not depend on the release of the tool that compiles them.
# Seen: Babel up to 2.18 had Arabic's last two forms the other way round from CLDR, from gettext, and
#   from its own Locale("ar").plural_form. 2.19 has them right. A .po file without a Plural-Forms line
#   (msgfmt takes it; a Catalog made in Python has none until it is written) now gets the other form
#   for 11 to 99 and for 100 to 102. Files with the line keep their own rule, so files that were begun
#   with the old release go on having the order that others call wrong: look at the line before you
#   copy translations from one file to another. In the same release Hebrew and French went from two
#   forms to three, and Macedonian's 21 became singular.
# Versions: Babel 2.18.0 and 2.19.0.
# Where it matters: Arabic catalogues; every catalogue whose rule is left to the library.
# Written down: Babel's issue 816 (Arabic, 2021) and pull request 1289.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
for version in 2.18.0 2.19.0; do
    python3 -m venv "$version"
    "$version/bin/pip" install --quiet --disable-pip-version-check "babel==$version" ||
        { echo "could not install Babel $version"; exit 2; }
done

cat >ar.po <<'PO'
msgid ""
msgstr ""
"Language: ar\n"
"MIME-Version: 1.0\n"
"Content-Type: text/plain; charset=UTF-8\n"
"Content-Transfer-Encoding: 8bit\n"

msgid "boat"
msgid_plural "boats"
msgstr[0] "zero"
msgstr[1] "one"
msgstr[2] "two"
msgstr[3] "few"
msgstr[4] "many"
msgstr[5] "other"
PO
{  # the same with the line that 2.18 writes
    head -n 3 ar.po
    printf '%s\n' '"Plural-Forms: nplurals=6; plural=(n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && "' \
        '"n%100<=10 ? 3 : n%100>=0 && n%100<=2 ? 4 : 5);\n"'
    tail -n +4 ar.po
} >begun-with-2.18.po
cat >say.py <<'PY'
import gettext
import io

import babel
from babel.messages.catalog import Catalog
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po


def words(name: str, numbers: tuple[int, ...]) -> str:
    compiled = io.BytesIO()
    with open(name, encoding="utf-8") as file:
        write_mo(compiled, read_po(file))
    compiled.seek(0)
    said = gettext.GNUTranslations(compiled).ngettext
    return " ".join(f"{number}:{said('boat', 'boats', number)}" for number in numbers)


counts = " ".join(f"{tag}:{Catalog(locale=tag).num_plurals}" for tag in ("he", "fr"))
singular = gettext.c2py(Catalog(locale="mk").plural_expr)(21) == 0
right = babel.Locale("ar").plural_form
print(
    f"{words('ar.po', (3, 11, 99, 100, 102))} | with the old line 11:{words('begun-with-2.18.po', (11,))[3:]}"
    f" | CLDR 11:{right(11)} 100:{right(100)} | forms {counts} | mk 21 as 1: {singular}"
)
PY
old=$(2.18.0/bin/python say.py)
new=$(2.19.0/bin/python say.py)
echo "Babel 2.18.0  $old"
echo "Babel 2.19.0  $new"
same="with the old line 11:other | CLDR 11:many 100:other"
[ "$old" = "3:few 11:other 99:other 100:many 102:many | $same | forms he:2 fr:2 | mk 21 as 1: False" ] ||
    { echo "no longer so: 2.18.0"; exit 1; }
[ "$new" = "3:few 11:many 99:many 100:other 102:other | $same | forms he:3 fr:3 | mk 21 as 1: True" ] ||
    { echo "no longer so: 2.19.0"; exit 1; }
