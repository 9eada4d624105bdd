"""Lays a page out."""

from dataclasses import replace

from game.ui.page.canvas import Plan
from game.ui.page.compose import Composer
from game.ui.page.easel import Frame
from game.ui.page.easel_canvas import puppet
from game.ui.page.marks import Art, Box, Layout, Mark, Shape
from game.ui.page.page import Canvas, Item, Page, Put, Scroll
from game.ui.page.pieces import Slide, Sprite


def lay_out(page: Page, frame: Frame) -> tuple[Layout, Plan | None]:
    """Return a page with everything at its place, and where things move; what does not fit scrolls."""
    composer = Composer(frame)
    margin = composer.ruler.px(page.margin)
    box = Box(margin, margin, frame.size[0] - 2 * margin, frame.size[1] - 2 * margin)
    body: Item = page.body
    if composer.ruler.height(body, box.w) > box.h:
        body = Scroll("page", body)
    composer.place(body, box)
    layout = Layout(
        frame.size,
        frame.unit,
        page.background,
        tuple(composer.marks + composer.late),
        (),
        tuple(composer.targets),
        tuple(composer.reaches),
        tuple(_coming(canvas, frame) for canvas in page.ahead),
        tuple(composer.overflows),
    )
    return with_moving(layout, page, composer.plan), composer.plan


def _coming(canvas: Canvas, frame: Frame) -> Art:
    """Return the picture of a canvas as it will lie when it fills the window."""
    plan = Plan(canvas.box, Box(0, 0, *frame.size), cover=canvas.cover)
    return Art(plan.shown_box, canvas.art, plan.view() if canvas.cover else None)


def with_moving(layout: Layout, page: Page, plan: Plan | None) -> Layout:
    """Return the layout with what moves where it is now; everything else stays the same."""
    if plan is None:
        return layout
    shapes = (_mover(put, plan, layout.unit) for put in page.moving)
    return replace(layout, moving=tuple(Mark(shape) for shape in shapes if shape is not None))


def _mover(put: Put, plan: Plan, unit: float) -> Shape | None:
    match put.item:
        case Sprite() as sprite:
            return puppet(put, sprite, plan, unit)
        case Slide(art=art):
            return Art(replace(plan.shown_box, x=plan.shown_box.x + round(put.x * plan.k)), art)
        case _:
            return None
