from pathlib import Path

import pytest

from game.core.settings import Settings
from game.screens.journey.flag import FlagScreen
from game.screens.journey.scene import SceneScreen
from game.ui.page.page import Canvas, walk
from game.ui.page.pieces import Slide, Spot, Sprite
from tests.pilot import STILL, Pilot
from tests.screens.journey.staged_case import with_staged_case

BAG, COAT = "The bag on the bank is not hers.", "The guide has three passports in his coat."


def raised(folder: Path, settings: Settings) -> Pilot:
    """Return a player who has just raised a flag at the river."""
    pilot = Pilot(with_staged_case(folder), settings).begin("the-ferry").wait().do("next").wait()
    return pilot.look("bag").look("guide").pin(act="bag", means="coat", purpose="coat")


@pytest.fixture
def still(tmp_path: Path) -> Pilot:
    return raised(tmp_path, STILL)


@pytest.fixture
def moving(tmp_path: Path) -> Pilot:
    return raised(tmp_path, Settings(language="en", motion=True, prologue=True))


def stage(pilot: Pilot) -> Canvas:
    """Return the picture of the page."""
    return next(item for item in walk(pilot.machine.page.body) if isinstance(item, Canvas))


def test_the_colour_leaves_and_what_was_pinned_glows_where_it_was_seen(still: Pilot) -> None:
    assert isinstance(still.top, FlagScreen)
    assert stage(still).grey
    glowing = {put.item.label: (put.x, put.y) for put in stage(still).items if isinstance(put.item, Spot) and put.item.pulsing}
    spots = still.desk.services.world().stages["river-night"].spots
    assert glowing[BAG] == next(spot.at for spot in spots if spot.id == "bag")
    assert COAT in glowing


def test_the_page_tells_all_of_it_in_words(still: Pilot) -> None:
    assert {"Your flag is raised", BAG, COAT, "Your flag stands in the road.", "1. Forest"} <= set(still.words)


def test_one_press_goes_on(still: Pilot) -> None:
    assert isinstance(still.do("ok").top, SceneScreen)


def test_with_motion_off_it_is_one_still_picture(still: Pilot) -> None:
    assert [put.item.art for put in still.machine.page.moving if isinstance(put.item, Sprite)] == ["flag"]
    assert not still.machine.tick(1.0)


def test_the_sheet_with_the_colours_goes_and_then_the_flag_comes(moving: Pilot) -> None:
    sheets = [put for put in moving.machine.page.moving if isinstance(put.item, Slide)]
    assert sheets
    moving.wait()
    assert [put.item.art for put in moving.machine.page.moving if isinstance(put.item, Sprite)] == ["flag"]
    assert not moving.machine.tick(1.0)


def test_with_big_words_the_coach_asks_on_a_page_of_its_own(tmp_path: Path) -> None:
    big = raised(tmp_path, Settings(language="en", motion=False, text_size=200, prologue=True))
    assert not any("passports in his coat.”" in words for words in big.words)
    assert not isinstance(big.do("ok").top, SceneScreen | FlagScreen)
    assert isinstance(big.do("ok").top, SceneScreen)
