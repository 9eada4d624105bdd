from pathlib import Path

import pytest

from game.core.settings import Settings
from game.screens.journey.scene import SceneScreen
from game.ui.page.page import Put
from game.ui.page.pieces import Glide, Sprite
from tests.pilot import STILL, Pilot
from tests.screens.journey.staged_case import with_staged_case

MOVING = Settings(language="en", motion=True, prologue=True)


@pytest.fixture
def still(tmp_path: Path) -> Pilot:
    """A player at the river, with motion off."""
    return Pilot(with_staged_case(tmp_path), STILL).begin("the-ferry")


@pytest.fixture
def moving(tmp_path: Path) -> Pilot:
    """A player at the river, with motion."""
    pilot = Pilot(with_staged_case(tmp_path), MOVING).begin("the-ferry")
    return pilot.wait()


def sprites(pilot: Pilot) -> dict[str, Put]:
    """Return who and what moves, or has just moved, by its picture."""
    return {put.item.art: put for put in pilot.machine.page.moving if isinstance(put.item, Sprite)}


def line(pilot: Pilot, number: int) -> Pilot:
    """Listen to the line of that number, from 0, with all that moved before it at rest."""
    for _ in range(number):
        pilot.wait().do("next")
    return pilot


def test_who_comes_later_is_not_there_before_and_stays_from_then_on(still: Pilot) -> None:
    assert "The guide" not in still.words
    assert "The guide" in still.do("next").words
    assert "The guide" in still.do("next").words


def test_who_leaves_is_gone(still: Pilot) -> None:
    assert "Tomas" in line(still, 4).words
    assert "Tomas" not in still.do("next").words


def test_a_thing_that_comes_is_there_in_words_too(still: Pilot) -> None:
    boat = "A small wooden boat lies at the bank."
    assert boat not in still.words
    assert boat in still.do("next").words


def test_with_motion_off_nothing_is_on_its_way(still: Pilot) -> None:
    for _ in range(6):
        assert still.machine.page.moving == ()
        still.do("next")
    assert not still.machine.tick(1.0)


def test_somebody_slides_in_from_the_side_and_then_all_is_still(moving: Pilot) -> None:
    moving.do("next")
    began = sprites(moving)["figures/man-walk"]
    moving.machine.tick(0.15)
    later = sprites(moving)["figures/man-walk"]
    moving.wait()
    there = sprites(moving)["figures/man-stand"]
    assert abs(began.x - there.x) > abs(later.x - there.x) > 0
    assert not moving.machine.tick(1.0)


def test_who_goes_slides_out_and_says_nothing(moving: Pilot) -> None:
    line(moving, 5)
    assert "Tomas" not in moving.words
    assert sprites(moving)
    assert not sprites(moving.wait())


def test_while_somebody_moves_the_page_says_the_same(moving: Pilot) -> None:
    begin = moving.do("next").words
    moving.machine.tick(0.1)
    assert moving.words == begin == moving.wait().words


def test_turning_round_is_a_small_hop_and_another_side(moving: Pilot) -> None:
    line(moving, 3)
    begin = next(iter(sprites(moving).values())).item
    moving.machine.tick(0.2)
    hops = next(iter(sprites(moving).values())).item
    end = next(iter(sprites(moving.wait()).values())).item
    assert isinstance(begin, Sprite)
    assert isinstance(hops, Sprite)
    assert isinstance(end, Sprite)
    assert (begin.art, end.art) == ("figures/man-sit", "figures/man-stand")
    assert begin.flip is not end.flip
    assert hops.hop > 0 == end.hop


def test_a_step_back_shows_the_stage_as_it_was_and_nothing_slides(moving: Pilot) -> None:
    line(moving, 1).wait().do("undo")
    assert moving.machine.page.moving == ()
    assert "The guide" not in moving.words


def test_a_page_that_comes_back_is_as_it_was_left(moving: Pilot) -> None:
    line(moving, 1).wait().do("notes", "back")
    assert "The guide" in moving.words
    assert not moving.machine.tick(1.0)


def test_only_the_chip_that_changed_hands_glides_from_where_it_lay(moving: Pilot) -> None:
    line(moving, 1).wait()
    before = moving.machine.layout.places["chip:passport"]
    moving.do("next")
    glides = [put.item.name for put in moving.machine.page.moving if isinstance(put.item, Glide)]
    assert glides == ["chip:passport"]
    assert moving.machine.layout.gliding[0].shape.box == before  # type: ignore[union-attr]
    moving.wait()
    assert moving.machine.layout.gliding[0].shape.box == moving.machine.layout.places["chip:passport"] != before  # type: ignore[union-attr]


def test_a_focus_that_moves_meanwhile_does_not_let_a_chip_jump(moving: Pilot) -> None:
    line(moving, 2)
    before = moving.machine.layout.gliding
    moving.press("Tab")
    assert moving.machine.layout.gliding == before


def test_a_change_of_hands_is_told_in_words(still: Pilot) -> None:
    line(still, 2)
    assert "Passport: now with The guide" in still.words
    line(still, 2)
    assert {"Phone: nobody has it now", "Money: 6 before, now 4"} <= set(still.words)
    still.do("next")
    assert not any(words.startswith(("Phone", "Passport: ")) for words in still.words)


def test_whoever_gave_the_last_thing_away_is_still_named_as_it_goes(still: Pilot) -> None:
    assert "The guide:" in line(still, 2).words


def test_the_panel_is_cleared_at_an_ending(still: Pilot) -> None:
    still.leave(0, "smuggling")
    assert isinstance(still.top, SceneScreen)
    assert "In your hands:" not in still.words


def test_a_still_stage_asks_for_nothing(moving: Pilot) -> None:
    moving.do("next").wait()
    before = moving.machine.layout
    assert not moving.machine.tick(0.05)
    assert moving.machine.layout is before
