"""The ways along a country's roads, and from one country into the next."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from heapq import heappop, heappush
from itertools import pairwise
from math import dist

from game.core.journey.country import ORDER, Country, Point, Stop, World, border

Graph = Mapping[Point, tuple[Point, ...]]
"""Which points can be reached from which without passing another one."""


@dataclass(frozen=True)
class Leg:
    """The part of a way that lies in one country; points along its roads, both ends included."""

    country: str
    points: tuple[Point, ...]


def graph(country: Country) -> Graph:
    """Return the roads as a graph; a stop beside the road is joined to the nearest point of it."""
    joined: dict[Point, list[Point]] = {}
    for road in country.roads:
        for one, other in pairwise(road):
            _join(joined, one, other)
    road_points = tuple(joined)
    for stop in (*country.stations, *country.beside()):
        if stop.at not in joined and road_points:
            _join(joined, stop.at, min(road_points, key=lambda point: dist(point, stop.at)))
    return {point: tuple(dict.fromkeys(others)) for point, others in joined.items()}


def neighbours(country: Country, point: Point) -> tuple[Point, ...]:
    """Return the points one can walk to next; from a point off the roads, the nearest one of them."""
    joined = graph(country)
    if point in joined:
        return joined[point]
    return (min(joined, key=lambda other: dist(other, point)),) if joined else ()


def nearest_stop(country: Country, point: Point) -> Stop | None:
    """Return the station, notice or person nearest to a point; None on a map without any."""
    stops = (*country.stations, *country.beside())
    return min(stops, key=lambda stop: dist(stop.at, point), default=None)


def stop_of(country: Country, name: str) -> Stop | None:
    """Return the station, notice or person of that id, if there is one; stations first."""
    stops = (*country.stations, *country.beside())
    return next((stop for stop in stops if stop.id == name), None)


def route(country: Country, start: str, goal: str) -> tuple[Point, ...] | None:
    """Return the shortest way between two stops by their ids; None if no road leads there."""
    one, other = stop_of(country, start), stop_of(country, goal)
    if one is None or other is None:
        return None
    return shortest(graph(country), one.at, other.at)


def shortest(joined: Graph, start: Point, goal: Point) -> tuple[Point, ...] | None:
    """Return the shortest way along a graph, both ends included; None if there is none."""
    waiting: list[tuple[float, Point, tuple[Point, ...]]] = [(0.0, start, (start,))]
    done: set[Point] = set()
    while waiting:
        length, point, walked = heappop(waiting)
        if point == goal:
            return walked
        if point in done:
            continue
        done.add(point)
        for other in joined.get(point, ()):
            heappush(waiting, (length + dist(point, other), other, (*walked, other)))
    return None


def way(world: World, start: str, goal: str) -> tuple[Leg, ...] | None:
    """Return the way between two places written country/station, over the borders; None if there is none."""
    legs: list[Leg] = []
    for country, first, last in _stages_of(start, goal):
        found = world.countries.get(country)
        points = route(found, first, last) if found else None
        if points is None:
            return None
        legs.append(Leg(country, points))
    return tuple(legs)


def countries_between(start: str, goal: str) -> tuple[str, ...]:
    """Return the countries walked through from one to another, both included."""
    first, last = ORDER.index(start), ORDER.index(goal)
    step = 1 if last >= first else -1
    return tuple(ORDER[index] for index in range(first, last + step, step))


def _stages_of(start: str, goal: str) -> Iterator[tuple[str, str, str]]:
    """Return each country on the way, with the station where one comes in and the one where one leaves."""
    first, _, here = start.partition("/")
    last, _, there = goal.partition("/")
    if first not in ORDER or last not in ORDER:
        yield first, here, there
        return
    countries = countries_between(first, last)
    for country, following in pairwise(countries):
        yield country, here, border(country, following)
        here = border(following, country)
    yield last, here, there


def _join(joined: dict[Point, list[Point]], one: Point, other: Point) -> None:
    joined.setdefault(one, []).append(other)
    joined.setdefault(other, []).append(one)
