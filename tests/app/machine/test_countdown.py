"""A talk that is counted down: on the wall, and only when it is asked for."""

from dataclasses import replace

from game.screens.telling import talk_left
from game.ui.page.marks import Type
from tests.pilot import Pilot
from tests.screens.workshop.workshop_player import held, room


def painted(pilot: Pilot) -> str:
    """Return every word on the screen."""
    return "\n".join(line.words for mark in pilot.machine.layout.marks if isinstance(mark.shape, Type) for line in mark.shape.lines)


def left(pilot: Pilot, seconds: float) -> str:
    """Return what is shown so many seconds after the count began."""
    until = room(pilot).talk_until
    assert until is not None
    return talk_left(replace(pilot.desk.services, now=lambda: until - 120 + seconds))


def test_no_clock_runs_until_somebody_asks_for_it(pilot: Pilot) -> None:
    held(pilot)
    assert talk_left(pilot.desk.services) == ""


def test_it_is_on_the_wall_in_minutes_and_seconds(pilot: Pilot) -> None:
    held(pilot).press("T").do("count-down:2").press("T")
    assert "2:00" in painted(pilot) or "1:59" in painted(pilot)
    assert [left(pilot, seconds) for seconds in (0, 0.5, 55, 119.5, 120, 139)] == ["2:00", "2:00", "1:05", "0:01", "0:00", "0:00"]


def test_it_goes_away_a_little_after_its_end(pilot: Pilot) -> None:
    held(pilot).press("T").do("count-down:2")
    assert left(pilot, 141) == ""


def test_it_can_be_stopped_and_does_not_follow_into_the_next_step(pilot: Pilot) -> None:
    held(pilot).press("T").do("count-down:5", "count-down:off")
    assert room(pilot).talk_until is None
    pilot.do("count-down:5", "skip")
    assert room(pilot).talk_until is None
