"""A poll: a question of which nobody's answer is wrong."""

from game.core.exercise.exercise import Poll, Question
from game.core.exercise.items import Item as ExerciseItem
from game.core.message import text
from game.screens.exercise.doing import Doing
from game.screens.exercise.hands import votes, votes_seen
from game.screens.exercise.parts import from_where, middle, reading_size, source_size, statement, tone_of
from game.screens.furniture import WIDE
from game.screens.services import Services
from game.ui.page.page import Anchor, Card, Column, Fill, Grid, Item, Row
from game.ui.page.pieces import Button, Size, Words

PAIRED = (2, 4)
"""Numbers of answers that stand two beside each other."""


def poll(services: Services, doing: Doing, task: Poll, asked: ExerciseItem) -> Item:
    """Return a question with its answers as big cards; once the room may see how it voted, with bars instead."""
    one = next(each for each in task.questions if each.id == asked.id)
    seen = votes_seen(doing, asked)
    paper = statement(services, doing, one.asks, "speech", calm=seen)
    if seen:
        again = doing.run.round(one.id) > 1 and not doing.is_open(one.id, 2)
        told = () if again else why(services, doing, one)
        sides = Column(votes(services, doing, asked), gap=16), Column(told, gap=16)
        whole = Row(sides, (1.6, 1.0), gap=22, align="start", stretch=False, stack_below=1450) if told else sides[0]
        return Column((paper, Fill(Anchor(whole, width=1))), gap=18)
    told = why(services, doing, one) if doing.run.choice(one.id) or doing.is_shown(one.id) else ()
    # The answers stay where they are, whatever there is to be read.
    return Column((middle(paper), *votes(services, doing, asked), *told, _answers(services, doing, one)), gap=22)


def _answers(services: Services, doing: Doing, one: Question) -> Item:
    chosen = doing.run.choice(one.id)
    buttons = tuple(
        Button(
            f"take:{answer.id}",
            services.say(answer.words),
            number=str(number),
            tone=tone_of(doing, answer.id, number),
            size=Size.TITLE if doing.room and services.wide >= WIDE else Size.LEAD,
            chosen=None if doing.room else answer.id in chosen,
        )
        for number, answer in enumerate(one.answers, start=1)
    )
    return Grid(buttons, least=_least(services, doing, len(buttons)), gap=22)


def _least(services: Services, doing: Doing, count: int) -> float:
    """Return how wide an answer is at least, so that none of four stands alone."""
    if services.wide < WIDE:
        return 560 if count in PAIRED else 420
    if not doing.room:
        return 360
    return 800 if count in PAIRED else 520


def why(services: Services, doing: Doing, one: Question) -> tuple[Item, ...]:
    """Return why it is asked."""
    lines: list[Item] = [Words(services.say(one.why), reading_size(doing))]
    if one.source is not None:
        lines.append(from_where(services, one.source, source_size(doing)))
    nobody = Words(services.say(text("No answer is wrong here.")), Size.SMALL, "soft", bold=True)
    return (Card(Column((nobody, *lines), gap=10), "cream", pad=24, lift=5),)
