"""Painting a layout: everything once, then only what changed."""

from collections.abc import Iterable

import pygame

from game.ui.page.marks import Layout, Mark, Shape
from game.ui.paint.bounds import bounds, changed_marks
from game.ui.paint.paper import Paper, Size, cover, merged
from game.ui.paint.picture import Pictures
from game.ui.paint.shapes import Brush
from game.ui.text.text import Typesetter

Placed = tuple[pygame.Rect, Shape]
"""A shape with the pixels that it may touch."""
MOST = 0.7
"""From which share of the window on painting all is quicker than painting what changed."""


class Painter:
    """Paints layouts on one window. It keeps what lies still, so that moving figures cost little."""

    def __init__(self, paper: Paper, type_: Typesetter, pictures: Pictures, *, patient: bool = True) -> None:
        """Paint in the theme of the paper; if not `patient`, big pictures appear sheet by sheet (see `more`)."""
        self._paper = paper
        self._brush = Brush(paper, type_, pictures)
        self._brush.patient = patient
        self._base: pygame.Surface | None = None
        self._desk: tuple[Size, str, pygame.Surface] | None = None
        self._last: Layout | None = None
        self._still: tuple[tuple[Mark, ...], int, tuple[Placed, ...], list[pygame.Rect]] = ((), 0, (), [])
        """What lies still, with the pixels it may touch, and those of what lies over what moves."""

    def paint(self, target: pygame.Surface, layout: Layout) -> tuple[pygame.Rect, ...]:
        """Bring the target from the last layout to this one; give the rectangles that changed."""
        base, last = self._base, self._last
        self._last, self._brush.unit = layout, layout.unit
        if base is None or last is None or not _alike(last, layout):
            return self._all(target, layout)
        marks = () if last.marks is layout.marks else changed_marks(last.marks, layout.marks)
        dirty = merged(bounds(mark, layout.unit) for mark in marks)
        dirty = [rect.clip(base.get_rect()) for rect in dirty]
        if sum(rect.w * rect.h for rect in dirty) > MOST * base.get_width() * base.get_height():
            return self._all(target, layout)
        self._bake(base, layout, dirty)
        if not dirty and (last.moving, last.gliding, last.under) == (layout.moving, layout.gliding, layout.under):
            return ()
        changed = (*changed_marks(last.moving, layout.moving), *changed_marks(last.gliding, layout.gliding))
        if last.under != layout.under:
            changed = (*last.moving, *layout.moving, *changed)
        moved = [bounds(mark, layout.unit) for mark in changed]
        return self._show(target, base, layout, [*dirty, *moved])

    def more(self, target: pygame.Surface) -> tuple[pygame.Rect, ...]:
        """Lay the next sheet of a picture in the making; nothing changed when all are made."""
        base, layout, brush = self._base, self._last, self._brush
        for order in tuple(brush.making):
            brush.advance(order)
            if base and layout:
                shown = [m for m in layout.marks if brush.order_of(m.shape) == order]
                dirty = merged(bounds(mark, layout.unit) for mark in shown)
                self._bake(base, layout, dirty)
                if dirty:
                    return self._show(target, base, layout, dirty)
            brush.making.pop(order, None)
        return ()

    def ahead(self) -> bool:
        """Make a little of what may be shown next, while nothing else is to be done; say whether there was anything."""
        return self._last is not None and not self.busy and self._brush.make_ahead(self._last.ahead)

    @property
    def busy(self) -> bool:
        """Whether pictures are in the making."""
        return bool(self._brush.making)

    def forget(self) -> None:
        """Paint all anew next time: the window was covered or its surface replaced."""
        self._base = self._last = None

    def _all(self, target: pygame.Surface, layout: Layout) -> tuple[pygame.Rect, ...]:
        if self._base is None or self._base.get_size() != layout.size:
            self._base = pygame.Surface(layout.size)
        whole = self._base.get_rect()
        self._bake(self._base, layout, [whole])
        return self._show(target, self._base, layout, [whole])

    def _bake(self, base: pygame.Surface, layout: Layout, dirty: Iterable[pygame.Rect]) -> None:
        marks = self._placed(layout)
        for rect in dirty:
            self._ground(base, layout, rect)
            self._draw(base, marks, rect)
        base.set_clip(None)

    def _ground(self, base: pygame.Surface, layout: Layout, rect: pygame.Rect) -> None:
        """Lay what is below all marks, where it can be seen."""
        base.set_clip(rect)
        if any(self._brush.hides(mark, rect) for mark in layout.marks[: min(1, layout.under)]):
            return
        if layout.background != "desk":
            cover(base, self._paper.tile(layout.background, layout.unit), rect, (0, 0))
            return
        if self._desk is None or self._desk[:2] != (layout.size, layout.background):
            desk = self._paper.desk(layout.size, layout.background, layout.unit)
            self._desk = (layout.size, layout.background, desk)
        base.blit(self._desk[2], rect, rect)

    def _draw(self, target: pygame.Surface, drawn: Iterable[Placed], rect: pygame.Rect) -> None:
        for touched, shape in drawn:
            if touched.colliderect(rect):
                target.set_clip(touched.clip(rect))
                self._brush.draw(target, shape)

    def _show(self, target: pygame.Surface, base: pygame.Surface, layout: Layout, dirty: Iterable[pygame.Rect]) -> tuple[pygame.Rect, ...]:
        rects = [rect.clip(base.get_rect()) for rect in merged(dirty)]
        moving = [(bounds(mark, layout.unit), mark.shape) for mark in layout.moving]
        gliding = [(bounds(mark, layout.unit), mark.shape) for mark in layout.gliding]
        for rect in rects:
            target.set_clip(rect)
            target.blit(base, rect, rect)
            self._draw(target, moving, rect)
            for spot in self._covered(layout, moving, rect):
                marks = self._placed(layout)
                self._ground(target, layout, spot)
                self._draw(target, (*marks[: layout.under], *moving, *marks[layout.under :]), spot)
            self._draw(target, gliding, rect)
        target.set_clip(None)
        return tuple(rect for rect in rects if rect)

    def _placed(self, layout: Layout) -> tuple[Placed, ...]:
        """Return what lies still with the pixels it may touch, found out once for each page."""
        still = self._still
        if still[0] is not layout.marks or still[1] != layout.under:
            placed = tuple((bounds(mark, layout.unit), mark.shape) for mark in layout.marks)
            still = self._still = layout.marks, layout.under, placed, [touched for touched, _ in placed[layout.under :]]
        return still[2]

    def _covered(self, layout: Layout, moving: Iterable[Placed], rect: pygame.Rect) -> list[pygame.Rect]:
        """Return where something that moves is covered by what lies over it: there all is drawn anew, each in its order."""
        self._placed(layout)
        over = self._still[3]
        spots = []
        for touched, _ in moving:
            area = touched.clip(rect)
            spots += [area.clip(over[index]) for index in area.collidelistall(over)] if area else []
        return merged(spots)


def _alike(one: Layout, other: Layout) -> bool:
    return (one.size, one.unit, one.background) == (other.size, other.unit, other.background)
