#!/usr/bin/env bash
# pygame's default font draws љ as л.
#
# Expected: a font whose table of letters (cmap) has a letter draws that letter; if it had none, one would
#   see an empty box.
# Seen: Font(None) has љ, Љ and њ in its table, and draws the pictures of л, Л and (with another margin)
#   н: "љубов" reads "лубов", "коњ" reads "кон". No box, and Font.metrics has figures. Capital Њ is right.
#   A test that looks for missing letters finds nothing.
# Versions: pygame-ce 2.5.8 with its freesansbold.ttf.
# Where it matters: Macedonian and Serbian text in anything that was tried out with the default font.
# Written down: found nowhere.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check pygame-ce==2.5.8 fonttools==4.68.0 ||
    { echo "could not install the packages"; exit 2; }

PYGAME_HIDE_SUPPORT_PROMPT=1 venv/bin/python - <<'PY'
import pathlib
import sys

import pygame
from fontTools.ttLib import TTFont

pygame.font.init()
font = pygame.font.Font(None, 60)
letters = TTFont(pathlib.Path(pygame.__file__).parent / pygame.font.get_default_font()).getBestCmap()


def ink(letter: str) -> bytes:
    drawn = font.render(letter, True, "black")
    return pygame.image.tobytes(drawn.subsurface(drawn.get_bounding_rect()), "RGBA")


seen = {}
for letter, other in ("љл", "ЉЛ", "њн", "ЊН", "ќк", "џц"):
    seen[letter] = ink(letter) == ink(other)
    print(f"{letter} in the table: {ord(letter) in letters}   drawn like {other}: {seen[letter]}")
if not all(ord(letter) in letters for letter in seen):
    sys.exit("no longer so: a letter is not in the table")
if seen != {"љ": True, "Љ": True, "њ": True, "Њ": False, "ќ": False, "џ": False}:
    sys.exit("no longer so")
PY
