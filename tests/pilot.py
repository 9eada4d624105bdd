"""Plays the game without a window: presses keys, clicks, and reads what is on the page."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType

import pygame

from game.app.desk.desk import Desk
from game.app.machine.machine import Machine
from game.core.journey.history import History
from game.core.settings import Settings
from game.files.journey.saves import Saves
from game.files.places import Places, open_places
from game.screens.effects import KeepSettings
from game.screens.furniture import GameScreen
from game.screens.journey.travel import Travel
from game.screens.title import TitleScreen
from game.ui.input.focus import View, move_focus, target_at
from game.ui.input.input import Input, understand
from game.ui.input.intent import Direction
from game.ui.page.marks import Target
from game.ui.page.page import Card, walk
from game.ui.page.pieces import Button
from game.ui.page.spoken import spoken_words
from game.ui.text.text import Typesetter
from tests.library import tested_places

KEYS: Mapping[str, int] = MappingProxyType(
    {
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
        "Home": pygame.K_HOME,
        "End": pygame.K_END,
        "Backspace": pygame.K_BACKSPACE,
        "F1": pygame.K_F1,
        "F5": pygame.K_F5,
        "F8": pygame.K_F8,
        "F9": pygame.K_F9,
        "F10": pygame.K_F10,
        "F11": pygame.K_F11,
        "Period": pygame.K_PERIOD,
    }
)
LETTERS: Mapping[str, int] = MappingProxyType({name: getattr(pygame, f"KSCAN_{name}") for name in "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"})
BUTTONS: Mapping[str, int] = MappingProxyType(
    {
        "A": pygame.CONTROLLER_BUTTON_A,
        "B": pygame.CONTROLLER_BUTTON_B,
        "X": pygame.CONTROLLER_BUTTON_X,
        "Y": pygame.CONTROLLER_BUTTON_Y,
        "Up": pygame.CONTROLLER_BUTTON_DPAD_UP,
        "Down": pygame.CONTROLLER_BUTTON_DPAD_DOWN,
        "Left": pygame.CONTROLLER_BUTTON_DPAD_LEFT,
        "Right": pygame.CONTROLLER_BUTTON_DPAD_RIGHT,
        "Shoulder": pygame.CONTROLLER_BUTTON_RIGHTSHOULDER,
    }
)
STILL = Settings(language="en", motion=False, prologue=True)
TURN = 0.05
"""Seconds between two turns of the clock while something moves."""
PATIENCE = 300
"""Presses after which something counts as out of reach."""


class Pilot:
    """A player who sees pages as words, and holds a mouse, a keyboard or a gamepad."""

    def __init__(
        self, places: Places | Path, settings: Settings | None = STILL, size: tuple[int, int] = (1280, 720), hand: str = "mouse"
    ) -> None:
        pygame.font.init()
        self.places = places if isinstance(places, Places) else tested_places(places)
        self.desk = Desk(self.places)
        if settings is not None:
            self.desk.do(KeepSettings(settings))
        self.type = Typesetter(open_places(self.places.data).assets / "fonts")
        self.machine = Machine(self.desk, (TitleScreen(),), size, self.type)
        self.now = 0.0
        self.pressed: list[str] = []
        """Every key that was pressed."""
        self._memory = Input()
        hands = {"mouse": self.click, "keyboard": self.key_in, "gamepad": self.pad_in, "arrows": self.arrow_to}
        self._do: Callable[[str], Pilot] = hands[hand]

    # ---- what is there

    @property
    def words(self) -> tuple[str, ...]:
        """Everything that is on the page."""
        return spoken_words(self.machine.page)

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

    @property
    def focus(self) -> str:
        """The key of what has the focus."""
        return self.machine.focus

    @property
    def settings(self) -> Settings:
        """The settings as they are now."""
        return self.desk.settings

    def keys(self, begin: str = "") -> tuple[str, ...]:
        """Return what can be pressed now and is open, by its key."""
        return tuple(dict.fromkeys(each.key for each in self.machine.layout.targets if each.key.startswith(begin) and not each.shut))

    def shut(self) -> tuple[str, ...]:
        """Return what stands there and is shut."""
        return tuple(each.key for each in self.machine.layout.targets if each.shut)

    def item(self, key: str) -> Button | Card:
        """Return the button or card of that key."""
        return next(item for item in walk(self.machine.page.body) if isinstance(item, Button | Card) and item.key == key)

    @property
    def travel(self) -> Travel:
        """The journey that is being played."""
        travels = (getattr(screen, "travel", None) for screen in reversed(self.machine.stack))
        return next(travel for travel in travels if isinstance(travel, Travel))

    @property
    def history(self) -> History:
        """Every step of the journey that is being played."""
        return self.travel.history

    @property
    def scene(self) -> str:
        """The id of the scene one is in or comes from."""
        return self.travel.scene.id

    @property
    def saved(self) -> History | None:
        """The journey as it lies on the disk."""
        return Saves(self.places.journeys).load(self.travel.case, "").history

    # ---- what one can do

    def do(self, *keys: str) -> "Pilot":
        """Press things on the page with whatever the hand holds."""
        for key in keys:
            self._do(key)
        return self

    def press(self, *names: str, apart: float = 1.0, mod: int = 0) -> "Pilot":
        """Press keys one after the other, that many seconds apart."""
        for name in names:
            self.pressed.append(name)
            scan = LETTERS.get(name.upper(), 0)
            code = KEYS.get(name) or (getattr(pygame, f"K_{name.lower()}") if len(name) == 1 else 0)
            self.event(pygame.event.Event(pygame.KEYDOWN, key=code, scancode=scan, mod=mod), apart)
        return self

    def pad(self, *names: str, number: int = 0) -> "Pilot":
        """Press buttons of a gamepad one after the other."""
        for name in names:
            self.event(pygame.event.Event(pygame.CONTROLLERBUTTONDOWN, button=BUTTONS[name], instance_id=number))
        return self

    def click(self, key: str) -> "Pilot":
        """Click in the middle of something, turning the wheel until it can be seen."""
        for _ in range(PATIENCE):
            seen = next((each for each in self.all_found(key) if self._is_seen(each)), None)
            if seen is not None:
                at = seen.box.x + seen.box.w // 2, seen.box.y + seen.box.h // 2
                return self.mouse(at, pygame.MOUSEMOTION).mouse(at, pygame.MOUSEBUTTONDOWN).mouse(at, pygame.MOUSEBUTTONUP)
            self._turn_the_wheel(self.all_found(key)[-1])
        raise AssertionError(f"{key} cannot be reached by the wheel, or something lies over it")

    def _turn_the_wheel(self, here: Target) -> None:
        reach = next((reach for reach in self.machine.layout.reaches if reach.key == here.scroll), None)
        assert reach is not None, f"something lies over {here.key}"
        self.mouse((reach.box.x + reach.box.w // 2, reach.box.y + 1), pygame.MOUSEMOTION)
        self.wheel(-1.0 if here.box.y + here.box.h // 2 > reach.box.y else 1.0)

    def _is_seen(self, here: Target) -> bool:
        under = target_at(self.machine.layout, here.box.x + here.box.w // 2, here.box.y + here.box.h // 2)
        return under is not None and under == here

    def key_in(self, key: str) -> "Pilot":
        """Move the focus to something by Tab, and press it."""
        self._focused(key, lambda: self.press("Tab"))
        return self._taken(self.enter)

    def enter(self) -> "Pilot":
        """Press Enter; in a workshop together with Ctrl, which a clicker cannot send."""
        return self.press("Enter", mod=pygame.KMOD_LCTRL if self.desk.services.room is not None else 0)

    def pad_in(self, key: str) -> "Pilot":
        """Move the focus to something by a gamepad's shoulder, and press it."""
        self._focused(key, lambda: self.pad("Shoulder"))
        return self._taken(lambda: self.pad("A"))

    def arrow_to(self, key: str) -> "Pilot":
        """Move the focus to something by arrows, and press it; where arrows steer, or lead a room on, by Tab."""
        if self.machine.page.steers or self.desk.services.room is not None:
            return self.key_in(key)
        if not self.focus:
            self.press("Tab")
        self._focused(key, lambda: self.press(self._next_arrow(key)))
        return self._taken(self.enter)

    def _next_arrow(self, key: str) -> str:
        """Return the first arrow on a way to something."""
        ways, open_ends = {self.focus: ""}, [self.focus]
        for here in open_ends:
            for direction in Direction:
                there = move_focus(View(here), self.machine.layout, direction).focus
                if there not in ways:
                    ways[there] = ways[here] or direction.name.capitalize()
                    open_ends.append(there)
        assert key in ways, f"no arrows lead from {self.focus} to {key}"
        return ways[key]

    def mouse(self, at: tuple[int, int], kind: int) -> "Pilot":
        """Move or press the mouse."""
        return self.event(pygame.event.Event(kind, pos=at, button=pygame.BUTTON_LEFT))

    def wheel(self, steps: float) -> "Pilot":
        """Turn the wheel; up is positive."""
        return self.event(pygame.event.Event(pygame.MOUSEWHEEL, precise_y=steps))

    def wait(self) -> "Pilot":
        """Let everything that moves come to its end."""
        for _ in range(4000):
            if not self.machine.tick(TURN):
                return self
        raise AssertionError("it never stops moving")

    def event(self, event: pygame.event.Event, apart: float = 1.0) -> "Pilot":
        """Let an event happen."""
        self.now += apart
        self.machine.wait(apart)
        self._memory, intent = understand(self._memory, event, self.now, listens=self.machine.page.listens, types=self.machine.page.types)
        if intent is not None and self.machine.stack:
            self.machine.intend(intent)
        return self

    def set(self, **changes: object) -> "Pilot":
        """Change settings without going to their page."""
        self.desk.do(KeepSettings(replace(self.settings, **changes)))  # type: ignore[arg-type]
        self.machine.refresh()
        return self

    def all_found(self, key: str) -> tuple[Target, ...]:
        """Return wherever something lies; it has to be there."""
        here = tuple(each for each in self.machine.layout.targets if each.key == key)
        assert here, f"nothing called {key} on {self.title}; there is {self.keys()}"
        return here

    def _focused(self, key: str, step: Callable[[], object]) -> None:
        self.all_found(key)
        for _ in range(PATIENCE):
            if self.focus == key:
                return
            step()
        raise AssertionError(f"the focus never comes to {key}; there is {self.keys()}")

    def _taken(self, press: Callable[[], "Pilot"]) -> "Pilot":
        """Press; what was out of sight has only been brought into sight by that, so press again."""
        before = (self.machine.stack, self.machine.page), self.machine.layout.reaches
        press()
        stayed, moved_into_sight = (self.machine.stack, self.machine.page) == before[0], self.machine.layout.reaches != before[1]
        return press() if stayed and moved_into_sight else self

    # ---- longer ways

    def begin(self, case: str) -> "Pilot":
        """Take a case from the shelf and begin it; the lift home before the first one is passed over."""
        self.do("cases")
        if "pass" in self.keys():
            self.do("pass")
        return self.do(f"case:{case}", "begin")

    def listen(self) -> "Pilot":
        """Listen to a scene until there is something to choose."""
        while "next" in self.keys():
            self.do("next")
        return self

    def leave(self, choice: int = 0, reading: str = "") -> "Pilot":
        """Leave the scene by a choice, with a reading or the one that stands, and walk to the next scene."""
        self.listen()
        assert f"choice:{choice}" in self.keys(), f"choice {choice} is shut"
        self.do(f"choice:{choice}")
        return self.read(reading).walk()

    def read(self, reading: str = "") -> "Pilot":
        """Answer what it is, if that is asked: with a reading, or the one that stands."""
        if self.keys("reading:") or "keep" in self.keys():
            if reading and "change" in self.keys() and f"reading:{reading}" not in self.keys():
                self.do("change")
            self.do(f"reading:{reading}" if reading else "keep" if "keep" in self.keys() else "reading:unclear")
            if self.keys("because:"):
                self.do("done")
        return self

    def walk(self) -> "Pilot":
        """Walk on until the next scene begins."""
        while "walk" in self.keys():
            self.do("walk").wait()
        return self

    def go(self, *choices: int) -> "Pilot":
        """Leave scene after scene by these choices, keeping the reading."""
        for choice in choices:
            self.leave(choice)
        return self

    def look(self, at: str) -> "Pilot":
        """Look closer at something, and go on."""
        return self.do(f"look:{at}", "ok")

    def pin(self, **pieces: str) -> "Pilot":
        """Raise the flag with one fact for each slot."""
        self.do("flag", *(f"put:{part}:{fact}" for part, fact in pieces.items()))
        return self.do("pin")

    def play(self, readings: Iterable[str] = (), choice: int = 0, then: Callable[[], object] = bool) -> "Pilot":
        """Play on to where one is asked what would help: one reading after the other, then the last one is kept; `then` after each step."""
        left = list(readings)
        while not self.keys("respond:"):
            self.do(self.step(left, choice)).wait()
            then()
        return self

    def step(self, readings: list[str], choice: int = 0) -> str:
        """Return the key of the next thing that leads on; takes a reading from the list."""
        keys, choices = self.keys(), self.keys("choice:")
        if choices:
            return choices[min(choice, len(choices) - 1)]
        if self.keys("because:"):
            return "done"
        if "keep" in keys and "change" in keys:
            return "change" if readings else "keep"
        if any(key.startswith("reading:") for key in keys):
            return f"reading:{readings.pop(0)}" if readings else "keep" if "keep" in keys else "reading:unclear"
        return next(key for key in ("next", "walk", "ok") if key in keys)

    def end(self, *responses: int) -> "Pilot":
        """Say what would help by the numbers of the answers in the case, the first one if none of them is open, and come to the debrief."""
        offered = self.keys("respond:")
        chosen = [key for index in responses if (key := f"respond:{index}") in offered]
        return self.do(*(chosen or offered[:1]), "done")

    @property
    def told(self) -> tuple[str, ...]:
        """Everything that the debrief tells, in all of its parts."""
        words = [word for part in self.keys("part:") for word in self.do(part).words]
        self.do(self.keys("part:")[0])
        return tuple(words)
