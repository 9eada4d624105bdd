"""Laying the sheets of a picture on each other, one at a time."""

from collections.abc import Iterator

import pygame

from game.ui.paper import Size, lay, merged, raster, rastered
from game.ui.sheets import Drawing, Frame, Leaf

SKETCH = 160
"""Pixels across of the quick sketch that tells where a sheet is."""
STEEP = 1.4
"""Pixels of shadow for each own length of lift; small pictures get a little more, or they look flat."""
FLATTEST = 0.3
TINY = b'<svg viewBox="0 0 1 1"/>'
WASTE = 40_000
"""Pixels whose drawing costs as much as reading a sheet's shapes once more."""


def fit(box: Frame, size: Size) -> pygame.Rect:
    """Give where a picture stands whole in the middle of a place."""
    scale = min(size[0] / box[2], size[1] / box[3])
    rect = pygame.Rect(0, 0, max(1, round(box[2] * scale)), max(1, round(box[3] * scale)))
    rect.center = (size[0] // 2, size[1] // 2)
    return rect


def build(drawing: Drawing, size: Size, view: Frame) -> Iterator[pygame.Surface]:
    """Lay a view of a picture, sheet by sheet; each time the same surface, with one more sheet."""
    found = [_where(drawing, leaf, size, view) for leaf in drawing.leaves]
    # A picture that covers its place needs no alpha, which makes it twice as quick to show.
    canvas = _canvas(size, full=bool(found) and found[0][1])
    for leaf, (places, _) in zip(drawing.leaves, found, strict=True):
        for place in places:
            _add(canvas, drawing, leaf, place, view)
        yield canvas
    if not found:
        yield canvas


def _add(canvas: pygame.Surface, drawing: Drawing, leaf: Leaf, place: pygame.Rect, view: Frame) -> None:
    size = canvas.get_size()
    across, down = view[2] / size[0], view[3] / size[1]
    left, top = view[0] + place.x * across, view[1] + place.y * down
    svg = drawing.svg(leaf, (left, top, place.w * across, place.h * down), place.size)
    edge = max(1, round(1.4 / across))
    lay(canvas, rastered(svg, place.size), place.topleft, _lift(leaf, size, view), edge)


def _canvas(size: Size, *, full: bool) -> pygame.Surface:
    # In the rasteriser's own order of colours; any other makes every blit ten times slower.
    red, green, blue, alpha = rastered(TINY, (1, 1)).get_masks()
    flags = 0 if full else pygame.SRCALPHA
    return pygame.Surface(size, flags, 32, (red, green, blue, 0 if full else alpha))


def _where(drawing: Drawing, leaf: Leaf, size: Size, view: Frame) -> tuple[list[pygame.Rect], bool]:
    """Tell which parts of the screen a sheet and its shadow may touch, and whether it covers all."""
    scale = min(1.0, SKETCH / max(size))
    small = (max(1, round(size[0] * scale)), max(1, round(size[1] * scale)))
    sketch = raster(drawing.svg(leaf, view, small), small)
    across, down = size[0] / small[0], size[1] / small[1]
    room = round(3 * _lift(leaf, size, view) + 2 * across) + 2
    spots = [
        pygame.Rect(x * across, y * down, w * across + 1, h * down + 1).inflate(2 * room, 2 * room)
        for x, y, w, h in pygame.mask.from_surface(sketch, 0).get_bounding_rects()
    ]
    full = pygame.mask.from_surface(sketch, 254).count() == small[0] * small[1]
    return [place.clip((0, 0), size) for place in merged(_near(spots))], full


def _near(spots: list[pygame.Rect]) -> list[pygame.Rect]:
    """Join spots where drawing the space between them costs less than drawing twice."""
    places: list[pygame.Rect] = []
    for spot in spots:
        grown = [_area(place.union(spot)) - _area(place) - _area(spot) for place in places]
        least = min(grown, default=WASTE)
        if least < WASTE:
            places[grown.index(least)].union_ip(spot)
        else:
            places.append(spot)
    return places


def _area(rect: pygame.Rect) -> int:
    return rect.w * rect.h


def _lift(leaf: Leaf, size: Size, view: Frame) -> float:
    return leaf.lift * max(size[0] / view[2], FLATTEST) * STEEP
