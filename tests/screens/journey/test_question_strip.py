import pytest

from game.core.journey.journey import Phase
from game.core.law import Reading
from game.screens.journey.question_strip import STILL, QuestionStrip
from game.screens.journey.reading import ReadingScreen
from tests.pilot import Pilot


@pytest.fixture
def first(pilot: Pilot) -> Pilot:
    """A player who leaves the first scene, without a reading so far."""
    return pilot.begin("the-night-road").listen().do("choice:0")


@pytest.fixture
def asked(first: Pilot) -> Pilot:
    """A player who leaves the second scene, with a reading."""
    return first.do("reading:smuggling").walk().listen().do("choice:0")


def standing(pilot: Pilot) -> Reading | None:
    pin = pilot.history.now.standing
    return pin.reading if pin else None


def test_the_question_is_asked_inside_the_scene_by_the_reading_that_stands(asked: Pilot) -> None:
    assert isinstance(asked.top, QuestionStrip)
    assert "Still smuggling?" in asked.words
    assert asked.title.startswith("The night road: Market")


def test_every_reading_has_its_question() -> None:
    assert set(STILL) == set(Reading)


def test_without_a_reading_it_asks_what_it_is_and_keeps_nothing(first: Pilot) -> None:
    assert "What is this now?" in first.words
    assert "keep" not in first.keys()
    before = first.history
    assert first.press("PageDown").history == before


@pytest.mark.parametrize("key", ["Enter", "Space", "PageDown"])
def test_one_key_keeps_the_reading(asked: Pilot, key: str) -> None:
    assert asked.focus == "keep"
    asked.press(key)
    assert asked.history.now.phase is Phase.WALKING
    assert len(asked.history.now.pins) == 1


def test_a_click_or_the_gamepad_keeps_it_as_well(asked: Pilot) -> None:
    assert asked.pad("A").history.now.phase is Phase.WALKING
    asked.walk().listen().do("choice:0")
    assert asked.click("keep").history.now.phase is Phase.WALKING


def test_what_was_noted_since_stands_on_the_strip(asked: Pilot) -> None:
    now = asked.history.now
    facts = {fact.id: fact.see.source for _, fact in asked.travel.case.facts()}
    assert all(facts[found] in asked.words for found in now.found[now.asked :])
    assert not any(facts[found] in asked.words for found in now.found[: now.asked])


def test_another_key_opens_the_page_to_change_it(asked: Pilot) -> None:
    assert isinstance(asked.press("1").top, ReadingScreen)
    asked.do("reading:lawful")
    assert (standing(asked), asked.history.now.phase) == (Reading.LAWFUL, Phase.WALKING)


def test_from_the_page_one_comes_back_to_the_strip(asked: Pilot) -> None:
    assert isinstance(asked.do("change").press("Esc").top, QuestionStrip)


def test_from_the_strip_one_comes_back_to_the_choice(asked: Pilot) -> None:
    assert asked.press("Esc").history.now.phase is Phase.CHOOSING
    assert asked.saved == asked.history


def test_a_number_pins_the_first_reading(first: Pilot) -> None:
    assert standing(first.press("2")) is not None


def test_where_nothing_was_noted_nobody_is_asked(asked: Pilot) -> None:
    asked.do("back", "reading", "reading:smuggling", "choice:0")
    assert asked.history.now.phase is Phase.WALKING


def test_at_an_ending_the_whole_way_is_asked_on_its_page(pilot: Pilot) -> None:
    pilot.begin("the-night-road")
    while pilot.travel.scene.ending is None or "choice:0" not in pilot.keys():
        pilot.do(pilot.step([])).wait()
    pilot.do("choice:0")
    assert isinstance(pilot.top, ReadingScreen)
    assert "Looking back on the whole way: what was it?" in pilot.title


def test_trafficking_opens_the_board_and_the_flag_key_as_well(asked: Pilot) -> None:
    assert asked.press("F").title == "Raise the flag: what shows it?"
    assert isinstance(asked.press("Esc").top, QuestionStrip)


def test_the_readings_are_those_of_the_players_level(pilot: Pilot) -> None:
    older = set(pilot.begin("the-night-road").do("reading").keys("reading:"))
    assert older == {f"reading:{reading.value}" for reading in Reading}
    pilot.do("back", "back", "back", "settings", "level:13+")
    pilot.do("back", "cases", "case:the-night-road", "begin", "reading")
    assert set(pilot.keys("reading:")) == {"reading:lawful", "reading:smuggling", "reading:trafficking", "reading:unclear"}
