"""Exercises from their folders."""

from collections.abc import Iterable
from pathlib import Path

from game.core.exercise.check import check_exercise
from game.core.exercise.exercise import Exercise, Quiz
from game.core.exercise.pair import check_pair
from game.core.message import text
from game.core.problem import Problem, Report
from game.files.exercise.exercise_file import read_exercise
from game.files.journey.library import is_broken, opened
from game.files.shelf_files import FileKind, Loaded, load_file
from game.files.yaml.source import placed


def second_exercise(file: str, first: str, name: str) -> Report:
    """Report that a file has the name of another exercise."""
    words = text(
        'There is an exercise "{name}" already, in {file}. Give this one another name: behind "exercise:", and the same to the file.',
        name=name,
        file=first,
    )
    return Report(file, Problem("E019", ("exercise",), words))


def load_exercise(path: Path, *, shown: str = "") -> Loaded[Exercise]:
    """Read an exercise and check it; messages call the file `shown`."""
    return load_file(EXERCISES, path, shown)


def _check(exercise: Exercise, path: Path) -> Iterable[Problem]:
    problems = check_exercise(exercise)
    quiz = exercise.task
    if not isinstance(quiz, Quiz) or quiz.pair is None:
        return problems
    beside = [file.stem for file in path.parent.glob("*.yaml") if file != path]
    return (*problems, *check_pair(exercise, _only_read(path.with_name(f"{quiz.pair}.yaml")), beside))


def _only_read(path: Path) -> Exercise | None:
    """Read an exercise without checking it; None if it must be mended first."""
    source, _ = opened(path)
    if source.tree is None:
        return None
    exercise, problems = read_exercise(source.tree, path.stem)
    return None if is_broken((*source.reports, *placed(source, problems))) else exercise


EXERCISES = FileKind("exercises", read_exercise, _check, second_exercise)
"""How exercise files are read."""
