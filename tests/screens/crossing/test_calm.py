from pathlib import Path

import pytest

from game.core.crossing.state import Jump, Lay, Mode
from tests.pilot import Pilot
from tests.screens.crossing.crossing_player import (
    CHOSEN,
    FIRST,
    LEVELS,
    LONG,
    SECOND,
    across,
    begun,
    crossing,
    history,
    line_of,
    make,
    now,
    saved,
)


@pytest.mark.parametrize("level", LEVELS)
def test_every_level_is_won_by_the_solvers_moves_on_the_real_screens(pilot: Pilot, level: str) -> None:
    across(begun(pilot, level), level)
    assert now(pilot).won
    assert now(pilot).moves == crossing(pilot).level.par
    assert pilot.title.startswith("Across: ")


@pytest.mark.parametrize("hand", ["keyboard", "gamepad", "arrows", "mouse"])
def test_any_one_hand_is_enough(tmp_path: Path, hand: str) -> None:
    pilot = Pilot(tmp_path, hand=hand)
    across(begun(pilot, SECOND), SECOND)
    assert pilot.do("following").title == "Who stands next to whom?"


def test_a_number_chooses_a_keeper_and_again_makes_the_most_useful_move(pilot: Pilot) -> None:
    begun(pilot, FIRST).press("3", "1")
    assert now(pilot).moves == 0
    pilot.press("1")
    assert 1 in [event.place for event in crossing(pilot).events if hasattr(event, "place")]


def test_a_click_on_a_place_in_the_river_lays_a_stone_and_jumps_onto_it(pilot: Pilot) -> None:
    begun(pilot, FIRST).click("place:1").click("place:1")
    assert now(pilot).board.at[0] == 1


def test_every_move_can_be_taken_back(pilot: Pilot) -> None:
    first = now(across(begun(pilot, FIRST), FIRST, 0))
    across(pilot, FIRST, 6)
    for _ in range(6):
        pilot.press("Backspace")
    assert now(pilot) == first
    assert "undo" in pilot.shut()


def test_every_move_is_on_the_disk_before_the_next_one(pilot: Pilot) -> None:
    begun(pilot, LONG)
    for move in line_of(LONG)[:9]:
        make(pilot, move)
        assert saved(pilot) == history(pilot)


def test_a_crossing_is_gone_on_with_after_the_program_was_ended(pilot: Pilot) -> None:
    before = history(across(begun(pilot, SECOND), SECOND, 8))
    later = Pilot(pilot.places.data).do("crossings", f"level:{SECOND}", "go-on")
    assert history(later) == before
    assert Pilot(pilot.places.data).do("crossings").all.count("begun") == 1


def test_the_next_task_and_who_may_do_it_are_named(pilot: Pilot) -> None:
    begun(pilot, SECOND)
    place = crossing(pilot).level.places[0]
    assert f"Next: {place.task.source}" in pilot.all
    assert "Mandate: " in pilot.all


def test_a_shut_move_says_why(pilot: Pilot) -> None:
    begun(pilot, FIRST)
    assert "One place on: No stone lies there. It is water." in pilot.all


def test_where_everybody_is_can_be_heard(pilot: Pilot) -> None:
    begun(pilot, FIRST)
    assert "The volunteer, on the red bank, 3 stones in hand" in pilot.all
    make(make(pilot, Lay()), Jump(crossing(pilot).level.present[0]))
    assert "The volunteer, on the stone Notice, 2 stones in hand" in pilot.press("H").all


@pytest.mark.parametrize("level", LEVELS)
def test_hints_alone_lead_across(pilot: Pilot, level: str) -> None:
    begun(pilot, level)
    for _ in range(3):
        pilot.do("hint")
        assert "Try this: " in pilot.all
        make(pilot, pilot.top.hinted)  # type: ignore[attr-defined]
    assert now(pilot).broken == ()


def test_the_line_up_is_chosen_where_a_level_lets_one(pilot: Pilot) -> None:
    pilot.do("crossings", f"level:{CHOSEN}")
    last = crossing_line(pilot)[-1]
    pilot.do(f"ahead:{last}", "begin")
    assert history(pilot).begun.line_up[-2] == last
    assert now(pilot).mode is Mode.CALM


def crossing_line(pilot: Pilot) -> tuple[str, ...]:
    return pilot.top.line_up  # type: ignore[attr-defined,no-any-return]


def test_what_has_just_been_shut_loses_the_focus_to_an_open_move(pilot: Pilot) -> None:
    begun(pilot, FIRST).key_in("move:lay")
    assert "move:lay" in pilot.shut()
    assert pilot.focus in pilot.keys()


def test_the_way_back_leads_to_the_rivers_and_home(pilot: Pilot) -> None:
    begun(pilot, FIRST).press("Esc")
    assert pilot.title == "The paper stones"
    assert pilot.press("Esc").title == "Turning Point"


def test_a_debrief_asks_who_should_have_stood_on_the_next_stone(builder: Pilot) -> None:
    builder.play().end(1).do("part:help-now")
    assert "Who should have stood on the next stone?" in builder.all
    assert builder.do("crossings").title == "The paper stones"
