"""A presenter's clicker has Page Down and Page Up: it goes on and back, and never chooses for the class."""

from game.core.journey.journey import Phase
from tests.pilot import Pilot

MANY = 40


def test_going_on_listens_and_then_waits_for_a_choice(pilot: Pilot) -> None:
    pilot.begin("the-night-road").press(*["PageDown"] * MANY)
    assert pilot.history.now.phase is Phase.CHOOSING
    assert pilot.scene == "the-exercise-books"


def test_going_on_pins_no_reading(pilot: Pilot) -> None:
    pilot.begin("the-night-road").listen().do("choice:0").press(*["PageDown"] * MANY)
    assert pilot.history.now.phase is Phase.READING
    assert pilot.history.now.pins == ()


def test_going_on_keeps_the_reading_that_stands_and_walks(pilot: Pilot) -> None:
    pilot.begin("the-night-road").go(0).listen().do("choice:0")
    for _ in range(MANY):
        pilot.press("PageDown").wait()
    assert pilot.scene == "the-whistle"
    assert pilot.history.now.phase is Phase.CHOOSING
    assert len(pilot.history.now.pins) == 1


def test_going_on_pins_no_evidence(builder: Pilot) -> None:
    before = builder.do("flag", "put:act:gate-at-nine", "put:means:gate-at-nine", "put:purpose:double-fare").history
    assert builder.press(*["PageDown"] * MANY).history == before


def test_going_on_gives_no_response(pilot: Pilot) -> None:
    pilot.begin("the-night-road").play().do("respond:0").press(*["PageDown"] * MANY)
    assert pilot.history.now.phase is Phase.RESPONDING


def test_going_back_leads_to_the_beginning_of_the_journey(pilot: Pilot) -> None:
    pilot.begin("the-night-road").go(0, 1).listen()
    for _ in range(200):
        pilot.press("PageUp")
    assert pilot.scene == "the-exercise-books"
    assert pilot.saved == pilot.history


def test_from_the_title_it_leads_into_a_case(pilot: Pilot) -> None:
    pilot.press("PageDown")
    assert pilot.title == "Choose a case"
    assert pilot.press(*["PageDown"] * MANY).title == "Choose a case"
