"""What is answered in an exercise: the same for every kind."""

from dataclasses import dataclass
from typing import assert_never

from game.core.exercise.exercise import (
    FALSE,
    GO_ON,
    STOP,
    TRUE,
    Document,
    Exercise,
    ItemId,
    Myths,
    OptionId,
    Poll,
    Question,
    Quiz,
    Sort,
    SortCard,
    Spot,
    Statement,
    Vignette,
)
from game.core.law import Ages, is_for, readings_for


@dataclass(frozen=True)
class Item:
    """What the rules know of one thing that is answered, whatever the kind of exercise."""

    id: ItemId
    options: tuple[OptionId, ...]
    right: frozenset[OptionId] = frozenset()
    """Empty where nobody's answer is wrong."""
    single: frozenset[OptionId] = frozenset()
    """Options that put each other out; of the others any number can be chosen."""


def items(exercise: Exercise, level: Ages) -> tuple[Item, ...]:
    """Return what is answered in an exercise at a level, in its order."""
    task = exercise.task
    match task:
        case Poll():
            return tuple(_question(each) for each in task.questions if is_for(each.ages, level))
        case Sort():
            bins = tuple(each.id for each in task.bins)
            return tuple(_card(each, bins) for each in task.cards if is_for(each.ages, level))
        case Spot():
            return tuple(_document(each) for each in task.documents if is_for(each.ages, level))
        case Myths():
            return tuple(_statement(each) for each in task.statements if is_for(each.ages, level))
        case Quiz():
            return tuple(_vignette(each, level) for each in task.vignettes if is_for(each.ages, level))
        case _:
            assert_never(task)


def item(exercise: Exercise, level: Ages, name: ItemId) -> Item:
    """Return the item of that name; LookupError if there is none at the level."""
    for each in items(exercise, level):
        if each.id == name:
            return each
    raise LookupError(name)


def _question(question: Question) -> Item:
    answers = tuple(answer.id for answer in question.answers)
    return Item(question.id, answers, frozenset(), frozenset(answers))


def _card(card: SortCard, bins: tuple[OptionId, ...]) -> Item:
    return Item(card.id, bins, frozenset(place.bin for place in card.places))


def _document(document: Document) -> Item:
    verdict = (GO_ON, STOP)
    signs = frozenset(line.id for line in document.lines if line.alarm is not None)
    right = signs | {GO_ON if document.genuine else STOP}
    return Item(document.id, (*(line.id for line in document.lines), *verdict), right, frozenset(verdict))


def _statement(statement: Statement) -> Item:
    both = (TRUE, FALSE)
    return Item(statement.id, both, frozenset({TRUE if statement.true else FALSE}), frozenset(both))


def _vignette(vignette: Vignette, level: Ages) -> Item:
    readings = tuple(OptionId(reading.value) for reading in readings_for(level))
    return Item(vignette.id, readings, frozenset({OptionId(vignette.right(level).value)}), frozenset(readings))
