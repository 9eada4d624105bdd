from pathlib import Path

import pytest

from game.core.journey.case import CaseId
from game.core.law import LEVELS
from game.ui.page.page import Page
from game.ui.page.spoken import spoken_words
from tests.pilot import Pilot
from tests.screens.states import CASES, own_case, torn_case


@pytest.fixture
def shelf(pilot: Pilot) -> Pilot:
    own_case(pilot)
    torn_case(pilot)
    return pilot.do("cases")


def card(pilot: Pilot, case: str) -> str:
    """Return everything on a card."""
    return "\n".join(spoken_words(Page("", pilot.item(f"case:{case}"))))


def test_every_shipped_case_has_a_card(pilot: Pilot) -> None:
    assert set(pilot.do("cases").keys("case:")) == {f"case:{case}" for case in CASES}


def test_the_easiest_case_comes_first_by_ages_and_then_by_minutes(shelf: Pilot) -> None:
    cards = tuple(key.partition(":")[2] for key in shelf.keys("case:"))
    hardness = {entry.id: entry.card for entry in shelf.desk.services.shelf()}
    playable = [case for card in cards if (case := hardness[CaseId(card)]) is not None]
    assert playable == sorted(playable, key=lambda case: (LEVELS.index(case.ages), case.minutes))
    assert cards[-1] == "torn-road"


def test_no_card_tells_more_of_a_case_than_of_any_other(shelf: Pilot) -> None:
    assert "Work, family, a border. You can go out at any time." in shelf.all
    assert "It is also about" not in shelf.all


def test_a_card_says_for_whom_a_case_is_and_how_long_it_takes(shelf: Pilot) -> None:
    words = card(shelf, "the-night-road")
    assert "The night road" in words
    assert "from 13" in words
    assert "14 minutes" in words
    assert "from 16" in card(shelf, "the-building-site")


def test_a_trainers_own_case_is_marked(shelf: Pilot) -> None:
    assert "your own" in card(shelf, "my-road")
    assert "your own" not in card(shelf, "the-night-road")


def test_a_case_that_is_not_translated_names_its_language(shelf: Pilot) -> None:
    assert "English" not in card(shelf, "my-road")
    assert "English" in card(shelf.set(language="mk"), "my-road")


def test_a_begun_case_is_marked(pilot: Pilot) -> None:
    pilot.begin("the-night-road").do("back")
    assert "begun" in card(pilot, "the-night-road")
    assert "done" not in card(pilot, "the-night-road")


def test_a_finished_case_is_marked(pilot: Pilot) -> None:
    pilot.begin("the-night-road").play().end(0).do("shelf")
    assert "done" in card(pilot, "the-night-road")
    assert "begun" not in card(pilot, "the-night-road")


def test_the_frame_is_on_the_first_case_that_is_not_finished(pilot: Pilot) -> None:
    pilot.begin("the-night-road").play().end(0).do("shelf")
    assert Pilot(pilot.places).do("cases").focus == pilot.keys("case:")[1]


def test_a_broken_file_is_a_torn_card_and_the_others_can_be_played(shelf: Pilot) -> None:
    assert "A torn card: torn-road.yaml" in card(shelf, "torn-road")
    assert "things to mend in this file" in card(shelf, "torn-road")
    assert shelf.do("case:the-night-road", "begin").scene == "the-exercise-books"


def test_the_shelf_says_where_own_cases_belong(shelf: Pilot, tmp_path: Path) -> None:
    assert str(tmp_path / "cases") in shelf.all


def test_a_number_takes_the_card_of_that_number(pilot: Pilot) -> None:
    assert pilot.do("cases").press("1").title == "The night road"


def test_a_number_without_a_card_does_nothing(pilot: Pilot) -> None:
    assert pilot.do("cases").press("9").title == "Choose a case"


def test_a_file_that_is_mended_while_the_game_runs_can_be_played(shelf: Pilot) -> None:
    own_case(shelf, "torn-road")
    shelf.do("back", "cases")
    assert shelf.do("case:torn-road", "begin").scene == "the-exercise-books"
