#!/usr/bin/env bash
# pygame-ce paints a gradient from x1="0" to x2="1" as one flat colour.
#
# Expected: x2="1", x2="100%" and no x2 at all mean one thing in a linearGradient (its units are by default
#   fractions of the shape), so all three look alike.
# Seen: with x2="100%", and without x1 and x2, pygame-ce shows the gradient. With x1="0" x2="1" the whole
#   shape has the last colour. Nothing is raised: it is as if the 1 were one unit of the picture.
# Versions: pygame-ce 2.5.8 (SDL_image 2.8.12, which has nanosvg in it).
# Where it matters: pictures drawn in an editor, or by hand as the specification's examples are.
# Written down: nanosvg's pull request 47 (open since 2015). pygame-ce's page says "limited support, using
#   Nano SVG", and no more.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check pygame-ce==2.5.8 ||
    { echo "could not install pygame-ce"; exit 2; }

PYGAME_HIDE_SUPPORT_PROMPT=1 venv/bin/python - <<'PY'
import io
import sys

import pygame

PICTURE = """<svg xmlns="http://www.w3.org/2000/svg" width="100" height="20" viewBox="0 0 100 20">
<linearGradient id="sky" {ends}><stop offset="0" stop-color="#ff0000"/><stop offset="1" stop-color="#0000ff"/></linearGradient>
<rect width="100" height="20" fill="url(#sky)"/></svg>"""


def colours(ends: str) -> tuple[str, str]:
    """Of the left and of the right end."""
    surface = pygame.image.load(io.BytesIO(PICTURE.format(ends=ends).encode()), "sky.svg")
    names = {True: "red", False: "blue"}
    left, right = (surface.get_at((x, 10)) for x in (1, 98))
    return names[left.r > 200], names[right.r > 200]


seen = {ends: colours(ends) for ends in ("", 'x1="0%" x2="100%"', 'x1="0" x2="1"')}
for ends, (left, right) in seen.items():
    print(f"{ends or '(nothing)':<20} left {left}, right {right}")
if list(seen.values()) != [("red", "blue"), ("red", "blue"), ("blue", "blue")]:
    sys.exit("no longer so")
PY
