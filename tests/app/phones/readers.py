"""Phones that read a case alone, without a server: they see HTML, and press what is in it."""

import re
from collections.abc import Callable
from html import unescape
from pathlib import Path

from game.app.desk.desk import Desk
from game.app.phones.languages import Languages
from game.app.phones.reading import Moves, PhoneServices, ReadingRoom
from game.core.journey.case import CaseId
from game.files.languages.catalogues import languages
from game.files.places import open_places
from game.screens.effects import KeepSettings
from tests.library import tested_places
from tests.pilot import STILL

STEPS = ("next", "walk", "ok", "keep", "done")


Told = Callable[[int, Moves], None]


def reading_room(data: Path, case: str = "the-night-road", kept: Told = lambda *_: None, number: int = 7) -> ReadingRoom:
    """Return a room that reads a case of the tests' library."""
    places = tested_places(data)
    desk = Desk(places)
    desk.do(KeepSettings(STILL))
    desk.drawn = 0
    found = desk.services.cases.whole(CaseId(case))
    assert found is not None
    locales = open_places(data).locales
    spoken = Languages(locales, places.cache / "locales", languages(locales, "en"), "en")
    return ReadingRoom(found, None, PhoneServices(desk.services, spoken), number, kept)


class ReadingPhone:
    """One phone: its last page as HTML."""

    def __init__(self, room: ReadingRoom, seat: int = 1, language: str = "") -> None:
        self.room, self.seat, self.language = room, seat, language
        self.html = room.page(seat, language)

    @property
    def keys(self) -> list[str]:
        """Everything that can be pressed."""
        found = re.findall(r'<button name="press" value="([^"]*)"([^>]*)>', self.html)
        return [unescape(key) for key, rest in found if " disabled" not in rest]

    @property
    def number(self) -> str:
        """The number of the page."""
        return self.html.partition('name="number" value="')[2].partition('"')[0]

    def press(self, key: str, number: str = "") -> "ReadingPhone":
        """Press something, on this page or an older one."""
        self.html = self.room.press(self.seat, {"number": number or self.number, "press": key}, self.language)
        return self

    def step(self) -> str:
        """Press whatever leads on; return its key, empty at the end."""
        keys = self.keys
        of_choice = [key for key in keys if key.startswith(("choice:", "reading:unclear", "respond:"))]
        ways = [key for key in ("begin", *STEPS[:3]) if key in keys] + of_choice
        if "keep" in keys:
            ways = ["keep"]
        elif any(key.startswith("because:") for key in keys) or ("done" in keys and "respond:" not in "".join(ways)):
            ways = ["done"]
        if not ways:
            return ""
        self.press(ways[0])
        return ways[0]
