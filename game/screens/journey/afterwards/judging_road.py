"""A picture of how one judges: two fields with a road in each, and every journey a slip of paper where its flag stood."""

from dataclasses import dataclass

from game.core.journey.library.overall import Overall, Result
from game.core.journey.standing import Verdict
from game.core.message import Text, text
from game.screens.journey.afterwards.verdict_names import VERDICTS
from game.screens.services import Services
from game.ui.page.page import Canvas, Put, Row
from game.ui.page.pieces import Patch, Size, Spot, Strip, Words

WIDTH, HEIGHT, GROUND = 1840.0, 450.0, 388.0
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


PILE_NAMES = {
    Verdict.EARLY: text("too early"),
    Verdict.HIT: text("spotted where it turned"),
    Verdict.LATE: text("late"),
    Verdict.MISSED: text("missed"),
    Verdict.CALM: text("rightly calm"),
    Verdict.FALSE_ALARM: text("false alarms"),
}
"""What is counted on each pile."""


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
    turn = (Put(Strip(((PILES[Verdict.HIT].x, GROUND - 26), (PILES[Verdict.HIT].x, GROUND + 34)), "pole", 10), 0, 0),)
    slips = tuple(
        put for verdict in PILES for put in _slips(services, verdict, tuple(each for each in results if pile_of(each) is verdict))
    )
    return Canvas((0.0, 0.0, WIDTH, HEIGHT), (*_field(TURNED, "sand"), *_field(NEVER, "mint"), *turn, *slips), label=say(label), fixed=True)


def field_names(services: Services) -> Row:
    """Return the names of the two fields, above them; a picture is never mirrored, so they stand in its order."""
    say = services.say
    names = ((say(text("It turned")), TURNED), (say(text("It never turned")), NEVER))
    cells = tuple((Words(name, Size.BODY, bold=True, align="middle"), right - left) for name, (left, right) in names)
    items, weights = zip(*(cells[::-1] if services.rtl else cells), strict=True)
    return Row(items, weights, gap=12, align="end")


def _field(across: tuple[float, float], tone: str) -> tuple[Put, ...]:
    left, right = across
    road = Strip(((left + 30, GROUND), (right - 30, GROUND)), "road", 34)
    return Put(Patch(tone, right - left - 12, HEIGHT - 12), (left + right) / 2, 6), Put(road, 0, 0)


def _slips(services: Services, verdict: Verdict, results: tuple[Result, ...]) -> tuple[Put, ...]:
    """Return the slips of one pile, from the road upwards; one alone lies in the middle."""
    pile, shown = PILES[verdict], results[-ROWS * BESIDE :]
    wide = min(BESIDE, len(shown))
    puts: list[Put] = []
    for at, result in enumerate(shown):
        label = services.say(text("{case}: {how}", case=result.title, how=VERDICTS[result.verdict]))
        row, column = divmod(at, BESIDE)
        x, middle = pile.x + (column - (wide - 1) / 2) * STEP, GROUND - 36 - SLIP / 2 - row * STEP
        puts += (Put(Patch("white", SLIP, SLIP), x, middle - SLIP / 2), Put(Spot("", label, pile.icon, pile.tone, SEAL), x, middle))
    return tuple(puts)


Counted = tuple[Verdict, Text, int]


def counted(whole: Overall) -> tuple[Counted, ...]:
    """Return how often what happened; what could not happen in the cases played has no number."""
    turned = ((Verdict.EARLY, whole.early), (Verdict.HIT, whole.hits), (Verdict.LATE, whole.late), (Verdict.MISSED, whole.missed))
    never = ((Verdict.CALM, whole.calm), (Verdict.FALSE_ALARM, whole.false_alarms))
    there = (*(turned if whole.flags + whole.missed else ()), *(never if whole.false_alarms + whole.calm else ()))
    return tuple((verdict, PILE_NAMES[verdict], number) for verdict, number in there)
