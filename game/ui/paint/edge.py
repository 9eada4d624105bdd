"""The edge of a hand-cut card: a rounded outline that scissors did not quite follow. Lengths are pixels."""

import math
from collections.abc import Iterator
from dataclasses import dataclass

STRIDE = 90
"""Units between two cuts of the scissors along a straight side."""
WOBBLE = 1.4
"""Units the scissors stray at most."""
RAGS = 9
"""Units between two fibres of a torn side."""
BELOW = 2


@dataclass(frozen=True)
class Cut:
    """A point of the edge, and the direction that leads out of the paper."""

    x: float
    y: float
    out_x: float
    out_y: float


def chance(seed: int) -> float:
    """Give a number from -1 to 1 that looks random and is always the same for a seed."""
    value = math.sin(seed * 12.9898 + 4.1414) * 43758.5453
    return 2 * (value - math.floor(value)) - 1


def edge(size: tuple[float, float], corner: float, unit: float, ragged: float = 0) -> tuple[Cut, ...]:
    """Cut round a card, clockwise from its upper left corner; `ragged` units are torn off below."""
    width, height = size[0], size[1] - ragged * unit
    corner = max(2.0 * unit, min(corner, width / 2, height / 2))
    return tuple(_round(width, height, corner, unit, ragged))


def _round(width: float, height: float, corner: float, unit: float, ragged: float) -> Iterator[Cut]:
    seed = round(width * 7 + height * 13)
    centres = (
        (corner, corner),
        (width - corner, corner),
        (width - corner, height - corner),
        (corner, height - corner),
    )
    for turn, (x, y) in enumerate(centres):
        # Small corners need few points; a whole disc, which is all corners, needs many to be round.
        steps = 4 + round(corner / (8 * unit))
        for step in range(steps + 1):
            angle = math.pi + (turn + step / steps) * math.pi / 2
            out_x, out_y = math.cos(angle), math.sin(angle)
            far = corner * (0.985 + 0.015 * math.sin(3 * angle + seed))
            yield Cut(x + far * out_x, y + far * out_y, out_x, out_y)
        side = Side(turn, width, height, corner)
        yield from side.rags(unit, ragged) if ragged and turn == BELOW else side.cuts(unit)


@dataclass(frozen=True)
class Side:
    """The straight stretch after a corner: the `turn`-th, clockwise from the upper one."""

    turn: int
    width: float
    height: float
    corner: float

    @property
    def length(self) -> float:
        """Pixels between the corners."""
        return (self.width, self.height)[self.turn % 2] - 2 * self.corner

    def at(self, far: float) -> Cut:
        """Give the point at a share of the length."""
        out_x, out_y = ((0, -1), (1, 0), (0, 1), (-1, 0))[self.turn]
        wide, high, corner = self.width, self.height, self.corner
        starts = ((corner, 0), (wide, corner), (wide - corner, high), (0, high - corner))
        x, y = starts[self.turn]
        return Cut(x - out_y * far * self.length, y + out_x * far * self.length, out_x, out_y)

    def cuts(self, unit: float) -> Iterator[Cut]:
        """Go along it with scissors."""
        count = max(1, round(self.length / (STRIDE * unit)))
        seed = round(self.width * 7 + self.height * 13) + 50 * self.turn
        yield from (_stray(self.at(n / count), unit, seed + n) for n in range(1, count))

    def rags(self, unit: float, ragged: float) -> Iterator[Cut]:
        """Go along it tearing."""
        count = max(3, round(self.length / (RAGS * unit)))
        seed = round(self.width + ragged)
        for number in range(1, count):
            cut = self.at(number / count)
            wave = math.sin(number * 0.71 + seed) + 0.7 * math.sin(number * 0.23)
            down = (wave + 1.2 * chance(seed + number)) * ragged * unit / 3
            yield Cut(cut.x, cut.y + down, 0, 0.5)


def _stray(cut: Cut, unit: float, seed: int) -> Cut:
    # Only inwards, so that the paper never leaves its place.
    by = (chance(seed) - 1) / 2 * WOBBLE * unit
    return Cut(cut.x + cut.out_x * by, cut.y + cut.out_y * by, cut.out_x, cut.out_y)


def path(cuts: tuple[Cut, ...], over: float, under: float) -> str:
    """Write the outline as an SVG path, moved in by `over` above and by `under` below."""
    points = [(cut.x - cut.out_x * (over + under) / 4, cut.y + _offset(cut.out_y, over, under)) for cut in cuts]
    middles = [((x + points[i - 1][0]) / 2, (y + points[i - 1][1]) / 2) for i, (x, y) in enumerate(points)]
    curves = [f"Q{x:.1f} {y:.1f} {to_x:.1f} {to_y:.1f}" for (x, y), (to_x, to_y) in zip(points, middles[1:] + middles[:1], strict=True)]
    return f"M{middles[0][0]:.1f} {middles[0][1]:.1f}{''.join(curves)}Z"


def _offset(out_y: float, over: float, under: float) -> float:
    return -out_y * (over if out_y < 0 else under)
