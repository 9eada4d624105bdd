"""True or not: a statement, what one thinks of it, and why it is so."""

from game.core.exercise.exercise import FALSE, TRUE, Myths, OptionId, Statement
from game.core.exercise.items import Item as ExerciseItem
from game.core.exercise.run import mark
from game.core.message import Text, text
from game.screens.exercise.doing import Doing
from game.screens.exercise.hands import votes
from game.screens.exercise.parts import Sign, from_where, middle, reading_size, source_size, stamp, statement, tone_of
from game.screens.exercise.words import TRUTHS
from game.screens.furniture import WIDE
from game.screens.services import Services
from game.ui.page.page import Card, Column, Item, Row
from game.ui.page.pieces import Button, Icon, Size, Words

SIGNS: dict[OptionId, str] = {TRUE: "check", FALSE: "cross"}
"""The sign of each answer."""
IS_TRUE, IS_NOT = Sign("check", text("That is true."), "good"), Sign("cross", text("That is not true."), "flag")


def myth(services: Services, doing: Doing, task: Myths, asked: ExerciseItem) -> Item:
    """Return a statement, with its two answers or with what is true."""
    one = next(each for each in task.statements if each.id == asked.id)
    if doing.is_shown(one.id):
        return _explanation(services, doing, one, asked)
    chosen = doing.run.choice(one.id)
    buttons = tuple(
        Button(
            f"take:{option}",
            services.say(TRUTHS[option]),
            SIGNS[option],
            number=str(number),
            tone=tone_of(doing, option, number),
            size=Size.TITLE if doing.room else Size.LEAD,
            chosen=option in chosen if doing.room else None,
        )
        for number, option in enumerate(asked.options, start=1)
    )
    answers = Row(buttons, (1.0, 1.0), gap=28, stack_below=700)
    return Column((middle(statement(services, doing, one.says, "speech")), *votes(services, doing, asked), answers), gap=22)


def _explanation(services: Services, doing: Doing, one: Statement, asked: ExerciseItem) -> Item:
    sign = IS_TRUE if one.true else IS_NOT
    said = Words(services.say(one.says), Size.LEAD, bold=True)
    why = Words(services.say(one.why), reading_size(doing))
    answer = stamp(services, sign, Size.HUGE if doing.room and services.wide >= WIDE else Size.TITLE)
    told = (said, answer, *_own(services, doing, one), why, from_where(services, one.source, source_size(doing)))
    voted = votes(services, doing, asked)
    paper = Card(Column(told, gap=14 if voted else 22), "cream", pad=28 if voted else 44, lift=12)
    return Column((middle(paper), *voted), gap=18)


def _own(services: Services, doing: Doing, one: Statement) -> tuple[Item, ...]:
    """Return what was said before it was told."""
    chosen = doing.run.choice(one.id)
    if not chosen:
        return ()
    agrees = mark(doing.exercise, doing.run, one.id).whole
    words = Words(services.say(_own_words(doing, agrees=agrees)), reading_size(doing), "good" if agrees else "warn", bold=True)
    return (Row((Icon("check" if agrees else "two-paths", size=40, tone="good" if agrees else "warn"), words), (0.0, 1.0), gap=14),)


def _own_words(doing: Doing, *, agrees: bool) -> Text:
    if doing.room:
        return text("Right: the room said so, too.") if agrees else text("Not right: the room said something else.")
    return text("Right: you said so, too.") if agrees else text("Not right: you said something else.")
