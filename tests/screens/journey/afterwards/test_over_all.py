from dataclasses import replace
from pathlib import Path

from game.core.journey.case import CaseId
from game.core.journey.library.overall import Result, overall
from game.core.journey.standing import Verdict
from game.core.message import text
from game.screens.journey.afterwards.judging_road import HEIGHT, PILES, judging_road
from game.ui.page.pieces import Spot
from tests.pilot import Pilot

KINDS = (
    (Verdict.EARLY, True),
    (Verdict.HIT, True),
    (Verdict.LATE, True),
    (Verdict.MISSED, True),
    (Verdict.CALM, False),
    (Verdict.FALSE_ALARM, False),
)


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


def test_the_picture_says_in_words_where_each_journey_lies(pilot: Pilot) -> None:
    pilot.begin("the-night-road").play(["smuggling"]).end(0).do("shelf", "case:the-building-site", "begin")
    pilot.play(["smuggling"]).end(0).do("over-all")
    assert (
        "Where it turned: too early 0, at the turn 0, late 0, missed 1. Where it never turned: rightly calm 1, false alarms 0." in pilot.all
    )


def test_the_next_case_is_told_with_a_reason_and_leads_to_its_note(pilot: Pilot) -> None:
    pilot.begin("the-building-site").play(["smuggling"]).end(0).do("over-all")
    assert "Which case next?" in pilot.all
    assert "look closer at small things" in pilot.all
    title = pilot.do("next").title
    assert title in {"The harvest", "The night road"}
    assert "begin" in pilot.keys()


def test_there_is_a_next_case_before_any_is_finished(pilot: Pilot) -> None:
    assert pilot.do("cases", "over-all", "next").keys()
    assert "begin" in pilot.keys()


def test_the_picture_holds_many_journeys_and_shows_all_kinds(pilot: Pilot) -> None:
    kinds = [(verdict, turned) for verdict, turned in KINDS for _ in range(12)]
    results = tuple(Result(CaseId(f"{at}"), text("A case"), verdict, 0, 50, turned=turned) for at, (verdict, turned) in enumerate(kinds))
    services = replace(pilot.desk.services, results=lambda: results)
    picture = judging_road(services, results, overall(results))
    assert {put.item.icon for put in picture.items if isinstance(put.item, Spot)} == {pile.icon for pile in PILES.values()}
    assert "too early 12, at the turn 12, late 12, missed 12" in picture.label
    assert all(0 < put.y < HEIGHT for put in picture.items if isinstance(put.item, Spot))
