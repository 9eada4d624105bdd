import pytest

from game.core.journey.journey import Phase, Sureness
from game.core.law import Reading
from tests.pilot import Pilot


@pytest.fixture
def leaving(pilot: Pilot) -> Pilot:
    """A player who leaves the first scene."""
    return pilot.begin("the-night-road").listen().do("choice:0")


def test_leaving_a_scene_one_is_asked_what_it_is(leaving: Pilot) -> None:
    assert leaving.title == "Before you go on: what is this now?"
    assert {"Lawful migration", "Smuggling", "Trafficking"} <= {word.split(".")[0] for word in leaving.words}


def test_the_first_time_there_is_nothing_to_keep(leaving: Pilot) -> None:
    assert "keep" not in leaving.keys()
    before = leaving.history
    assert leaving.press("PageDown").history == before


def test_the_reading_is_kept_with_one_press(leaving: Pilot) -> None:
    leaving.do("reading:lawful").walk().listen().do("choice:0")
    assert leaving.focus == "keep"
    assert "Keep my reading: Lawful migration" in leaving.all
    leaving.press("Enter")
    assert leaving.history.now.phase is Phase.WALKING
    assert len(leaving.history.now.pins) == 1


def test_every_scene_asks(leaving: Pilot) -> None:
    leaving.do("reading:lawful")
    for _ in range(4):
        leaving.walk().listen().do("choice:0")
        assert leaving.title == "Before you go on: what is this now?"
        leaving.do("keep")


def test_a_number_pins_the_reading_of_that_number(leaving: Pilot) -> None:
    leaving.press("2")
    assert leaving.history.now.standing is not None
    assert leaving.history.now.standing.reading is Reading.SMUGGLING


def test_the_standing_reading_is_marked(leaving: Pilot) -> None:
    leaving.do("reading:smuggling").walk().listen().do("choice:0")
    assert leaving.item("reading:smuggling").chosen
    assert not leaving.item("reading:lawful").chosen


def test_how_sure_one_is_is_noted(leaving: Pilot) -> None:
    leaving.do("sure:sure", "reading:smuggling")
    assert leaving.history.now.standing is not None
    assert leaving.history.now.standing.sureness is Sureness.SURE


def test_sureness_pressed_twice_is_taken_back(leaving: Pilot) -> None:
    leaving.do("sure:sure", "sure:sure", "reading:smuggling")
    assert leaving.history.now.standing is not None
    assert leaving.history.now.standing.sureness is None


def test_sureness_goes_with_the_flag(builder: Pilot) -> None:
    builder.do("choice:0", "sure:fairly", "reading:trafficking")
    builder.do("put:act:gate-at-nine", "put:means:gate-at-nine", "put:purpose:double-fare", "pin")
    assert builder.history.now.standing is not None
    assert builder.history.now.standing.sureness is Sureness.FAIRLY


def test_going_back_leads_to_the_scene(leaving: Pilot) -> None:
    assert leaving.do("back").history.now.phase is Phase.CHOOSING
    assert leaving.saved == leaving.history


def test_trafficking_opens_the_board(leaving: Pilot) -> None:
    assert leaving.do("reading:trafficking").title == "Raise the flag: what shows it?"
    assert leaving.press("Esc", "F").title == "Raise the flag: what shows it?"


def test_in_the_middle_of_a_scene_it_leads_back_to_the_scene(pilot: Pilot) -> None:
    pilot.begin("the-night-road").do("reading")
    assert pilot.title == "What is this now?"
    assert pilot.do("reading:smuggling").history.now.phase is Phase.LISTENING
    assert pilot.saved == pilot.history
    assert pilot.do("reading").press("Esc").history.now.phase is Phase.LISTENING


def test_grave_readings_are_for_older_players(pilot: Pilot) -> None:
    young = set(pilot.begin("the-night-road").do("reading").keys("reading:"))
    older = set(pilot.do("back", "back", "case:the-building-site", "begin", "reading").keys("reading:"))
    assert {"reading:lawful", "reading:smuggling", "reading:trafficking", "reading:unclear"} <= young <= older
