"""Which pixels a shape may touch, shadow and border included; and what changed between two pictures."""

from collections.abc import Sequence

import pygame

from game.ui.page.marks import Art, Banner, Box, Disc, Mark, Puppet, Ribbon, Shape, Sheet, Sign, Squares, Type
from game.ui.paint.card import HALO, REACH
from game.ui.paint.curve import smooth

GLOW = 9.0
"""Units that the ring round a glowing disc stands out."""
ROAD_LIFT = 2.5
FLAG_LIFT = 4.0
WAVE = 0.11
"""How far the edges of a flag swing, in its heights."""


def rect_of(box: Box) -> pygame.Rect:
    """Give a box as a rectangle."""
    return pygame.Rect(box.x, box.y, box.w, box.h)


def bounds(mark: Mark, unit: float) -> pygame.Rect:
    """Give the pixels that a mark may touch."""
    touched = _touched_rect(mark.shape, unit)
    return touched.clip(rect_of(mark.clip)) if mark.clip else touched


def _touched_rect(shape: Shape, unit: float) -> pygame.Rect:
    match shape:
        case Sheet() | Disc():
            reach = max(REACH * shape.lift * 1.3, (HALO + GLOW) * unit) + 6
            return _wider(rect_of(shape.box), reach)
        case Type():
            # Accents and tails may leave the line a little.
            return _wider(rect_of(shape.box), shape.size / 2)
        case Art() | Sign() | Squares():
            return rect_of(shape.box)
        case Puppet():
            rect = rect_of(shape.box)
            return _wider(rect, rect.h * min(1.0, abs(shape.tilt) / 45) + 2)
        case Ribbon():
            bends = [point for bend in smooth(shape.points) for point in bend]
            return _around([*shape.points, *bends], shape.width / 2 + 4 * ROAD_LIFT * unit + 4)
        case Banner():
            rect = rect_of(shape.box)
            return _around([rect.topleft, rect.bottomright, shape.foot], 5 * FLAG_LIFT * unit + rect.h * WAVE + 4)


def _wider(rect: pygame.Rect, by: float) -> pygame.Rect:
    return rect.inflate(2 * round(by), 2 * round(by))


def _around(points: Sequence[tuple[float, float]], reach: float) -> pygame.Rect:
    if not points:
        return pygame.Rect(0, 0, 0, 0)
    left, top = (int(min(point[side] for point in points)) for side in (0, 1))
    right, bottom = (int(max(point[side] for point in points)) for side in (0, 1))
    return _wider(pygame.Rect(left, top, right - left, bottom - top), reach)


def changed_marks(old: tuple[Mark, ...], new: tuple[Mark, ...]) -> tuple[Mark, ...]:
    """Give the marks that must be drawn again: gone, new or now in another order."""
    ends = 0
    while ends < min(len(old), len(new)) and old[ends] == new[ends]:
        ends += 1
    old, new = old[ends:], new[ends:]
    before, after = set(old), set(new)
    if [mark for mark in old if mark in after] != [mark for mark in new if mark in before]:
        return (*old, *new)
    return tuple(before ^ after)
