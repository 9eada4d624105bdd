#!/usr/bin/env bash
# Channel.stop of pygame-ce begins what was queued on the channel.
#
# Expected: the pages of pygame-ce say of Channel.queue that what is queued "is cleared on any other call to Channel.stop()".
# Seen: after the first stop the channel plays what was queued; after the second one it is silent. Channel.fadeout
#   does the same.
# Versions: pygame-ce 2.5.8.
# Where it matters: a voice, or music in pieces, that has to be silent at once.
# Written down: found nowhere.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check pygame-ce==2.5.8 ||
    { echo "could not install the packages"; exit 2; }
SDL_AUDIODRIVER=dummy PYGAME_HIDE_SUPPORT_PROMPT=1 venv/bin/python - <<'PYTHON'
import pygame

pygame.mixer.init(22050, -16, 1, 512, allowedchanges=0)
channel, silence = pygame.mixer.Channel(2), pygame.mixer.Sound(buffer=bytes(2 * 22050 * 60))
channel.queue(silence)
channel.queue(silence)
channel.stop()
print("after the first stop it plays:", channel.get_busy())
channel.stop()
print("after the second stop it plays:", channel.get_busy())
PYTHON
