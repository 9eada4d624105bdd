import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.app.window.arranging import Area, Placed, again, apart, fills, lying, pane, pane_beside, place_windows, seen_by_all, swap_windows

LAPTOP, PROJECTOR, THIRD = Area(0, 0, 1280, 800), Area(1280, 0, 1024, 768), Area(2304, 0, 1920, 1080)
TWO = (LAPTOP, PROJECTOR)
MIRRORED = (LAPTOP, Area(0, 0, 1024, 768))


@pytest.mark.parametrize(
    ("displays", "wanted", "goal"),
    [
        # Without the trainer's window the room's page stays where it is, as long as that is there.
        ((LAPTOP,), Placed(0), Placed(0)),
        (TWO, Placed(0), Placed(0)),
        (TWO, Placed(1), Placed(1)),
        ((LAPTOP,), Placed(1), Placed(0)),
        # With it, the room's page makes room for it, if there is another display.
        (TWO, Placed(0, 0), Placed(1, 0)),
        (TWO, Placed(1, 0), Placed(1, 0)),
        ((*TWO, THIRD), Placed(2, 0), Placed(2, 0)),
        # Both on the projector: the trainer's page leaves it.
        (TWO, Placed(1, 1), Placed(1, 0)),
        # They have changed places, and keep them.
        (TWO, Placed(0, 1), Placed(0, 1)),
        # Displays go away.
        ((LAPTOP,), Placed(1, 0), Placed(0)),
        ((LAPTOP, PROJECTOR), Placed(2, 0), Placed(1, 0)),
        ((LAPTOP, PROJECTOR), Placed(1, 2), Placed(1, 0)),
        # One display repeats the other: whatever is on it, the room sees it.
        (MIRRORED, Placed(1, 0), Placed(0)),
        ((*MIRRORED, THIRD), Placed(0, 0), Placed(2, 0)),
        ((), Placed(3, 3), Placed(0)),
    ],
)
def test_where_both_pages_go(displays: tuple[Area, ...], wanted: Placed, goal: Placed) -> None:
    assert place_windows(displays, wanted) == goal


def test_with_one_display_the_trainers_window_lies_over_the_room_only_if_it_is_asked_for() -> None:
    assert place_windows((LAPTOP,), Placed(0, 0), always=True) == Placed(0, 0)
    assert place_windows((LAPTOP,), Placed(0, None), always=True) == Placed(0)


SIDE = st.integers(1, 4000)
AREAS = st.builds(Area, st.integers(-4000, 4000), st.integers(-4000, 4000), SIDE, SIDE)


@given(st.lists(AREAS, max_size=4), st.integers(-1, 5), st.none() | st.integers(-1, 5), st.booleans())
def test_both_share_a_display_only_where_there_is_no_other(displays: list[Area], room: int, trainer: int | None, always: bool) -> None:  # noqa: FBT001
    goal = place_windows(displays, Placed(room, trainer), always=always)
    several = apart(displays) or (0,)
    assert goal.room in several
    assert goal.trainer is None or goal.trainer in several
    assert goal.room != goal.trainer or len(several) == 1
    assert place_windows(displays, goal, always=always) == goal


@pytest.mark.parametrize(
    ("number", "after", "found"),
    [
        # The projector is on the other side of the laptop now, or above it.
        (1, (Area(1024, 0, 1280, 800), Area(0, 0, 1024, 768)), 1),
        (0, (Area(1024, 0, 1280, 800), Area(0, 0, 1024, 768)), 0),
        # It is the first one now.
        (1, (Area(0, 0, 1024, 768), Area(1024, 0, 1280, 800)), 0),
        # It shows more.
        (1, (LAPTOP, Area(1280, 0, 1920, 1080)), 1),
        # A third one came in before it.
        (1, (LAPTOP, THIRD, Area(4224, 0, 1024, 768)), 2),
        # It has gone, and its window is on what is left.
        (1, (LAPTOP,), 0),
    ],
)
def test_a_display_is_found_again_when_displays_change(number: int, after: tuple[Area, ...], found: int) -> None:
    assert again(TWO, number, after, Area(1300, 50, 900, 600)) == found


def test_windows_change_places_only_if_there_are_two() -> None:
    assert swap_windows(Placed(1, 0)) == Placed(0, 1)
    assert swap_windows(Placed(1)) == Placed(1)


def test_a_window_lies_where_most_of_it_is() -> None:
    assert lying(TWO, Area(1000, 0, 800, 600)) == 1
    assert lying(TWO, Area(400, 0, 1000, 600)) == 0
    assert lying(TWO, Area(0, 5000, 800, 600)) is None


@pytest.mark.parametrize(
    ("window", "full"),
    [
        (PROJECTOR, True),
        (Area(1280, 38, 1024, 730), True),
        (Area(1280, 0, 800, 600), False),
        (LAPTOP, False),
        (Area(1280, 0, 1280, 800), False),
        (Area(0, 0, 1024, 768), False),
    ],
)
def test_full_screen_is_where_the_display_is_covered(window: Area, full: bool) -> None:  # noqa: FBT001
    assert fills(window, PROJECTOR) is full


def test_of_a_display_that_is_repeated_only_what_both_show_is_used() -> None:
    assert seen_by_all(MIRRORED, 0) == MIRRORED[1]
    assert seen_by_all(TWO, 0) == LAPTOP


SMALL = [(800, 600), (1024, 600), (1093, 614), (1280, 720), (768, 1024), (1366, 768), (64, 64), (3840, 2160)]


@pytest.mark.parametrize("size", SMALL)
@pytest.mark.parametrize("asked", [None, (800, 600), (1280, 720), (9999, 9999)])
def test_a_window_is_never_larger_than_its_display(size: tuple[int, int], asked: tuple[int, int] | None) -> None:
    display = Area(100, -50, *size)
    assert pane(display, asked).area.within(display)
    assert pane(display, asked, before=Area(0, 0, 2000, 1500)).area.within(display)
    assert pane_beside(display).within(display)


@pytest.mark.parametrize(
    ("size", "asked", "largest"),
    [
        ((1024, 600), None, True),
        ((1093, 614), None, True),
        ((800, 600), None, True),
        ((1280, 720), None, False),
        ((1920, 1080), None, False),
        ((1366, 768), (1280, 720), True),
        ((1920, 1080), (1280, 720), False),
        ((1280, 800), (640, 480), False),
    ],
)
def test_on_a_small_screen_the_system_says_how_large_it_can_be(size: tuple[int, int], asked: tuple[int, int] | None, largest: bool) -> None:  # noqa: FBT001
    assert pane(Area(0, 0, *size), asked).largest is largest


def test_above_a_window_is_room_for_its_title_and_below_it_for_a_bar() -> None:
    area = pane(Area(0, 100, 1440, 800), (1280, 720)).area
    assert (area.y - 100, 900 - area.y - area.tall) == (32, 48)


def test_a_window_comes_back_where_it_was() -> None:
    before = Area(1300, 30, 700, 500)
    assert pane(PROJECTOR, None, before).area == before
    assert pane(LAPTOP, None, before).area == Area(290, 142, 700, 500)
    assert pane_beside(PROJECTOR, before) == before
    assert pane_beside(LAPTOP, before) != before
