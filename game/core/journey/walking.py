"""Walking along a country's roads, step by step or by a direction."""

from math import dist

from game.core.journey.country import Country, Point
from game.core.journey.roads import neighbours

STRAIGHT = 0.35
"""How much of a step has to lead in a direction, so that it counts as that way."""


def along(at: Point, road: tuple[Point, ...], length: float) -> tuple[Point, tuple[Point, ...]]:
    """Return where one is after a length of road, and the points that are left."""
    while road and length > 0:
        gap = dist(at, road[0])
        if gap > length:
            part = length / gap
            return (at[0] + (road[0][0] - at[0]) * part, at[1] + (road[0][1] - at[1]) * part), road
        at, road, length = road[0], road[1:], length - gap
    return at, road


def road_towards(country: Country, at: Point, across: int, down: int) -> tuple[Point, ...]:
    """Return the road that leads most in a direction (1 or -1 across or down), as far as one has to choose again; empty if none does."""

    def leads(point: Point) -> float:
        return ((point[0] - at[0]) * across + (point[1] - at[1]) * down) / (dist(point, at) or 1)

    best = max(neighbours(country, at), key=leads, default=at)
    return stretch(country, at, best) if leads(best) > STRAIGHT else ()


def stretch(country: Country, start: Point, first: Point) -> tuple[Point, ...]:
    """Return the points from a place along a road to the next stop or fork."""
    stations = {stop.at for stop in country.stations}
    beside = {stop.at for stop in country.beside()}
    points, before = [first], start
    while points[-1] not in stations | beside:
        onward = [point for point in neighbours(country, points[-1]) if point != before and point not in beside]
        if len(onward) != 1:
            break
        before = points[-1]
        points.append(onward[0])
    return tuple(points)
