"""The window, the clock and the queue of events: the only place that meets them."""

import os
from collections.abc import Callable
from pathlib import Path
from typing import Protocol

os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")
# Without a graphics card a full frame costs seven times less this way.
os.environ.setdefault("SDL_FRAMEBUFFER_ACCELERATION", "0")

import pygame

from game.app.machine.machine import Machine
from game.core.settings import Theme
from game.ui.cache import DiskCache
from game.ui.input.input import Input, understand
from game.ui.paint.painting import Painter
from game.ui.paint.paper import Paper
from game.ui.paint.picture import Pictures
from game.ui.text.text import Typesetter
from game.ui.theme import CONTRAST, PAPER

LIVELY, STILL = 60, 20
"""Turns of the loop a second, while something moves and while nothing does."""
AWAKE = 0.6
"""Seconds for which the loop stays lively after the last event."""
SMALLEST = (800, 600)
NAME = "Turning Point"
CENTRED = 0x2FFF0000
"""SDL's word for the middle of a display, whose number is added."""


class Aside(Protocol):
    """Another window that takes part in the loop."""

    def takes(self, event: pygame.event.Event) -> bool:
        """Deal with an event of that window; say whether it was one."""
        ...

    def turn(self, machine: Machine, dt: float) -> None:
        """Take part in one turn of the loop, `dt` seconds after the last one."""
        ...


class Window:
    """One window with everything that draws into it."""

    def __init__(self, assets: Path, maps: Path, cache: Path, complain: Callable[[str], None]) -> None:
        self._assets, self._maps = assets, maps
        self._complain = complain
        self._disk = DiskCache(cache / "pictures")
        self.type = Typesetter(assets / "fonts")
        self.surface = pygame.Surface((1, 1))
        self._painter: Painter | None = None
        self._theme: Theme | None = None
        self._full = False
        self._caption = NAME
        self._plain = (1280, 720)
        self._display = 0

    def open(self, size: tuple[int, int] | None, *, full: bool) -> None:
        """Open the window in a size of pixels; without one, most of the screen."""
        # Without this Windows paints a small window and blows it up on a screen of many pixels: all of it would be blurred.
        os.environ.setdefault("SDL_WINDOWS_DPI_AWARENESS", "permonitorv2")
        pygame.display.init()
        pygame.font.init()
        pygame.display.set_caption(NAME)
        self._plain = size or self._most_of_screen()
        self.full_screen(full=full, first=True)
        self._open_gamepads()

    def _most_of_screen(self) -> tuple[int, int]:
        wide, tall = pygame.display.get_desktop_sizes()[0]
        return max(SMALLEST[0], wide * 9 // 10), max(SMALLEST[1], tall * 17 // 20)

    def full_screen(self, *, full: bool, first: bool = False) -> None:
        """Fill the screen, or go back into a window."""
        if full == self._full and not first:
            return
        self._full = full
        size, flags = ((0, 0), pygame.FULLSCREEN) if full else (self._plain, pygame.RESIZABLE)
        self.surface = pygame.display.set_mode(size, flags, display=self._display)
        self.forget()

    def lies_on(self, first: tuple[int, int]) -> bool:
        """Whether the middle of the window lies on the first display, which has that size in pixels."""
        x, y = pygame.display.get_window_position()
        wide, tall = self.surface.get_size()
        return 0 <= x + wide // 2 < first[0] and 0 <= y + tall // 2 < first[1]

    def move(self, display: int) -> None:
        """Go to another display."""
        self._display = display
        if self._full:
            self.full_screen(full=True, first=True)
        else:
            pygame.display.set_window_position(centred(display))

    def _open_gamepads(self) -> None:
        from pygame._sdl2 import controller  # noqa: PLC0415  costs time only where there is one

        controller.init()
        self._pads = [controller.Controller(i) for i in range(controller.get_count()) if controller.is_controller(i)]

    def plug(self, device: int) -> None:
        """Use a gamepad that has been plugged in."""
        from pygame._sdl2 import controller  # noqa: PLC0415

        if controller.is_controller(device):
            self._pads.append(controller.Controller(device))

    def wear(self, theme: Theme) -> None:
        """Paint in a theme from now on."""
        if theme is self._theme and self._painter is not None:
            return
        self._theme = theme
        self._painter = self.painter(theme)

    def painter(self, theme: Theme) -> Painter:
        """Return what paints in a theme, for this window or one beside it."""
        paper = Paper(CONTRAST if theme is Theme.CONTRAST else PAPER, self._assets, self._complain)
        pictures = Pictures(paper, self._find, self._complain, self._disk)
        return Painter(paper, self.type, pictures, patient=False)

    def _find(self, name: str) -> Path:
        return (self._maps.parent if name.startswith("maps/") else self._assets) / f"{name}.svg"

    def forget(self) -> None:
        """Paint everything anew next time."""
        if self._painter is not None:
            self._painter.forget()

    def resized(self) -> tuple[int, int]:
        """Take over the size that the window has got."""
        self.surface = pygame.display.get_surface() or self.surface
        self.forget()
        return self.surface.get_size()

    def show(self, machine: Machine) -> bool:
        """Paint what changed; say whether pictures are still in the making."""
        painter = self._painter
        if painter is None:
            return False
        if machine.page.title != self._caption:
            # The quiet picture has a quiet name in the list of windows, too.
            self._caption = machine.page.title
            pygame.display.set_caption(self._caption)
        rects = painter.paint(self.surface, machine.layout)
        if painter.busy:
            # While something moves, too: a picture in the making must not wait for everybody to stand still.
            rects = (*rects, *painter.more(self.surface))
        if rects:
            pygame.display.update(list(rects))
        elif not painter.busy:
            painter.ahead()
        return painter.busy


def centred(display: int) -> tuple[int, int]:
    """Return the middle of a display, as the place of a window."""
    return CENTRED + display, CENTRED + display


def run(machine: Machine, window: Window, settled: Callable[[Machine], None], aside: Aside | None = None) -> None:
    """Play until no screen is left; `settled` is called after every turn, to take over settings."""
    clock, memory, awake = pygame.time.Clock(), Input(), AWAKE
    while machine.stack:
        dt = clock.tick(LIVELY if awake > 0 else STILL) / 1000
        awake -= dt
        for event in pygame.event.get():
            awake = AWAKE
            if aside is None or not aside.takes(event):
                memory = _take(machine, window, memory, event)
            if not machine.stack:
                return
        moving = machine.tick(min(dt, 0.1))
        if not machine.stack:
            return
        settled(machine)
        if aside is not None:
            aside.turn(machine, dt)
        if window.show(machine) or moving:
            awake = max(awake, 0.1)


def _take(machine: Machine, window: Window, memory: Input, event: pygame.event.Event) -> Input:
    # With a second window open, closing this one says no more than that.
    if event.type == pygame.QUIT or (event.type == pygame.WINDOWCLOSE and getattr(event, "window", None) is not None):
        machine.stack = ()
    elif event.type in (pygame.WINDOWSIZECHANGED, pygame.WINDOWRESIZED):
        machine.resize(window.resized())
    elif event.type in (pygame.WINDOWEXPOSED, pygame.WINDOWRESTORED, pygame.WINDOWSHOWN):
        window.forget()
    elif event.type == pygame.CONTROLLERDEVICEADDED:
        window.plug(event.device_index)
    else:
        memory, intent = understand(memory, event, pygame.time.get_ticks() / 1000, listens=machine.page.listens, types=machine.page.types)
        if intent is not None:
            machine.intend(intent)
    return memory
