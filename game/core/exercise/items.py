"""What is answered in an exercise: the same for every kind."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
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
    Task,
    Vignette,
)
from game.core.law import Ages, is_for, readings_for

Entry = Question | SortCard | Document | Statement | Vignette
"""What an author writes for one item."""


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
    return tuple(_item(exercise.task, each, level) for each in _entries(exercise.task, level))


def count_items(exercise: Exercise, level: Ages) -> int:
    """Return how many items there are at a level."""
    return sum(1 for _ in _entries(exercise.task, level))


def item_at(exercise: Exercise, level: Ages, number: int) -> Item | None:
    """Return the item of that number, from 0, at a level; None behind the last one."""
    entry = next(islice(_entries(exercise.task, level), number, None), None)
    return None if entry is None else _item(exercise.task, entry, level)


def _entries(task: Task, level: Ages) -> Iterator[Entry]:
    """Yield what the author wrote for this level."""
    return (each for each in _written(task) if is_for(each.ages, level))


def _written(task: Task) -> tuple[Entry, ...]:
    match task:
        case Poll():
            return task.questions
        case Sort():
            return task.cards
        case Spot():
            return task.documents
        case Myths():
            return task.statements
        case Quiz():
            return task.vignettes
        case _:
            assert_never(task)


def _item(task: Task, entry: Entry, level: Ages) -> Item:
    match entry:
        case Question():
            return _question(entry)
        case SortCard():
            return _card(entry, tuple(each.id for each in task.bins) if isinstance(task, Sort) else ())
        case Document():
            return _document(entry)
        case Statement():
            return _statement(entry)
        case Vignette():
            return _vignette(entry, level)
        case _:
            assert_never(entry)


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
