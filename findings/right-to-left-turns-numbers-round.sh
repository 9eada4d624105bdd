#!/usr/bin/env bash
# pygame-ce from right to left: 18:30 is drawn as 03:81.
#
# Expected: Font.set_direction(DIRECTION_RTL), with set_script("Arab") as the advice for Arabic and Persian
#   goes, sets a line as a reader of Arabic expects it: numbers and Latin names in it from left to right.
# Seen: every sign of the line is put from right to left, so times, telephone numbers and Latin words come
#   out reversed, in perfectly good letters. The Arabic beside them is right, so the line looks done.
#   HarfBuzz shapes one run of one direction; the order of runs (the Unicode bidirectional algorithm) is
#   left to the caller, and SDL_ttf and pygame-ce do not do it.
# Versions: pygame-ce 2.5.8 (SDL_ttf 2.24.0, HarfBuzz 14.3.0).
# Where it matters: any number in an Arabic, Persian or Hebrew line. Split the line into runs first (for
#   example by python-bidi's levels) and draw each run in its own direction.
# Written down: pygame-ce's issue 2237 gives the advice; its page of set_direction, and SDL_ttf's of
#   TTF_SetFontDirection, do not speak of mixed lines.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check pygame-ce==2.5.8 ||
    { echo "could not install pygame-ce"; exit 2; }

PYGAME_HIDE_SUPPORT_PROMPT=1 venv/bin/python - <<'PY'
import sys

import pygame

pygame.font.init()


def drawn(text: str, to_the_left: bool) -> bytes:
    font = pygame.font.Font(None, 60)
    if to_the_left:
        font.set_script("Arab")
        font.set_direction(pygame.DIRECTION_RTL)
    picture = font.render(text, True, "black")
    return pygame.image.tobytes(picture.subsurface(picture.get_bounding_rect()), "RGBA")


wrong = 0
for text in ("18:30", "25", "112", "PDF"):
    turned = drawn(text, to_the_left=True) == drawn(text[::-1], to_the_left=False)
    wrong += turned
    print(f"{text} from right to left is drawn as {text[::-1] if turned else 'something else'}")
if wrong != 4:
    sys.exit("no longer so")
PY
