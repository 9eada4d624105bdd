from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from game.core.alone.remember import DAYS, again, due, may_be_due
from game.core.exercise.exercise import ExerciseId, Form
from game.core.exercise.result import ExerciseResult

BEFORE, AFTER, AGAIN, OTHER = (ExerciseId(name) for name in ("before", "after", "again", "other"))
FORMS = {BEFORE: Form.BEFORE, AFTER: Form.AFTER, AGAIN: Form.AGAIN}
DAY = date(2026, 11, 1)


def ended(exercise: ExerciseId, days: int = 0) -> ExerciseResult:
    """An exercise that ended so many days after the first day."""
    return ExerciseResult(exercise, 1, 3, (DAY + timedelta(days)).isoformat())


def is_due(*results: ExerciseResult, days: int = DAYS) -> bool:
    return due(results, FORMS, DAY + timedelta(days))


def test_it_is_time_four_weeks_after_the_quiz_for_afterwards() -> None:
    assert not is_due(ended(AFTER), days=27)
    assert is_due(ended(AFTER), days=28)
    assert is_due(ended(AFTER), days=400)


def test_other_exercises_do_not_matter() -> None:
    assert not is_due()
    assert not is_due(ended(BEFORE), ended(OTHER))
    assert is_due(ended(BEFORE), ended(AFTER), ended(OTHER, 27))


def test_who_has_tried_again_is_not_asked_again() -> None:
    assert not is_due(ended(AFTER), ended(AGAIN, 30), days=100)


def test_trying_before_learning_does_not_count() -> None:
    assert is_due(ended(AGAIN), ended(AFTER))


def test_who_learns_once_more_is_asked_once_more() -> None:
    results = (ended(AFTER), ended(AGAIN, 30), ended(AFTER, 40))
    assert not is_due(*results, days=67)
    assert is_due(*results, days=68)


def test_the_first_try_after_learning_is_the_one_that_is_shown() -> None:
    first, second = ended(AGAIN, 30), ended(AGAIN, 31)
    assert again((ended(AFTER), first, second), FORMS) == first
    assert again((ended(AGAIN), ended(AFTER)), FORMS) is None


@given(st.lists(st.tuples(st.sampled_from((BEFORE, AFTER, AGAIN, OTHER)), st.integers(0, 60)), max_size=8), st.integers(0, 120))
def test_it_is_never_time_when_nothing_is_old_enough(ends: list[tuple[ExerciseId, int]], days: int) -> None:
    results = tuple(ended(exercise, day) for exercise, day in ends)
    today = DAY + timedelta(days)
    assert may_be_due(results, today) or not due(results, FORMS, today)
