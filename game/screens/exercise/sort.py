"""Cards to be sorted: one card at a time, and the bins it can be put into."""

from collections.abc import Iterator

from game.core.exercise.exercise import Bin, Sort, SortCard
from game.core.exercise.items import Item as ExerciseItem
from game.core.exercise.items import items
from game.core.message import text
from game.screens.exercise.doing import Doing
from game.screens.exercise.hands import votes, votes_seen
from game.screens.exercise.parts import (
    BELONGS,
    BINS,
    LEFT_OUT,
    MISSED,
    NOT_HERE,
    RIGHT,
    WRONG,
    Sign,
    from_where,
    middle,
    reading_size,
    source_size,
    statement,
    tone_of,
)
from game.screens.furniture import WIDE, WIDEST
from game.screens.services import Services
from game.ui.page.page import Card, Column, Grid, Item, Row
from game.ui.page.pieces import Button, Gap, Icon, Size, Words

ANSWERS = (RIGHT, MISSED, BELONGS)
"""Signs of a bin that the card belongs to."""


def sort(services: Services, doing: Doing, task: Sort, asked: ExerciseItem) -> Item:
    """Return a card above the bins; once told, the card beside what each bin says."""
    card = next(each for each in task.cards if each.id == asked.id)
    if doing.is_shown(card.id):
        return _explanation(services, doing, task, card)
    narrow = services.wide < WIDE
    least = 400 if narrow else 280
    pile, voted = tuple(_pile(doing)), votes(services, doing, asked)
    if votes_seen(doing, asked):
        paper = Column((statement(services, doing, card.says, calm=True), *pile), gap=0)
        left = Column((paper, Grid(tuple(_small_bins(services, doing, task, card)), least=400, gap=14)), gap=22)
        return Row((left, Column(voted, gap=16)), (1.0, 1.2), gap=24, align="start", stretch=False, stack_below=1450)
    bins = tuple(_bin(services, doing, card, one, number) for number, one in enumerate(task.bins, start=1))
    several = Words(services.say(text("It may belong to several. Press again to take it out.")), Size.SMALL, "soft")
    paper = Column((statement(services, doing, card.says), *pile), gap=0)
    return Column((middle(paper), *(voted or (several,)), Grid(bins, least=least, gap=12 if narrow else 20)), gap=12 if narrow else 16)


def _small_bins(services: Services, doing: Doing, task: Sort, card: SortCard) -> Iterator[Button]:
    """Return the bins as they stand while the room looks at how it voted."""
    chosen = doing.run.choice(card.id)
    for number, (one, tone) in enumerate(zip(task.bins, BINS, strict=False), start=1):
        yield Button(f"take:{one.id}", services.say(one.name), number=str(number), tone=tone, chosen=one.id in chosen)


def _pile(doing: Doing) -> Iterator[Item]:
    """Return the edges of the cards that still lie under this one."""
    ahead = len(items(doing.exercise, doing.run.level)) - doing.run.at - 1
    for depth in range(1, 1 + min(3, ahead)):
        inset = 0.012 * depth
        yield Row((Gap(0), Card(Gap(11), "cream", pad=0, lift=5), Gap(0)), (inset, 1.0, inset), gap=0)


def _bin(services: Services, doing: Doing, card: SortCard, one: Bin, number: int) -> Item:
    say, lies = services.say, one.id in doing.run.choice(card.id)
    tone = BINS[number - 1]
    cap = Card(Words(str(number), Size.SMALL, "on-ink", bold=True, align="middle"), "ink", pad=9, lift=1)
    narrow = services.wide < WIDE
    size = Size.BODY if not narrow and services.wide < WIDEST else Size.LEAD
    name = Words(say(one.name), size, f"on-{tone}", bold=True)
    hint = Words(say(one.hint), Size.BODY if doing.room and not narrow else Size.SMALL, f"on-{tone}")
    # In a narrow window there is no room for places where nothing lies.
    place = (_lying(services, lies=lies),) if lies or not narrow else ()
    inside = Column((Row((cap, name), (0.0, 1.0), gap=14, align="start", stretch=False), hint, *place), gap=9)
    pad, lift = 14 if narrow else 20, 10 if lies else 5
    return Card(inside, tone, pad=pad, lift=lift, key=f"take:{one.id}", label=say(one.name), chosen=lies or None)


def _lying(services: Services, *, lies: bool) -> Item:
    """Return a small paper in the bin while the card lies there, and its empty place else."""
    tone = "cream" if lies else "shut"
    words = services.say(text("lies here")) if lies else services.say(text("empty"))
    sign = Icon("check" if lies else "", size=30, tone=f"on-{tone}", paper=tone)
    return Card(Row((sign, Words(words, Size.SMALL, f"on-{tone}", bold=lies)), (0.0, 1.0)), tone, pad=9, lift=4 if lies else 0)


# ---- told


def _explanation(services: Services, doing: Doing, task: Sort, card: SortCard) -> Item:
    left = Column((statement(services, doing, card.says, calm=True), from_where(services, card.source, source_size(doing))), gap=14)
    found = sorted(outcomes(services, doing, task, card), key=lambda each: each[1] not in ANSWERS)
    told = tuple(_outcome_line(services, doing, (task.bins.index(one) + 1, one), sign, why) for one, sign, why in found)
    return Row((left, Column(told, gap=14)), (1.0, 1.3), gap=30, align="start", stretch=False, stack_below=1150)


def _outcome_line(services: Services, doing: Doing, which: tuple[int, Bin], sign: Sign, why: str) -> Item:
    """Return what there is to say of a bin; where the card belongs it stands large, on the paper and with the number of its bin."""
    number, one = which
    is_answer, big = sign in ANSWERS, doing.room and services.wide >= WIDE
    tone = tone_of(doing, one.id, number) if is_answer else "cream"
    ink = f"on-{tone}" if is_answer else sign.tone
    said = Words(services.say(sign.words), Size.BODY, ink, bold=True)
    size = (Size.TITLE if big else Size.LEAD) if is_answer else Size.BODY
    name = Words(services.say(one.name), size, f"on-{tone}" if is_answer else "ink", bold=True)
    cap = Card(Words(str(number), Size.BODY, "on-ink", bold=True, align="middle"), "ink", pad=9, lift=1)
    top = Row((cap, name, said), (0.0, 1.0, 0.0), gap=14, stretch=False, stack_below=500)
    reason = Words(why, reading_size(doing) if is_answer else Size.BODY, f"on-{tone}" if is_answer else "ink")
    lines: tuple[Item, ...] = (top, reason) if why else (top,)
    icon = Icon(sign.icon, size=56 if is_answer else 40, tone=ink, paper=tone if is_answer else "")
    inside = Row((icon, Column(lines, gap=6)), (0.0, 1.0), gap=18, align="start")
    return Card(inside, tone, pad=22 if is_answer else 14, lift=8 if is_answer else 2)


def outcomes(services: Services, doing: Doing, task: Sort, card: SortCard) -> Iterator[tuple[Bin, Sign, str]]:
    """Return each bin that there is something to say of: how the card was put, and why."""
    chosen = doing.run.choice(card.id)
    right = {place.bin: place.why for place in card.places}
    traps = {place.bin: place.why for place in card.traps}
    for one in task.bins:
        if one.id in right:
            yield one, (RIGHT if one.id in chosen else MISSED) if chosen else BELONGS, services.say(right[one.id])
        elif one.id in chosen or one.id in traps:
            why = services.say(traps[one.id]) if one.id in traps else ""
            yield one, (WRONG if one.id in chosen else LEFT_OUT) if chosen else NOT_HERE, why
