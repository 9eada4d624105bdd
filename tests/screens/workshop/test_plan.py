"""Changing the plan while a workshop is held: by the trainer's page, for this session only."""

from dataclasses import replace

from game.core.workshop.plan_events import EndSet, MinutesSet, StepMoved, StepPassed
from game.screens.effects import LeaveSession, Log, OpenSession
from game.screens.workshop.trainer import TrainerScreen
from game.ui.input.intent import Typed
from game.ui.page.spoken import spoken_words
from tests.pilot import Pilot
from tests.screens.workshop.workshop_player import at, held, logged, prepared, room, session


def told(pilot: Pilot, minutes: float = 0) -> str:
    """Return what the trainer reads so many minutes after the step was opened."""
    services = replace(pilot.desk.services, now=lambda: room(pilot).since + 60 * minutes)
    return "\n".join(spoken_words(TrainerScreen(beside=True).page(services)))


def ending_in(pilot: Pilot, minutes: int) -> Pilot:
    pilot.desk.do(Log(EndSet(room(pilot).since + 60 * minutes)))
    return pilot


def test_nobody_waits_for_an_end_until_one_is_set(pilot: Pilot) -> None:
    words = told(held(pilot))
    assert "behind" not in words
    assert "All together" in words


def test_a_workshop_can_be_begun_with_its_end(pilot: Pilot) -> None:
    prepared(pilot).press("6").do("end-at:in-45", "begin")
    end = session(pilot).plan.end
    assert end is not None
    assert 44 * 60 < end - room(pilot).since <= 45 * 60
    assert "min left" in told(pilot).partition("Until the end")[2]


def test_the_first_press_sets_the_end_to_full_five_minutes_near_the_plan(pilot: Pilot) -> None:
    held(pilot).press("T").do("plan", "end-at:5")
    end = session(pilot).plan.end
    assert end is not None
    assert end % 300 == 0
    assert 95 * 60 <= end - room(pilot).since <= 101 * 60


def test_who_is_behind_reads_what_to_pass_and_passes_it_with_one_press(pilot: Pilot) -> None:
    ending_in(held(pilot), 88)
    words = told(pilot)
    assert "7 minutes behind." in words
    assert "Pass: Who wants to leave?, 10\u00a0min" in words
    pilot.press("T").do("pass-these", "plan")
    assert "left out" in pilot.all
    assert "3 minutes to spare" in told(pilot)
    assert StepPassed(room(pilot).workshop.steps[1].id, passed=True) in logged(pilot)


def test_a_step_that_is_left_out_is_passed_by_the_clicker_too(pilot: Pilot) -> None:
    held(pilot).press("T").do("plan", "pass:leave").press("T", "T")
    pilot.press("PageDown", "PageDown")
    assert session(pilot).at == "journey"


def test_minutes_order_and_steps_change_for_this_session_only(pilot: Pilot) -> None:
    held(pilot).press("T").do("plan", "minutes:journey:-1", "move:journey:-1", "pass:rest")
    steps = room(pilot).workshop.steps
    assert [step.id for step in steps] == ["hello", "journey", "leave", "rest", "stones", "bye"]
    assert (steps[1].minutes, steps[3].passed) == (39, True)
    shelved = next(each.workshop for each in pilot.desk.services.workshops.shelf() if each.id == "two-hours")
    assert shelved is not None
    assert [step.id for step in shelved.steps][1] == "leave"
    assert {type(event) for event in logged(pilot)} >= {MinutesSet, StepMoved, StepPassed}


def test_a_session_that_is_opened_again_has_the_same_plan(pilot: Pilot) -> None:
    held(pilot).press("T").do("plan", "pass:rest", "move:journey:-1")
    before, name = session(pilot), room(pilot).id
    assert pilot.desk.services.workshops.session(name) == before
    pilot.desk.do(LeaveSession())
    pilot.desk.do(OpenSession(name))
    assert session(pilot) == before
    assert [step.id for step in room(pilot).workshop.steps if step.passed] == ["rest"]


def test_questions_of_an_exercise_can_be_left_out_while_it_runs(pilot: Pilot) -> None:
    at(held(pilot), "leave").do("go")
    pilot.press("T").do("plan")
    keys = pilot.keys("item:")
    pilot.do(keys[0])
    assert "Take in again" in pilot.all
    assert session(pilot).plan.without(room(pilot).workshop.steps[1].id) == {keys[0].removeprefix("item:")}


def test_a_remark_is_typed_and_kept_with_its_step(pilot: Pilot) -> None:
    held(pilot).press("T").do("remark")
    pilot.machine.wait(1)
    pilot.machine.intend(Typed("Two came late"))
    pilot.do("keep")
    assert "Two came late" in pilot.all
    assert session(pilot).plan.remark(room(pilot).workshop.steps[0].id) == "Two came late"


def test_a_remark_that_is_left_is_not_kept(pilot: Pilot) -> None:
    held(pilot).press("T").do("remark")
    pilot.machine.wait(1)
    pilot.machine.intend(Typed("Oh"))
    pilot.press("Esc")
    assert session(pilot).plan.remarks == ()
    assert pilot.title == "Trainer's page"


def test_teams_can_be_divided_anew_and_it_is_said_what_becomes_of_votes(pilot: Pilot) -> None:
    held(pilot, teams=4).press("T").do("plan")
    assert "the votes of those that go are not counted any more" in pilot.all
    pilot.do("team-count:3")
    assert session(pilot).begun.teams == 3
