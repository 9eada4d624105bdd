"""A second window for the trainer's page, on the display that the room does not see."""

from typing import TYPE_CHECKING

import pygame

from game.app.machine.frame import Outside
from game.app.machine.machine import Machine
from game.app.window.arranger import Arranger
from game.app.window.wall_picture import WallPicture
from game.app.window.window import Window
from game.core.message import text
from game.screens.furniture import GameAnswer
from game.ui.input.input import Input, understand
from game.ui.nav import Pop

if TYPE_CHECKING:
    from game.app.machine.trainer_machine import TrainerMachine
    from game.core.settings import Theme
    from game.screens.services import Room
    from game.ui.page.page import Page
    from game.ui.paint.painting import Painter
IMPATIENT = 1000
"""Milliseconds in which somebody closes the window once more that has just gone; the system has forgotten by then whose it was."""


class TrainerWindow:
    """Opens and closes with the trainer's key, where there is a second display or where it is asked for."""

    def __init__(self, window: Window, outside: Outside, arranger: Arranger) -> None:
        self._main = window
        self._outside = outside
        self._arranger = arranger
        self._window: pygame.Window | None = None
        self._beside: TrainerMachine | None = None
        self._waits = False
        """Whether it was open until a display went away, and is to come back with it."""
        self._over = False
        """Whether the trainer's page lay over the room's a moment ago."""
        self._closing = 0
        """Until when a window that is closed is this one once more."""
        self._painter: tuple[Theme, Painter] | None = None
        self._memory = Input()
        self._wall = WallPicture("wall")
        self._room: Room | None = None
        self._page: Page | None = None
        """What the room looked at when this page was made."""

    @property
    def machine(self) -> "TrainerMachine | None":
        """What is shown in the window; None while it is closed."""
        return self._beside

    @property
    def window(self) -> pygame.Window | None:
        """The window; None while it is closed."""
        return self._window

    def takes(self, event: pygame.event.Event) -> bool:
        """Deal with an event of this window, or of the displays; say whether it was one."""
        if self._arranger.notice(event):
            return True
        window, beside = self._window, self._beside
        if event.type == pygame.WINDOWCLOSE and pygame.time.get_ticks() < self._closing:
            return True
        if window is None or beside is None or getattr(event, "window", None) != window:
            return False
        if event.type == pygame.WINDOWCLOSE:
            self.close()
            self._closing = pygame.time.get_ticks() + IMPATIENT
        elif event.type in (pygame.WINDOWSIZECHANGED, pygame.WINDOWRESIZED):
            beside.resize(window.get_surface().get_size())
            self._forget()
        elif event.type in (pygame.WINDOWEXPOSED, pygame.WINDOWRESTORED, pygame.WINDOWSHOWN):
            self._forget()
        else:
            now, types = pygame.time.get_ticks() / 1000, beside.page.types
            self._memory, intent = understand(self._memory, event, now, listens=beside.listens, types=types)
            if intent is not None:
                beside.intend(intent)
        return True

    def turn(self, machine: Machine, dt: float) -> None:
        """Open or close when the trainer wants it, let the clock go on, and show what changed."""
        self._arranger.watch()
        room = self._outside.services.room
        if room is None:
            self._waits = False
        elif machine.stack:
            self._open_or_close(machine)
        if self._beside is None:
            return
        if room is None or not self._beside.stack:
            self.close()
            return
        self._take_over(self._beside)
        if self._window is not None:
            self._go_on(self._beside, machine, room, dt)

    def _open_or_close(self, machine: Machine) -> None:
        if self._is_called_for(machine):
            screen = machine.stack[-1]
            machine.follow(GameAnswer(Pop()))
            if self._window is not None:
                self.close()
            elif not self._open(machine):
                # The second display had gone without a word: the page is laid over the room's, as with one.
                machine.lay(screen)
        elif self._waits and self._arranger.possible:
            self._open(machine)

    def _take_over(self, beside: "TrainerMachine") -> None:
        """Go on in the window that there is now; without one, wait until there is one again."""
        window = self._arranger.beside.window
        if window is None:
            self.close()
            self._waits = True
        elif window is not self._window:
            self._window, self._memory = window, Input()
            beside.resize(window.get_surface().get_size())
            beside.on_displays(two=self._arranger.two)
            self._forget()

    def _go_on(self, beside: "TrainerMachine", machine: Machine, room: "Room", dt: float) -> None:
        beside.room = machine
        beside.tick(dt)
        if room is not self._room or machine.page is not self._page:
            self._room, self._page = room, machine.page
            beside.refresh()
        if beside.swaps:
            beside.swaps = False
            self._arranger.swap()
            self._take_over(beside)
        self._arranger.beside.call(beside.page.title)
        self._show(beside, machine)

    def close(self) -> None:
        """Close the window, if it is open."""
        self._arranger.close_beside()
        self._window = self._beside = self._painter = None
        self._waits = False

    def _is_called_for(self, machine: Machine) -> bool:
        """Whether the trainer's page has been laid over the room's page, and could stand in a window of its own."""
        from game.screens.workshop.trainer import TrainerScreen  # noqa: PLC0415  the title is shown sooner without all that a workshop needs

        over, before = isinstance(machine.stack[-1], TrainerScreen), self._over
        self._over = over
        if over and not before:
            self._arranger.look_for_another()
        return over and (self._arranger.possible or self._window is not None)

    def _open(self, machine: Machine) -> bool:
        """Open it; say whether there is a display for it."""
        from game.app.machine.trainer_machine import TrainerMachine  # noqa: PLC0415

        self._waits = False
        self._arranger.beside.call(self._outside.services.say(text("Trainer's page")))
        self._arranger.open_beside()
        window = self._arranger.beside.window
        if window is None:
            return False
        self._window, self._memory, self._room = window, Input(), None
        self._beside = TrainerMachine(machine, self._outside, (window.get_surface().get_size(), self._main.type), two=self._arranger.two)
        return True

    def _show(self, beside: "TrainerMachine", machine: Machine) -> None:
        window, theme = self._window, self._outside.services.settings.theme
        if window is None:
            return
        if self._painter is None or self._painter[0] is not theme:
            self._painter = theme, self._main.painter(theme)
        painter, surface = self._painter[1], window.get_surface()
        rects = painter.paint(surface, beside.layout)
        if painter.busy:
            rects = (*rects, *painter.more(surface))
        wall, now = (self._main.surface, machine.layout), pygame.time.get_ticks()
        if self._wall.lay(surface, beside.layout, wall, fresh=bool(rects), now=now) or rects:
            window.flip()

    def _forget(self) -> None:
        if self._painter is not None:
            self._painter[1].forget()
