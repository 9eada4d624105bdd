"""Which pixels a shape may touch, shadow and border included; and what changed between two pictures."""

from collections.abc import Iterable

import pygame

from game.ui.marks import Art, Banner, Box, Disc, Mark, Puppet, Ribbon, Shape, Sheet, Sign, Type
from game.ui.paint_card import HALO, REACH

GLOW = 9.0
"""Units that the ring round a glowing disc stands out."""
ROAD_LIFT = 2.5
FLAG_LIFT = 4.0


def rect_of(box: Box) -> pygame.Rect:
    """Give a box as a rectangle."""
    return pygame.Rect(box.x, box.y, box.w, box.h)


def bounds(mark: Mark, unit: float) -> pygame.Rect:
    """Give the pixels that a mark may touch."""
    touched = _touched(mark.shape, unit)
    return touched.clip(rect_of(mark.clip)) if mark.clip else touched


def _touched(shape: Shape, unit: float) -> pygame.Rect:
    match shape:
        case Sheet() | Disc():
            reach = max(REACH * shape.lift * 1.3, (HALO + GLOW) * unit) + 6
            return _wider(rect_of(shape.box), reach)
        case Type():
            # Accents and tails may leave the line a little.
            return _wider(rect_of(shape.box), shape.size / 2)
        case Art() | Sign():
            return rect_of(shape.box)
        case Puppet():
            rect = rect_of(shape.box)
            return _wider(rect, rect.h * min(1.0, abs(shape.tilt) / 45) + 2)
        case Ribbon():
            return _around(shape.points, shape.width / 2 + 4 * ROAD_LIFT * unit + 4)
        case Banner():
            rect = rect_of(shape.box)
            return _around((rect.topleft, rect.bottomright, shape.foot), 5 * FLAG_LIFT * unit + 4)


def _wider(rect: pygame.Rect, by: float) -> pygame.Rect:
    return rect.inflate(2 * round(by), 2 * round(by))


def _around(points: Iterable[tuple[int, int]], reach: float) -> pygame.Rect:
    across, down = zip(*points, strict=True)
    rect = pygame.Rect(min(across), min(down), max(across) - min(across), max(down) - min(down))
    return _wider(rect, reach)


def changed(old: tuple[Mark, ...], new: tuple[Mark, ...]) -> tuple[Mark, ...]:
    """Give the marks that must be drawn again: gone, new or now in another order."""
    ends = 0
    while ends < min(len(old), len(new)) and old[ends] == new[ends]:
        ends += 1
    old, new = old[ends:], new[ends:]
    before, after = set(old), set(new)
    if [mark for mark in old if mark in after] != [mark for mark in new if mark in before]:
        return (*old, *new)
    return tuple(before ^ after)


def merged(rects: Iterable[pygame.Rect]) -> list[pygame.Rect]:
    """Join rectangles that touch, so that no pixel is drawn twice."""
    apart: list[pygame.Rect] = []
    for rect in rects:
        if not rect:
            continue
        joined = rect.copy()
        while (hit := joined.collidelist(apart)) >= 0:
            joined.union_ip(apart.pop(hit))
        apart.append(joined)
    return apart
