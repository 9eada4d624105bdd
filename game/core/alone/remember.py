"""Four weeks later: whether it is time to try again what was learnt."""

from collections.abc import Mapping
from datetime import date

from game.core.exercise.exercise import ExerciseId, Form
from game.core.exercise.result import ExerciseResult

DAYS = 28
"""After how many days what was learnt is asked once more."""
Forms = Mapping[ExerciseId, Form]
"""Which exercises are quizzes, and of which form."""


def due(results: tuple[ExerciseResult, ...], forms: Forms, today: date) -> bool:
    """Whether four weeks have passed since the last quiz for afterwards, and none has been done again since; the oldest result first."""
    last = _last(results, forms)
    if last is None or again(results, forms) is not None:
        return False
    return (today - date.fromisoformat(results[last].day)).days >= DAYS


def may_be_due(results: tuple[ExerciseResult, ...], today: date) -> bool:
    """Whether any result is old enough; if not, nobody has to know which exercises are quizzes."""
    return any((today - date.fromisoformat(result.day)).days >= DAYS for result in results)


def again(results: tuple[ExerciseResult, ...], forms: Forms) -> ExerciseResult | None:
    """Return the first quiz that was done again after the last one for afterwards; None if there is none."""
    last = _last(results, forms)
    later = () if last is None else results[last + 1 :]
    return next((result for result in later if forms.get(result.exercise) is Form.AGAIN), None)


def _last(results: tuple[ExerciseResult, ...], forms: Forms) -> int | None:
    """Return the place of the last quiz for afterwards."""
    return next((at for at in reversed(range(len(results))) if forms.get(results[at].exercise) is Form.AFTER), None)
