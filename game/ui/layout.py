"""Gives every item of a page its place."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import assert_never

from game.ui.canvas import Plan, covered, freest, name_places, puppet_box, put_box
from game.ui.marks import Art, Banner, Box, Disc, Layout, Mark, Puppet, Reach, Ribbon, Shape, Sheet, Sign, Target, Type
from game.ui.measure import Measure, Ruler
from game.ui.page import (
    Anchor,
    Button,
    Canvas,
    Card,
    Column,
    Fill,
    Gap,
    Grid,
    Icon,
    Item,
    Layers,
    Meter,
    Page,
    Patch,
    Pennant,
    Picture,
    Put,
    Row,
    Scroll,
    Size,
    Slide,
    Spot,
    Sprite,
    Strip,
    Words,
)

TURNED = {"arrow-back": "arrow-forward", "arrow-forward": "arrow-back"}
"""Signs that point the other way where the writing runs from right to left."""
UNITS = 1080
"""The window's height in units."""


@dataclass(frozen=True)
class Frame:
    """What a page is laid out for."""

    size: tuple[int, int]
    scale: float
    rtl: bool
    type: Measure
    focus: str = ""
    offsets: Mapping[str, int] = field(default_factory=dict)

    @property
    def unit(self) -> float:
        """Pixels a unit; a narrow window counts as one of 4:3."""
        return min(self.size[1] / UNITS, self.size[0] / (UNITS * 4 / 3))


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
        tuple(composer.overflows),
    )
    return with_moving(layout, page, composer.plan), composer.plan


def with_moving(layout: Layout, page: Page, plan: Plan | None) -> Layout:
    """Return the layout with what moves where it is now; everything else stays the same."""
    if plan is None:
        return layout
    shapes = (_mover(put, plan, layout.unit) for put in page.moving)
    return replace(layout, moving=tuple(Mark(shape) for shape in shapes if shape is not None))


def _mover(put: Put, plan: Plan, unit: float) -> Shape | None:
    match put.item:
        case Sprite() as sprite:
            return _puppet(put, sprite, plan, unit)
        case Slide(art=art):
            return Art(replace(plan.shown, x=plan.shown.x + round(put.x * plan.k)), art)
        case _:
            return None


def _puppet(put: Put, sprite: Sprite, plan: Plan, unit: float) -> Puppet:
    place = puppet_box(sprite, *plan.at(put.x, put.y), plan, unit)
    return Puppet(place, sprite.art, sprite.colours, sprite.tilt, sprite.flip, sprite.dim)


