"""Gives every item of a page its place inside the others."""

from dataclasses import replace
from typing import assert_never

from game.ui.page.easel_canvas import CanvasEasel
from game.ui.page.marks import Box, Reach, Sheet
from game.ui.page.page import Anchor, Canvas, Card, Column, Fill, Grid, Item, Layers, Row, Scroll, children
from game.ui.page.pieces import Button, Code, Gap, Glide, Icon, Meter, Patch, Pennant, Picture, Piece, Slide, Spot, Sprite, Strip, Words

BIG = 1.3
"""How large words are set from which on nothing is made smaller again."""
SHARES = (0.88, 0.91, 0.94, 0.97)
"""How much smaller a page is made, from the smallest on."""


class Composer(CanvasEasel):
    """Puts items into rows, columns, cards and whatever else holds others."""

    def place(self, item: Item, box: Box) -> None:  # noqa: C901  one line for each kind of item
        """Put an item into a box."""
        match item:
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
            case Fill() | Layers():
                for inner in children(item):
                    self.place(inner, box)
            case Anchor():
                self.anchor(item, box)
            case Canvas():
                self.canvas(item, box)
            case _:
                self.piece(item, box)

    def piece(self, piece: Piece, box: Box) -> None:
        """Put down what holds nothing else; what is cut out for a canvas has no place outside of one."""
        match piece:
            case Words():
                self.words(piece, box)
            case Icon():
                self.icon(piece, box)
            case Picture():
                self.picture(piece, box)
            case Meter():
                self.meter(piece, box)
            case Spot():
                self.spot(piece, box)
            case Code():
                self.code(piece, box)
            case Pennant():
                self.pennant(piece, (box.x, box.bottom))
            case Gap() | Sprite() | Slide() | Glide() | Strip() | Patch():
                pass
            case _:
                assert_never(piece)

    def card(self, item: Card, box: Box, *, shut: bool = False, label: str = "") -> None:
        """Put a piece of paper down, and what stands on it; one that glides is kept apart."""
        if item.name:
            self.places[item.name] = self.mirror(box)
        if item.name not in self._gliding:
            self._paper(item, box, shut=shut, label=label)
            return
        still, self.marks = self.marks, []
        self._paper(item, box, shut=shut, label=label)
        self.apart[item.name], self.marks = tuple(self.marks), still

    def _paper(self, item: Card, box: Box, *, shut: bool, label: str) -> None:
        focused = bool(item.key) and item.key == self.frame.focus
        outline = "focus" if focused else ("chosen" if item.chosen else "")
        turned = self.mirror(box)
        lift = (item.lift + (4 if focused else 0)) * self.ruler.unit
        if item.tone != "clear":
            self.draw(Sheet(turned, item.tone, lift, self.ruler.px(10), item.torn, outline))
        if item.key:
            self.aim(item.key, turned, label or item.label, shut=shut, chosen=item.chosen)
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
        if self.ruler.is_stacked(item, box.w):
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

    def _shrunk(self, item: Scroll, box: Box) -> bool:
        """Put an item down a little smaller if all of it can be seen then; say whether that was possible."""
        whole = self.ruler
        if whole.scale > BIG:
            # Who has set large words wants them large.
            return False
        rulers = (whole.smaller(share) for share in (item.least, *(share for share in SHARES if share > item.least)))
        fitting = None
        for ruler in rulers:
            if ruler.height(item.item, box.w) > box.h:
                break
            fitting = ruler
        if fitting is None:
            return False
        self.ruler = fitting
        self.place(item.item, box)
        self.ruler = whole
        return True

    def scroll(self, item: Scroll, box: Box) -> None:
        """Put an item into a place that may be lower than it is."""
        bar = self.ruler.px(14)
        tall = self.ruler.height(item.item, box.w)
        if tall <= box.h:
            self.place(item.item, box)
            return
        if self._shrunk(item, box):
            return
        width = box.w - bar - self.ruler.px(8)
        tall = self.ruler.height(item.item, width)
        most = max(0, tall - box.h)
        offset = max(0, min(most, self.frame.offsets.get(item.key, most if item.end else 0)))
        turned = self.mirror(box)
        around = turned if self._clip is None else turned.cut(self._clip)
        track = Box(box.right - bar, box.y, bar, box.h)
        self.reaches.append(Reach(item.key, around, offset, most, self.mirror(track), box.h - self._thumb(track, tall)))
        before = self._clip, self._scroll
        room = self.ruler.px(12)
        self._clip = replace(around, x=around.x - room, w=around.w + 2 * room)
        self._scroll = item.key
        self.place(item.item, Box(box.x, box.y - offset, width, tall))
        self._clip, self._scroll = before
        self._scroll_bar(track, offset, tall)
