"""Exercises from their folders."""

from collections.abc import Iterable
from pathlib import Path

from game.core.exercise.check import check_exercise
from game.core.exercise.exercise import Exercise, Quiz
from game.core.exercise.pair import check_pair
from game.core.message import text
from game.core.problem import Problem
from game.files.content_folder import find, well_named
from game.files.exercise.exercise_file import read_exercise
from game.files.shelf.shelf import FileKind, Loaded, SecondFile, load_file, read_only

second_exercise = SecondFile(
    "E019",
    "exercise",
    text('There is an exercise "{name}" already, in {file}. Give this one another name: behind "exercise:", and the same to the file.'),
)
"""Reports that a file has the name of another exercise."""


def load_exercise(path: Path, *, shown: str = "") -> Loaded[Exercise]:
    """Read an exercise and check it; messages call the file `shown`."""
    return load_file(EXERCISES, path, shown)


def _check(exercise: Exercise, path: Path) -> Iterable[Problem]:
    problems = check_exercise(exercise)
    quiz = exercise.task
    if not isinstance(quiz, Quiz) or quiz.pair is None:
        return problems
    beside = [file.stem for file in well_named(path.parent) if file != path]
    other = find(path.parent, quiz.pair)
    return (*problems, *check_pair(exercise, None if other is None else read_only(other, read_exercise), beside))


EXERCISES = FileKind("exercises", read_exercise, _check, second_exercise)
"""How exercise files are read."""
