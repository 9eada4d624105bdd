#!/usr/bin/env bash
# Full screen on the second display lands on the first, if SDL's framebuffer acceleration is off.
#
# Expected: pygame.display.set_mode((0, 0), FULLSCREEN, display=1) fills the second display, and
#   SDL_FRAMEBUFFER_ACCELERATION=0, which is about how pictures get to the screen, changes nothing of that.
# Seen: from a window that lies on the first display, with acceleration off, the picture fills the first
#   display; the surface has the first one's size, and nothing is raised. With acceleration as SDL
#   chooses, it goes to the second one. A program that opens no window before is right in both.
# Versions: pygame-ce 2.5.8 (SDL 2.32.10), X11; Debian 12's Xorg 21.1 with the dummy driver, openbox.
# Where it matters: slides or a game on a projector, when the window was moved there from the laptop.
# Written down: found nowhere. SDL's issue 3549 tells of full screen on the wrong display for other reasons.
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
xrandr --addmode DUMMY1 800x600
xrandr --output DUMMY0 --mode 1024x768 --pos 0x0 --output DUMMY1 --mode 800x600 --pos 1024x0
xrandr --query >xrandr.out  # only now does the dummy driver call its second output connected
openbox >/dev/null 2>&1 &
started+=($!)
sleep 1

cat >full.py <<'PY'
import os
import sys
import time
import warnings

os.environ["PYGAME_HIDE_SUPPORT_PROMPT"] = "1"
os.environ["SDL_AUDIODRIVER"] = "dummy"
import pygame


def wait(seconds: float) -> None:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        pygame.event.pump()
        time.sleep(0.02)


warnings.simplefilter("ignore")
pygame.display.init()
if pygame.display.get_desktop_sizes() != [(1024, 768), (800, 600)]:
    print(f"the two displays are not there: {pygame.display.get_desktop_sizes()}", file=sys.stderr)
    sys.exit(2)
if sys.argv[1] == "from a window":
    pygame.display.set_mode((300, 200), display=0)
    wait(1)
surface = pygame.display.set_mode((0, 0), pygame.FULLSCREEN, display=1)
wait(1)
place = pygame.Window.from_display_module().position
print(f"{surface.get_size()[0]}x{surface.get_size()[1]}+{place[0]}+{place[1]}")
PY
run() { timeout 20 venv/bin/python full.py "$1"; }
echo "displays: 1024x768+0+0 and 800x600+1024+0; full screen is asked for on the second"
off=$(SDL_FRAMEBUFFER_ACCELERATION=0 run "from a window")
fresh=$(SDL_FRAMEBUFFER_ACCELERATION=0 run "at once")
usual=$(run "from a window")
echo "acceleration off, from a window: $off"
echo "acceleration off, at once:       $fresh"
echo "as SDL chooses, from a window:   $usual"
[ "$off" = "1024x768+0+0" ] || { echo "no longer so"; exit 1; }
[ "$fresh $usual" = "800x600+1024+0 800x600+1024+0" ] || { echo "no longer so: the other two"; exit 1; }
