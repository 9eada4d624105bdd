import pytest

from game.core.journey.journey import Phase
from game.core.journey.pins import Sureness
from game.core.law import Reading
from tests.pilot import Pilot


@pytest.fixture
def leaving(pilot: Pilot) -> Pilot:
    """A player who leaves the first scene, with the page of the readings open."""
    return pilot.begin("the-night-road").listen().do("choice:0", "change")


def test_leaving_a_scene_one_is_asked_what_it_is(leaving: Pilot) -> None:
    assert leaving.title == "Before you go on: what is this now?"
    assert {"Lawful migration", "Smuggling", "Trafficking"} <= {word.split(".")[0] for word in leaving.words}


def test_a_number_pins_the_reading_of_that_number(leaving: Pilot) -> None:
    leaving.press("3")
    assert leaving.history.now.standing is not None
    assert leaving.history.now.standing.reading is Reading.SMUGGLING


def test_the_standing_reading_is_marked(leaving: Pilot) -> None:
    leaving.do("reading:smuggling").walk().listen().do("choice:0", "change")
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
    builder.do("choice:0", "change", "sure:fairly", "reading:trafficking")
    builder.do("put:act:gate-at-nine", "put:means:gate-at-nine", "put:purpose:double-fare", "pin")
    assert builder.history.now.standing is not None
    assert builder.history.now.standing.sureness is Sureness.FAIRLY


def test_going_back_leads_to_the_strip_and_to_the_scene(leaving: Pilot) -> None:
    assert leaving.do("back").press("Esc").history.now.phase is Phase.CHOOSING
    assert leaving.saved == leaving.history


def test_in_the_middle_of_a_scene_it_leads_back_to_the_scene(pilot: Pilot) -> None:
    pilot.begin("the-night-road").do("reading")
    assert pilot.title == "What is this now?"
    assert pilot.do("reading:smuggling").history.now.phase is Phase.LISTENING
    assert pilot.saved == pilot.history
    assert pilot.do("reading").press("Esc").history.now.phase is Phase.LISTENING
