"""A picture of how one judges: two fields with a road in each, and every journey a slip of paper where its flag stood."""

from dataclasses import dataclass

from game.core.journey.overall import Overall, Result
from game.core.journey.standing import Verdict
from game.core.message import Text, text
from game.screens.furniture import WIDE_TEXT
from game.screens.services import Services
from game.ui.page.page import Canvas, Put
from game.ui.page.pieces import Patch, Size, Spot, Strip, Words

WIDTH, HEIGHT, GROUND = 1840.0, 500.0, 430.0
BIG_NAMES = 240.0
"""How much more sky the names of the fields need with big words."""
TURNED, NEVER = (0.0, 1190.0), (1210.0, WIDTH)
"""From where to where the fields lie, across."""
SLIP, STEP, SEAL = 80.0, 88.0, 52.0
"""How big a slip is, how far the next one lies from it, and how big the seal on it, in units."""
ROWS, BESIDE = 4, 2
"""So many slips lie on each other, and so many beside each other; of more, the last ones are shown."""


@dataclass(frozen=True)
class Pile:
    """Where on a road journeys of one kind lie, and their sign."""

    icon: str
    tone: str
    x: float


PILES = {
    Verdict.EARLY: Pile("star", "sun", 170.0),
    Verdict.HIT: Pile("flag", "moss", 490.0),
    Verdict.LATE: Pile("clock", "ochre", 790.0),
    Verdict.MISSED: Pile("cross", "cream", 1070.0),
    Verdict.CALM: Pile("check", "moss", 1370.0),
    Verdict.FALSE_ALARM: Pile("warning", "flag", 1680.0),
}


def pile_of(result: Result) -> Verdict:
    """Return on which pile a journey lies: where its flag stood at the end, or none."""
    if result.turned:
        return result.verdict if result.right else Verdict.MISSED
    return Verdict.CALM if result.right else Verdict.FALSE_ALARM


def judging_road(services: Services, results: tuple[Result, ...], whole: Overall) -> Canvas:
    """Return the picture, with all of it in words."""
    say = services.say
    label = text(
        "Two roads. Where it turned: too early {early}, at the turn {hits}, late {late}, missed {missed}. "
        "Where it never turned: rightly calm {calm}, false alarms {alarms}.",
        early=whole.early,
        hits=whole.hits,
        late=whole.late,
        missed=whole.missed,
        calm=whole.calm,
        alarms=whole.false_alarms,
    )
    top = -BIG_NAMES if services.settings.text_size >= WIDE_TEXT else 0.0
    lands = (*_field(say(text("It turned")), TURNED, "sand", top), *_field(say(text("It never turned")), NEVER, "mint", top))
    turn = (Put(Strip(((PILES[Verdict.HIT].x, GROUND - 26), (PILES[Verdict.HIT].x, GROUND + 34)), "pole", 10), 0, 0),)
    slips = tuple(
        put for verdict, pile in PILES.items() for put in _slips(tuple(each for each in results if pile_of(each) is verdict), pile)
    )
    return Canvas((0.0, top, WIDTH, HEIGHT - top), (*lands, *turn, *slips), label=say(label), fixed=True)


def _field(name: str, across: tuple[float, float], tone: str, top: float) -> tuple[Put, ...]:
    left, right = across
    middle = (left + right) / 2
    road = Strip(((left + 30, GROUND), (right - 30, GROUND)), "road", 34)
    return (
        Put(Patch(tone, right - left - 12, HEIGHT - top - 12), middle, top + 6),
        Put(Words(name, Size.LEAD, f"on-{tone}", bold=True, align="middle"), middle, top + 16, right - left - 60),
        Put(road, 0, 0),
    )


def _slips(results: tuple[Result, ...], pile: Pile) -> tuple[Put, ...]:
    """Return the slips of one pile, from the road upwards; one alone lies in the middle."""
    shown = results[-ROWS * BESIDE :]
    wide = min(BESIDE, len(shown))
    puts: list[Put] = []
    for at, _ in enumerate(shown):
        row, column = divmod(at, BESIDE)
        x, middle = pile.x + (column - (wide - 1) / 2) * STEP, GROUND - 36 - SLIP / 2 - row * STEP
        puts += (Put(Patch("white", SLIP, SLIP), x, middle - SLIP / 2), Put(Spot("", "", pile.icon, pile.tone, SEAL), x, middle))
    return tuple(puts)


Counted = tuple[Verdict, Text, int]


def counted(whole: Overall) -> tuple[Counted, ...]:
    """Return how often what happened; what could not happen in the cases played has no number."""
    turned = (
        (Verdict.EARLY, text("too early"), whole.early),
        (Verdict.HIT, text("spotted where it turned"), whole.hits),
        (Verdict.LATE, text("late"), whole.late),
        (Verdict.MISSED, text("missed"), whole.missed),
    )
    never = ((Verdict.CALM, text("rightly calm"), whole.calm), (Verdict.FALSE_ALARM, text("false alarms"), whole.false_alarms))
    return (*(turned if whole.flags + whole.missed else ()), *(never if whole.false_alarms + whole.calm else ()))
