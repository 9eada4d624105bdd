"""The ways on from a page of an exercise; one of them is the main one, and only that one is a clicker's."""

from collections.abc import Iterator
from dataclasses import dataclass

from game.core.exercise.exercise import GO_ON, STOP, Myths, Poll, Quiz, Spot
from game.core.exercise.items import Item
from game.core.message import Text, text
from game.screens.exercise.doing import Doing
from game.screens.services import Services
from game.ui.page.pieces import Button, Size


@dataclass(frozen=True)
class Way:
    """Something that leads on."""

    key: str
    words: Text
    icon: str = "arrow-forward"
    shut: bool = False


def main_way(doing: Doing, item: Item) -> Way:
    """Return the one way on."""
    round_ = doing.run.round(item.id)
    hands = doing.run.votes(item.id, round_).all + doing.phones
    if doing.room and hands and not doing.measures and not doing.is_open(item.id, round_):
        return Way("reveal", text("Show the answers") if doing.phones else text("Show the hands"), "eye")
    if _has_answer_to_show(doing) and not doing.is_shown(item.id):
        return Way("show", _show_words(doing), "lens", shut=not (doing.room or _is_answered(doing, item)))
    return Way("next", text("Next"), shut=not (doing.room or doing.is_shown(item.id) or _can_be_passed(doing, item)))


def is_ready(doing: Doing, item: Item) -> bool:
    """Whether going on is what comes next: the room leads, or an answer was given; a poll can be passed without one."""
    answered = bool(doing.run.choice(item.id)) and not main_way(doing, item).shut
    return doing.room or doing.is_shown(item.id) or answered


def other_ways(doing: Doing, item: Item) -> Iterator[Way]:
    """Return what else can be done."""
    if doing.run.at:
        yield Way("previous", text("One back"), "arrow-back")
    if not doing.room or (doing.is_shown(item.id) and not doing.by_hands):
        return
    yield Way("count", text("Count hands"), "hand")
    first = doing.run.votes(item.id, 1)
    if doing.run.round(item.id) == 1 and first.all and doing.is_open(item.id, 1) and not doing.is_shown(item.id):
        yield Way("again", text("Talk, then vote again"), "speech")


def buttons(services: Services, doing: Doing, item: Item) -> tuple[Button, ...]:
    """Return the ways as buttons, the main one last."""
    size = Size.LEAD if doing.room else Size.BODY
    others = tuple(Button(way.key, services.say(way.words), icon=way.icon, size=size) for way in other_ways(doing, item))
    way = main_way(doing, item)
    if way.shut and isinstance(doing.exercise.task, Myths):
        # Alone it is told as soon as one has answered.
        return others
    tone = "moss" if is_ready(doing, item) else "card"
    return (*others, Button(way.key, services.say(way.words), icon=way.icon, tone=tone, size=size, shut=way.shut))


def _has_answer_to_show(doing: Doing) -> bool:
    """Whether answers are told one by one; those of a quiz are told at its end, and those of a poll are nobody's mistake."""
    return not isinstance(doing.exercise.task, Poll | Quiz)


def _is_answered(doing: Doing, item: Item) -> bool:
    chosen = doing.run.choice(item.id)
    if isinstance(doing.exercise.task, Spot):
        return GO_ON in chosen or STOP in chosen
    return bool(chosen)


def _can_be_passed(doing: Doing, item: Item) -> bool:
    """Whether one may go on: nobody has to answer a poll."""
    return isinstance(doing.exercise.task, Poll) or bool(doing.run.choice(item.id))


def _show_words(doing: Doing) -> Text:
    return text("What is true?") if isinstance(doing.exercise.task, Myths) else text("Show")
