"""A real X server with several displays, a window manager, a keyboard and a mouse."""

import os
import re
import shutil
import subprocess
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import TypeVar

import pygame

from game.app.window.arranging import Area

Found = TypeVar("Found")
NEEDED: Mapping[str, str] = MappingProxyType(
    {
        "Xorg": "xserver-xorg-core",
        "openbox": "openbox",
        "xdotool": "xdotool",
        "xprop": "x11-utils",
        "xwininfo": "x11-utils",
        "xrandr": "x11-xserver-utils",
        "setxkbmap": "x11-xkb-utils",
        "xwd": "x11-apps",
    }
)
"""What the tests run, and the Debian package each is in."""
DRIVER = Path("/usr/lib/xorg/modules/drivers/dummy_drv.so")
CLASS = "turning-point"
"""What the program's windows are known as."""
QUIET = "-novtswitch", "-sharevts"
"""The server leaves the console that somebody works at alone."""
PATIENCE = 15.0
"""Seconds after which something that is waited for counts as not coming."""
CONFIGURATION = """
Section "ServerFlags"
  Option "AutoAddDevices" "false"
  Option "AutoEnableDevices" "false"
EndSection
Section "Device"
  Identifier "card"
  Driver "dummy"
  VideoRam 64000
EndSection
Section "Monitor"
  Identifier "any"
  HorizSync 5-1000
  VertRefresh 5-200
EndSection
Section "Screen"
  Identifier "screen"
  Device "card"
  Monitor "any"
  DefaultDepth 24
  SubSection "Display"
    Depth 24
    Virtual 5000 3000
  EndSubSection
EndSection
"""


@dataclass(frozen=True)
class Display:
    """A display as it is switched on: its area, and whether it is the first one."""

    area: Area
    primary: bool = False


def display(wide: int, tall: int, x: int = 0, y: int = 0, *, primary: bool = False) -> Display:
    """Make a display of that size at that place."""
    return Display(Area(x, y, wide, tall), primary)


def missing() -> str:
    """Return the Debian packages that are not there, as words; empty if all are."""
    packages = {package for program, package in NEEDED.items() if shutil.which(program) is None}
    if not DRIVER.exists():
        packages.add("xserver-xorg-video-dummy")
    return " ".join(sorted(packages))


def until(found: Callable[[], Found], what: Callable[[], str] = lambda: "", patience: float = PATIENCE) -> Found:
    """Ask again and again until the answer is true, and return it; `what` says how things stand if it never comes."""
    end = time.monotonic() + patience
    while not (answer := found()):
        assert time.monotonic() < end, f"waited {patience:g} s in vain. {what()}"
        time.sleep(0.02)
    return answer


