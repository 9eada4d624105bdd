"""Two quizzes, each done on one's own phone: who had how many right in each of them."""

from collections.abc import Callable, Iterable

from game.core.exercise.exercise import Exercise, Form, Quiz
from game.core.exercise.items import Item, items
from game.core.law import Ages
from game.core.workshop.phones.asked import Question
from game.core.workshop.phones.counting import Given, Paired, pair
from game.core.workshop.workshop import StepId

ITEM = "item"
MISSED = 1
"""So many stories of a quiz may be left out, and it still counts as done."""
Said = Callable[[Question], tuple[Given, ...]]
"""What every phone has said to a question."""


def item_question(step: StepId, item: Item, round_: int, time: int) -> Question:
    """Return by what an item of an exercise is known again."""
    return Question(step, f"{ITEM}:{item.id}", round_, time)


def pair_quizzes(done: Iterable[tuple[StepId, int, Exercise]], level: Ages, said: Said) -> Paired:
    """Return how people did in the quiz before and in the one after, from the steps in which they were done and how often before."""
    rights: dict[Form, dict[int, int]] = {}
    for step, time, exercise in done:
        if isinstance(exercise.task, Quiz) and exercise.task.pair is not None:
            every = tuple((item, said(item_question(step, item, 1, time))) for item in items(exercise, level))
            rights[exercise.task.form] = _rights(every)
    return pair(rights.get(Form.BEFORE, {}), rights.get(Form.AFTER, {}))


def _rights(every: tuple[tuple[Item, tuple[Given, ...]], ...]) -> dict[int, int]:
    """Return how many stories each seat had right that answered all of them, or nearly all."""
    right: dict[int, int] = {}
    answered: dict[int, int] = {}
    for item, given in every:
        for each in given:
            seat = each.seat.number
            answered[seat] = answered.get(seat, 0) + 1
            right[seat] = right.get(seat, 0) + int(set(each.answer.chosen) <= item.right)
    return {seat: count for seat, count in right.items() if answered[seat] >= len(every) - MISSED}
