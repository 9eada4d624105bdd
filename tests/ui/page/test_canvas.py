import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.ui.page.canvas import Plan, covered_pixels, freest, name_places, puppet_box, put_box
from game.ui.page.marks import Box
from game.ui.page.pieces import Sprite

OWN = (-300.0, 0.0, 2520.0, 1080.0)
SIDES = st.integers(40, 3000)


@given(SIDES, SIDES)
def test_a_picture_lies_whole_inside_its_box(width: int, height: int) -> None:
    box = Box(10, 20, width, height)
    shown = Plan(OWN, box).shown_box
    assert shown.cut(box) == shown
    assert shown.w in (width, round(OWN[2] * height / OWN[3]))


@given(SIDES, SIDES)
def test_a_picture_that_covers_leaves_nothing_empty(width: int, height: int) -> None:
    plan = Plan(OWN, Box(10, 20, width, height), cover=True)
    left, top, wide, tall = plan.view()
    assert left >= OWN[0] - 1e-6
    assert top >= OWN[1] - 1e-6
    assert left + wide <= OWN[0] + OWN[2] + 1e-6
    assert top + tall <= OWN[1] + OWN[3] + 1e-6


@pytest.mark.parametrize("cover", [True, False])
def test_the_middle_stays_in_the_middle(cover: bool) -> None:  # noqa: FBT001
    plan = Plan(OWN, Box(0, 0, 1000, 800), cover=cover)
    assert plan.at(960, 540) == (500, 400)


def test_a_picture_is_moved_no_further_than_what_has_to_be_seen_asks_for() -> None:
    own, narrow = (-300, 0, 2520, 1080), Box(0, 0, 1440, 1080)
    assert Plan(own, narrow, cover=True).view()[0] == 240
    assert Plan(own, narrow, cover=True, keep=(400, 1600)).view()[0] == 240
    assert Plan(own, narrow, cover=True, keep=(400, 1750)).view()[0] == 310
    assert Plan(own, narrow, cover=True, keep=(280, 1750)).view()[0] == 280
    assert Plan(own, narrow, cover=True, keep=(400, 9999)).view()[0] == 400
    assert Plan(own, Box(0, 0, 2520, 1080), cover=True, keep=(400, 1750)).view()[0] == -300


def test_a_figure_stands_with_its_feet_on_its_place_and_hops_above_it() -> None:
    plan = Plan((0, 0, 100, 100), Box(0, 0, 200, 200))
    assert puppet_box(Sprite("f", "She", 40), 100, 150, plan, 1.0) == Box(80, 70, 40, 80)
    assert puppet_box(Sprite("f", "She", 40, hop=10), 100, 150, plan, 1.0) == Box(80, 60, 40, 80)


@given(st.integers(-500, 1500), st.integers(-500, 1500))
def test_a_name_stays_inside_its_room(x: int, y: int) -> None:
    room = Box(0, 0, 1000, 1000)
    place = put_box(x, y, 200, 50, room)
    assert place.cut(room) == place


@pytest.mark.parametrize("above", [True, False])
def test_a_name_stands_first_on_the_side_that_is_asked_for(above: bool) -> None:  # noqa: FBT001
    disc = Box(500, 500, 40, 40)
    first = name_places(disc, 200, 50, 5, above=above)[0]
    assert (first.bottom < disc.y) == above
    assert first.x + first.w // 2 == 520


def test_no_name_stands_on_its_own_place() -> None:
    disc = Box(500, 500, 40, 40)
    assert not any(covered_pixels(place, [disc]) for place in name_places(disc, 200, 50, 5, above=False))


def test_a_name_goes_where_there_is_room() -> None:
    disc, room = Box(500, 500, 40, 40), Box(0, 0, 1000, 1000)
    places = name_places(disc, 200, 50, 5, above=False)
    taken = [disc, Box(300, 541, 500, 60)]
    assert not covered_pixels(freest(places, taken, room), taken)
    assert covered_pixels(freest(places, [room], room), [room]) == 200 * 50
