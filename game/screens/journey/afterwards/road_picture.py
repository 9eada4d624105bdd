"""The journey as a road through the three countries, with where it turned and where the flag was raised."""

from dataclasses import dataclass
from itertools import groupby

from game.core.journey.country import ORDER
from game.core.journey.debrief import Debrief, Footprint
from game.core.message import Text, text
from game.screens.furniture import WIDE, WIDE_TEXT
from game.screens.names import COUNTRY_NAMES
from game.screens.services import Services
from game.ui.page.page import Canvas, Put
from game.ui.page.pieces import Icon, Patch, Pennant, Size, Spot, Strip, Words

WIDTH, HEIGHT = 1840.0, 430.0
HIGH, LOW = 262.0, 318.0
"""Where the road runs, up and down in turn."""
EDGE = 10.0
CLOTH, CLOTH_EDGE = 36.0, 16.0
"""How high a flag is, in units: what grows with the text, and what does not."""
AROUND = 110.0
"""How much narrower the picture is than the window, in units."""
SIGN, NAME = 12.0, 46.0
"""Where the sign and the name of a country begin, from the upper edge."""
SIGN_SIZE, DISC, GAP = 30.0, 48.0, 8.0
"""How big the sign of a country and a station are, and what is left free between things, in units."""
CROWD, CROWD_OF_BIG = 2, 9
"""So many scenes away a flag may still lie beside another, and has to hang above it; with big words, more."""
HOLE = 34.0
"""How big a hole in the road is, in units that grow with the text."""
FIRST_HOLE, NEXT_HOLE = 0.34, 0.2
"""Where holes lie, as parts of the way to the next scene."""
LABEL = 1.6
"""How wide a station's name may be, of the distance from scene to scene; names stand above and below in turn."""
LETTER = 15.0
"""How wide a letter of such a name is at most, more or less, in units that grow with the text."""

Places = dict[int, tuple[float, float]]
Lines = dict[int, int]
Road = tuple[Places, Lines]
"""Where each scene lies on the picture, and how many lines its name has."""


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
    lines = _lines(services, names)
    top = -_sky(services, told.turn, raised, (places, lines))
    ground, gone = HEIGHT + _earth(services, lines), _holes(services, told, places)
    lands = _lands(services, told, places, (top + EDGE, ground - EDGE))
    pennants = _flags(services, told.turn, raised, (places, lines))
    return Canvas((0.0, top, WIDTH, ground - top), (*lands, road, *gone, *pennants, *discs), label=label, fixed=True)


def _place(visit: int, count: int) -> tuple[float, float]:
    step = WIDTH / max(1, count)
    return step * (visit + 0.5), HIGH if visit % 2 else LOW


def _lands(services: Services, told: Debrief, places: Places, rows: tuple[float, float]) -> tuple[Put, ...]:
    step, (top, ground) = WIDTH / max(1, len(told.steps)), rows
    puts: list[Put] = []
    for country, steps in groupby(told.steps, key=lambda each: each.country):
        if country in ORDER:
            across = [places[each.visit][0] for each in steps]
            left, right = min(across) - step / 2 + 5, max(across) + step / 2 - 5
            puts.append(Put(Patch(country, right - left, ground - top), (left + right) / 2, top))
            big, words = services.settings.text_size >= WIDE_TEXT, services.say(COUNTRY_NAMES[country])
            icon = Icon(country, words if big else "", SIGN_SIZE, tone=f"on-{country}", paper=country)
            puts.append(Put(icon, (left + right) / 2, top + SIGN))
            if not big:
                name = Words(words, Size.SMALL, f"on-{country}", bold=True, align="middle")
                puts.append(Put(name, (left + right) / 2, top + NAME, right - left))
    return tuple(puts)


def _disc(services: Services, step: Footprint, name: str, count: int) -> Spot:
    words = services.say(text("{number}. {place}", number=step.visit + 1, place=name))
    named = services.settings.text_size < WIDE_TEXT
    tone = "flag" if step.is_turn else "white"
    return Spot("", words, "", tone, DISC, named=named, above=bool(step.visit % 2), wide=_name_width(services, count))


