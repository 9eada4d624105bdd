"""Several players at one computer, live mode, and one switch."""

from dataclasses import replace

import pygame

from game.core.crossing.level import KeeperId
from game.core.crossing.state import Mode
from game.screens.crossing.looks import move_key
from tests.pilot import Pilot
from tests.screens.crossing.crossing_player import FIRST, LONG, SECOND, across, begun, crossing, history, line_of, make, now, saved, time


def live(pilot: Pilot, level: str, *keys: str) -> Pilot:
    pilot.do("crossings", f"level:{level}").press(*keys)
    return pilot.do("mode:live", "begin")


def test_pressing_a_key_joins_and_pressing_it_again_takes_one_more_keeper(pilot: Pilot) -> None:
    pilot.do("crossings", f"level:{LONG}").press("Q", "P", "Q")
    assert "2 players have joined." in pilot.all
    for whose in ("The police officer: key Q", "The social worker: key P", "The doctor: key Q"):
        assert whose in pilot.all


def test_when_all_are_taken_a_player_gives_hers_back(pilot: Pilot) -> None:
    pilot.do("crossings", f"level:{FIRST}").press("Q", "W", "Q", "Q")
    assert "1 player has joined." in pilot.all
    assert "The police officer: key W" in pilot.all


def test_gamepads_and_the_mouse_join_too(pilot: Pilot) -> None:
    pilot.do("crossings", f"level:{FIRST}").pad("X").pad("X", number=1).click("seat:social-worker")
    assert "3 players have joined." in pilot.all
    assert ("gamepad 1" in pilot.all, "gamepad 2" in pilot.all, "mouse" in pilot.all) == (True,) * 3
    assert "2 players have joined." in pilot.click("seat:social-worker").all


def test_six_can_join_and_keys_keep_their_meaning_elsewhere(pilot: Pilot) -> None:
    pilot.do("crossings", f"level:{LONG}").press("Q", "W", "E", "R", "T", "Y")
    assert "6 players have joined." in pilot.all
    pilot.press("Esc")
    assert pilot.title == "The paper stones"
    assert pilot.press("1").title == "First steps"


def test_in_calm_mode_ones_own_key_chooses_first_and_moves_then(pilot: Pilot) -> None:
    pilot.do("crossings", f"level:{FIRST}").press("Q", "W").do("begin", "keeper:police")
    pilot.press("Q")
    assert now(pilot).moves == 0
    pilot.press("Q", "Q")
    assert now(pilot).board.at[0] == 1


def test_in_live_mode_every_press_is_the_most_useful_move(pilot: Pilot) -> None:
    live(pilot, FIRST, "Q", "W", "E").press("Q", "Q")
    assert now(pilot).mode is Mode.LIVE
    assert now(pilot).board.at[0] == 1


def test_with_shift_or_with_down_held_a_keeper_goes_back(pilot: Pilot) -> None:
    live(pilot, FIRST, "Q", "W", "E").press("Q", "Q").press("Q", mod=pygame.KMOD_LSHIFT)
    assert now(pilot).board.at[0] == 0
    pilot.press("Q")
    pilot.event(pygame.event.Event(pygame.KEYDOWN, key=pygame.K_DOWN, scancode=0, mod=0)).press("Q")
    assert now(pilot).board.at[0] == 0


def test_a_gamepad_goes_on_with_x_and_back_with_y(pilot: Pilot) -> None:
    pilot.do("crossings", f"level:{FIRST}").pad("X").do("mode:live", "begin").pad("X", "X")
    assert now(pilot).board.at[0] == 1
    assert now(pilot.pad("Y")).board.at[0] == 0


def test_live_mode_is_won_without_being_fast(pilot: Pilot) -> None:
    live(pilot, FIRST)
    for move in line_of(FIRST):
        time(make(pilot, move), 2)
    assert now(pilot).won
    assert now(pilot).broken == ()


def test_a_stone_sinks_when_its_seconds_are_over_and_time_waits_while_one_reads(pilot: Pilot) -> None:
    live(pilot, FIRST).press("1", "1", "1", "1")
    assert "15 s left" in pilot.all
    time(pilot, 5)
    assert "10 s left" in pilot.all
    time(pilot, 11)
    assert pilot.title == "The chain broke: Notice"
    assert saved(pilot) == history(pilot)


def test_the_pause_stops_time(pilot: Pilot) -> None:
    live(pilot, FIRST).press("1", "1", "1", "1", "P")
    assert pilot.title == "Pause"
    assert "15 s left" in time(pilot, 20).press("P").all


def test_a_live_crossing_that_is_gone_on_with_begins_with_a_pause(pilot: Pilot) -> None:
    before = history(live(pilot, SECOND).press("1", "1"))
    later = Pilot(pilot.places.data).do("crossings", f"level:{SECOND}", "go-on")
    assert later.title == "Pause"
    assert history(later.do("ok")).steps == before.steps


def test_nothing_is_written_while_only_time_goes_by(pilot: Pilot) -> None:
    live(pilot, FIRST).press("1")
    before = saved(pilot)
    time(pilot, 3)
    assert saved(pilot) == before
    assert history(pilot) != before


def test_a_jump_takes_its_way_when_paper_moves(pilot: Pilot) -> None:
    pilot.set(motion=True)
    begun(pilot, FIRST).do("move:lay", "jump:volunteer")
    begin = pilot.machine.page.moving
    pilot.machine.tick(0.1)
    assert pilot.machine.page.moving != begin
    pilot.wait()
    assert pilot.top.hops == ()  # type: ignore[attr-defined]


def test_one_switch_is_enough_to_cross(pilot: Pilot) -> None:
    pilot.do("crossings", f"level:{FIRST}", "scan", "begin")
    for move in line_of(FIRST):
        switch(pilot, move_key(move))
    assert now(pilot).won


def switch(pilot: Pilot, key: str) -> None:
    """Wait until the focus has come to something, and press the switch."""
    for _ in range(60):
        if pilot.focus == key:
            pilot.press("Space")
            return
        pilot.machine.tick(1.2)
    raise AssertionError(f"the focus never comes to {key}")


def test_one_switch_goes_from_the_title_to_the_river(pilot: Pilot) -> None:
    pilot.set(scan=1.2)
    for key in ("crossings", f"level:{FIRST}", "begin"):
        switch(pilot, key)
    assert crossing(pilot).level.id == FIRST


def test_a_click_anywhere_is_a_switch_too(pilot: Pilot) -> None:
    begun(pilot, FIRST).set(scan=1.2)
    pilot.machine.tick(1.2)
    while pilot.focus != "move:lay":
        pilot.machine.tick(1.2)
    pilot.mouse((2, 2), pygame.MOUSEBUTTONDOWN)
    assert now(pilot).board.stones


def test_players_stay_who_they_are_on_the_next_river(pilot: Pilot) -> None:
    pilot.do("crossings", f"level:{FIRST}").press("Q").do("begin")
    across(pilot, FIRST).do("following")
    assert "The volunteer: key Q" in pilot.all
    seats = pilot.top.seats  # type: ignore[attr-defined]
    assert replace(seats, taken=()).of(KeeperId("volunteer")) is None
