from pathlib import Path

from tests.pilot import Pilot
from tests.screens.states import own_case


def test_the_title_says_what_the_game_is_about(pilot: Pilot) -> None:
    assert pilot.title == "Turning Point"
    assert "When does smuggling become trafficking?" in pilot.all
    assert pilot.focus == "cases"


def test_nothing_can_be_gone_on_with_at_first(pilot: Pilot) -> None:
    assert pilot.keys() == ("cases", "crossings", "exercises", "workshops", "alone", "language", "settings", "help", "quit")


def test_a_journey_goes_on_where_it_was_left(pilot: Pilot, tmp_path: Path) -> None:
    pilot.begin("the-night-road").go(0).listen()
    left = pilot.history
    later = Pilot(tmp_path)
    assert later.focus == "go-on"
    assert later.do("go-on").history == left


def test_after_going_on_other_cases_are_one_press_away(pilot: Pilot, tmp_path: Path) -> None:
    pilot.begin("the-night-road").go(0)
    later = Pilot(tmp_path).do("go-on").play(["smuggling"]).end(0)
    assert later.do("shelf").title == "Choose a case"


def test_a_journey_that_is_over_is_not_gone_on_with(pilot: Pilot, tmp_path: Path) -> None:
    pilot.begin("the-night-road").play().end(0)
    assert "go-on" not in Pilot(tmp_path).keys()


def test_a_damaged_journey_is_not_gone_on_with(pilot: Pilot, tmp_path: Path) -> None:
    pilot.begin("the-night-road").go(0)
    (tmp_path / "journeys" / "the-night-road.json").write_text("no journey", encoding="utf-8")
    assert "go-on" not in Pilot(tmp_path).keys()


def test_going_on_in_a_case_that_was_edited_says_so_first(pilot: Pilot, tmp_path: Path) -> None:
    file = own_case(pilot)
    pilot.begin("my-road").go(0).listen()
    file.write_text(file.read_text(encoding="utf-8").replace("Two people at this market", "Two men at this market"), encoding="utf-8")
    later = Pilot(tmp_path).do("go-on")
    assert "The case has changed since you played it." in later.all
    assert later.do("go-on").history == pilot.history


def test_the_program_can_be_ended(pilot: Pilot) -> None:
    assert pilot.do("quit").machine.stack == ()


def test_a_clicker_leads_to_the_shelf(pilot: Pilot) -> None:
    assert pilot.press("PageDown").title == "Choose a case"
