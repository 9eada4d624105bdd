"""The file of how exercises ended that somebody did alone."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from game.core.exercise.exercise import ExerciseId
from game.core.exercise.result import ExerciseResult
from game.core.message import Text, text
from game.files.atomic import put_aside, write_whole
from game.files.json_part import DamagedError, a_group, a_list, a_number, a_text, read_json, written

FORMAT = 1
MOST = 1000
"""How many results are kept; older ones are forgotten."""


@dataclass(frozen=True)
class ExerciseResults:
    """Every end of an exercise, the oldest first, and what has to be said about the file."""

    entries: tuple[ExerciseResult, ...] = ()
    note: Text | None = None

    def last(self, exercise: ExerciseId) -> ExerciseResult | None:
        """Return how an exercise ended last; None if it was never finished."""
        return next((entry for entry in reversed(self.entries) if entry.exercise == exercise), None)


def read_exercise_results(path: Path) -> ExerciseResults:
    """Read all results; a damaged file is put aside."""
    try:
        return ExerciseResults(_read(path))
    except FileNotFoundError:
        return ExerciseResults()
    except OSError as error:
        return ExerciseResults((), text("Earlier results cannot be read: {reason}.", reason=error.strerror or str(error)))
    except DamagedError:
        return ExerciseResults((), _put_aside(path))


def add_exercise_result(path: Path, before: ExerciseResults, result: ExerciseResult) -> ExerciseResults:
    """Return the results with a new one, and write them; if they cannot be written, the note says so."""
    entries = (*before.entries, result)[-MOST:]
    try:
        write_whole(path, written({"format": FORMAT, "results": [_tree(entry) for entry in entries]}))
    except OSError as error:
        return ExerciseResults(entries, text("The result could not be kept: {reason}.", reason=error.strerror or str(error)))
    return ExerciseResults(entries)


def _tree(entry: ExerciseResult) -> dict[str, object]:
    return {"exercise": entry.exercise, "right": entry.right, "of": entry.of, "day": entry.day}


def _read(path: Path) -> tuple[ExerciseResult, ...]:
    keys = a_group(read_json(path))
    if keys.get("format") != FORMAT:
        raise DamagedError("another format")
    return tuple(_entry(a_group(entry)) for entry in a_list(keys.get("results")))


def _entry(keys: dict[str, object]) -> ExerciseResult:
    try:
        right, of = a_number(keys["right"]), a_number(keys["of"])
        if right > of:
            raise DamagedError("more right than there are")
        return ExerciseResult(ExerciseId(a_text(keys["exercise"])), right, of, _day(keys["day"]))
    except KeyError as error:
        raise DamagedError(f"{error} is missing") from error


def _day(value: object) -> str:
    day = a_text(value)
    try:
        date.fromisoformat(day)
    except ValueError as error:
        raise DamagedError(f"no day: {day:.40}") from error
    return day


def _put_aside(path: Path) -> Text:
    aside = put_aside(path)
    if aside is None:
        return text("The file of earlier results is damaged. New results are kept all the same.")
    return text("The file of earlier results is damaged and was put aside as {file}. New results go into a new one.", file=aside.name)
