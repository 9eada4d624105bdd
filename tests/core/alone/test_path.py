from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from game.core.alone.path import Change, Passed, Progress, after_activity, after_step, change, following, is_open, left_out
from game.core.crossing.level import CrossingId
from game.core.exercise.exercise import ExerciseId
from game.core.journey.case import CaseId
from game.core.law import Ages
from game.core.message import text
from game.core.talk import TalkStop
from game.core.workshop.workshop import Activity, Cross, DoExercise, PlayCase, StepId, Talk, Workshop, WorkshopId, WorkshopStep

BEFORE, AFTER = DoExercise(ExerciseId("before")), DoExercise(ExerciseId("after"))
CASE, RIVER = PlayCase(CaseId("harvest")), Cross(CrossingId("river"))
TALK = Talk(TalkStop(text("Whom?")))
STEPS: dict[str, Activity] = {"first": BEFORE, "case": CASE, "river": RIVER, "last": AFTER, "talk": TALK}
PATH = Workshop(
    WorkshopId("path"),
    text("A path"),
    text("For one."),
    Ages.FROM_13,
    tuple(WorkshopStep(StepId(name), text(name), 5, activity) for name, activity in STEPS.items()),
    alone=True,
)
NEW = Progress(PATH.id)
SCORE = (4, 8)


def ahead(progress: Progress) -> str | None:
    step = following(PATH, progress)
    return step.id if step else None


def at(name: str) -> WorkshopStep:
    return PATH.steps[PATH.number(StepId(name))]


def test_a_path_begins_with_its_first_step() -> None:
    assert ahead(NEW) == "first"
    assert is_open(PATH, NEW, at("first"))
    assert not is_open(PATH, NEW, at("case"))


def test_what_is_finished_lies_behind_and_the_next_step_opens() -> None:
    now = after_activity(PATH, NEW, BEFORE, SCORE)
    assert now.of(StepId("first")) == Passed(StepId("first"), SCORE)
    assert ahead(now) == "case"
    assert is_open(PATH, now, at("first"))


def test_the_first_end_of_an_exercise_counts() -> None:
    once = after_activity(PATH, NEW, BEFORE, SCORE)
    assert after_activity(PATH, once, BEFORE, (8, 8)) == once


def test_an_exercise_counts_when_its_turn_has_come() -> None:
    assert after_activity(PATH, NEW, AFTER, SCORE) == NEW


def test_cases_and_rivers_count_whenever_they_are_finished() -> None:
    now = after_activity(PATH, after_activity(PATH, NEW, RIVER), CASE)
    assert ahead(now) == "first"
    assert ahead(after_activity(PATH, now, BEFORE, SCORE)) == "last"


def test_what_is_not_on_the_path_does_not_count() -> None:
    assert after_activity(PATH, NEW, PlayCase(CaseId("another"))) == NEW


def test_a_step_can_be_left_out_and_done_later() -> None:
    now = left_out(after_activity(PATH, NEW, BEFORE, SCORE), StepId("case"))
    assert ahead(now) == "river"
    assert is_open(PATH, now, at("case"))
    assert after_activity(PATH, now, CASE).of(StepId("case")) == Passed(StepId("case"))


def test_what_was_done_cannot_be_left_out_any_more() -> None:
    now = after_activity(PATH, NEW, BEFORE, SCORE)
    assert left_out(now, StepId("first")) == now


def test_what_is_only_read_is_done_when_it_is_opened() -> None:
    assert after_step(NEW, StepId("talk")).of(StepId("talk")) == Passed(StepId("talk"))


@given(st.lists(st.sampled_from([*STEPS.values(), PlayCase(CaseId("another"))]), max_size=12))
def test_nothing_that_lies_behind_ever_lies_ahead_again(done: list[Activity]) -> None:
    progress = [NEW]
    for activity in done:
        progress.append(after_activity(PATH, progress[-1], activity))
    for before, after in pairwise(progress):
        assert set(before.passed) <= set(after.passed)
        assert len(after.passed) - len(before.passed) in (0, 1)
        assert len({each.step for each in after.passed}) == len(after.passed)


def test_shares_are_compared_whatever_they_are_shares_of() -> None:
    assert change((4, 8), (6, 8)) is Change.MORE
    assert change((4, 8), (2, 4)) is Change.SAME
    assert change((4, 8), (1, 3)) is Change.FEWER
    assert change((0, 0), (3, 3)) is Change.SAME
