"""Whether the score tells players who read from players who do not: the bounds, on fifty roads of each player from a fixed seed.

The whole table, a thousand roads of each player through each twin and a learner besides, is `python -m benchmarks judging`.
"""

from functools import cache
from random import Random
from statistics import mean

import pytest

from benchmarks.judging.proving import careful_roads, worth
from benchmarks.judging.strategies import CHANCE, strategies
from benchmarks.judging.table import BEST, BEST_FIVE, BY_CHANCE, FIVE, READER, library
from game.core.journey.case import Case
from game.core.journey.judging.points import CARE
from game.core.law import Reading

ROADS = 50
SHARE = 0.95


@cache
def cases() -> tuple[Case, ...]:
    """Return the cases that come with the game."""
    return library()


def each_twin() -> int:
    """Return how many roads lead through each twin, so that a player has about fifty."""
    return max(1, round(ROADS / sum(max(1, len(case.twins)) for case in cases())))


def test_nobody_who_cannot_read_does_well_and_chance_does_badly() -> None:
    points = {name: worth(cases(), name, each_twin()) for name in strategies()}
    best = max(points, key=lambda name: points[name])
    assert points[best] <= BEST, best
    assert mean(sorted(points.values())[-FIVE:]) <= BEST_FIVE
    assert points[CHANCE] <= BY_CHANCE


@pytest.mark.parametrize("case", cases(), ids=lambda case: case.id)
def test_a_careful_reader_has_nearly_everything_on_every_road(case: Case) -> None:
    for road in careful_roads(case, ROADS, Random(1)):
        assert road.score.total >= READER, (road.twin, [visit.scene for visit in road.journey.path])


@pytest.mark.parametrize("case", cases(), ids=lambda case: case.id)
def test_a_careful_reader_who_takes_any_way_loses_only_care(case: Case) -> None:
    for road in careful_roads(case, ROADS, Random(2), careful=False):
        assert road.score.total - road.score.care.points >= SHARE * (100 - CARE), (road.twin, [visit.scene for visit in road.journey.path])


def test_where_it_never_turns_it_can_mostly_be_told_what_it_was() -> None:
    shares = [unclear_in(case) for case in cases()]
    assert sum(shares) / len(shares) <= 1 / 4


def unclear_in(case: Case) -> float:
    """Return on which part of the roads of a case that never turn "cannot tell yet" is right at the end; in one it may always be."""
    calm = [road for road in careful_roads(case, ROADS, Random(3), careful=False) if road.turn is None]
    return sum(road.right is Reading.UNCLEAR for road in calm) / len(calm)
