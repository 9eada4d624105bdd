"""Lays a page out."""

from dataclasses import replace

from game.ui.page.canvas import Plan
from game.ui.page.compose import Composer
from game.ui.page.easel import Frame
from game.ui.page.easel_canvas import puppet
from game.ui.page.marks import Art, Box, Layout, Mark, Puppet, Shape, Sheet, Sign, Type
from game.ui.page.page import Canvas, Item, Page, Put, Scroll
from game.ui.page.pieces import Glide, Slide, Sprite


def lay_out(page: Page, frame: Frame) -> tuple[Layout, Plan | None]:
    """Return a page with everything at its place, and where things move; what does not fit scrolls."""
    composer = Composer(frame, frozenset(put.item.name for put in page.moving if isinstance(put.item, Glide)))
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
        len(composer.marks) if composer.under is None else composer.under,
        places=composer.places,
        came=frame.came,
        apart=composer.apart,
    )
    return with_moving(layout, page, composer.plan), composer.plan


def _coming(canvas: Canvas, frame: Frame) -> Art:
    """Return the picture of a canvas as it will lie when it fills the window."""
    plan = Plan(canvas.box, Box(0, 0, *frame.size), cover=canvas.cover, keep=canvas.keep)
    return Art(plan.shown_box, canvas.art, plan.view() if canvas.cover else None)


def with_moving(layout: Layout, page: Page, plan: Plan | None) -> Layout:
    """Return the layout with what moves where it is now; everything else stays the same."""
    glides = (mark for put in page.moving if isinstance(put.item, Glide) for mark in _gliding(layout, put.item, put.x))
    gliding = tuple(glides)
    if plan is None:
        return replace(layout, gliding=gliding) if gliding else layout
    moving = tuple(mark for put in page.moving for mark in _movers(put, plan, layout.unit))
    return replace(layout, moving=moving, gliding=gliding)


def _movers(put: Put, plan: Plan, unit: float) -> tuple[Mark, ...]:
    match put.item:
        case Sprite(looks_back=head) as sprite:
            whole = puppet(put, sprite, plan, unit)
            return (Mark(whole),) if head is None else _looking_back(whole, head)
        case Slide(art=art, torn=torn):
            view = plan.view() if plan.cover else None
            place = replace(plan.shown_box, x=plan.shown_box.x + round(put.x * plan.k))
            return (Mark(Art(place, art, view, torn=torn)),)
        case _:
            return ()


def _looking_back(whole: Puppet, head: tuple[float, float]) -> tuple[Mark, ...]:
    """Return a figure whose head is turned: all below the neck as it is, and the head the other way round, in the same place."""
    box, middle = whole.box, 1 - head[0] if whole.flip else head[0]
    neck = box.y + round(box.h * head[1])
    turned = replace(whole, box=replace(box, x=box.x + round((2 * middle - 1) * box.w)), flip=not whole.flip)
    above, below = Box(box.x - box.w, box.y - box.h, 3 * box.w, neck - box.y + box.h), Box(box.x - box.w, neck, 3 * box.w, box.h)
    return Mark(whole, below), Mark(turned, above)


def _gliding(layout: Layout, glide: Glide, left: float) -> tuple[Mark, ...]:
    """Return a card on its way from where it lay before, or from the card it comes from."""
    marks, end = layout.apart.get(glide.name, ()), layout.places.get(glide.name)
    start = layout.came.get(glide.name) or layout.places.get(glide.origin)
    if start is None or end is None or not left:
        return marks
    across, down = round((start.x - end.x) * left), round((start.y - end.y) * left)
    return tuple(Mark(_shifted(mark.shape, across, down), mark.clip) for mark in marks)


def _shifted(shape: Shape, across: int, down: int) -> Shape:
    match shape:
        case Sheet(box=box) | Type(box=box) | Sign(box=box):
            return replace(shape, box=Box(box.x + across, box.y + down, box.w, box.h))
        case _:
            return shape
