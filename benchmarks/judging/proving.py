"""Plays a library for every player, and says what each of them is worth."""

from collections.abc import Iterable, Iterator, Mapping
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import partial
from random import Random
from statistics import mean

from benchmarks.judging.playing import play
from benchmarks.judging.reader import read
from benchmarks.judging.strategies import strategies
from benchmarks.judging.view import Play, Strategy
from game.core.journey.advance import advance, start
from game.core.journey.case import Case, CaseId
from game.core.journey.held import TwinId
from game.core.journey.journey import Journey, Phase, Terms
from game.core.journey.scoring import Score, score
from game.core.journey.turning import right_at, turning_visit
from game.core.journey.twins import draw, each_twin
from game.core.law import LEVELS, Ages, Reading, is_for

PLAYS = 4
"""How often somebody plays the same case, with what the debriefs told in mind."""


@dataclass(frozen=True)
class Road:
    """One journey, and what it was worth."""

    case: CaseId
    twin: TwinId | None
    journey: Journey
    score: Score
    turn: int | None
    """The number of the scene in which it turned."""
    right: Reading
    """What it was on the whole road."""


def _road(case: Case, journey: Journey) -> Road:
    end = len(journey.path) - 1
    return Road(case.id, case.twin, journey, score(case, journey), turning_visit(case, journey.path), right_at(case, journey, end))


def roads(case: Case, strategy: Strategy, count: int, chance: Random) -> Iterator[Road]:
    """Play a case so many times, a few times in a row by the same player; each time a twin is drawn."""
    earlier: tuple[Play, ...] = ()
    twins = each_twin(case)
    for number in range(count):
        earlier = () if number % PLAYS == 0 else earlier
        terms = Terms(chance.randrange(720_720), level_of(case, number // PLAYS))
        twin = twins[terms.number % len(twins)]
        journey = play(twin, terms, strategy, chance, earlier)
        earlier = (*earlier, Play(twin, journey))
        yield _road(twin, journey)


def level_of(case: Case, number: int) -> Ages:
    """Return for whom a road is played: in turns for everybody whom the case is made for."""
    levels = tuple(level for level in LEVELS if is_for(case.ages, level))
    return levels[number % len(levels)]


def careful_roads(case: Case, count: int, chance: Random, *, careful: bool = True) -> Iterator[Road]:
    """Play a case so many times as somebody who reads well."""
    for number in range(count):
        terms = Terms(number, level_of(case, number // max(1, len(case.twins))))
        twin = draw(case, terms.number)
        journey = start(twin, terms).journey
        while journey.phase is not Phase.DONE:
            journey = advance(twin, journey, read(twin, journey, chance, careful=careful)).journey
        yield _road(twin, journey)


def worth(cases: Iterable[Case], name: str, count: int, seed: int = 1) -> float:
    """Return the mean points of a player over a library: each case counts alike, and in a case each twin.

    `count` is how many journeys go through each twin.
    """
    return mean(_of_case(case, name, count, seed) for case in cases)


def _of_case(case: Case, name: str, count: int, seed: int) -> float:
    twins = max(1, len(case.twins))
    played = tuple(roads(case, strategies()[name], count * twins, Random(f"{seed} {case.id} {name}")))  # noqa: S311
    return by_twin(played)


def by_twin(played: Iterable[Road]) -> float:
    """Return the mean over the twins of the mean of each."""
    totals: dict[TwinId | None, list[int]] = {}
    for road in played:
        totals.setdefault(road.twin, []).append(road.score.total)
    return mean(mean(each) for each in totals.values())


def table(cases: tuple[Case, ...], count: int, names: Iterable[str] | None = None, workers: int | None = None) -> Mapping[str, float]:
    """Return what each player is worth, the best first."""
    every = tuple(names or strategies())
    with ProcessPoolExecutor(workers) as pool:
        points = tuple(pool.map(partial(worth, cases, count=count), every, chunksize=1))
    return dict(sorted(zip(every, points, strict=True), key=lambda each: -each[1]))
