import pytest

from game.core.journey.case import CaseId
from game.core.law import Ages
from game.core.message import text
from game.core.talk import TalkStop
from game.core.workshop.pacing import Outlook, Pace, outlook, pace
from game.core.workshop.workshop import Break, PlayCase, StepId, Talk, Workshop, WorkshopId, WorkshopStep

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


# ---- before the end


def lesson(*minutes: int, passed: int = -1) -> Workshop:
    """Return a workshop of rests and talks: a break is written as a minus."""
    talk = Talk(TalkStop(text("Why?")))
    steps = tuple(
        WorkshopStep(StepId(str(number)), text(str(number)), abs(each), Break(text("Rest")) if each < 0 else talk, passed=number == passed)
        for number, each in enumerate(minutes)
    )
    return Workshop(WorkshopId("day"), text("Day"), text("A day"), Ages.ADULT, steps)


def dropped(found: Outlook) -> list[str]:
    return [step.id for step in found.drop]


def test_what_fits_before_the_end_leaves_minutes_to_spare() -> None:
    assert outlook(lesson(10, 20, 5), StepId("0"), 120, 40 * 60) == Outlook(left=40, behind=-7)


def test_who_is_behind_is_told_what_saves_just_enough() -> None:
    found = outlook(lesson(10, 8, 6, 20, 5), StepId("0"), 0, 43 * 60)
    assert (found.behind, dropped(found), found.enough) == (6, ["2"], True)


def test_two_short_steps_are_better_than_one_that_saves_far_more() -> None:
    found = outlook(lesson(1, 4, 4, 30, 5), StepId("0"), 0, 37 * 60)
    assert (found.behind, dropped(found)) == (7, ["1", "2"])


def test_breaks_and_the_last_step_are_never_to_be_passed() -> None:
    found = outlook(lesson(10, -15, 5, 15), StepId("0"), 0, 15 * 60)
    assert (found.behind, dropped(found), found.enough) == (30, ["2"], False)


def test_what_is_passed_already_takes_no_time_and_saves_none() -> None:
    assert pace(lesson(10, 20, 5, passed=1), StepId("0"), 0) == Pace(10, 15)
    assert dropped(outlook(lesson(10, 20, 5, passed=1), StepId("0"), 0, 600)) == []


def test_one_vote_less_is_enough_for_a_few_minutes() -> None:
    case = WorkshopStep(StepId("c"), text("c"), 20, PlayCase(CaseId("c")))
    day = Workshop(WorkshopId("day"), text("Day"), text("A day"), Ages.ADULT, (ONE, case, TWO))
    found = [outlook(day, ONE.id, 0, minutes * 60) for minutes in (43, 40, 38)]
    assert [(each.vote_less, each.votes) for each in found] == [(case, 1), (case, 2), (None, 0)]


def test_nobody_passes_half_an_hour_to_save_five_minutes() -> None:
    found = outlook(lesson(3, 4, 30, 6), StepId("0"), 0, 38 * 60)
    assert (found.behind, dropped(found), found.enough) == (5, ["1"], False)


def test_after_the_end_the_minutes_are_under_nothing() -> None:
    assert outlook(lesson(10, 5), StepId("1"), 600, -90) == Outlook(left=-2, behind=2, enough=False)