@dataclass
class Server:
    """A running X server."""

    address: str
    folder: Path

    @property
    def environment(self) -> dict[str, str]:
        """Return what a program needs to show itself here."""
        bare = {key: value for key, value in os.environ.items() if key not in ("SDL_VIDEODRIVER", "WAYLAND_DISPLAY")}
        return {**bare, "DISPLAY": self.address, "SDL_VIDEO_X11_WMCLASS": CLASS, "SDL_AUDIODRIVER": "dummy"}

    def run(self, *command: str) -> str:
        """Run a program that ends by itself, and return what it prints."""
        done = subprocess.run(command, env=self.environment, capture_output=True, text=True, timeout=PATIENCE, check=False)
        return done.stdout

    # ---- displays

    def show(self, *displays: Display) -> None:
        """Switch these displays on, in this order, and all others off."""
        for number, each in enumerate(displays):
            name = self._mode(each.area)
            self.run("xrandr", "--addmode", f"DUMMY{number}", name)
        asked = [argument for number, each in enumerate(displays) for argument in self._on(number, each)]
        off = [argument for number in range(len(displays), 4) for argument in ("--output", f"DUMMY{number}", "--off")]
        self.run("xrandr", *off, *asked)
        # Only a question makes this driver say that something is plugged in, as a cable does elsewhere.
        self.run("xrandr", "--query")

    def _mode(self, area: Area) -> str:
        name, clock = f"{area.wide}x{area.tall}t", (area.wide + 160) * (area.tall + 40) * 60 / 1e6
        across = (area.wide, area.wide + 40, area.wide + 80, area.wide + 160)
        down = (area.tall, area.tall + 10, area.tall + 20, area.tall + 40)
        self.run("xrandr", "--newmode", name, f"{clock:.2f}", *map(str, (*across, *down)))
        return name

    def _on(self, number: int, each: Display) -> tuple[str, ...]:
        place = "--pos", f"{each.area.x}x{each.area.y}", *(("--primary",) if each.primary else ())
        return "--output", f"DUMMY{number}", "--mode", self._mode(each.area), *place

    # ---- keyboard and mouse

    def layout(self, name: str) -> None:
        """Use a keyboard layout, such as `mk`."""
        self.run("setxkbmap", name)

    def press(self, *keys: str) -> None:
        """Press and release keys, one after the other, by the names that xdotool has for them (`Return`, `KP_Down`, `ctrl+z`)."""
        self.run("xdotool", "key", *keys)

    def hold(self, key: str) -> None:
        """Press a key and keep it down."""
        self.run("xdotool", "keydown", key)

    def release(self, key: str) -> None:
        """Let go of a key."""
        self.run("xdotool", "keyup", key)

    def click(self, x: int, y: int, *, times: int = 1, pause: float = 0.1, button: int = 1) -> None:
        """Click at a place, several times with a pause of seconds between two clicks."""
        clicks = ("click", "--repeat", str(times), "--delay", str(round(pause * 1000)), str(button))
        self.run("xdotool", "mousemove", str(x), str(y), *clicks)

    # ---- what is to be seen

    def areas(self) -> dict[int, Area]:
        """Return the program's windows that are shown, the topmost first: their numbers, and where they lie, without their frames."""
        found = re.findall(rf'^ *(0x[0-9a-f]+) .*: \("{CLASS}" ', self.run("xwininfo", "-root", "-tree"), re.MULTILINE)
        told = ((window, self.run("xwininfo", "-id", window)) for window in found)
        return {int(window, 16): _area(words) for window, words in told if "IsViewable" in words}

    def picture(self, area: Area | None = None) -> pygame.Surface:
        """Return what all displays show, or the part of it that lies in an area."""
        file = self.folder / "screen.xwd"

        def taken() -> bool:
            # While a window is on its way, no picture can be taken.
            self.run("xwd", "-silent", "-root", "-out", str(file))
            return file.stat().st_size > 0

        until(taken)
        whole = _picture(file.read_bytes())
        return whole if area is None else whole.subsurface((area.x, area.y, area.wide, area.tall)).copy()


def _area(words: str) -> Area:
    numbers = {key.strip(): value.strip() for key, _, value in (line.partition(":") for line in words.splitlines())}
    names = "Absolute upper-left X", "Absolute upper-left Y", "Width", "Height"
    return Area(*(int(numbers[name]) for name in names))


def _picture(dump: bytes) -> pygame.Surface:
    head = [int.from_bytes(dump[at : at + 4], "big") for at in range(0, 100, 4)]
    begin, wide, tall, bits, row = head[0] + head[19] * 12, head[4], head[5], head[11], head[12]
    # Whatever fills a row up behind its last pixel is left away.
    rows = b"".join(dump[begin + y * row : begin + y * row + wide * bits // 8] for y in range(tall))
    if bits == 32:
        return pygame.image.frombytes(rows, (wide, tall), "BGRA")
    # There is no "BGR": the colours are put in their places.
    colours = bytearray(rows)
    colours[0::3], colours[2::3] = rows[2::3], rows[0::3]
    return pygame.image.frombytes(bytes(colours), (wide, tall), "RGB")


@contextmanager
def server(folder: Path) -> Iterator[Server]:
    """Start an X server with one display and a window manager; end both behind the test."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "xorg.conf").write_text(CONFIGURATION, encoding="utf-8")
    told, tells = os.pipe()
    options = "-config", str(folder / "xorg.conf"), "-logfile", str(folder / "xorg.log"), "-noreset", "-nolisten", "tcp", *QUIET
    command = "Xorg", "-displayfd", str(tells), *options
    with _running(command, dict(os.environ), folder / "xorg.err", pass_fds=(tells,)):
        os.close(tells)
        with os.fdopen(told) as number:
            address = f":{number.readline().strip()}"
        started = Server(address, folder)
        started.show(display(1280, 800, primary=True))
        with _running(("openbox",), started.environment, folder / "openbox.err"):
            until(lambda: "window id" in started.run("xprop", "-root", "_NET_SUPPORTING_WM_CHECK"))
            yield started


@contextmanager
def _running(
    command: tuple[str, ...], environment: dict[str, str], errors: Path, pass_fds: tuple[int, ...] = ()
) -> Iterator[subprocess.Popen[bytes]]:
    with errors.open("wb") as log, subprocess.Popen(command, env=environment, stdout=log, stderr=log, pass_fds=pass_fds) as process:
        try:
            yield process
        finally:
            end(process)


def end(process: subprocess.Popen[bytes]) -> None:
    """End a process of our own, and wait until it has gone."""
    process.terminate()
    try:
        process.wait(5)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait(5)
