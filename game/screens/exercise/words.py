"""What the answers of an exercise are called."""

from typing import assert_never

from game.core.exercise.exercise import FALSE, GO_ON, STOP, TRUE, Exercise, Myths, OptionId, Poll, Quiz, Sort, Spot
from game.core.exercise.items import Item
from game.core.law import Reading
from game.core.message import Text, text
from game.core.reading_names import READING_NAMES

TRUTHS: dict[OptionId, Text] = {TRUE: text("True"), FALSE: text("Not true")}
VERDICTS: dict[OptionId, Text] = {GO_ON: text("One can go on and check"), STOP: text("Stop here")}


def option_name(exercise: Exercise, item: Item, option: OptionId) -> Text:
    """Return what an answer is called; LookupError for a line of a document, which has no name."""
    task = exercise.task
    match task:
        case Poll():
            question = next(each for each in task.questions if each.id == item.id)
            return {answer.id: answer.words for answer in question.answers}[option]
        case Sort():
            return {each.id: each.name for each in task.bins}[option]
        case Myths():
            return TRUTHS[option]
        case Spot():
            return VERDICTS[option]
        case Quiz():
            return READING_NAMES[Reading(option)]
        case _:
            assert_never(task)


def asked_of_all(exercise: Exercise, item: Item) -> tuple[OptionId, ...]:
    """Return what hands go up for: of a document only the verdict."""
    return (GO_ON, STOP) if isinstance(exercise.task, Spot) else item.options


def item_words(exercise: Exercise, item: Item) -> Text:
    """Return what is asked."""
    task = exercise.task
    match task:
        case Poll():
            return next(each.asks for each in task.questions if each.id == item.id)
        case Sort():
            return next(each.says for each in task.cards if each.id == item.id)
        case Spot():
            return next(each.title for each in task.documents if each.id == item.id)
        case Myths():
            return next(each.says for each in task.statements if each.id == item.id)
        case Quiz():
            return next(each.says for each in task.vignettes if each.id == item.id)
        case _:
            assert_never(task)
