import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.ui.input.focus import View, move_focus, reveal_focus, scroll_by, scroll_page, settle_focus, step_focus, target, target_at
from game.ui.input.intent import Direction
from game.ui.page.marks import Box, Layout, Reach, Target

PLAN = """
a b c
d   e
f g h
"""


def layout(plan: str = PLAN, scroll: str = "", reach: Reach | None = None) -> Layout:
    """Return a layout with a button for every letter."""
    rows = plan.strip("\n").splitlines()
    targets = tuple(
        Target(letter, Box(column * 50, row * 100, 80, 60), letter, scroll=scroll)
        for row, words in enumerate(rows)
        for column, letter in enumerate(words)
        if letter != " "
    )
    return Layout((600, 600), 1.0, "desk", (), targets=targets, reaches=(reach,) if reach else ())


@pytest.mark.parametrize(
    ("here", "way", "there"),
    [
        ("a", Direction.RIGHT, "b"),
        ("b", Direction.LEFT, "a"),
        ("a", Direction.DOWN, "d"),
        ("d", Direction.RIGHT, "e"),
        ("e", Direction.UP, "c"),
        ("g", Direction.UP, "d"),
        ("a", Direction.UP, "a"),
        ("h", Direction.RIGHT, "h"),
        ("f", Direction.DOWN, "f"),
    ],
)
def test_an_arrow_goes_to_the_nearest_that_way(here: str, way: Direction, there: str) -> None:
    assert move_focus(View(here), layout(), way).focus == there


def test_an_arrow_without_a_focus_begins_at_the_beginning() -> None:
    assert move_focus(View(), layout(), Direction.DOWN).focus == "a"


@given(st.sampled_from("abcdefgh"), st.sampled_from(Direction))
def test_an_arrow_never_goes_the_other_way(here: str, way: Direction) -> None:
    whole = layout()
    there = move_focus(View(here), whole, way).focus
    one, two = target(whole, here), target(whole, there)
    assert one is not None
    assert two is not None
    across, down = way.value
    assert (two.box.x - one.box.x) * across + (two.box.y - one.box.y) * down >= 0


def test_tab_goes_round_in_reading_order() -> None:
    view, seen = View(), ""
    for _ in range(9):
        view = step_focus(view, layout(), 1)
        seen += view.focus
    assert seen == "abcdefgha"
    assert step_focus(View("a"), layout(), -1).focus == "h"
    assert step_focus(View(), layout(), -1).focus == "h"


def test_tab_goes_once_to_what_stands_there_twice() -> None:
    twice = layout("a b a c")
    assert [step_focus(View(key), twice, 1).focus for key in "abc"] == ["b", "c", "a"]


def test_on_an_empty_page_nothing_has_the_focus() -> None:
    empty = layout(" ")
    assert step_focus(View(), empty, 1) == move_focus(View(), empty, Direction.UP) == View()


def test_the_focus_stays_where_it_was_or_goes_where_the_page_wants_it() -> None:
    assert settle_focus(View("d"), layout(), "a").focus == "d"
    assert settle_focus(View("gone"), layout(), "a").focus == "a"
    assert settle_focus(View("gone"), layout(), "nowhere").focus == ""


def test_the_topmost_under_the_pointer_is_meant() -> None:
    under = Layout((99, 99), 1.0, "desk", (), targets=(Target("a", Box(0, 0, 50, 50), "a"), Target("b", Box(20, 20, 50, 50), "b")))
    found = [target_at(under, *at) for at in ((10, 10), (30, 30), (90, 90))]
    assert [each.key if each else "" for each in found] == ["a", "b", ""]


def test_what_is_scrolled_away_is_not_under_the_pointer() -> None:
    whole = layout(scroll="main", reach=Reach("main", Box(0, 0, 600, 150), 0, 200))
    assert target_at(whole, 10, 110) is not None
    assert target_at(whole, 10, 210) is None


def test_what_gets_the_focus_is_scrolled_into_sight() -> None:
    reach = Reach("main", Box(0, 0, 600, 150), 0, 200)
    whole = layout(scroll="main", reach=reach)
    assert reveal_focus(View("a"), whole).offsets.get("main", 0) == 0
    offset = reveal_focus(View("f"), whole).offsets["main"]
    assert 260 - offset <= 150


@given(st.integers(-999, 999), st.integers(0, 200))
def test_scrolling_stays_within_its_bounds(by: int, offset: int) -> None:
    view = scroll_by(View(), Reach("main", Box(0, 0, 600, 150), offset, 200), by)
    assert 0 <= view.offsets["main"] <= 200


def test_pages_are_turned_until_the_end() -> None:
    def at(offset: int) -> Layout:
        return layout(scroll="main", reach=Reach("main", Box(0, 0, 600, 150), offset, 200))

    on = scroll_page(View(), at(0), 1)
    assert on is not None
    assert 0 < on.offsets["main"] < 150, "a little of what was read stays in sight"
    assert scroll_page(View(), at(200), 1) is None
    assert scroll_page(View(), at(0), -1) is None
    assert scroll_page(View(), at(200), -1) is not None
