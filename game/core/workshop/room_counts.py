"""Counting hands in a room: with few hands nobody is to be found out, so shares are told from five hands on."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TypeVar

from game.core.exercise.exercise import Exercise, Quiz
from game.core.exercise.items import items
from game.core.exercise.run import Run
from game.core.law import Reading

SMALL = 5
"""With fewer hands than this only counts are told, no shares."""
T = TypeVar("T")


@dataclass(frozen=True)
class RightHands:
    """How many hands were right on the stories of a quiz that have the same right reading."""

    reading: Reading
    right: int
    all: int


def shares(hands: Iterable[tuple[T, int]]) -> Mapping[T, int] | None:
    """Return the share of each answer in whole percent, from how many hands each got; None with fewer than five hands in all."""
    counts = dict(hands)
    everybody = sum(counts.values())
    if everybody < SMALL:
        return None
    return {answer: round(100 * count / everybody) for answer, count in counts.items()}


def right_hands(exercise: Exercise, run: Run) -> tuple[RightHands, ...]:
    """Return how many hands were right in a quiz, for each right reading; of the first vote, before anybody talked."""
    if not isinstance(exercise.task, Quiz):
        return ()
    right: Counter[Reading] = Counter()
    everybody: Counter[Reading] = Counter()
    for item in items(exercise, run.level):
        hands, (answer,) = run.votes(item.id, 1), item.right
        right[Reading(answer)] += hands.of(answer)
        everybody[Reading(answer)] += hands.all
    return tuple(RightHands(reading, right[reading], everybody[reading]) for reading in Reading if everybody[reading])
