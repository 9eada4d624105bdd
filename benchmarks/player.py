"""Plays as far as the first map, by clicks."""

from dataclasses import dataclass
from pathlib import Path

from game.app.desk import Desk
from game.app.machine import Machine
from game.core.settings import Settings
from game.files.places import open_places
from game.screens.services import KeepSettings
from game.screens.title import TitleScreen
from game.ui.focus import target
from game.ui.intent import Point
from game.ui.text import Typesetter

LEADS_ON = ("next", "choice:", "ok", "reading:smuggling", "keep", "begin", "case:", "cases")
"""What is clicked, the first that is there."""
MOST = 200


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


def on_the_map(data: Path, size: tuple[int, int]) -> Player:
    """Play as far as the first map; the journey is kept in `data`."""
    places = open_places(data)
    desk = Desk(places, "en")
    desk.do(KeepSettings(Settings(language="en", motion=False)))
    player = Player(desk, Machine(desk, (TitleScreen(),), size, Typesetter(places.assets / "fonts")))
    for _ in range(MOST):
        if target(player.machine.layout, "walk"):
            player.keep(Settings(language="en"))
            return player
        if not any(player.press(key) for key in LEADS_ON):
            raise RuntimeError(f"nothing leads on from {player.machine.page.title}")
    raise RuntimeError("no way leads to a map")
