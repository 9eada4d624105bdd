from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.ui.page.easel import Frame
from game.ui.page.layout import lay_out
from game.ui.page.marks import Art, Banner, Box, Disc, Layout, Puppet, Sheet, Type
from game.ui.page.page import Anchor, Canvas, Card, Column, Fill, Grid, Item, Layers, Page, Put, Row, Scroll
from game.ui.page.pieces import Button, Gap, Meter, Patch, Pennant, Picture, Size, Spot, Sprite, Strip, Words
from tests.ui.text.plain_type import PlainType

FRAME = Frame((1440, 1080), 1.0, rtl=False, type=PlainType())
"""One pixel a unit."""


def laid(item: Item, frame: Frame = FRAME, margin: float = 0, **more: object) -> Layout:
    return lay_out(Page("", item, margin=margin, **more), frame)[0]  # type: ignore[arg-type]


def buttons(count: int, words: str = "Go") -> tuple[Button, ...]:
    return tuple(Button(f"b{number}", words) for number in range(count))


def boxes(layout: Layout) -> list[Box]:
    return [target.box for target in layout.targets]


def texts(layout: Layout) -> list[Type]:
    return [mark.shape for mark in layout.marks if isinstance(mark.shape, Type)]


def test_a_column_puts_things_below_each_other() -> None:
    one, two = boxes(laid(Column(buttons(2), gap=20)))
    assert (one.x, one.w) == (two.x, two.w) == (0, 1440)
    assert two.y == one.bottom + 20


@pytest.mark.parametrize(("align", "x"), [("start", 0), ("middle", 670), ("end", 1340)])
def test_a_column_aligns_what_is_narrower(align: str, x: int) -> None:
    words = Words("four", Size.BODY)
    layout = laid(Column((Card(words, pad=19, key="a"),), align=align))  # type: ignore[arg-type]
    assert boxes(layout)[0].x == pytest.approx(x, abs=2)


def test_weights_share_the_width_and_the_rest_takes_what_it_needs() -> None:
    fixed, one, two = boxes(laid(Row(buttons(3), (0.0, 1.0, 3.0), gap=0)))
    assert fixed.w < 100
    assert two.w == pytest.approx(3 * one.w, abs=3)
    assert two.right == pytest.approx(1440, abs=2)


def test_a_row_of_natural_widths_wraps() -> None:
    layout = laid(Row(buttons(40, "Eight by"), gap=10))
    assert len({box.y for box in boxes(layout)}) > 1
    assert all(box.right <= 1440 for box in boxes(layout))


def test_a_row_can_begin_at_the_end() -> None:
    assert boxes(laid(Row(buttons(2), pack="end")))[-1].right == 1440


def test_a_narrow_row_stands_as_a_column() -> None:
    row = Row(buttons(2), (1.0, 1.0), stack_below=1000)
    assert boxes(laid(row))[0].y == boxes(laid(row))[1].y
    one, two = boxes(laid(row, replace(FRAME, scale=1.5)))
    assert two.y > one.y


def test_papers_in_a_row_are_equally_tall() -> None:
    one, two = boxes(laid(Row((Button("a", "Go"), Button("b", "Go on " * 40)), (1.0, 1.0))))
    assert one.h == two.h


def test_a_grid_has_as_many_columns_as_fit() -> None:
    assert len({box.x for box in boxes(laid(Grid(buttons(9), least=300, gap=0)))}) == 4
    assert len({box.x for box in boxes(laid(Grid(buttons(9), least=300, gap=0), replace(FRAME, scale=2.0)))}) == 2


def test_what_is_left_goes_to_what_can_use_it() -> None:
    top, bottom = boxes(laid(Column((Button("a", "Go"), Fill(), Button("b", "Go")))))
    assert top.y == 0
    assert bottom.bottom == 1080


@pytest.mark.parametrize(("x", "left"), [("start", 30), ("middle", 520), ("end", 1010)])
def test_an_anchor_stands_at_a_side(x: str, left: int) -> None:
    box = boxes(laid(Anchor(Button("a", "Go"), x=x, y="bottom", width=400, margin=30)))[0]  # type: ignore[arg-type]
    assert (box.x, box.w, box.bottom) == (left, 400, 1050)


