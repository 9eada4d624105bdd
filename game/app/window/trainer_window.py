"""A second window for the trainer's page, on the display that the room does not see."""

from typing import TYPE_CHECKING

import pygame

from game.app.machine.frame import Outside
from game.app.machine.machine import Machine
from game.app.window.window import Window, centred
from game.core.message import text
from game.screens.furniture import GameAnswer
from game.ui.input.input import Input, understand
from game.ui.nav import Pop

if TYPE_CHECKING:
    from game.app.machine.trainer_machine import Beside
    from game.core.settings import Theme
    from game.screens.services import Room
    from game.ui.paint.painting import Painter

OWN, PROJECTOR = 0, 1
"""The displays, as everybody else's slides do it: the first one is the trainer's, the next one the room's."""
PART = 0.8
"""How much of its display the window takes, each way."""


class Second:
    """Opens and closes with the trainer's key, where there is a second display or where it is asked for."""

    def __init__(self, window: Window, outside: Outside, *, always: bool = False) -> None:
        self._main = window
        self._outside = outside
        self._always = always
        self._window: pygame.Window | None = None
        self._beside: Beside | None = None
        self._painter: tuple[Theme, Painter] | None = None
        self._memory = Input()
        self._room: Room | None = None

    @property
    def machine(self) -> "Beside | None":
        """What is shown in the window; None while it is closed."""
        return self._beside

    @property
    def window(self) -> pygame.Window | None:
        """The window; None while it is closed."""
        return self._window

    def takes(self, event: pygame.event.Event) -> bool:
        """Deal with an event of this window; say whether it was one."""
        window, beside = self._window, self._beside
        if window is None or beside is None or getattr(event, "window", None) != window:
            return False
        if event.type == pygame.WINDOWCLOSE:
            self.close()
        elif event.type in (pygame.WINDOWSIZECHANGED, pygame.WINDOWRESIZED):
            beside.resize(window.get_surface().get_size())
            self._forget()
        elif event.type in (pygame.WINDOWEXPOSED, pygame.WINDOWRESTORED, pygame.WINDOWSHOWN):
            self._forget()
        else:
            self._memory, intent = understand(self._memory, event, pygame.time.get_ticks() / 1000, listens=beside.page.listens)
            if intent is not None:
                beside.intend(intent)
        return True

    def turn(self, machine: Machine, dt: float) -> None:
        """Open or close when the trainer wants it, let the clock go on, and show what changed."""
        room = self._outside.services.room
        if room is not None and machine.stack and self._called(machine):
            machine.follow(GameAnswer(Pop()))
            if self._window is None:
                self._open(machine)
            else:
                self.close()
        if self._beside is None:
            return
        if room is None or not self._beside.stack:
            self.close()
            return
        self._go_on(self._beside, machine, room, dt)

    def _go_on(self, beside: "Beside", machine: Machine, room: "Room", dt: float) -> None:
        beside.room = machine
        beside.tick(dt)
        if room is not self._room:
            self._room = room
            beside.refresh()
        if beside.swaps:
            self._swap(beside)
        self._show(beside)

    def close(self) -> None:
        """Close the window, if it is open."""
        if self._window is not None:
            self._window.destroy()
        self._window = self._beside = self._painter = None

    def _called(self, machine: Machine) -> bool:
        """Whether the trainer's page has been laid over the room's page, and could stand in a window of its own."""
        from game.screens.workshop.trainer import TrainerScreen  # noqa: PLC0415  the title is shown sooner without all that a workshop needs

        possible = self._always or self._window is not None or pygame.display.get_num_displays() > 1
        return possible and isinstance(machine.stack[-1], TrainerScreen)

    def _open(self, machine: Machine) -> None:
        from game.app.machine.trainer_machine import Beside  # noqa: PLC0415

        wide, tall = pygame.display.get_desktop_sizes()[OWN]
        title = self._outside.services.say(text("Trainer's page"))
        size = round(wide * PART), round(tall * PART)
        two = pygame.display.get_num_displays() > PROJECTOR
        if two and self._main.lies_on((wide, tall)):
            self._main.move(PROJECTOR)
        self._window = pygame.Window(title, size, centred(OWN), resizable=True)
        self._window.minimum_size = 640, 480
        self._memory, self._room = Input(), None
        self._beside = Beside(machine, self._outside, (self._window.get_surface().get_size(), self._main.type), two=two)

    def _swap(self, beside: "Beside") -> None:
        """Let both windows change places."""
        beside.swaps = False
        first = self._main.lies_on(pygame.display.get_desktop_sizes()[OWN])
        self._main.move(PROJECTOR if first else OWN)
        if self._window is not None:
            self._window.position = centred(OWN if first else PROJECTOR)

    def _show(self, beside: "Beside") -> None:
        window, theme = self._window, self._outside.services.settings.theme
        if window is None:
            return
        if self._painter is None or self._painter[0] is not theme:
            self._painter = theme, self._main.painter(theme)
        painter, surface = self._painter[1], window.get_surface()
        rects = painter.paint(surface, beside.layout)
        if painter.busy:
            rects = (*rects, *painter.more(surface))
        if rects:
            window.flip()

    def _forget(self) -> None:
        if self._painter is not None:
            self._painter[1].forget()
