"""Levels of the crossing from their folders."""

from dataclasses import dataclass
from pathlib import Path

from game.core.crossing.check import CrossingSurvey, check_crossing
from game.core.crossing.level import Level
from game.core.message import text
from game.core.problem import Problem
from game.files.crossing.level_file import read_level
from game.files.shelf.shelf import FileKind, Loaded, SecondFile, load_file

second_level = SecondFile(
    "X011",
    "crossing",
    text('There is a crossing "{name}" already, in {file}. Give this one another name: behind "crossing:", and the same to the file.'),
)
"""Reports that a file has the name of another level."""

LEVELS = FileKind("crossings", read_level, lambda level, _path: check_crossing(level)[0], second_level, ships_proved=True)
"""How crossing files are read."""


@dataclass(frozen=True)
class LoadedLevel(Loaded[Level]):
    """What was read of a level's file, and its size if it was proved."""

    survey: CrossingSurvey | None = None


def load_level(path: Path, *, shown: str = "") -> LoadedLevel:
    """Read a level, and prove it; messages call the file `shown`."""
    surveys: list[CrossingSurvey] = []

    def prove(level: Level, _path: Path) -> tuple[Problem, ...]:
        problems, survey = check_crossing(level)
        surveys.append(survey)
        return problems

    loaded = load_file(FileKind("crossings", read_level, prove, second_level), path, shown)
    return LoadedLevel(loaded.thing, loaded.reports, loaded.digest, surveys[0] if surveys else None)
