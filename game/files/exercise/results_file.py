"""The file of how exercises ended that somebody did alone."""

from collections import Counter
from datetime import date
from pathlib import Path

from game.core.exercise.exercise import ExerciseId
from game.core.exercise.result import ExerciseResult
from game.files.json_part import DamagedError, a_number, a_text
from game.files.kept.results import ResultKind, Results, read_results, with_others, write_results

MOST = 1000
"""How many results are kept; older ones are forgotten."""
ExerciseResults = Results[ExerciseResult]
"""Every end of an exercise, the oldest first."""


def last_of(results: ExerciseResults, exercise: ExerciseId) -> ExerciseResult | None:
    """Return how an exercise ended last; None if it was never finished."""
    return next((entry for entry in reversed(results.entries) if entry.exercise == exercise), None)


def read_exercise_results(path: Path) -> ExerciseResults:
    """Read all results; a damaged file is put aside."""
    return read_results(path, KIND)


def add_exercise_result(path: Path, before: ExerciseResults, result: ExerciseResult) -> ExerciseResults:
    """Return the results with a new one, and write them; if they cannot be written, the note says so."""
    return write_results(path, KIND, (*with_others(path, KIND, before).entries, result)[-MOST:])


def _both(ours: tuple[ExerciseResult, ...], others: tuple[ExerciseResult, ...]) -> tuple[ExerciseResult, ...]:
    """Put results together: behind ours those of the others that we do not have."""
    new = Counter(others)
    new.subtract(ours)
    return (*ours, *new.elements())


def _write(entry: ExerciseResult) -> dict[str, object]:
    return {"exercise": entry.exercise, "right": entry.right, "of": entry.of, "day": entry.day}


def _read(keys: dict[str, object]) -> ExerciseResult:
    right, of = a_number(keys["right"]), a_number(keys["of"])
    if right > of:
        raise DamagedError("more right than there are")
    return ExerciseResult(ExerciseId(a_text(keys["exercise"])), right, of, _day(keys["day"]))


def _day(value: object) -> str:
    day = a_text(value)
    try:
        date.fromisoformat(day)
    except ValueError as error:
        raise DamagedError(f"no day: {day:.40}") from error
    return day


KIND = ResultKind(1, _write, _read, _both)
"""How results are kept."""
