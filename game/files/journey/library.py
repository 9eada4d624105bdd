"""Cases, and the maps, stages and figures that they are proved in."""

from collections.abc import Iterable
from functools import partial
from pathlib import Path

from game.core.journey.case import Case
from game.core.journey.country import World
from game.core.journey.proof.check import check
from game.core.journey.proof.check_figures import check_figures
from game.core.journey.proof.check_names import check_names
from game.core.journey.proof.check_places import check_places
from game.core.journey.proof.check_staging import check_staging
from game.core.message import text
from game.core.problem import Problem, Report
from game.files.content_folder import files_ending
from game.files.journey.case_file import read_case
from game.files.journey.stage_svg import read_stages
from game.files.journey.tiled import read_countries
from game.files.shelf.shelf import FileKind, Loaded, SecondFile, load_file
from game.files.yaml.source import Source

SURE = frozenset(("C101", "C102", "C103", "C113", "C114", "C121", "C122", "C124", "C125", "C126", "C128", "C129", "C160"))
"""What can be told of a case even if not all of it could be read."""

second_case = SecondFile(
    "C037",
    "case",
    text('There is a case "{name}" already, in {file}. Give this one another name: behind "case:", and the same to the file.'),
)
"""Reports that a file has the name of another case."""


def cases_in(world: World, *, shipped_proved: bool = False) -> FileKind[Case]:
    """Return how case files are read, and proved in a world; in the whole world of the game the shipped ones have been proved already."""
    prove = partial(_prove, world)
    return FileKind("cases", read_case, prove, second_case, partial(_sure, world), ships_proved=shipped_proved)


def load_case(path: Path, world: World, *, shown: str = "") -> Loaded[Case]:
    """Read a case, and prove it in a world; messages call the file `shown`."""
    return load_file(cases_in(world), path, shown)


def load_world(root: Path) -> tuple[World, tuple[Report, ...]]:
    """Read the maps, stages and figures below the folder in which the game lies."""
    countries, wrong_maps = read_countries(root / "maps")
    stages, wrong_stages = read_stages(root / "assets" / "stages")
    figures = frozenset(path.stem for path in files_ending(root / "assets" / "figures", ".svg"))
    return World(countries, stages, figures), (*wrong_maps, *wrong_stages)


def _prove(world: World, case: Case, _path: Path) -> Iterable[Problem]:
    return check(case, world)


def _sure(world: World, case: Case, source: Source) -> Iterable[Problem]:
    """Look only at the names of a case that is not whole."""
    there = (*check_staging(case, world), *check_places(case, world), *check_figures(case, world))
    named = (*check_names(case), *there) if case.scenes else ()
    return [problem for problem in named if problem.code in SURE and source.has(problem.at)]
