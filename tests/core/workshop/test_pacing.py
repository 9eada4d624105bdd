import pytest

from game.core.law import Ages
from game.core.message import text
from game.core.workshop.pacing import Pace, pace
from game.core.workshop.workshop import Break, StepId, Workshop, WorkshopId, WorkshopStep

ONE, TWO = (WorkshopStep(StepId(name), text(name), minutes, Break(text("Rest"))) for name, minutes in (("one", 10), ("two", 15)))
DAY = Workshop(WorkshopId("day"), text("Day"), text("A day"), Ages.ADULT, (ONE, TWO))


def test_at_the_beginning_everything_is_left() -> None:
    assert pace(DAY, ONE.id, 0) == Pace(10, 25)


def test_a_minute_that_has_begun_counts() -> None:
    assert pace(DAY, ONE.id, 61) == Pace(9, 24)


def test_when_the_time_is_up_nothing_is_left_of_the_step() -> None:
    assert pace(DAY, ONE.id, 600) == Pace(0, 15)


def test_a_step_can_be_over_its_time_and_the_rest_keeps_its_own() -> None:
    assert pace(DAY, ONE.id, 781) == Pace(-3, 15)


def test_behind_the_last_step_there_is_nothing() -> None:
    assert pace(DAY, TWO.id, 0) == Pace(15, 15)


def test_a_step_has_to_be_in_the_workshop() -> None:
    with pytest.raises(LookupError):
        pace(DAY, StepId("three"), 0)


@pytest.mark.parametrize("seconds", [-1, -40_000_000])
def test_a_step_that_seems_to_begin_only_later_has_just_begun(seconds: float) -> None:
    assert pace(DAY, ONE.id, seconds) == Pace(10, 25)


def test_a_clock_that_was_set_forward_by_years_is_over_by_a_day_at_most() -> None:
    assert pace(DAY, ONE.id, 10**12) == Pace(10 - 24 * 60, 15)
