"""The window, the clock and the queue of events: the only place that meets them."""

import os
import warnings
from collections.abc import Callable
from pathlib import Path
from typing import Protocol, cast

os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")
# Without a graphics card a full frame costs seven times less this way.
os.environ.setdefault("SDL_FRAMEBUFFER_ACCELERATION", "0")

import pygame

from game.app.machine.machine import Machine
from game.app.window import displays
from game.app.window.arranging import OWN, Area, Pane, pane, seen_by_all
from game.core.settings import Theme
from game.files.plain_folder import PlainFolder
from game.ui.cache import DiskCache
from game.ui.input.input import Input, understand
from game.ui.input.keyboard import Keyboard
from game.ui.paint.painting import Painter
from game.ui.paint.paper import Paper
from game.ui.paint.picture import Pictures
from game.ui.text.text import Typesetter
from game.ui.theme import CONTRAST, PAPER

LIVELY, STILL = 60, 20
"""Turns of the loop a second, while something moves and while nothing does."""
AWAKE = 0.6
"""Seconds for which the loop stays lively after the last event."""
NAME = "Turning Point"


class NoScreenError(Exception):
    """There is nothing to show a window on."""


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
        self._disk = DiskCache(PlainFolder(cache / "pictures"))
        self.type = Typesetter(PlainFolder(assets / "fonts"))
        self.surface = pygame.Surface((1, 1))
        self._painter: Painter | None = None
        self._theme: Theme | None = None
        self.full = False
        """Whether it fills its display."""
        self._caption = NAME
        self._asked: tuple[int, int] | None = None
        self._before: Area | None = None
        """Where it was when it was in a window last."""
        self._largest = False
        """Whether it was opened with all the room that the system leaves to it."""
        self.keyboard = Keyboard()

    def open(self, size: tuple[int, int] | None, *, full: bool) -> None:
        """Open the window in a size of pixels; without one, most of the screen. NoScreenError if nobody could see it."""
        # Without this Windows paints a small window and blows it up on a screen of many pixels: all of it would be blurred.
        os.environ.setdefault("SDL_WINDOWS_DPI_AWARENESS", "permonitorv2")
        try:
            pygame.display.init()
        except pygame.error as error:
            raise NoScreenError from error
        if displays.nobody_sees() and not os.environ.get("SDL_VIDEODRIVER"):
            raise NoScreenError
        pygame.font.init()
        self._asked = size
        self.put(seen_by_all(displays.all_displays(), OWN), OWN, full=full)
        self._open_gamepads()

    @property
    def area(self) -> Area:
        """Return where it lies."""
        return Area(*pygame.display.get_window_position(), *pygame.display.get_window_size())

    def remember(self) -> None:
        """Keep in mind where it is in a window, so that it comes back there."""
        if not self.full and not self._largest:
            self._before = self.area

    def put(self, display: Area, number: int, *, full: bool) -> None:
        """Open it on the display with that number, over all of it or in a part."""
        pygame.display.set_caption(self._caption)
        if full:
            self.surface = pygame.display.set_mode((0, 0), pygame.FULLSCREEN, display=number)
        else:
            self._put_in_part(pane(display, self._asked, self._before), number)
        self.full = full
        self.forget()

    def _put_in_part(self, pane: Pane, number: int) -> None:
        self.surface = pygame.display.set_mode(pane.area.size, pygame.RESIZABLE, display=number)
        pygame.display.set_window_position((pane.area.x, pane.area.y))
        self._largest = pane.largest
        handle = _handle() if pane.largest else None
        if handle is not None:
            handle.maximize()

    def take_keys(self) -> None:
        """Let keys go to this window."""
        handle = _handle()
        if handle is not None:
            handle.focus()

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
        paper = Paper(CONTRAST if theme is Theme.CONTRAST else PAPER, PlainFolder(self._assets), self._complain)
        pictures = Pictures(paper, self._find, self._complain, self._disk)
        return Painter(paper, self.type, pictures, patient=False)

    def _find(self, name: str) -> PlainFolder:
        return PlainFolder((self._maps.parent if name.startswith("maps/") else self._assets) / f"{name}.svg")

    def forget(self) -> None:
        """Paint everything anew next time."""
        if self._painter is not None:
            self._painter.forget()

    def take_size(self) -> tuple[int, int]:
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


def _handle() -> pygame.Window | None:
    """Return what can do more with the window than pygame's display can; a later pygame may have no such thing."""
    find = getattr(pygame.Window, "from_display_module", None)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        return None if find is None else cast("pygame.Window", find())


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
    if event.type in (pygame.QUIT, pygame.WINDOWCLOSE):
        machine.stack = ()
    elif event.type in (pygame.WINDOWSIZECHANGED, pygame.WINDOWRESIZED):
        machine.resize(window.take_size())
    elif event.type in (pygame.WINDOWEXPOSED, pygame.WINDOWRESTORED, pygame.WINDOWSHOWN):
        window.forget()
    elif event.type == pygame.KEYMAPCHANGED:
        window.keyboard.forget()
        machine.refresh()
    elif event.type == pygame.CONTROLLERDEVICEADDED:
        window.plug(event.device_index)
    else:
        memory, intent = understand(memory, event, pygame.time.get_ticks() / 1000, listens=machine.page.listens, types=machine.page.types)
        if intent is not None:
            machine.intend(intent)
    return memory
