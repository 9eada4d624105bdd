from datetime import date

from game.files.helplines import read_helplines
from game.files.places import content_folder
from tests.pilot import Pilot


def test_the_helplines_of_the_file_stand_there_with_source_and_day(pilot: Pilot) -> None:
    lines, wrong = read_helplines(content_folder() / "scenarios" / "helplines.yaml")
    assert lines
    assert not wrong
    pilot.press("F1")
    for line in lines:
        assert line.name in pilot.words
        assert all(number in pilot.all for number in line.numbers)
        day = date.fromisoformat(line.checked)
        assert f"Source: {line.source}, read on {day:%B} {day.day}, {day.year}." in pilot.words


def test_it_says_what_to_do_in_danger(pilot: Pilot) -> None:
    assert "In danger now: call the police" in pilot.press("F1").all
    assert "Do not confront." in pilot.all


def test_it_says_how_to_play_and_with_which_keys(pilot: Pilot) -> None:
    pilot.press("F1")
    assert {"How to play", "Keys", "About"} <= set(pilot.words)
    assert {"Page Down, Page Up", "Gamepad", "1 to 9"} <= set(pilot.words)


def test_help_is_reached_from_everywhere_and_leads_back(pilot: Pilot) -> None:
    pilot.begin("the-night-road")
    before = pilot.title
    assert pilot.do("help").title == "Help and helplines"
    for way in ("F1", "Esc", "PageUp"):
        assert pilot.press(way).title == before
        pilot.press("F1")


def test_without_a_helpline_file_help_still_stands(pilot: Pilot) -> None:
    assert "If you or somebody you know needs help" in pilot.press("F1").words
