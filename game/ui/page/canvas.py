"""From the lengths of a canvas to pixels."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from game.ui.page.marks import Box
from game.ui.page.pieces import Sprite

HEAD = 0.65
"""How much of a figure, from above, holds its head; a child is small, and its head lies lower."""


@dataclass(frozen=True)
class Plan:
    """How a canvas lies in a box: whole inside it, filling it, or whole with more of the picture around it."""

    own: tuple[float, float, float, float]
    box: Box
    cover: bool | Literal["around"] = False
    keep: tuple[float, float] | None = None

    @cached_property
    def k(self) -> float:
        """Pixels an own length."""
        across, down = self.box.w / self.own[2], self.box.h / self.own[3]
        return max(across, down) if self.cover is True else min(across, down)

    @cached_property
    def shown_box(self) -> Box:
        """The pixels that it covers."""
        if self.cover:
            return self.box
        width, height = round(self.own[2] * self.k), round(self.own[3] * self.k)
        return Box(self.box.x + (self.box.w - width) // 2, self.box.y + (self.box.h - height) // 2, width, height)

    def view(self) -> tuple[float, float, float, float]:
        """Return the part of the canvas that is seen: left, top, width, height in own lengths."""
        width, height = self.shown_box.w / self.k, self.shown_box.h / self.k
        return self._left(width), self.own[1] + (self.own[3] - height) / 2, width, height

    def _left(self, width: float) -> float:
        """Return where what is seen begins: in the middle, or moved no further than what has to be seen asks for."""
        middle = self.own[0] + (self.own[2] - width) / 2
        if self.keep is None or self.cover is not True:
            return middle
        left = min(max(middle, self.keep[1] - width), max(self.keep[0], self.own[0]))
        return max(self.own[0], min(left, self.own[0] + self.own[2] - width))

    @cached_property
    def _corner(self) -> tuple[float, float]:
        return self.view()[:2]

    def at(self, x: float, y: float) -> tuple[int, int]:
        """Return where a point of the canvas lies in the window."""
        left, top = self._corner
        return round(self.shown_box.x + (x - left) * self.k), round(self.shown_box.y + (y - top) * self.k)


def puppet_box(sprite: Sprite, x: int, y: int, plan: Plan, unit: float) -> Box:
    """Return the box of a figure whose feet stand at a point."""
    height = round(sprite.height * plan.k)
    width = int(height * sprite.ratio)
    return Box(x - width // 2, round(y - sprite.hop * unit) - height, width, height)


def head_box(sprite: Sprite, x: int, y: int, plan: Plan, unit: float) -> Box:
    """Return where the head of a figure is: no name lies over it."""
    whole = puppet_box(sprite, x, y, plan, unit)
    return Box(whole.x + whole.w // 4, whole.y, whole.w // 2, round(whole.h * HEAD))


def put_box(x: int, y: int, width: int, height: int, room: Box) -> Box:
    """Return a box below a point, its middle at it, kept inside a room."""
    left = max(room.x, min(room.right - width, x - width // 2))
    top = max(room.y, min(room.bottom - height, y))
    return Box(left, top, width, height)


def name_places(disc: Box, width: int, height: int, gap: int, *, above: bool) -> tuple[Box, ...]:
    """Return where the name of a round place may stand, the best first: under it or above it, beside it, at the other side."""
    middle, far_left, far_right = disc.x + (disc.w - width) // 2, disc.right - width, disc.x
    below, over = disc.bottom + gap, disc.y - gap - height
    first, other = (over, below) if above else (below, over)
    level = disc.y + (disc.h - height) // 2
    near = tuple((x, first) for x in (middle, far_right, far_left))
    beside = ((disc.right + gap, level), (disc.x - gap - width, level))
    rest = (*((x, other) for x in (middle, far_right, far_left)), (middle, below + height), (middle, over - height))
    return tuple(Box(x, y, width, height) for x, y in (*near, *beside, *rest))


def freest(places: Iterable[Box], taken: Sequence[Box], room: Box) -> Box:
    """Return the first place, moved into a room, that covers nothing which is taken; else the one that covers least."""
    inside = [put_box(place.x + place.w // 2, place.y, place.w, place.h, room) for place in places]
    free = next((place for place in inside if not covered_pixels(place, taken)), None)
    return free or min(inside, key=lambda place: covered_pixels(place, taken))


def covered_pixels(place: Box, taken: Sequence[Box]) -> int:
    """Return how many pixels of what is taken a place covers."""
    return sum(shared.w * shared.h for shared in map(place.cut, taken))
