import json
from pathlib import Path

import pytest

from game.files.places import open_places
from tests.pilot import Pilot
from tests.screens.states import CASES, own_case


def test_what_a_case_is_also_about_is_told_to_who_asks(pilot: Pilot) -> None:
    pilot.do("cases", "case:the-night-road")
    assert "war" not in pilot.all
    assert "You can stop at any time" in pilot.all
    assert "It is also about: war, cold and hunger, family separation." in pilot.do("notes").all
    assert pilot.do("ok").title == "The night road"


def test_before_every_case_the_same_few_themes_are_named(pilot: Pilot) -> None:
    pilot.do("cases")
    for case in CASES:
        assert "Work, family, a border. You can go out at any time." in pilot.do(f"case:{case}").all
        pilot.do("back")


def test_practice_is_a_switch_and_is_said_in_the_scene(pilot: Pilot) -> None:
    pilot.do("cases", "case:the-night-road", "practice", "begin")
    assert pilot.history.now.terms.practice
    assert "Practice: this journey is not counted" in pilot.all
    assert "Practice" not in pilot.do("back", "case:the-night-road", "begin").all


def test_one_can_choose_another_case(pilot: Pilot) -> None:
    assert pilot.do("cases", "case:the-night-road", "back").title == "Choose a case"


def test_begun_from_the_note_the_case_begins_in_its_first_scene(pilot: Pilot) -> None:
    assert pilot.begin("the-harvest").scene == "three-spanners"
    assert pilot.saved == pilot.history


def test_a_kept_journey_can_be_gone_on_with(pilot: Pilot) -> None:
    before = pilot.begin("the-night-road").go(0).history
    pilot.do("back", "case:the-night-road")
    assert pilot.focus == "go-on"
    assert pilot.do("go-on").history == before


@pytest.mark.parametrize("case", ["the-telephones", "the-weekend"])
def test_a_case_with_twins_that_was_left_before_anything_was_said_goes_on_in_the_twin_that_was_drawn(tmp_path: Path, case: str) -> None:
    begun = Pilot(open_places(tmp_path)).begin(case)
    twin = begun.travel.case.twin
    begun.do("back", f"case:{case}")
    assert begun.focus == "go-on"
    assert "has changed" not in begun.all
    assert begun.do("go-on").travel.case.twin == twin


def test_a_case_can_be_begun_anew(pilot: Pilot) -> None:
    pilot.begin("the-night-road").go(0).do("back", "case:the-night-road", "begin")
    assert pilot.history.moves == ()
    assert pilot.saved == pilot.history


def test_a_finished_case_shows_its_debrief_again(pilot: Pilot) -> None:
    pilot.begin("the-night-road").play().end(0).do("shelf", "case:the-night-road")
    assert "See the debrief again" in pilot.all
    assert pilot.do("go-on").title == "Looking back: The night road"


def test_a_damaged_save_is_put_aside_and_said(pilot: Pilot, tmp_path: Path) -> None:
    pilot.begin("the-night-road").do("back")
    (tmp_path / "journeys" / "the-night-road.json").write_text("{", encoding="utf-8")
    later = Pilot(tmp_path).do("cases", "case:the-night-road")
    assert "The kept journey is damaged" in later.all
    assert later.do("begin").scene == "the-exercise-books"
    assert len(list((tmp_path / "journeys").glob("*.json*"))) == 2


def test_a_save_with_impossible_moves_is_told(pilot: Pilot, tmp_path: Path) -> None:
    pilot.begin("the-night-road").go(0).do("back")
    file = tmp_path / "journeys" / "the-night-road.json"
    tree = json.loads(file.read_text(encoding="utf-8"))
    file.write_text(json.dumps({**tree, "moves": tree["moves"][::-1]}), encoding="utf-8")
    later = Pilot(tmp_path).do("cases", "case:the-night-road")
    assert "The case has changed since you played it" in later.all


def test_an_edited_case_goes_on_where_it_still_fits(pilot: Pilot, tmp_path: Path) -> None:
    file = own_case(pilot)
    pilot.begin("my-road").go(0).do("back")
    words = file.read_text(encoding="utf-8")
    file.write_text(words.replace("Two people at this market", "Two men at this market"), encoding="utf-8")
    later = Pilot(tmp_path).do("cases", "case:my-road")
    assert "The case has changed since you played it." in later.all
    assert later.do("go-on").scene == "the-market"


def test_a_clicker_begins(pilot: Pilot) -> None:
    assert pilot.do("cases", "case:the-night-road").press("PageDown").scene == "the-exercise-books"
