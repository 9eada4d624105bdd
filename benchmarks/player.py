"""Plays as far as the first map or a river, by clicks."""

from dataclasses import dataclass, replace
from pathlib import Path

from game.app.desk.desk import Desk
from game.app.machine.machine import Machine
from game.core.crossing.kept import KeptCrossing
from game.core.crossing.level import Keeper, KeeperId
from game.core.crossing.state import Mode
from game.core.message import Text
from game.core.settings import Settings
from game.files.places import open_places
from game.screens.crossing.setup import SetupScreen
from game.screens.effects import KeepSettings
from game.screens.title import TitleScreen
from game.ui.input.focus import target
from game.ui.input.intent import Activate, Point
from game.ui.text.text import Typesetter

LEADS_ON = ("next", "choice:", "ok", "reading:smuggling", "keep", "begin", "case:", "cases")
"""What is clicked, the first that is there."""
MOST = 200
SIX = ("police", "social-worker", "health-worker", "ngo", "prosecutor", "volunteer")


@dataclass(frozen=True)
class Player:
    """Somebody who sits before the game."""

    desk: Desk
    machine: Machine

    def press(self, begin: str) -> bool:
        """Click what has a key that begins so; say whether there is such a thing."""
        keys = (each.key for each in self.machine.layout.targets if each.key.startswith(begin) and not each.shut)
        here = target(self.machine.layout, next(keys, ""))
        if here is not None:
            self.machine.intend(Point(here.box.x + here.box.w / 2, here.box.y + here.box.h / 2, pressed=True))
        return here is not None

    def keep(self, settings: Settings) -> None:
        self.desk.do(KeepSettings(settings))
        self.machine.refresh()


def before_the_title(data: Path, size: tuple[int, int]) -> Player:
    """Sit down before the title page; what is kept lies in `data`."""
    places = open_places(data)
    desk = Desk(places, "en")
    desk.do(KeepSettings(Settings(language="en", motion=False, prologue=True)))
    return Player(desk, Machine(desk, (TitleScreen(),), size, Typesetter(places.assets / "fonts")))


def at_the_river(data: Path, size: tuple[int, int]) -> Player:
    """Begin the longest river in live mode, with six keepers."""
    player = before_the_title(data, size)
    level = [entry.level for entry in player.desk.services.crossings.shelf() if entry.level is not None][-1]
    six = tuple(Keeper(KeeperId(name), Text(name)) for name in SIX)
    level = replace(level, keepers=six)
    player.machine.lay(SetupScreen(level, KeptCrossing(), level.present, Mode.LIVE))
    player.machine.intend(Activate("begin"))
    player.keep(Settings(language="en", prologue=True))
    return player


def on_the_map(data: Path, size: tuple[int, int]) -> Player:
    """Play as far as the first map; the journey is kept in `data`."""
    player = before_the_title(data, size)
    for _ in range(MOST):
        if target(player.machine.layout, "walk"):
            player.keep(Settings(language="en", prologue=True))
            return player
        # Nobody presses again at once.
        player.machine.wait(1.0)
        if not any(player.press(key) for key in LEADS_ON):
            raise RuntimeError(f"nothing leads on from {player.machine.page.title}")
    raise RuntimeError("no way leads to a map")
