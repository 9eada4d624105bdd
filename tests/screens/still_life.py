"""Pages come to by playing, looked at one by one on a machine that does nothing outside: keys can be tried on each of them."""

from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

import pygame

from game.app.desk.desk import Desk
from game.app.machine.machine import Machine
from game.app.machine.views import Stack, Views
from game.core.settings import Settings
from game.files.places import open_places
from game.screens.effects import Effect, KeepSettings
from game.screens.services import Services
from game.screens.title import TitleScreen
from game.screens.workshop.step import StepScreen
from game.ui.input.input import Input, understand
from game.ui.text.text import Typesetter
from tests.pilot import KEYS, LETTERS
from tests.screens.states import States, collect
from tests.screens.workshop.workshop_states import InRoom

if TYPE_CHECKING:
    from game.screens.furniture import GameScreen

SIZE = (1280, 720)
APART = 0.5
"""Seconds between two presses: late enough to count, and quick enough to leave at once."""


@dataclass
class Outside:
    """What pages may ask; what they want done is only remembered."""

    services: Services
    done: list[Effect] = field(default_factory=list)

    def do(self, effect: Effect) -> None:
        self.done.append(effect)


@dataclass(frozen=True)
class Moment:
    """A machine at one moment, to begin from again and again."""

    services: Services
    stack: Stack
    views: Views | None = None
    memory: Input = field(default_factory=Input)
    now: float = 10.0

    def machine(self, type_: Typesetter) -> tuple[Machine, Outside]:
        """Return a machine at this moment, and what it wants done from then on."""
        outside = Outside(self.services)
        machine = Machine(outside, self.stack, SIZE, type_)
        if self.views is not None:
            machine._views = self.views  # noqa: SLF001  nothing else may go back in time
            machine.refresh()
        return machine, outside

    def after(self, type_: Typesetter, key: str) -> tuple["Moment", list[Effect], Machine]:
        """Return what a key leads to, and what was to be done."""
        machine, outside = self.machine(type_)
        memory, now = press(machine, key, self.memory, self.now + APART)
        return Moment(self.services, machine.stack, machine._views, memory, now), outside.done, machine  # noqa: SLF001


def press(machine: Machine, key: str, memory: Input, now: float, mod: int = 0) -> tuple[Input, float]:
    """Press a key half a second after the last one."""
    machine.wait(APART)
    name = key.removeprefix("Shift+")
    mod |= pygame.KMOD_LSHIFT if name != key else 0
    code = KEYS.get(name) or getattr(pygame, f"K_{name.lower()}")
    event = pygame.event.Event(pygame.KEYDOWN, key=code, scancode=LETTERS.get(name.upper(), 0), mod=mod)
    memory, intent = understand(memory, event, now, listens=machine.page.listens, types=machine.page.types)
    if intent is not None and machine.stack:
        machine.intend(intent)
    return memory, now


class StillLife:
    """Every page of the game, to be looked at."""

    def __init__(self, folder: Path, *, text_size: int = 100) -> None:
        self.states: States = collect(folder)
        self.type = Typesetter(open_places(folder).assets / "fonts")
        desk = Desk(open_places(folder))
        desk.do(KeepSettings(Settings(language="en", motion=False, text_size=text_size)))
        self.services = desk.services

    def moment(self, name: str, room: str = "") -> Moment:
        """Return a page over the title, or over the step of its room; a page of nobody's may be shown to another page's room."""
        state, services, held = self.states[name], self.services, self.states.get(room)
        if isinstance(held, InRoom) and not isinstance(state, InRoom):
            state = InRoom(state, held.room)
        if not isinstance(state, InRoom):
            return Moment(services, (TitleScreen(),) if isinstance(state, TitleScreen) else (TitleScreen(), state))
        below: tuple[GameScreen, ...] = () if isinstance(state.screen, StepScreen) else (StepScreen(-1),)
        return Moment(replace(services, room=state.room), (TitleScreen(), *below, state.screen))

    @property
    def in_rooms(self) -> tuple[str, ...]:
        """The names of all pages that a room sees."""
        return tuple(name for name, state in self.states.items() if isinstance(state, InRoom))
