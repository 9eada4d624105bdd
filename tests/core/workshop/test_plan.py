import pytest

from game.core.exercise.exercise import ItemId
from game.core.exercise.run import Show, Turn
from game.core.findings.session import Held, findings
from game.core.law import Reading
from game.core.workshop.plan import planned
from game.core.workshop.plan_events import EndSet, ItemPassed, MinutesSet, RemarkWritten, StepMoved, StepPassed
from game.core.workshop.replaying import replay
from game.core.workshop.session import Session, after
from game.core.workshop.session_events import ExerciseMoved, SessionEvent, StepOpened, TeamsCounted, Voted
from game.core.workshop.team import teams
from game.core.workshop.workshop import StepId, Workshop
from tests.core.workshop.rooms import ASK, REST, RIVER, TALK, TRAVEL, content, log, workshop

ONE, TWO = ItemId("one"), ItemId("two")


def held(*events: SessionEvent) -> Session:
    found = replay(log(*events), content())
    assert found is not None
    return found


def now(*events: SessionEvent) -> Workshop:
    return planned(workshop(), held(*events).plan)


def names(held_so: Workshop) -> list[StepId]:
    return [step.id for step in held_so.steps]


def test_without_a_change_it_is_held_as_it_is_written() -> None:
    assert now() == workshop()


def test_a_step_can_get_other_minutes_between_one_and_four_hours() -> None:
    assert [now(MinutesSet(TALK, minutes)).steps[3].minutes for minutes in (25, 0, 999)] == [25, 1, 240]


def test_a_step_can_be_left_out_and_taken_in_again() -> None:
    assert [step.id for step in now(StepPassed(RIVER, passed=True)).steps if step.passed] == [RIVER]
    assert now(StepPassed(RIVER, passed=True), StepPassed(RIVER, passed=False)) == workshop()


def test_steps_can_change_places_and_none_leaves_the_order() -> None:
    assert names(now(StepMoved(RIVER, -1))) == [ASK, RIVER, TRAVEL, TALK, REST]
    assert names(now(StepMoved(ASK, 99))) == [TRAVEL, RIVER, TALK, REST, ASK]
    assert names(now(StepMoved(RIVER, -1), StepMoved(RIVER, 1))) == names(workshop())


def test_a_step_that_the_file_has_got_since_stands_behind_its_neighbour() -> None:
    fewer = workshop(*(step for step in workshop().steps if step.id != RIVER))
    session = replay(log(StepMoved(TALK, -1)), content(fewer))
    assert session is not None
    assert names(planned(workshop(), session.plan)) == [ASK, TALK, TRAVEL, RIVER, REST]


def test_a_change_of_a_step_that_is_gone_is_passed_over() -> None:
    assert now(MinutesSet(StepId("gone"), 3), StepMoved(StepId("gone"), 1)) == workshop()


def test_an_end_can_be_set_moved_and_taken_back() -> None:
    assert [held(*events).plan.end for events in ((EndSet(5.0),), (EndSet(5.0), EndSet(9.0)), (EndSet(5.0), EndSet(None)))] == [5, 9, None]


def test_a_remark_is_kept_with_its_step_and_empty_words_take_it_back() -> None:
    assert held(RemarkWritten(TALK, "Loud.")).plan.remark(TALK) == "Loud."
    assert held(RemarkWritten(TALK, "Loud."), RemarkWritten(TALK, "")).plan.remark(TALK) == ""


def test_an_item_that_is_left_out_is_not_asked() -> None:
    session = held(StepOpened(ASK), ItemPassed(ASK, TWO, passed=True), ExerciseMoved(ASK, Turn()), ExerciseMoved(ASK, Turn()))
    assert session.of(ASK).run is not None
    assert session.of(ASK).run.at == 1  # type: ignore[union-attr]


@pytest.mark.parametrize("item", [ONE])
def test_what_the_room_has_come_to_already_stays_asked(item: ItemId) -> None:
    session = held(StepOpened(ASK), ExerciseMoved(ASK, Show()))
    with pytest.raises(ValueError, match="already"):
        after(session, ItemPassed(ASK, item, passed=True), content())


def test_something_is_left_to_ask() -> None:
    with pytest.raises(ValueError, match="nothing"):
        after(held(ItemPassed(ASK, TWO, passed=True)), ItemPassed(ASK, ONE, passed=True), content())


def test_a_team_that_is_gone_takes_its_votes_along_and_the_others_keep_theirs() -> None:
    first, *_, last = teams(3)
    votes = (Voted(TRAVEL, 0, 1, team, Reading.SMUGGLING) for team in (first, last))
    session = held(StepOpened(TRAVEL), *votes, TeamsCounted(2))
    assert session.begun.teams == 2
    assert session.of(TRAVEL).ballot(0, 1).teams == ((first, Reading.SMUGGLING),)
    with pytest.raises(ValueError, match="no such team"):
        after(session, Voted(TRAVEL, 0, 1, last, Reading.SMUGGLING), content())


def test_the_report_has_the_order_that_was_held_the_minutes_of_the_file_and_the_remarks() -> None:
    events = (StepOpened(TALK), StepMoved(TALK, -9), MinutesSet(TALK, 99), RemarkWritten(TALK, "Loud."))
    found = findings(Held("2026-12-01", log(*events)), content())
    assert found is not None
    assert [(step.step, step.planned, step.remarks) for step in found.steps][:2] == [(TALK, 10, ("Loud.",)), (ASK, 10, ())]