def test_an_anchor_grows_with_the_words_but_not_beyond_its_place() -> None:
    anchor = Anchor(Button("a", "Go"), width=800)
    assert boxes(laid(anchor, replace(FRAME, scale=1.5)))[0].w == 1200
    assert boxes(laid(anchor, replace(FRAME, scale=2.0)))[0].w == 1440


def test_a_share_of_the_place_is_a_share() -> None:
    assert boxes(laid(Anchor(Button("a", "Go"), width=0.5)))[0].w == 720


def test_layers_lie_in_the_same_place_the_last_on_top() -> None:
    layout = laid(Layers((Button("a", "Go"), Button("b", "Go"))))
    assert boxes(layout)[0] == boxes(layout)[1]
    assert layout.targets[-1].key == "b"


def test_what_is_too_tall_scrolls() -> None:
    layout = laid(Column((Button("head", "Head"), Scroll("main", Column(buttons(40))))))
    reach = layout.reaches[0]
    assert (reach.key, reach.offset, reach.box.bottom) == ("main", 0, 1080)
    assert reach.most == max(box.bottom for box in boxes(layout)) - 1080
    assert [target.scroll for target in layout.targets[:2]] == ["", "main"]


def test_what_fits_does_not_scroll() -> None:
    assert laid(Scroll("main", Column(buttons(3)))).reaches == ()


@given(st.integers(-10_000, 10_000))
def test_nothing_scrolls_beyond_its_ends(offset: int) -> None:
    layout = laid(Scroll("main", Column(buttons(40))), replace(FRAME, offsets={"main": offset}))
    reach = layout.reaches[0]
    assert reach.offset == max(0, min(reach.most, offset))
    assert boxes(layout)[0].y == -reach.offset


def test_what_scrolls_is_cut_off_at_its_place() -> None:
    layout = laid(Column((Button("head", "Head"), Scroll("main", Column(buttons(40))))))
    clips = {(mark.clip.y, mark.clip.bottom) for mark in layout.marks if mark.clip is not None}
    assert clips == {(layout.reaches[0].box.y, 1080)}


def test_a_page_that_is_too_tall_scrolls_as_a_whole() -> None:
    assert laid(Column(buttons(60))).reaches[0].key == "page"


def test_what_takes_only_a_share_of_the_window_scrolls_inside_it() -> None:
    layout = laid(Column((Fill(), Scroll("words", Column(buttons(40)), most=0.5))))
    assert layout.reaches[0].box == Box(0, 540, 1440, 540)


def test_a_card_in_the_middle_that_is_too_tall_scrolls() -> None:
    assert laid(Anchor(Card(Column(buttons(50))), width=600)).reaches != ()


def test_written_from_right_to_left_everything_is_turned_round() -> None:
    row = Row((*buttons(2), Words("Words")), (1.0, 1.0, 1.0))
    plain, turned = laid(row), laid(row, replace(FRAME, rtl=True))
    assert boxes(turned) == [replace(box, x=1440 - box.right) for box in boxes(plain)]
    assert all(shape.rtl for shape in texts(turned))


def test_a_canvas_is_never_turned_round() -> None:
    canvas = Canvas((0, 0, 1440, 1080), (Put(Spot("a", "A"), 100, 100),))
    assert boxes(laid(canvas)) == boxes(laid(canvas, replace(FRAME, rtl=True)))


