from datetime import date
from pathlib import Path

from game.files.helplines import read_helplines
from game.files.places import content_folder, open_places
from tests.pilot import Pilot

NOT_RUNG = "Only read on its page, not tried yet."


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


def test_a_number_that_nobody_has_rung_says_so(pilot: Pilot) -> None:
    assert NOT_RUNG in pilot.press("F1").words


def test_who_is_abroad_finds_a_number_too(pilot: Pilot) -> None:
    assert "From abroad: +389 2 2777 070." in pilot.press("F1").words


def test_a_number_that_was_rung_says_when_and_in_which_languages_it_answers(tmp_path: Path) -> None:
    line = "open-gate: {name: A, numbers: [1], words: Call., source: a.org, checked: 2026-11-21, rung: 2026-11-30, languages: Albanian}\n"
    (tmp_path / "content" / "scenarios").mkdir(parents=True)
    (tmp_path / "content" / "scenarios" / "helplines.yaml").write_text(line, "utf-8")
    pilot = Pilot(open_places(tmp_path / "data", tmp_path / "content")).press("F1")
    assert {"Rung on November 30, 2026.", "Languages: Albanian."} <= set(pilot.words)
    assert NOT_RUNG not in pilot.words


def test_it_says_what_to_do_in_danger_before_all_else(pilot: Pilot) -> None:
    words = pilot.press("F1").words
    danger = next(at for at, said in enumerate(words) if said.startswith("In danger now: call the police"))
    assert danger < words.index("Open Gate / La Strada")
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
