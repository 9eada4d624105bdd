"""How an exercise that somebody did alone ended."""

from dataclasses import dataclass

from game.core.exercise.exercise import Exercise, ExerciseId
from game.core.exercise.run import Run, whole


@dataclass(frozen=True)
class ExerciseResult:
    """What is kept of a finished exercise."""

    exercise: ExerciseId
    right: int
    """Items answered wholly right."""
    of: int
    """Items that have a right answer."""
    day: str
    """The day it was finished on, e.g. 2026-11-21."""


def exercise_result(exercise: Exercise, run: Run, day: str) -> ExerciseResult:
    """Return how an exercise ended on a day."""
    right, of = whole(exercise, run)
    return ExerciseResult(exercise.id, right, of, day)
