"""A clicker leads a room through a whole workshop; it never chooses, votes, counts or reads for it."""

import pytest

from game.core.exercise.run import Count, Take
from game.core.journey.moves import Listen
from game.core.undo import Undo
from game.core.workshop.session_events import CaseMoved, ExerciseMoved, HandsCounted, SessionEvent, Voted
from tests.pilot import Pilot
from tests.screens.workshop.workshop_player import STEPS, at, held, logged, session

MANY = 500


def decisions(events: tuple[SessionEvent, ...]) -> list[SessionEvent]:
    """Return everything that only people may do."""
    return [event for event in events if _decides(event)]


def _decides(event: SessionEvent) -> bool:
    match event:
        case Voted() | HandsCounted():
            return True
        case ExerciseMoved(move=move):
            return isinstance(move, Take | Count)
        case CaseMoved(move=move):
            return not isinstance(move, Listen | Undo)
        case _:
            return False


@pytest.mark.parametrize("teams", [0, 3])
def test_going_on_five_hundred_times_decides_nothing(pilot: Pilot, teams: int) -> None:
    held(pilot, teams=teams)
    for _ in range(MANY):
        pilot.press("PageDown").machine.tick(0.1)
    assert session(pilot).at == "journey"
    assert decisions(logged(pilot)) == []


@pytest.mark.parametrize("teams", [0, 3])
def test_from_every_step_going_on_and_back_decides_nothing(pilot: Pilot, teams: int) -> None:
    held(pilot, teams=teams)
    for step in STEPS:
        at(pilot, step)
        for key in ["PageDown"] * 60 + ["PageUp"] * 20 + ["F5", "Period", "Period", "PageDown"] * 10:
            pilot.press(key).machine.tick(0.1)
    assert decisions(logged(pilot)) == []


def test_in_the_middle_of_a_case_it_waits_for_the_room(pilot: Pilot) -> None:
    held(pilot, "journey", teams=2).do("go", "begin").listen().do("vote")
    before = decisions(logged(pilot))
    for _ in range(MANY):
        pilot.press("PageDown").machine.tick(0.1)
    assert decisions(logged(pilot)) == before


def test_it_leads_through_everything_but_what_has_to_be_decided(pilot: Pilot) -> None:
    held(pilot)
    seen = {pilot.title}
    while session(pilot).at != "journey":
        seen.add(pilot.press("PageDown").title)
    at(pilot, "rest")
    for _ in range(3):
        seen.add(pilot.press("PageDown").title)
    assert {"Good morning", "To talk about", "Who wants to leave?", "Paper stones"} <= seen


def test_at_the_end_it_stays_there(pilot: Pilot) -> None:
    held(pilot, "bye").press(*["PageDown"] * 40)
    assert session(pilot).ended
    assert pilot.title == "What the room found"


def test_the_button_for_a_black_page_goes_there_and_back(pilot: Pilot) -> None:
    held(pilot, "leave").do("go")
    before = pilot.words
    assert pilot.press("Period").title == "Nothing to see"
    assert pilot.press("Period").words == before
    assert pilot.press("B", "B").words == before


def test_a_clickers_start_and_end_button_goes_in_and_stays(pilot: Pilot) -> None:
    held(pilot, "leave").press("F5")
    assert "Count hands" in pilot.words
    inside = pilot.words
    assert pilot.press("Esc").title == "Back to the workshop?"
    assert pilot.press("F5").words == inside
