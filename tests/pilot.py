"""Plays the game without a window: presses keys, clicks, and reads what is on the page."""

from collections.abc import Iterable
from pathlib import Path
from tempfile import mkdtemp

import pygame

from game.app.desk import Desk
from game.app.machine import Machine
from game.core.history import History
from game.core.settings import Settings
from game.files.places import open_places
from game.screens.furniture import GameScreen
from game.screens.services import KeepSettings
from game.screens.title import TitleScreen
from game.ui.focus import target
from game.ui.input import Input, understand
from game.ui.intent import Point
from game.ui.spoken import spoken
from game.ui.text import Typesetter

NAMES = {
    "Enter": pygame.K_RETURN,
    "Space": pygame.K_SPACE,
    "Esc": pygame.K_ESCAPE,
    "Tab": pygame.K_TAB,
    "Up": pygame.K_UP,
    "Down": pygame.K_DOWN,
    "Left": pygame.K_LEFT,
    "Right": pygame.K_RIGHT,
    "PageDown": pygame.K_PAGEDOWN,
    "PageUp": pygame.K_PAGEUP,
    "Backspace": pygame.K_BACKSPACE,
    "F1": pygame.K_F1,
    "F10": pygame.K_F10,
    "F11": pygame.K_F11,
}
LETTERS = {name: getattr(pygame, f"KSCAN_{name}") for name in "WASDFUHO123456789"}
WALK = 0.05
"""Seconds between two turns of the clock while something moves."""


class Pilot:
    """A player who sees pages as words and has only a keyboard, a mouse or a gamepad."""

    def __init__(self, data: Path | None = None, settings: Settings | None = None, size: tuple[int, int] = (1280, 720)) -> None:
        pygame.font.init()
        self.data = data or Path(mkdtemp())
        self.desk = Desk(open_places(self.data), settings.language if settings else "en")
        self.desk.do(KeepSettings(settings or Settings(language="en", motion=False)))
        self.type = Typesetter(open_places(self.data).assets / "fonts")
        self.machine = Machine(self.desk, (TitleScreen(),), size, self.type)
        self.memory = Input()
        self.now = 0.0

    # ---- what is there

    @property
    def words(self) -> tuple[str, ...]:
        """Everything that is on the page."""
        return spoken(self.machine.page)

    @property
    def all(self) -> str:
        """Everything that is on the page, in one piece."""
        return "\n".join(self.words)

    @property
    def title(self) -> str:
        """What the page is."""
        return self.machine.page.title

    @property
    def top(self) -> GameScreen:
        """The screen on top."""
        return self.machine.stack[-1]

    def keys(self, begin: str = "") -> tuple[str, ...]:
        """What can be pressed now and is open, by its key."""
        return tuple(each.key for each in self.machine.layout.targets if each.key.startswith(begin) and not each.shut)

    # ---- what one can do

    def press(self, *names: str) -> "Pilot":
        """Press keys one after the other."""
        for name in names:
            self._event(self._key(name))
        return self

    def pad(self, *buttons: int) -> "Pilot":
        """Press a gamepad's buttons."""
        for button in buttons:
            self._event(pygame.event.Event(pygame.CONTROLLERBUTTONDOWN, button=button))
        return self

    def click(self, key: str) -> "Pilot":
        """Click in the middle of something, scrolling to it as one would."""
        for _ in range(400):
            here = target(self.machine.layout, key)
            if here is None:
                raise AssertionError(f"nothing to click called {key}; there is {self.keys()}")
            x, y = here.box.x + here.box.w / 2, here.box.y + here.box.h / 2
            reach = next((reach for reach in self.machine.layout.reaches if reach.key == here.scroll), None)
            if reach is None or reach.box.has(x, y):
                self.machine.intend(Point(x, y))
                self.machine.intend(Point(x, y, pressed=True))
                return self
            self.machine.intend(Point(reach.box.x + 1, reach.box.y + 1))
            self._event(pygame.event.Event(pygame.MOUSEWHEEL, precise_y=-1.0 if y > reach.box.y + reach.box.h / 2 else 1.0))
        raise AssertionError(f"{key} cannot be reached by the wheel")

    def go_to(self, key: str) -> "Pilot":
        """Move the focus to something with Tab, as one would without a mouse."""
        for _ in range(120):
            if self.machine.focus == key:
                return self
            self.press("Tab")
        raise AssertionError(f"Tab does not lead to {key}; there is {self.keys()}")

    def take(self, key: str) -> "Pilot":
        """Move the focus to something and press it, by keys alone."""
        self.go_to(key)
        return self.press("Enter")

    def wait(self) -> "Pilot":
        """Let everything that moves come to its end."""
        for _ in range(4000):
            if not self.machine.tick(WALK):
                return self
        raise AssertionError("it never stops moving")

    def _key(self, name: str) -> pygame.event.Event:
        key, scan = NAMES.get(name, 0), LETTERS.get(name.upper() if len(name) == 1 else "", 0)
        return pygame.event.Event(pygame.KEYDOWN, key=key, scancode=scan, mod=0)

    def _event(self, event: pygame.event.Event) -> None:
        self.now += 1.0
        self.memory, intent = understand(self.memory, event, self.now)
        if intent is not None:
            self.machine.intend(intent)

    # ---- longer ways

    def begin(self, case: str) -> "Pilot":
        """Take a case from the shelf and begin it."""
        self.click("cases").click(f"case:{case}")
        return self.click("begin")

    def play(self, readings: Iterable[str], choice: int = 0) -> "Pilot":
        """Play a case to its end by clicks: every scene the same choice if it is open, and one reading after the other."""
        left = list(readings)
        while not any(key.startswith("respond:") for key in self.keys()):
            self.step(left, choice)
        return self

    def step(self, readings: list[str], choice: int = 0) -> None:
        """Do the next thing that leads on."""
        keys = self.keys()
        choices = self.keys("choice:")
        if "next" in keys:
            self.click("next")
        elif choices:
            self.click(choices[min(choice, len(choices) - 1)])
        elif "walk" in keys:
            self.click("walk").wait()
        elif "keep" in keys and not readings:
            self.click("keep")
        elif any(key.startswith("reading:") for key in keys):
            self.click(f"reading:{readings.pop(0) if readings else 'smuggling'}")
        elif "ok" in keys:
            self.click("ok")
        else:
            raise AssertionError(f"nothing leads on from {self.title}: {keys}")

    @property
    def history(self) -> History:
        """The history of the journey that is being played."""
        travel = getattr(self.top, "travel", None)
        assert travel is not None
        history = travel.history
        assert isinstance(history, History)
        return history
