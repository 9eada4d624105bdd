"""An exercise with fewer items than its file has."""

from dataclasses import replace
from typing import assert_never

from game.core.exercise.exercise import Exercise, ItemId, Myths, Poll, Quiz, Sort, Spot, Task
from game.core.exercise.items import items
from game.core.exercise.run import Run, current
from game.core.message import Text


def fewer_items(exercise: Exercise, without: frozenset[ItemId]) -> Exercise:
    """Return an exercise without some of its items."""
    return replace(exercise, task=_fewer(exercise.task, without)) if without else exercise


def coming_items(whole: Exercise, run: Run, without: frozenset[ItemId]) -> tuple[ItemId, ...]:
    """Return the items of a whole exercise that still come, also those that are left out; the one that is asked now is none of them."""
    every = tuple(each.id for each in items(whole, run.level))
    here = current(fewer_items(whole, without), run)
    return () if here is None else every[every.index(here.id) + 1 :]


def item_words(exercise: Exercise, name: ItemId) -> Text:
    """Return by which words an item is known; LookupError if there is none of that name."""
    match exercise.task:
        case Poll(questions=questions):
            words = {each.id: each.asks for each in questions}
        case Sort(cards=cards):
            words = {each.id: each.says for each in cards}
        case Spot(documents=documents):
            words = {each.id: each.title for each in documents}
        case Myths(statements=statements):
            words = {each.id: each.says for each in statements}
        case Quiz(vignettes=vignettes):
            words = {each.id: each.says for each in vignettes}
        case _:
            assert_never(exercise.task)
    return words[name]


def _fewer(task: Task, without: frozenset[ItemId]) -> Task:
    match task:
        case Poll():
            return replace(task, questions=tuple(each for each in task.questions if each.id not in without))
        case Sort():
            return replace(task, cards=tuple(each for each in task.cards if each.id not in without))
        case Spot():
            return replace(task, documents=tuple(each for each in task.documents if each.id not in without))
        case Myths():
            return replace(task, statements=tuple(each for each in task.statements if each.id not in without))
        case Quiz():
            return replace(task, vignettes=tuple(each for each in task.vignettes if each.id not in without))
        case _:
            assert_never(task)