def _holes(services: Services, told: Debrief, places: Places) -> tuple[Put, ...]:
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


def _flags(services: Services, turn: int | None, flags: tuple[Flag, ...], road: Road) -> tuple[Put, ...]:
    puts: list[Put] = []
    places, lines = road
    if turn is not None:
        above = _cloth(services) if any(flag.visit == turn for flag in flags) else 0.0
        pennant = Pennant(services.say(text("It turned here")), "flag", _pole(services, turn, lines) + above)
        puts.append(Put(pennant, *places[turn]))
    for flag in flags:
        x, y = places[flag.visit]
        puts.append(Put(Pennant(services.say(flag.words), flag.tone, _pole(services, flag.visit, lines), flag.icon), x + 8, y))
    return tuple(puts)


# ---- how much room there has to be: units are turned into lengths, which are longer in a narrow window


def _length(services: Services) -> float:
    """Return how many lengths of the picture a unit has."""
    return WIDTH / max(1.0, services.wide - AROUND)


def _line(services: Services) -> float:
    """Return how high a line of small words is, in units."""
    return CLOTH * services.settings.text_size / 100


def _cloth(services: Services) -> float:
    """Return how high a flag with its words is, in units, with what is left free below it."""
    return _line(services) + CLOTH_EDGE + GAP


def _name_width(services: Services, count: int) -> float:
    """Return how wide the name of a station may be, in units that grow with the text."""
    return WIDTH / max(1, count) * LABEL / _length(services) * 100 / services.settings.text_size


def _lines(services: Services, names: dict[int, str]) -> Lines:
    """Return how many lines the name of each station takes: above the road in positive numbers, below it in negative ones."""
    if services.settings.text_size >= WIDE_TEXT:
        return dict.fromkeys(names, 0)
    wide = _name_width(services, len(names))
    long = {visit: 2 if len(f"{visit + 1}. {name}") * LETTER > wide - CLOTH_EDGE else 1 for visit, name in names.items()}
    return {visit: lines if visit % 2 else -lines for visit, lines in long.items()}


def _name_height(services: Services, lines: int) -> float:
    """Return how far a name of so many lines reaches from the middle of its station, in units."""
    return DISC / 2 + GAP + (CLOTH_EDGE + lines * _line(services) if lines > 0 else 0.0)


def _pole(services: Services, visit: int, lines: Lines) -> float:
    """Return how high the lowest flag of a scene stands, in units: above the names of all stations that have them above."""
    deeper = 0.0 if visit % 2 else (LOW - HIGH) / _length(services)
    return deeper + _name_height(services, max(0, *lines.values())) + GAP + _cloth(services)


def _earth(services: Services, lines: Lines) -> float:
    """Return how much more room the names below the road need, in lengths of the picture."""
    most = max((-each for each in lines.values()), default=0)
    # In a narrow window the last of several long names may have to move out of the way of its neighbour, by a row.
    moved = _name_height(services, most) - DISC / 2 if most > 1 and services.wide < WIDE else 0.0
    rows = _name_height(services, most) + moved
    return max(0.0, LOW - HEIGHT + EDGE + (rows + GAP) * _length(services))


def _sky(services: Services, turn: int | None, flags: tuple[Flag, ...], road: Road) -> float:
    """Return how much more sky the flags and names above the road need to hang below the names of the countries, in lengths."""
    places, lines = road
    sign = SIGN + SIGN_SIZE * services.settings.text_size / 100 * _length(services)
    names = sign if services.settings.text_size >= WIDE_TEXT else NAME + _line(services) * _length(services)
    visits = [flag.visit for flag in flags] + ([] if turn is None else [turn])
    high = {visit: _name_height(services, each) for visit, each in lines.items()}
    reach = CROWD_OF_BIG if services.settings.text_size >= WIDE_TEXT else CROWD
    for visit in visits:
        crowd = sum(abs(visit - other) <= reach for other in visits)
        high[visit] = _pole(services, visit, lines) + (crowd - 1) * _cloth(services)
    return max(0.0, *(EDGE + names + (each + GAP) * _length(services) - places[visit][1] for visit, each in high.items()))
