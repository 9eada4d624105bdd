#!/usr/bin/env bash
# A display that is switched off stays in SDL's list.
#
# Expected: SDL follows the displays of the desktop while a program runs: pygame.display.get_desktop_sizes()
#   and get_num_displays() tell what is there, and an event comes when it changes.
# Seen: a display that appears is noticed. When its output is switched off (xrandr --off; the cable stays
#   in), nothing comes, and SDL goes on counting it and giving its size. Nor does it notice that the
#   output changes its mode. set_mode((0, 0), FULLSCREEN, display=1) then succeeds, on the display that
#   is left. After pygame.display.quit() and init() the list is true again.
# Versions: pygame-ce 2.5.8 (SDL 2.32.10), X11; Debian 12's Xorg 21.1 with the dummy driver, openbox.
# Where it matters: a program that runs for hours on a laptop with a projector.
# Written down: SDL's issue 4977 brought display events to X11, for outputs that are plugged in and out. That
#   one that is plugged in but off is still counted was found nowhere.
set -euo pipefail

server=/usr/lib/xorg/Xorg
for needed in "$server" /usr/lib/xorg/modules/drivers/dummy_drv.so; do
    [ -e "$needed" ] || { echo "needs Debian's xserver-xorg-core and xserver-xorg-video-dummy"; exit 2; }
done
for tool in xrandr openbox; do
    command -v "$tool" >/dev/null || { echo "needs Debian's x11-xserver-utils and openbox"; exit 2; }
done
work=$(mktemp -d)
started=()
finish() {
    for pid in "${started[@]}"; do kill "$pid" 2>/dev/null || true; done
    wait
    rm -rf "$work"
}
trap finish EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check pygame-ce==2.5.8 ||
    { echo "could not install pygame-ce"; exit 2; }

cat >xorg.conf <<'CONF'
Section "Device"
    Identifier "card"
    Driver "dummy"
    VideoRam 64000
EndSection
Section "Screen"
    Identifier "screen"
    Device "card"
    DefaultDepth 24
    SubSection "Display"
        Depth 24
        Virtual 2048 1024
    EndSubSection
EndSection
CONF
"$server" -displayfd 3 -config "$work/xorg.conf" -logfile "$work/xorg.log" -noreset -nolisten tcp \
    -novtswitch -sharevts vt8 3>number >xorg.out 2>&1 &
started+=($!)
for _ in {1..50}; do [ -s number ] && break; sleep 0.2; done
[ -s number ] || { echo "Xorg did not start here"; exit 2; }
DISPLAY=:$(cat number)
export DISPLAY
xrandr --output DUMMY0 --mode 1024x768 --pos 0x0
openbox >/dev/null 2>&1 &
started+=($!)
sleep 1

cat >displays.py <<'PY'
import os
import subprocess
import time
import warnings

os.environ["PYGAME_HIDE_SUPPORT_PROMPT"] = "1"
os.environ["SDL_AUDIODRIVER"] = "dummy"
import pygame

SDL_DISPLAYEVENT = 0x150  # pygame has no name for it and hands it on


def xrandr(*words: str) -> None:
    subprocess.run(["xrandr", *words], check=True, stdout=subprocess.DEVNULL)


def tell(what: str) -> None:
    end, told = time.monotonic() + 2, 0
    while time.monotonic() < end:
        told += sum(event.type == SDL_DISPLAYEVENT for event in pygame.event.get())
        time.sleep(0.02)
    sizes = " ".join("{}x{}".format(*size) for size in pygame.display.get_desktop_sizes())
    print(f"{what}: {sizes}, {'told' if told else 'nothing told'}")


warnings.simplefilter("ignore")
pygame.display.init()
pygame.display.set_mode((300, 200))
tell("at the start")
xrandr("--addmode", "DUMMY1", "800x600")
xrandr("--addmode", "DUMMY1", "640x480")
xrandr("--output", "DUMMY1", "--mode", "800x600", "--pos", "1024x0")
xrandr("--query")
tell("second on")
xrandr("--output", "DUMMY1", "--mode", "640x480")
tell("second at 640x480")
xrandr("--output", "DUMMY1", "--off")
tell("second off")
surface = pygame.display.set_mode((0, 0), pygame.FULLSCREEN, display=1)
time.sleep(1)
pygame.event.pump()
place = pygame.Window.from_display_module().position
print("full screen on the second: {}x{}+{}+{}".format(*surface.get_size(), *place))
pygame.display.quit()
pygame.display.init()
print("started anew: {}".format(pygame.display.get_num_displays()))
PY
seen=$(timeout 60 venv/bin/python displays.py)
echo "$seen"
[ "$seen" = "at the start: 1024x768, nothing told
second on: 1024x768 800x600, told
second at 640x480: 1024x768 800x600, nothing told
second off: 1024x768 800x600, nothing told
full screen on the second: 1024x768+0+0
started anew: 1" ] || { echo "no longer so"; exit 1; }
