"""Laying the sheets of a picture on each other, one at a time."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from math import ceil

import pygame
from pygame.mask import Mask

from game.ui.paint.paper import Size, lay, merged
from game.ui.paint.raster import raster_as_is
from game.ui.paint.sheets import Drawing, Frame, Leaf

SKETCH = 160
"""Pixels across of the quick sketch that tells where a sheet is."""
STEEP = 1.4
"""Pixels of shadow for each own length of lift; small pictures get a little more, or they look flat."""
FLATTEST = 0.3
ALMOST = 253
"""Alpha over which nothing is seen through: what lies under a white mask has 254."""
DASHES = re.compile(r'stroke-dasharray="[^"]*"')
TINY = b'<svg viewBox="0 0 1 1"/>'
WASTE = 40_000
"""Pixels whose drawing costs as much as reading a sheet's shapes once more."""


@dataclass(frozen=True)
class Sketch:
    """Roughly how and where a sheet lies; both masks have one bit for a cell of many pixels."""

    drawn: pygame.Surface
    touched: Mask
    """Cells that the sheet or its shadow may touch."""
    covered: Mask
    """Cells in which nothing below it is seen."""
    room: int
    """Pixels that its shadow reaches."""


def fit(box: Frame, size: Size) -> pygame.Rect:
    """Give where a picture stands whole in the middle of a place."""
    scale = min(size[0] / box[2], size[1] / box[3])
    rect = pygame.Rect(0, 0, max(1, round(box[2] * scale)), max(1, round(box[3] * scale)))
    rect.center = (size[0] // 2, size[1] // 2)
    return rect


def build(drawing: Drawing, size: Size, view: Frame) -> Iterator[pygame.Surface]:
    """Lay a view of a picture, sheet by sheet; each time the same surface, with one more sheet."""
    sketches = [_sketch(drawing, leaf, size, view) for leaf in drawing.leaves]
    canvas = _canvas(size, sketches)
    for leaf, places in zip(drawing.leaves, _visible_places(sketches, size), strict=True):
        for place in places:
            _add(canvas, drawing, leaf, place, view)
        yield canvas
    if not sketches:
        yield canvas


def _add(canvas: pygame.Surface, drawing: Drawing, leaf: Leaf, place: pygame.Rect, view: Frame) -> None:
    size = canvas.get_size()
    across, down = view[2] / size[0], view[3] / size[1]
    left, top = view[0] + place.x * across, view[1] + place.y * down
    svg = drawing.svg(leaf, (left, top, place.w * across, place.h * down), place.size)
    edge = max(1, round(1.4 / across))
    lay(canvas, raster_as_is(svg, place.size), place.topleft, _lift(leaf, size, view), edge)


def _canvas(size: Size, sketches: list[Sketch]) -> pygame.Surface:
    # In the rasteriser's own order of colours; any other makes every blit ten times slower.
    red, green, blue, alpha = raster_as_is(TINY, (1, 1)).get_masks()
    if not sketches or not _is_full(sketches[0].covered):
        return pygame.Surface(size, pygame.SRCALPHA, 32, (red, green, blue, alpha))
    # A picture that covers its place needs no alpha, which makes it twice as quick to show; it begins as a blurred one.
    rough = pygame.Surface(sketches[0].drawn.get_size(), 0, 32, (red, green, blue, 0))
    rough.fblits([(sketch.drawn, (0, 0)) for sketch in sketches])
    return pygame.transform.smoothscale(rough, size)


def _sketch(drawing: Drawing, leaf: Leaf, size: Size, view: Frame) -> Sketch:
    scale = min(1.0, SKETCH / max(size))
    small = (max(1, round(size[0] * scale)), max(1, round(size[1] * scale)))
    # So small, dots would be left out; a faint line goes wherever they do, and hides nothing.
    rough = replace(leaf, shapes=DASHES.sub('stroke-opacity=".5"', leaf.shapes))
    drawn = raster_as_is(drawing.svg(rough, view, small), small)
    room = round(3 * _lift(leaf, size, view)) + 2
    cell = min(size[0] / small[0], size[1] / small[1])
    # One cell more: an edge may stand out of its cell.
    touched = _grow_mask(pygame.mask.from_surface(drawn, 0), ceil(room / cell) + 1)
    covered = pygame.mask.from_surface(drawn, ALMOST)
    if not _is_full(covered):
        covered.invert()
        covered = _grow_mask(covered, 1)
        covered.invert()
    return Sketch(drawn, touched, covered, room)


def _is_full(mask: Mask) -> bool:
    width, height = mask.get_size()
    return mask.count() == width * height


def _grow_mask(mask: Mask, by: int) -> Mask:
    """Give a mask whose every bit has spread so many bits in all directions."""
    for reach in ((by, 0), (0, by)):
        spread = Mask(mask.get_size())
        mask.convolve(Mask((2 * reach[0] + 1, 2 * reach[1] + 1), fill=True), spread, (-reach[0], -reach[1]))
        mask = spread
    return mask


def _visible_places(sketches: list[Sketch], size: Size) -> list[list[pygame.Rect]]:
    """Give for each sheet the parts of the picture in which it must be drawn: those that no sheet above hides."""
    places: list[list[pygame.Rect]] = []
    hidden = Mask(sketches[0].touched.get_size()) if sketches else Mask((1, 1))
    for sketch in reversed(sketches):
        places.append(_places(sketch, hidden, size))
        hidden.draw(sketch.covered, (0, 0))
    return places[::-1]


def _places(sketch: Sketch, hidden: Mask, size: Size) -> list[pygame.Rect]:
    small = hidden.get_size()
    across, down = size[0] / small[0], size[1] / small[1]

    def pixels(mask: Mask) -> list[pygame.Rect]:
        return [pygame.Rect(x * across, y * down, w * across + 1, h * down + 1) for x, y, w, h in mask.get_bounding_rects()]

    shown = sketch.touched.copy()
    shown.erase(hidden, (0, 0))
    wholes = pixels(sketch.touched)
    spots = []
    for spot in pixels(shown):
        whole = next((whole for whole in wholes if whole.contains(spot)), spot)
        # Where it is cut off because another hides it, a sheet goes on as far as shadows reach.
        spots.append(spot.inflate(2 * sketch.room, 2 * sketch.room).clip(whole))
    return [place.clip((0, 0), size) for place in merged(_near(spots))]


def _near(spots: list[pygame.Rect]) -> list[pygame.Rect]:
    """Join spots where drawing the space between them costs less than drawing twice."""
    places: list[pygame.Rect] = []
    for spot in spots:
        more = [_area(place.union(spot)) - _area(place) - _area(spot) for place in places]
        least = min(more, default=WASTE)
        if least < WASTE:
            places[more.index(least)].union_ip(spot)
        else:
            places.append(spot)
    return places


def _area(rect: pygame.Rect) -> int:
    return rect.w * rect.h


def _lift(leaf: Leaf, size: Size, view: Frame) -> float:
    return leaf.lift * max(size[0] / view[2], FLATTEST) * STEEP
