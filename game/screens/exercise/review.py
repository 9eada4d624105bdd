"""The end of a quiz: every story with its right reading, and both rounds beside each other."""

from game.core.exercise.exercise import Exercise, Form, OptionId, Quiz, Vignette
from game.core.exercise.run import Run, whole
from game.core.law import Reading, assess, is_for, readings_for
from game.core.message import Text, text
from game.core.reading_names import READING_NAMES
from game.core.workshop.room_counts import RightHands, right_hands
from game.screens.exercise.doing import Doing, pair_run, tells
from game.screens.exercise.hands import strip
from game.screens.exercise.parts import RIGHT, Sign, from_where, middle
from game.screens.furniture import heading
from game.screens.names import READING_ICONS
from game.screens.services import Services
from game.ui.page.page import Card, Column, Grid, Item, Row
from game.ui.page.pieces import Icon, Size, Words

NEAR = Sign("two-paths", text("Near: it is shown, too, and something graver"), "warn")
OTHER = Sign("cross", text("Not right"), "bad")
TONES = ("sand", "moss")
"""The papers of the first and of the second round."""
NONE = Sign("minus", text("Not answered"), "soft")


def quiz_end(services: Services, doing: Doing) -> tuple[Item, ...]:
    """Return the review for somebody alone, or that readings are kept until the second round."""
    if not tells(services, doing):
        return (middle(kept_card(services, doing)),)
    return (_figures(services, doing, pair_run(services, doing)), *quiz_stories(services, doing))


def quiz_stories(services: Services, doing: Doing) -> tuple[Item, ...]:
    """Return every story with its right reading and the reason, those of the other round behind."""
    pair = pair_run(services, doing)
    parts: list[Item] = [heading(services.say(text("Story by story"))), _stories(services, doing.exercise, doing.run, room=doing.room)]
    if pair is not None:
        parts += [heading(services.say(text("The stories of the other round"))), _stories(services, *pair, room=doing.room)]
    return tuple(parts)


def kept_card(services: Services, doing: Doing) -> Item:
    """Return that what was said is kept until the second round."""
    say = services.say
    held = text("Keep your slip.") if doing.room else text("Your readings are kept.")
    later = Words(say(text("What is right is told after the second round.")), Size.LEAD)
    words = Column((Words(say(held), Size.TITLE, bold=True), later), gap=8)
    return Card(Row((Icon("lock", size=84, tone="flagtext"), words), (0.0, 1.0), gap=28), "cream", pad=44, lift=12)


# ---- both rounds


def _figures(services: Services, doing: Doing, pair: tuple[Exercise, Run] | None) -> Item:
    """Return how much somebody alone had right, in both rounds if both were done."""
    counts = [whole(exercise, run) for exercise, run in in_order(doing, pair)]
    if pair is None:
        task = doing.exercise.task
        earlier = [result for result in services.exercises.results() if isinstance(task, Quiz) and result.exercise == task.pair]
        counts = [*((result.right, result.of) for result in earlier[-1:]), *counts]
    names = (text("before"), text("now")) if len(counts) > 1 else (text("now"),)
    papers = tuple(_figure(services, name, *count, TONES[at]) for at, (name, count) in enumerate(zip(names, counts, strict=True)))
    return Grid(papers, least=520, gap=24)


def in_order(doing: Doing, pair: tuple[Exercise, Run] | None) -> tuple[tuple[Exercise, Run], ...]:
    """Return the first round before the second one."""
    own = doing.exercise, doing.run
    if pair is None:
        return (own,)
    first = isinstance(doing.exercise.task, Quiz) and doing.exercise.task.form is Form.BEFORE
    return (own, pair) if first else (pair, own)


def _figure(services: Services, name: Text, right: int, of: int, tone: str) -> Item:
    words = services.say(text("{right} of {of}", right=right, of=of))
    lines = (Words(services.say(name), Size.LEAD, "soft", bold=True), Words(words, Size.HUGE, bold=True), strip(right, of, tone))
    return Card(Column(lines, gap=10), "cream", pad=34, lift=9)


def quiz_hands(services: Services, rounds: tuple[tuple[Exercise, Run], ...]) -> Item | None:
    """Return how many hands of a room were right for each reading, in both rounds; None if none were counted."""
    counts = [{each.reading: each for each in right_hands(*one)} for one in rounds]
    names = (text("before"), text("now")) if len(counts) > 1 else (text("now"),)
    rows: list[Item] = []
    for reading in Reading:
        lines = tuple(
            _hand_line(services, name, count[reading], TONES[at])
            for at, (name, count) in enumerate(zip(names, counts, strict=True))
            if reading in count
        )
        if lines:
            rows.append(Row((_name(services, reading), Column(lines, gap=8)), (1.0, 2.0), gap=24, stack_below=1000))
    if not rows:
        return None
    return Card(Column((heading(services.say(text("Hands for the right reading"))), *rows), gap=22), "cream", pad=34, lift=9)


def _hand_line(services: Services, name: Text, hands: RightHands, tone: str) -> Item:
    told = Words(services.say(text("{right} of {of}", right=hands.right, of=hands.all)), Size.LEAD, bold=True)
    return Row((Words(services.say(name), Size.SMALL, "soft"), strip(hands.right, hands.all, tone), told), (0.2, 1.0, 0.34), gap=16)


# ---- story by story


def _stories(services: Services, exercise: Exercise, run: Run, *, room: bool) -> Item:
    vignettes = exercise.task.vignettes if isinstance(exercise.task, Quiz) else ()
    return Grid(tuple(_story(services, one, run, room=room) for one in vignettes if is_for(one.ages, run.level)), least=720, gap=20)


def _story(services: Services, one: Vignette, run: Run, *, room: bool) -> Item:
    say, right = services.say, one.right(run.level)
    own = _room_reading(services, one, run, right) if room else _own_reading(services, one, run, right)
    answer = Card(Column((_name(services, right), own), gap=8), "card", pad=18, lift=3)
    lines = (Words(say(one.says)), answer, Words(say(one.why)), from_where(services, one.source))
    return Card(Column(lines, gap=14), "cream", pad=28, lift=6)


def _name(services: Services, reading: Reading) -> Item:
    return Row(
        (Icon(READING_ICONS[reading], size=44), Words(services.say(READING_NAMES[reading]), Size.LEAD, bold=True)), (0.0, 1.0), gap=14
    )


def _own_reading(services: Services, one: Vignette, run: Run, right: Reading) -> Item:
    chosen = [Reading(option) for option in run.choice(one.id)]
    if not chosen:
        return _line(services, NONE)
    near = assess(one.shows, child=one.child).near(chosen[0], readings_for(run.level))
    sign = RIGHT if chosen[0] is right else NEAR if near else OTHER
    yours = Words(services.say(text("You read: {reading}", reading=READING_NAMES[chosen[0]])), Size.SMALL)
    return Column((_line(services, sign), yours), gap=2)


def _room_reading(services: Services, one: Vignette, run: Run, right: Reading) -> Item:
    last = run.votes(one.id, 2) if run.votes(one.id, 2).all else run.votes(one.id, 1)
    hands = last.of(OptionId(right.value))
    if not last.all:
        return Words(services.say(text("No hands counted.")), Size.SMALL, "soft")
    return Words(services.say(text("{right} of {of} hands", right=hands, of=last.all)), Size.BODY, bold=True)


def _line(services: Services, sign: Sign) -> Item:
    said = Words(services.say(sign.words), Size.SMALL, sign.tone, bold=True)
    return Row((Icon(sign.icon, size=34, tone=sign.tone), said), (0.0, 1.0), gap=12)
