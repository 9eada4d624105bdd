from pathlib import Path

from tests.pilot import Pilot


def test_before_a_case_is_finished_there_is_nothing_to_see(pilot: Pilot) -> None:
    assert "No case is finished yet." in pilot.do("cases", "over-all").all


def test_every_finished_case_stands_there_with_its_verdict(pilot: Pilot) -> None:
    pilot.begin("the-night-road").play(["smuggling"]).end(0).do("shelf", "case:the-building-site", "begin")
    pilot.play(["smuggling"]).end(0).do("over-all")
    assert "The night road" in pilot.words
    assert "The building site" in pilot.words
    assert {"rightly calm", "missed"} <= set(pilot.words)
    assert "A measure for telling one from the other is shown from" in pilot.all


def test_counts_are_said_with_what_they_count(pilot: Pilot) -> None:
    words = pilot.begin("the-night-road").play(["smuggling"]).end(0).do("over-all").words
    assert words[words.index("rightly calm") - 1] == "1"
    assert words[words.index("false alarms") - 1] == "0"


def test_results_are_found_again(pilot: Pilot, tmp_path: Path) -> None:
    pilot.begin("the-night-road").play(["smuggling"]).end(0)
    assert "rightly calm" in Pilot(tmp_path).do("cases", "over-all").words


def test_how_sure_one_was_is_compared(pilot: Pilot) -> None:
    pilot.begin("the-night-road").listen().do("choice:0", "change", "sure:sure", "reading:smuggling").walk().play().end(0)
    assert "How sure you were" in pilot.do("over-all").words
    assert "Sure: 1 of 1 right" in pilot.words


def test_the_way_back_leads_where_one_came_from(pilot: Pilot) -> None:
    assert pilot.do("cases", "over-all", "back").title == "Choose a case"
