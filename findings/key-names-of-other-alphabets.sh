#!/usr/bin/env bash
# pygame.key.name has no name for most letters of other alphabets.
#
# Expected: under a Macedonian, Russian, Greek or German layout pygame.key.name(event.key) says which letter
#   is printed on the key, as it does for "a".
# Seen: it is the empty string for every Cyrillic and Greek letter, and for ß. With use_compat=False
#   the same call gives the letter. So all these keys have one name, and a program that tells keys apart
#   by it hears nothing. The place of the key (event.scancode) is the same in all layouts.
# Versions: pygame-ce 2.5.8 (SDL 2.32.10); Debian 12's xvfb, x11-xkb-utils, xdotool.
# Where it matters: keys in a country that does not write in ASCII.
# Written down: pygame-ce's page of key.name says that without use_compat (on by default) it "may cover a
#   wider range of keys". That whole alphabets have no name with it was found nowhere.
set -euo pipefail

for tool in xvfb-run setxkbmap xdotool; do
    command -v "$tool" >/dev/null || { echo "needs Debian's xvfb, xauth, x11-xkb-utils and xdotool"; exit 2; }
done
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check pygame-ce==2.5.8 ||
    { echo "could not install pygame-ce"; exit 2; }

cat >keys.py <<'PY'
"""Presses the keys at the places of US a, e and minus; tells what pygame says of them."""
import os
import subprocess
import sys
import time

os.environ["SDL_AUDIODRIVER"] = "dummy"
os.environ["PYGAME_HIDE_SUPPORT_PROMPT"] = "1"
import pygame

subprocess.run(["xdotool", "key", "Shift_L"], check=True)  # the layout is set for the keyboard used last
subprocess.run(["setxkbmap", sys.argv[1]], check=True)
pygame.display.init()
pygame.display.set_mode((300, 200))


def events(seconds: float) -> list[pygame.event.Event]:
    end, pressed = time.monotonic() + seconds, []
    while time.monotonic() < end and not pressed:
        pressed = pygame.event.get(pygame.KEYDOWN)
        pygame.event.pump()
        time.sleep(0.02)
    return pressed


events(1)
for keycode in ("38", "26", "20"):
    subprocess.run(["xdotool", "key", keycode], check=True)
    for event in events(3):
        name, letter = pygame.key.name(event.key), pygame.key.name(event.key, use_compat=False)
        print(f"{event.scancode}:{name or '(empty)'}/{letter}")
PY
declare -A right=(
    [us]="4:a/A 8:e/E 45:-/-"
    [mk]="4:(empty)/а 8:(empty)/е 45:-/-"
    [ru]="4:(empty)/ф 8:(empty)/у 45:-/-"
    [gr]="4:(empty)/α 8:(empty)/ε 45:-/-"
    [de]="4:a/A 8:e/E 45:(empty)/ß"
)
echo "layout  scancode:name/name with use_compat=False"
for layout in us mk ru gr de; do
    seen=$(xvfb-run -a -s "-noreset -screen 0 640x480x24" venv/bin/python keys.py "$layout" | paste -sd " ")
    echo "$layout      $seen"
    [ "$seen" = "${right[$layout]}" ] || { echo "no longer so"; exit 1; }
done
