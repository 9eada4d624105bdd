"""The journey as a road through the three countries, with where it turned and where the flag was raised."""

from dataclasses import dataclass

from game.core.journey.country import ORDER
from game.core.journey.debrief import Debrief, Footprint
from game.core.message import Text, text
from game.screens.furniture import WIDE_TEXT
from game.screens.names import COUNTRY_NAMES
from game.screens.services import Services
from game.ui.page.page import Canvas, Put
from game.ui.page.pieces import Icon, Patch, Pennant, Size, Spot, Strip, Words

WIDTH, HEIGHT = 1840.0, 430.0
HIGH, LOW = 262.0, 318.0
"""Where the road runs, up and down in turn."""
EDGE = 10.0
TALLER = 240.0
"""How much more sky there is when the words on the flags are big."""
CLOTH, CLOTH_EDGE = 36.0, 16.0
"""How high a flag is, in units: what grows with the text, and what does not."""
AROUND = 110.0
"""How much narrower the picture is than the window, in units."""
NAMES = 130.0
"""Where the names of the countries end, from the upper edge."""
HOLE = 34.0
"""How big a hole in the road is, in units that grow with the text."""
FIRST_HOLE, NEXT_HOLE = 0.34, 0.2
"""Where holes lie, as parts of the way to the next scene."""
LABEL = 1.45
"""How wide a station's name may be, of the distance from scene to scene; names stand above and below in turn."""


@dataclass(frozen=True)
class Flag:
    """A flag raised on the road: in which visit, and whose it is."""

    visit: int
    words: Text
    tone: str = "ink"
    icon: str = ""


def road_picture(services: Services, told: Debrief, names: dict[int, str], flags: tuple[Flag, ...] | None = None) -> Canvas:
    """Return the picture; `names` are the stations by the number of their visit, `flags` those of a room (None: one's own)."""
    places = {step.visit: _place(step.visit, len(told.steps)) for step in told.steps}
    road = Put(Strip(tuple(places.values()), "road", 24), 0, 0)
    discs = tuple(Put(_disc(services, step, names[step.visit], len(told.steps)), *places[step.visit]) for step in told.steps)
    label = services.say(text("The road of the journey, with {count} scenes.", count=len(told.steps)))
    raised = _own_flag(told) if flags is None else flags
    top = -TALLER if services.settings.text_size >= WIDE_TEXT else 0.0
    if flags is not None:
        top = min(top, -_sky(services, flags))
    gone = _holes(services, told, places)
    puts = (*_lands(services, told, places, top + EDGE), road, *gone, *_flags(services, told, raised, places), *discs)
    return Canvas((0.0, top, WIDTH, HEIGHT - top), puts, label=label, fixed=True)


def _place(visit: int, count: int) -> tuple[float, float]:
    step = WIDTH / max(1, count)
    return step * (visit + 0.5), HIGH if visit % 2 else LOW


def _lands(services: Services, told: Debrief, places: dict[int, tuple[float, float]], top: float) -> tuple[Put, ...]:
    step = WIDTH / max(1, len(told.steps))
    puts: list[Put] = []
    for country in ORDER:
        across = [places[each.visit][0] for each in told.steps if each.country == country]
        if across:
            left, right = min(across) - step / 2 + 5, max(across) + step / 2 - 5
            puts.append(Put(Patch(country, right - left, HEIGHT - EDGE - top), (left + right) / 2, top))
            big, words = services.settings.text_size >= WIDE_TEXT, services.say(COUNTRY_NAMES[country])
            icon = Icon(country, words if big else "", 30, tone=f"on-{country}", paper=country)
            puts.append(Put(icon, (left + right) / 2, top + 12))
            if not big:
                name = Words(words, Size.SMALL, f"on-{country}", bold=True, align="middle")
                puts.append(Put(name, (left + right) / 2, top + 46, right - left))
    return tuple(puts)


def _disc(services: Services, step: Footprint, name: str, count: int) -> Spot:
    words = services.say(text("{number}. {place}", number=step.visit + 1, place=name))
    named = services.settings.text_size < WIDE_TEXT
    tone = "flag" if step.is_turn else "white"
    return Spot("", words, "", tone, 48, named=named, above=bool(step.visit % 2), wide=WIDTH / count * LABEL)


def _holes(services: Services, told: Debrief, places: dict[int, tuple[float, float]]) -> tuple[Put, ...]:
    """Return the holes that flags left in the road when they were taken back, each behind the scene of its flag."""
    puts: list[Put] = []
    label, step = services.say(text("A flag was taken back here")), WIDTH / max(1, len(told.steps))
    for each in told.steps:
        x, y = places[each.visit]
        after = places.get(each.visit + 1, (x - step, places.get(each.visit - 1, (x, y))[1]))
        for number in range(each.holes):
            part = FIRST_HOLE + NEXT_HOLE * number
            at = x + (after[0] - x) * part, y + (after[1] - y) * part - HOLE / 2
            puts.append(Put(Icon("flag-hole", label, HOLE, tone="ink", paper="road"), *at))
    return tuple(puts)


def _own_flag(told: Debrief) -> tuple[Flag, ...]:
    return () if told.flag is None else (Flag(told.flag, text("Your flag")),)


def _flags(services: Services, told: Debrief, flags: tuple[Flag, ...], places: dict[int, tuple[float, float]]) -> tuple[Put, ...]:
    puts: list[Put] = []
    if told.turn is not None:
        x, y = places[told.turn]
        puts.append(Put(Pennant(services.say(text("It turned here")), "flag", 172), x, y))
    for flag in flags:
        x, y = places[flag.visit]
        puts.append(Put(Pennant(services.say(flag.words), flag.tone, 112, flag.icon), x + 8, y))
    return tuple(puts)


def _sky(services: Services, flags: tuple[Flag, ...]) -> float:
    """Return how much more sky a room's flags need, in lengths of the picture: at worst all of them stand above each other."""
    units = CLOTH * services.settings.text_size / 100 + CLOTH_EDGE
    length = WIDTH / max(1.0, services.wide - AROUND)
    return max(0.0, (len(flags) + 2) * units * length - HIGH + NAMES)