def test_places_on_a_canvas_keep_to_its_lengths() -> None:
    spot = boxes(laid(Canvas((0, 0, 2880, 2160), (Put(Spot("a", "A", size=50), 1440, 1080),))))[0]
    assert (spot.x + spot.w // 2, spot.y + spot.h // 2) == (720, 540)
    assert spot.w == 50, "what is pressed does not shrink with the picture"


def test_a_figure_stands_on_its_place() -> None:
    layout = laid(Canvas((0, 0, 1440, 1080), (Put(Sprite("figures/woman", "She", 200), 500, 900),)))
    figure = next(mark.shape for mark in layout.marks if isinstance(mark.shape, Puppet))
    assert figure.box == Box(450, 700, 100, 200)


def test_what_moves_is_laid_on_top_and_nothing_else_changes() -> None:
    canvas = Canvas((0, 0, 1440, 1080), (Put(Spot("a", "A"), 9, 9),), carries=True)
    here, there = (Put(Sprite("figures/woman", "She", 200), x, 900) for x in (500, 600))
    one, two = laid(canvas, moving=(here,)), laid(canvas, moving=(there,))
    assert one.marks == two.marks
    assert one.moving != two.moving


def test_names_stand_apart_from_each_other() -> None:
    spots = tuple(Put(Spot(f"s{number}", f"Station number {number}", named=True), 300 + 70 * number, 500) for number in range(6))
    layout = laid(Canvas((0, 0, 1440, 1080), spots))
    names = [mark.shape.box for mark in layout.marks if isinstance(mark.shape, Sheet)]
    discs = [mark.shape.box for mark in layout.marks if isinstance(mark.shape, Disc)]
    assert len(names) >= 4
    for index, name in enumerate(names):
        assert all(name.cut(other).w * name.cut(other).h == 0 for other in (*names[index + 1 :], *discs))


def test_the_name_of_what_has_the_focus_is_always_there() -> None:
    spots = tuple(Put(Spot(f"s{number}", f"Station number {number}", named=True), 700 + number, 500) for number in range(9))
    layout = laid(Canvas((0, 0, 1440, 1080), spots), replace(FRAME, focus="s4"))
    assert "Station number 4" in " ".join(" ".join(line.words for line in shape.lines) for shape in texts(layout))


def test_flags_beside_each_other_do_not_hide_each_others_words() -> None:
    flags = tuple(Put(Pennant("It turned here", height=150), x, 600) for x in (500, 560, 1400))
    cloths = [mark.shape.box for mark in laid(Canvas((0, 0, 1440, 1080), flags)).marks if isinstance(mark.shape, Banner)]
    assert len(cloths) == 3
    assert cloths[0].cut(cloths[1]).w * cloths[0].cut(cloths[1]).h == 0
    assert all(cloth.right <= 1440 for cloth in cloths)


def test_a_button_without_words_shows_its_name_while_it_has_the_focus() -> None:
    row = Row((Button("a", "", icon="help", label="Help"), Button("b", "Go")))
    assert "Help" not in str(texts(laid(row)))
    layout = laid(row, replace(FRAME, focus="a"))
    assert "Help" in str(texts(layout))
    assert layout.targets[0].label == "Help"


def test_the_focus_is_drawn_round_what_has_it() -> None:
    layout = laid(Column(buttons(2)), replace(FRAME, focus="b1"))
    assert [mark.shape.outline for mark in layout.marks if isinstance(mark.shape, Sheet)] == ["", "focus"]


def test_a_shut_button_is_a_shut_target() -> None:
    assert [target.shut for target in laid(Column((Button("a", "A", shut=True), Button("b", "B")))).targets] == [True, False]


def test_words_that_are_wider_than_their_place_are_found_out() -> None:
    assert laid(Canvas((0, 0, 100, 100), (Put(Words("Incomprehensibilities"), 50, 50, 2),))).overflows == ("Incomprehensibilities",)


@given(st.integers(320, 4000), st.integers(320, 4000), st.sampled_from((1.0, 1.5, 2.0)), st.booleans())
def test_everything_that_is_drawn_lies_on_whole_pixels_and_has_a_size(width: int, height: int, scale: float, rtl: bool) -> None:  # noqa: FBT001
    puts = (Put(Strip(((0, 0), (99, 99))), 0, 0), Put(Patch("red", 90, 90), 50, 5), Put(Spot("s", "S", named=True), 9, 9))
    canvas = Canvas((0, 0, 500, 300), puts)
    rows = (Meter("M", 3, 4), Picture("stages/a", "A", 200), Gap(9), Grid(buttons(3)), canvas)
    layout = laid(Column((Words("Some words that wrap " * 9), *rows)), Frame((width, height), scale, rtl, PlainType()))
    for mark in layout.marks:
        if isinstance(mark.shape, Sheet | Type | Art | Disc):
            assert mark.shape.box.w > 0
            assert mark.shape.box.h > 0
