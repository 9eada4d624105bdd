"""The table of the judgement: python -m benchmarks judging."""

from importlib import import_module
from pathlib import Path
from random import Random
from statistics import mean

from benchmarks.judging.lessons import learner
from benchmarks.judging.proving import by_twin, careful_roads, roads, table
from benchmarks.judging.strategies import CHANCE
from benchmarks.judging.view import Strategy
from benchmarks.row import Row, written
from game.core.journey.case import Case
from game.files.journey.library import load_case, load_world
from game.files.places import content_folder

ROADS = 1000
BEST, BEST_FIVE, BY_CHANCE, LEARNT, READER = 60, 55, 35, 60, 95
"""The bounds, in points of 100."""
FIVE = 5


def library(files: tuple[Path, ...] = ()) -> tuple[Case, ...]:
    """Return the cases of these files, or those that come with the game; ValueError for one that has to be mended."""
    root = content_folder()
    world, _ = load_world(root)
    loaded = [load_case(file, world) for file in files or sorted((root / "scenarios" / "cases").glob("*.yaml"))]
    if any(each.thing is None for each in loaded):
        raise ValueError("a case has to be mended first: python run.py check")
    return tuple(each.thing for each in loaded if each.thing is not None)


def judging(cases: tuple[Case, ...], count: int = ROADS) -> str:
    """Return what every player is worth, and whether the bounds hold."""
    points = table(cases, count)
    best = list(points.values())
    bounds = [
        Row("the best who cannot read", best[0], "points", most=BEST),
        Row("the mean of the best five", mean(best[:FIVE]), "points", most=BEST_FIVE),
        Row("chance", points[CHANCE], "points", most=BY_CHANCE),
        Row("a learner in cases it has not seen", learner(cases, max(1, count // 10)), "points", most=LEARNT),
        Row("what a careful reader misses at most", 100 - _worst_reader(cases, count), "points", most=100 - READER),
    ]
    return "\n\n".join((written(bounds), written([Row(name, each, "points") for name, each in points.items()])))


def judge_one(cases: tuple[Case, ...], name: str, count: int = ROADS) -> str:
    """Return what a player of one's own is worth: `module:function`, a strategy as in `view.py`."""
    module, _, function = name.partition(":")
    strategy: Strategy = getattr(import_module(module), function)
    each = [_worth(case, strategy, count) for case in cases]
    rows = [Row(f"{name} in {case.id}", points, "points") for case, points in zip(cases, each, strict=True)]
    return written([*rows, Row(name, mean(each), "points", most=BEST)])


def _worth(case: Case, strategy: Strategy, count: int) -> float:
    return by_twin(roads(case, strategy, count * max(1, len(case.twins)), Random(1)))  # noqa: S311


def _worst_reader(cases: tuple[Case, ...], count: int) -> int:
    return min(road.score.total for case in cases for road in careful_roads(case, count, Random(1)))  # noqa: S311
