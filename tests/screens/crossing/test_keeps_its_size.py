"""The river keeps its size from move to move, and nothing tells what to do next before somebody asks."""

import pytest

from game.ui.page.marks import Art
from tests.pilot import Pilot
from tests.screens.crossing.crossing_player import FIRST, LONG, SECOND, begun, crossing, line_of, make


def picture(pilot: Pilot) -> object:
    """Return where the picture of the river lies."""
    return max((mark.shape.box for mark in pilot.machine.layout.marks if isinstance(mark.shape, Art)), key=lambda box: box.w * box.h)


@pytest.mark.parametrize("name", [FIRST, SECOND, LONG])
@pytest.mark.parametrize(("size", "text_size"), [((1280, 720), 100), ((1024, 768), 100)])
def test_the_river_keeps_its_size_from_move_to_move(pilot: Pilot, name: str, size: tuple[int, int], text_size: int) -> None:
    pilot.set(text_size=text_size).machine.resize(size)
    begun(pilot, name)
    seen = {picture(pilot)}
    for move in line_of(name):
        make(pilot, move)
        if "undo" in pilot.keys():
            seen.add(picture(pilot))
    assert len(seen) == 1


def test_in_a_live_river_the_next_move_stands_under_nobody(pilot: Pilot) -> None:
    begun(pilot, FIRST, "mode:live")
    assert crossing(pilot).live
    tabs = [getattr(pilot.item(key), "detail", "") for key in pilot.keys("keeper:")]
    assert tabs == [""] * 3


def test_a_river_without_a_lantern_tells_of_none(pilot: Pilot) -> None:
    begun(pilot, FIRST)
    for move in line_of(FIRST):
        assert "lantern" not in pilot.all.lower()
        make(pilot, move)


def test_a_task_for_everybody_is_a_sentence(pilot: Pilot) -> None:
    assert "Mandate: anybody" not in begun(pilot, FIRST).all