class Composer:
    """Collects the marks of a page while its items are placed."""

    def __init__(self, frame: Frame) -> None:
        self.frame = frame
        self.ruler = Ruler(frame.type, frame.unit, frame.scale, frame.rtl, frame.size[1])
        self.marks: list[Mark] = []
        self.plan: Plan | None = None
        self.late: list[Mark] = []
        self.targets: list[Target] = []
        self.reaches: list[Reach] = []
        self.overflows: list[str] = []
        self._clip: Box | None = None
        self._scroll = ""
        self._mirrors = frame.rtl
        self._room: Box | None = None
        self._taken: list[Box] = []
        self._names: list[tuple[Spot, Box]] = []

    # ---- putting marks down

    def turned(self, box: Box) -> Box:
        """Return a box at the other side where the writing runs from right to left."""
        return replace(box, x=self.frame.size[0] - box.right) if self._mirrors else box

    def draw(self, shape: Shape) -> None:
        """Put down a shape whose box has been turned already."""
        self.marks.append(Mark(shape, self._clip))

    def aim(self, key: str, box: Box, label: str, *, shut: bool = False) -> None:
        """Put down a target."""
        self.targets.append(Target(key, box, label, shut, self._scroll))

    # ---- items

    def place(self, item: Item, box: Box) -> None:  # noqa: C901, PLR0912, PLR0915  one line for each kind of item
        """Put an item into a box."""
        match item:
            case Words():
                self.words(item, box)
            case Icon():
                self.icon(item, box)
            case Picture():
                self.picture(item, box)
            case Meter():
                self.meter(item, box)
            case Button():
                self.button(item, box)
            case Card():
                self.card(item, box)
            case Column():
                self.column(item, box)
            case Row():
                self.row(item, box)
            case Grid():
                self.grid(item, box)
            case Scroll():
                self.scroll(item, box)
            case Fill():
                if item.item is not None:
                    self.place(item.item, box)
            case Layers():
                for inner in item.items:
                    self.place(inner, box)
            case Anchor():
                self.anchor(item, box)
            case Canvas():
                self.canvas(item, box)
            case Spot():
                self.spot(item, box)
            case Pennant():
                self.pennant(item, (box.x, box.bottom))
            case Gap() | Sprite() | Slide() | Strip() | Patch():
                pass
            case _:
                assert_never(item)

    def words(self, item: Words, box: Box) -> None:
        """Put text down, line by line."""
        px = self.ruler.text_px(item.size)
        lines = self.ruler.lines(item, box.w)
        step = self.frame.type.line_step(px)
        if step * len(lines) > box.h + 2 and not self._scroll:
            self.overflows.append(item.words)
        if any(self.frame.type.width(line, px, item.bold) > box.w + 2 for line in lines):
            self.overflows.append(item.words)
        self.draw(Type(self.turned(box), lines, px, step, item.tone, item.bold, item.align, self.frame.rtl))

    def icon(self, item: Icon, box: Box) -> None:
        """Put a sign down, square, in the middle of its box."""
        if item.name:
            side = min(box.w, box.h, self.ruler.scaled(item.size))
            square = Box(box.x + (box.w - side) // 2, box.y + (box.h - side) // 2, side, side)
            name = TURNED.get(item.name, item.name) if self._mirrors else item.name
            self.draw(Sign(self.turned(square), name, item.tone, item.paper))

    def picture(self, item: Picture, box: Box) -> None:
        """Put a picture down."""
        self.draw(Art(self.turned(box), item.art, item.view, item.colours, self.ruler.px(10)))

    def meter(self, item: Meter, box: Box) -> None:
        """Put a bar down: paper below, the part filled on top."""
        tall = min(box.h, self.ruler.scaled(22))
        bar = Box(box.x, box.y + (box.h - tall) // 2, box.w, tall)
        self.draw(Sheet(self.turned(bar), "sand", 0, tall // 3))
        part = max(0.0, min(1.0, item.value / item.whole if item.whole else 0.0))
        if part > 0:
            filled = replace(bar, w=max(tall, round(bar.w * part)))
            self.draw(Sheet(self.turned(filled), item.tone, self.ruler.unit * 2, tall // 3))

    def card(self, item: Card, box: Box, *, shut: bool = False, label: str = "") -> None:
        """Put a piece of paper down, and what stands on it."""
        focused = bool(item.key) and item.key == self.frame.focus
        outline = "focus" if focused else ("chosen" if item.chosen else "")
        turned = self.turned(box)
        lift = (item.lift + (4 if focused else 0)) * self.ruler.unit
        if item.tone != "clear":
            self.draw(Sheet(turned, item.tone, lift, self.ruler.px(10), item.torn, outline))
        if item.key:
            self.aim(item.key, turned, label or item.label, shut=shut)
        pad = self.ruler.px(item.pad)
        inner = Box(box.x + pad, box.y + pad, box.w - 2 * pad, box.h - 2 * pad)
        if not self.ruler.flexible(item.item):
            tall = self.ruler.height(item.item, inner.w)
            if item.key and tall < inner.h and not isinstance(item.item, Column):
                inner = replace(inner, y=inner.y + (inner.h - tall) // 2, h=tall)
        self.place(item.item, inner)

    def button(self, item: Button, box: Box) -> None:
        """Put a button down; one that is only a sign shows its name while it has the focus."""
        self.card(self.ruler.card(item), box, shut=item.shut, label=item.label or item.words)
        if not item.words and item.label and item.key == self.frame.focus:
            self.on_top(item.label, box)

    def on_top(self, label: str, box: Box) -> None:
        """Put the name of what has the focus on top of everything."""
        still, self.marks = self.marks, self.late
        clip, self._clip = self._clip, None
        card, place = self._name_card(label, box, lift=6)
        self._taken.append(place)
        self.card(card, place)
        self._clip, self.marks = clip, still

    def column(self, item: Column, box: Box) -> None:
        """Put items below each other; flexible ones share what is left."""
        gap = self.ruler.px(item.gap)
        widths = [self.ruler.column_width(item, inner, box.w) for inner in item.items]
        heights = [self.ruler.height(inner, width) for inner, width in zip(item.items, widths, strict=True)]
        spare = box.h - sum(heights) - gap * max(0, len(heights) - 1)
        elastic = [i for i, inner in enumerate(item.items) if self.ruler.flexible(inner)]
        for count, i in enumerate(elastic):
            share = max(0, spare) // (len(elastic) - count)
            heights[i] += share
            spare -= share
        y = box.y
        for inner, width, height in zip(item.items, widths, heights, strict=True):
            x = box.x + {"fill": 0, "start": 0, "middle": (box.w - width) // 2, "end": box.w - width}[item.align]
            self.place(inner, Box(x, y, width, height))
            y += height + gap

    def row(self, item: Row, box: Box) -> None:
        """Put items beside each other."""
        if self.ruler.stacked(item, box.w):
            self.column(self.ruler.as_column(item), box)
        elif item.weights:
            cells = tuple(zip(item.items, self.ruler.row_widths(item, box.w), strict=True))
            self._row_line(item, cells, box)
        else:
            self._row_flow(item, box)

    def _row_flow(self, item: Row, box: Box) -> None:
        gap, y = self.ruler.px(item.gap), box.y
        lines = self.ruler.row_lines(item, box.w)
        for line in lines:
            used = sum(width for _, width in line) + gap * (len(line) - 1)
            shift = {"start": 0, "middle": (box.w - used) // 2, "end": box.w - used}[item.pack]
            height = box.h if len(lines) == 1 else max((self.ruler.height(i, w) for i, w in line), default=0)
            self._row_line(item, line, Box(box.x + shift, y, used, height))
            y += height + gap

    def _row_line(self, row: Row, cells: tuple[tuple[Item, int], ...], box: Box) -> None:
        x = box.x
        for inner, width in cells:
            height = self.ruler.height(inner, width)
            if self.ruler.flexible(inner) or (row.stretch and isinstance(inner, Card | Button)):
                place = Box(x, box.y, width, box.h)
            else:
                shift = {"start": 0, "middle": (box.h - height) // 2, "end": box.h - height}[row.align]
                place = Box(x, box.y + shift, width, height)
            self.place(inner, place)
            x += width + self.ruler.px(row.gap)

    def grid(self, item: Grid, box: Box) -> None:
        """Put items into equal cells."""
        cell, rows = self.ruler.grid_rows(item, box.w)
        gap, y = self.ruler.px(item.gap), box.y
        for row in rows:
            height = max(self.ruler.height(inner, cell) for inner in row)
            for i, inner in enumerate(row):
                self.place(inner, Box(box.x + i * (cell + gap), y, cell, height))
            y += height + gap

    def anchor(self, item: Anchor, box: Box) -> None:
        """Put an item at a side of its place."""
        margin = self.ruler.px(item.margin)
        room = Box(box.x + margin, box.y + margin, box.w - 2 * margin, box.h - 2 * margin)
        width = self.ruler.anchor_width(item, box.w)
        height = self.ruler.height(item.item, width)
        inner: Item = item.item
        if height > room.h:
            inner, height = Scroll(f"anchor-{item.x}-{item.y}", inner), room.h
        x = room.x + {"start": 0, "middle": (room.w - width) // 2, "end": room.w - width}[item.x]
        y = room.y + {"top": 0, "middle": (room.h - height) // 2, "bottom": room.h - height}[item.y]
        self.place(inner, Box(x, y, width, height))

    def scroll(self, item: Scroll, box: Box) -> None:
        """Put an item into a place that may be lower than it is."""
        bar = self.ruler.px(14)
        tall = self.ruler.height(item.item, box.w)
        if tall <= box.h:
            self.place(item.item, box)
            return
        width = box.w - bar - self.ruler.px(8)
        tall = self.ruler.height(item.item, width)
        most = max(0, tall - box.h)
        offset = max(0, min(most, self.frame.offsets.get(item.key, 0)))
        turned = self.turned(box)
        around = turned if self._clip is None else turned.cut(self._clip)
        self.reaches.append(Reach(item.key, around, offset, most))
        before = self._clip, self._scroll
        room = self.ruler.px(12)
        self._clip = replace(around, x=around.x - room, w=around.w + 2 * room)
        self._scroll = item.key
        self.place(item.item, Box(box.x, box.y - offset, width, tall))
        self._clip, self._scroll = before
        self._scroll_bar(Box(box.right - bar, box.y, bar, box.h), offset, tall)

    def _scroll_bar(self, track: Box, offset: int, tall: int) -> None:
        self.draw(Sheet(self.turned(track), "sand", 0, track.w // 2))
        thumb = max(track.w * 2, track.h * track.h // tall)
        y = track.y + (track.h - thumb) * offset // max(1, tall - track.h)
        self.draw(Sheet(self.turned(replace(track, y=y, h=thumb)), "soft", 1, track.w // 2))

    # ---- canvases

    def canvas(self, item: Canvas, box: Box) -> None:
        """Put a picture down with items at points of it; never mirrored."""
        plan = Plan(item.box, self.turned(box), cover=item.cover)
        before, self._mirrors = self._mirrors, False
        if item.art:
            self.draw(Art(plan.shown, item.art, plan.view() if item.cover else None))
        clip, self._clip = self._clip, (plan.shown if item.cover and self._clip is None else self._clip)
        self._room = plan.shown
        self._taken = [self.put_place(put, plan) for put in item.items if isinstance(put.item, Spot | Pennant | Words | Icon)]
        for put in item.items:
            self.put(put, plan)
        self._name_spots()
        self._room = None
        if item.carries:
            self.plan = plan
        self._mirrors, self._clip = before, clip

    def put(self, put: Put, plan: Plan) -> None:
        """Put an item at a point of a canvas."""
        x, y = plan.at(put.x, put.y)
        match put.item:
            case Sprite() as sprite:
                self.draw(_puppet(put, sprite, plan, self.ruler.unit))
            case Strip() as strip:
                points = tuple(plan.at(*point) for point in strip.points)
                self.draw(Ribbon(points, max(2, round(strip.width * plan.k)), strip.tone))
            case Patch() as patch:
                width, height = round(patch.width * plan.k), round(patch.height * plan.k)
                self.draw(Sheet(Box(x - width // 2, y, width, height), patch.tone, patch.lift * self.ruler.unit, self.ruler.px(14)))
            case Pennant() as pennant:
                self.pennant(pennant, (x, y))
            case inner:
                self.place(inner, self.put_place(put, plan))

    def put_place(self, put: Put, plan: Plan) -> Box:
        """Return where a spot, a flag's pole or something to read lies on a canvas."""
        x, y = plan.at(put.x, put.y)
        if isinstance(put.item, Pennant):
            tall = self.ruler.px(put.item.height)
            return Box(x - 1, y - tall, 2, tall)
        if isinstance(put.item, Spot):
            side = self.ruler.px(put.item.size)
            return Box(x - side // 2, y - side // 2, side, side)
        width = round(put.width * plan.k) if put.width else min(self.ruler.natural(put.item), plan.shown.w)
        return put_box(x, y, width, self.ruler.height(put.item, width), plan.shown)

    def spot(self, item: Spot, box: Box) -> None:
        """Put a round place down, with its name where it is asked for."""
        focused = item.key == self.frame.focus and bool(item.key)
        glow = "focus" if focused else ("flag" if item.pulsing else "")
        self.draw(Disc(box, item.tone, self.ruler.unit * 4, "focus" if focused else "", glow))
        if item.icon:
            inset = box.w // 5
            sign = Box(box.x + inset, box.y + inset, box.w - 2 * inset, box.h - 2 * inset)
            self.draw(Sign(sign, item.icon, f"on-{item.tone}", item.tone))
        if item.key:
            self.aim(item.key, box, item.label)
        if focused and item.label:
            self.on_top(item.label, box)
        elif item.named and item.label:
            self._names.append((item, box))

    def _name_spots(self) -> None:
        """Put the names down once everything else lies, each where it covers nothing; one without room is left out."""
        names, self._names = self._names, []
        for spot, box in names:
            card, place = self._name_card(spot.label, box, wide=spot.wide, above=spot.above)
            if not covered(place, self._taken):
                self._taken.append(place)
                self.card(card, place)
        self._taken = []

    def _name_card(self, label: str, box: Box, *, wide: float = 420, above: bool = False, lift: float = 3) -> tuple[Card, Box]:
        """Return the name of a spot, and its place: under it, above it, or where there is room beside it."""
        card = Card(Words(label, Size.SMALL, "ink", align="middle"), "cream", pad=8, lift=lift)
        width = min(self.ruler.natural(card), self.ruler.scaled(wide))
        height = self.ruler.height(card, width)
        room = self._room or Box(0, 0, *self.frame.size)
        return card, freest(name_places(box, width, height, self.ruler.px(6), above=above), self._taken, room)

    def pennant(self, item: Pennant, foot: tuple[int, int]) -> None:
        """Put a flag down whose pole stands at a point."""
        words = Words(item.words, Size.SMALL, f"on-{item.tone}", bold=True)
        width = self.ruler.natural(words) + self.ruler.px(52)
        height = self.frame.type.line_step(self.ruler.text_px(Size.SMALL)) + self.ruler.px(14)
        x, y = foot
        tops = [y - self.ruler.px(item.height) + step * height // 2 for step in (0, -1, 1, -2, -3, -4, -5)]
        room = self._room or Box(0, 0, *self.frame.size)
        lefts = (x, x - width) if x + width <= room.right else (x - width, x)
        cloth = freest((Box(left, top, width, height) for left in lefts for top in tops), self._taken, room)
        self._taken.append(cloth)
        self.draw(Banner(cloth, foot, item.tone))
        # The pole stands on the side that is nearer; the cloth is notched on the other.
        tail = abs(x - cloth.right) < abs(x - cloth.x)
        text = Box(cloth.x + self.ruler.px(36 if tail else 16), cloth.y + self.ruler.px(7), width - self.ruler.px(48), height)
        px = self.ruler.text_px(Size.SMALL)
        self.draw(Type(text, (item.words,), px, self.frame.type.line_step(px), words.tone, bold=True, rtl=False))
