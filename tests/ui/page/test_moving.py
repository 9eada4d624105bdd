"""What moves on a page: cards that glide to their new place, figures under what lies over their canvas, heads that turn."""

from dataclasses import replace

import pytest

from game.ui.page.easel import Frame
from game.ui.page.layout import lay_out
from game.ui.page.marks import Art, Box, Layout, Puppet
from game.ui.page.page import Anchor, Canvas, Card, Column, Layers, Page, Put
from game.ui.page.pieces import Glide, Slide, Spot, Sprite, Words
from tests.ui.text.plain_type import PlainType

SIZE = (800, 600)
BOX = (0.0, 0.0, 800.0, 600.0)


def laid_out(page: Page, came: dict[str, Box] | None = None, *, rtl: bool = False) -> Layout:
    """Return a page at its place."""
    return lay_out(page, Frame(SIZE, 1.0, rtl, PlainType(), came=came or {}))[0]


def hands(*moving: Put) -> Page:
    """Return a page with a card under another one."""
    chip = Card(Words("Phone"), pad=6, name="chip")
    return Page("Hands", Column((Card(Words("Mine"), "clear", pad=0, name="mine"), chip), align="start"), moving=moving)


def where(layout: Layout) -> Box:
    """Return where the paper of the chip is now."""
    shape = layout.gliding[0].shape
    assert not isinstance(shape, Art)
    return shape.box  # type: ignore[union-attr]


@pytest.mark.parametrize("rtl", [False, True])
def test_a_card_glides_from_where_it_lay_on_the_page_before(rtl: bool) -> None:  # noqa: FBT001
    came = {"chip": Box(300, 400, 90, 40)}
    begin, end = (laid_out(hands(Put(Glide("chip"), left, 0)), came, rtl=rtl) for left in (1.0, 0.0))
    assert (where(begin).x, where(begin).y) == (300, 400)
    assert where(end) == end.places["chip"]


def test_a_card_that_was_nowhere_comes_from_the_card_it_is_said_to_come_from() -> None:
    layout = laid_out(hands(Put(Glide("chip", "mine"), 1.0, 0)))
    assert (where(layout).x, where(layout).y) == (layout.places["mine"].x, layout.places["mine"].y)


def test_a_gliding_card_is_drawn_once_and_what_lies_still_is_drawn_without_it() -> None:
    still, gliding = laid_out(hands()), laid_out(hands(Put(Glide("chip"), 0.5, 0)))
    assert len(still.marks) == len(gliding.marks) + len(gliding.gliding)
    assert still.gliding == ()


def stage(carries: object, *moving: Put) -> Page:
    """Return a page with a spot on a canvas, and a card over it."""
    canvas = Canvas(BOX, (Put(Spot("", "The bag"), 100, 100),), "stages/farm-day", cover=True, carries=carries)  # type: ignore[arg-type]
    return Page("Stage", Layers((canvas, Anchor(Card(Words("Words")), y="bottom"))), margin=0, moving=moving)


def test_what_moves_lies_under_what_lies_over_its_canvas() -> None:
    over, beneath = laid_out(stage(True)), laid_out(stage("beneath"))
    assert beneath.under < over.under < len(over.marks)
    assert isinstance(beneath.marks[beneath.under - 1].shape, Art)


def test_a_head_that_is_turned_stays_in_its_place() -> None:
    sprite = Sprite("figures/woman-walk", "Lina", 200, looks_back=(0.6, 0.25))
    body, head = laid_out(stage(True, Put(sprite, 400, 500))).moving
    assert isinstance(body.shape, Puppet)
    assert isinstance(head.shape, Puppet)
    assert (body.shape.flip, head.shape.flip) == (False, True)
    whole, turned = body.shape.box, head.shape.box
    assert round(whole.x + 0.6 * whole.w) == round(turned.x + 0.4 * turned.w)
    assert body.clip is not None
    assert head.clip is not None
    assert head.clip.bottom == body.clip.y == whole.y + round(whole.h * 0.25)


def test_a_canvas_without_colours_has_none_on_its_picture_nor_its_figures() -> None:
    page = stage(True)
    layers = page.body
    assert isinstance(layers, Layers)
    canvas = layers.items[0]
    assert isinstance(canvas, Canvas)
    grey = replace(canvas, grey=True, items=(Put(Sprite("figures/man-stand", "", 100), 50, 50),))
    shapes = [mark.shape for mark in laid_out(replace(page, body=grey)).marks]
    assert [shape.grey for shape in shapes if isinstance(shape, Art | Puppet)] == [True, True]


def test_a_sheet_that_slides_over_a_stage_shows_the_same_part_of_it() -> None:
    layout = laid_out(stage(True, Put(Slide("stages/farm-day"), 0, 0)))
    still = next(mark.shape for mark in layout.marks if isinstance(mark.shape, Art))
    assert layout.moving[0].shape == still
