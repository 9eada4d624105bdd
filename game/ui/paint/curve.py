"""A soft curve through points."""

from collections.abc import Sequence

Point = tuple[float, float]


def smooth(points: Sequence[Point]) -> list[tuple[Point, Point, Point]]:
    """Give the bends of a curve through every point: two Bezier handles and an end each (Catmull-Rom)."""
    if not points:
        return []
    padded = [points[0], *points, points[-1]]
    return [
        (_handle(start, before, end), _handle(end, after, start), end)
        for before, start, end, after in zip(padded, padded[1:], padded[2:], padded[3:], strict=False)
    ]


def _handle(at: Point, away: Point, towards: Point) -> Point:
    return (at[0] + (towards[0] - away[0]) / 6, at[1] + (towards[1] - away[1]) / 6)
