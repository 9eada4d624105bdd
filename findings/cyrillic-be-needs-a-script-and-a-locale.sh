#!/usr/bin/env bash
# Macedonian's б in pygame-ce: the form of the letter hangs on set_script and on the system's locale.
#
# Expected: a font that has the Macedonian and Serbian form of б (OpenType's "locl") shows it, or
#   pygame-ce, which cannot be told a language, never does.
# Seen: without Font.set_script the Russian form is drawn, whatever the locale. With set_script("Cyrl")
#   the form follows the process's LC_CTYPE: the same program, font and text look different for a user
#   whose system is Macedonian. A program may set LC_CTYPE itself, but only before the first text that
#   is drawn with a script: HarfBuzz asks once and keeps the answer.
# Versions: pygame-ce 2.5.8 (SDL_ttf 2.24.0, HarfBuzz 14.3.0), Noto Sans 2.15 (fontpkg-noto-sans), glibc's
#   locales.
# Where it matters: Macedonian and Serbian text; pictures of pages that are compared in tests.
# Written down: HarfBuzz's manual says that a buffer without a language gets the process's default
#   (hb_buffer_guess_segment_properties, hb_language_get_default). pygame-ce's page of set_script does not.
set -euo pipefail

[ -e /usr/share/i18n/locales/mk_MK ] || { echo "needs Debian's locales"; exit 2; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check pygame-ce==2.5.8 fontpkg-noto-sans==2.15 uharfbuzz==0.57.0 ||
    { echo "could not install the packages"; exit 2; }
mkdir locales
for tag in mk_MK de_DE; do localedef -i "$tag" -f UTF-8 "locales/$tag.UTF-8"; done

cat >draw.py <<'PY'
import hashlib
import locale
import pathlib
import sys

import fontpkg_noto_sans
import pygame
import uharfbuzz

FONT = pathlib.Path(fontpkg_noto_sans.__file__).parent / "files" / "NotoSans[wdth,wght].ttf"
pygame.font.init()


def drawn(script: str | None) -> str:
    font = pygame.font.Font(FONT, 60)
    if script:
        font.set_script(script)
    pixels = pygame.image.tobytes(font.render("б", True, "black", "white"), "RGB")
    return hashlib.sha256(pixels).hexdigest()[:8]


def shape(language: str) -> str:
    font = uharfbuzz.Font(uharfbuzz.Face(uharfbuzz.Blob.from_file_path(str(FONT))))
    text = uharfbuzz.Buffer()
    text.add_str("б")
    text.guess_segment_properties()
    text.language = language
    uharfbuzz.shape(font, text)
    return font.glyph_to_string(text.glyph_infos[0].codepoint)


match sys.argv[1]:
    case "font":
        print(shape("ru"), shape("mk"), shape("sr"))
    case "as started":
        print(drawn(None), drawn("Cyrl"))
    case "set first":
        locale.setlocale(locale.LC_CTYPE, "mk_MK.UTF-8")
        print(drawn(None), drawn("Cyrl"))
    case "set later":
        drawn("Cyrl")
        locale.setlocale(locale.LC_CTYPE, "mk_MK.UTF-8")
        print(drawn(None), drawn("Cyrl"))
PY
run() { PYGAME_HIDE_SUPPORT_PROMPT=1 LOCPATH="$work/locales" LC_ALL="$1.UTF-8" venv/bin/python draw.py "$2" 2>/dev/null; }
german=$(run de_DE "as started")
macedonian=$(run mk_MK "as started")
first=$(run de_DE "set first")
later=$(run de_DE "set later")
echo "the font's letters for ru, mk, sr:         $(run de_DE font)"
echo "                                           plain    with set_script"
echo "LC_CTYPE de_DE                             $german"
echo "LC_CTYPE mk_MK                             $macedonian"
echo "de_DE, mk_MK set by the program            $first"
echo "de_DE, mk_MK set after the first drawing   $later"

read -r plain scripted <<<"$german"
[ "$plain" = "$scripted" ] || { echo "no longer so: German"; exit 1; }
read -r plain_mk scripted_mk <<<"$macedonian"
[ "$plain_mk" = "$plain" ] || { echo "no longer so: Macedonian without a script"; exit 1; }
[ "$scripted_mk" != "$plain" ] || { echo "no longer so: Macedonian"; exit 1; }
[ "$first" = "$macedonian" ] || { echo "no longer so: set by the program"; exit 1; }
[ "$later" = "$german" ] || { echo "no longer so: set too late"; exit 1; }
