"""Thirty phones that each play a case: from a press to the page it leads to, as HTML; and what the first page with a picture weighs."""

import gzip
import re
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

from benchmarks.row import Row
from game.app.desk.desk import Desk
from game.app.phones.art import Art
from game.app.phones.languages import Languages
from game.app.phones.reading import PhoneServices, ReadingRoom
from game.core.journey.case import CaseId
from game.files.languages.catalogues import languages
from game.files.places import open_places
from game.web.tones import tone_rules

PHONES, STEPS = 30, 40
STATIC = Path(__file__).parents[1] / "game" / "web" / "static"
KEY = re.compile(r'<button name="press" value="((?:begin|next|ok|walk|keep|done|choice:|reading:unclear|respond:)[^"]*)"(?![^>]* disabled)')


def reading() -> tuple[Row, ...]:
    """The slowest of twenty presses, beside the time that all phones have; and kilobytes."""
    with TemporaryDirectory() as folder:
        room, art = _room(Path(folder))
        times = sorted(_played(room))
        weight = _weight(room, art)
    late = times[int(len(times) * 0.95)]
    return (
        Row(f"a press of {PHONES} phones that each play a case, 95th percentile", late, "ms", most=100),
        Row("the first page of a case with its picture on a phone, zipped", weight, "kB", most=120),
    )


def _room(data: Path) -> tuple[ReadingRoom, Art]:
    places = open_places(data)
    desk = Desk(places)
    case = desk.services.cases.whole(CaseId("the-night-road"))
    if case is None:
        raise LookupError("the-night-road")
    spoken = Languages(places.locales, places.cache / "locales", languages(places.locales, "en"), "en")
    return ReadingRoom(case, None, PhoneServices(desk.services, spoken), 1, lambda *_: None), Art(places.assets, places.content / "maps")


def _played(room: ReadingRoom) -> list[float]:
    """Milliseconds of each press, while all phones go on in turns."""
    pages = {seat: room.page(seat) for seat in range(PHONES)}
    times = []
    for _ in range(STEPS):
        for seat, page in pages.items():
            found = KEY.search(page)
            if found is None:
                continue
            number = page.partition('name="number" value="')[2].partition('"')[0]
            begun = perf_counter()
            pages[seat] = room.press(seat, {"number": number, "press": found[1]})
            times.append((perf_counter() - begun) * 1000)
    return times


def _weight(room: ReadingRoom, art: Art) -> float:
    page = room.page(PHONES)
    room.press(PHONES, {"number": page.partition('name="number" value="')[2].partition('"')[0], "press": "begin"})
    page = room.page(PHONES).replace("&amp;", "&")
    asked = {each.partition("#")[0].partition("?")[::2] for each in re.findall(r'(?:href|src)="/art/([^"]+)"', page)}
    pictures = [drawn for path, query in asked if (drawn := art.picture(path, query)) is not None]
    words = (page, tone_rules() + (STATIC / "style.css").read_text(), (STATIC / "phone.js").read_text())
    return (sum(len(each.zipped) for each in pictures) + sum(len(gzip.compress(each.encode())) for each in words)) / 1000
