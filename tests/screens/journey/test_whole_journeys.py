"""Every case from the title to the debrief, by each hand alone; after every step the disk knows where one is."""

from dataclasses import replace
from pathlib import Path

import pytest

from game.core.journey.journey import Phase
from game.core.settings import Settings
from tests.pilot import Pilot
from tests.screens.states import CASES

HANDS = ("mouse", "keyboard", "gamepad")


@pytest.mark.parametrize("case", CASES)
@pytest.mark.parametrize("hand", HANDS)
def test_a_case_can_be_played_by_one_hand_alone(tmp_path: Path, hand: str, case: str) -> None:
    pilot = Pilot(tmp_path, hand=hand).begin(case)

    def is_kept() -> None:
        assert pilot.saved == pilot.history

    pilot.play(["lawful", "smuggling"], then=is_kept).end(1, 2)
    is_kept()
    assert pilot.title.startswith("Looking back:")
    assert pilot.history.now.phase is Phase.DONE
    assert pilot.do("shelf", "back").title == "Turning Point"


@pytest.mark.parametrize("hand", HANDS)
def test_big_words_and_moving_paper_stop_no_hand(tmp_path: Path, hand: str) -> None:
    big = Settings(200, language="en")
    pilot = Pilot(tmp_path, big, (1024, 768), hand).begin("the-building-site")
    pilot.go(0, 0, 0, 1, 1, 0, 0, 0).listen()
    pilot.pin(act="gate-at-nine", means="passports-in-the-box", purpose="double-fare").do("ok")
    pilot.play().end(1)
    assert "You raised the flag in the scene in which it turned." in pilot.words


def test_arrows_and_enter_alone_lead_through_a_case(tmp_path: Path) -> None:
    pilot = Pilot(tmp_path, hand="arrows").begin("the-night-road").play(["smuggling"]).end(0)
    assert "It never turned, and you stayed calm." in pilot.words


@pytest.mark.parametrize("choice", [0, 1, 2])
@pytest.mark.parametrize("case", CASES)
def test_other_ways_through_a_case_end_as_well(tmp_path: Path, case: str, choice: int) -> None:
    pilot = Pilot(tmp_path).begin(case).play(["unclear"], choice).end(0)
    assert pilot.title.startswith("Looking back:")


def test_a_journey_taken_back_step_by_step_ends_where_it_began(tmp_path: Path) -> None:
    pilot = Pilot(tmp_path).begin("the-night-road")
    begin = pilot.history.now
    pilot.play(["smuggling"])
    for _ in range(300):
        pilot.press("U")
    assert pilot.history.now == replace(begin, pins=pilot.history.now.pins), "what was pinned stays pinned"
    assert pilot.saved == pilot.history
