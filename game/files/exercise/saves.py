"""Exercises that were begun alone: one file each, written after every step."""

from contextlib import suppress
from pathlib import Path

from game.core.exercise.exercise import Exercise, ExerciseId, ItemId
from game.core.exercise.fit import fit
from game.core.exercise.run import Run, current
from game.core.message import Text, text
from game.files.atomic import put_aside, write_whole
from game.files.exercise.run_json import read_run, write_run
from game.files.json_part import DamagedError, a_group, a_text, read_json, written

FORMAT = 1
"""Raised when older versions of the game could not read a run any more."""


class ExerciseSaves:
    """The folder of kept runs; nobody else writes in it while the game runs."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._names: frozenset[ExerciseId] | None = None

    def keep(self, exercise: Exercise, run: Run) -> Text | None:
        """Write how far an exercise was done; return what to say if that was not possible."""
        here = current(exercise, run)
        tree = {"format": FORMAT, "item": None if here is None else here.id, **write_run(run)}
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            write_whole(self._path(exercise.id), written(tree))
        except OSError as error:
            return text(
                "The exercise could not be kept: {reason}. Make room on the disk; the game tries again with your next step.",
                reason=error.strerror or str(error),
            )
        self._names = self.begun() | {exercise.id}
        return None

    def load(self, exercise: Exercise) -> tuple[Run | None, Text | None]:
        """Read how far an exercise was done, as far as it still fits, and what has to be said; nothing if it was not begun."""
        path = self._path(exercise.id)
        try:
            run, where = _read(path, exercise.id)
        except FileNotFoundError:
            return None, None
        except OSError as error:
            return None, text("The kept exercise cannot be read: {reason}. It begins anew.", reason=error.strerror or str(error))
        except DamagedError:
            self._names = self.begun() - {exercise.id}
            return None, _put_aside(path)
        return fit(exercise, run, where), None

    def forget(self, name: ExerciseId) -> None:
        """Remove a kept run; one that cannot be removed is kept."""
        with suppress(OSError):
            self._path(name).unlink(missing_ok=True)
            self._names = self.begun() - {name}

    def begun(self) -> frozenset[ExerciseId]:
        """Return every exercise that has been begun."""
        if self._names is None:
            self._names = frozenset(ExerciseId(path.stem) for path in self._folder.glob("*.json"))
        return self._names

    def _path(self, name: ExerciseId) -> Path:
        return self._folder / f"{name}.json"


def _read(path: Path, name: str) -> tuple[Run, ItemId | None]:
    """Read a file; DamagedError if it is not one of ours, or was written by a newer game."""
    keys = a_group(read_json(path))
    run = read_run(keys)
    if keys.get("format") != FORMAT or run.exercise != name:
        raise DamagedError(f"format {keys.get('format')!r:.20} of {run.exercise!r:.20}")
    where = keys.get("item")
    return run, None if where is None else ItemId(a_text(where))


def _put_aside(path: Path) -> Text:
    aside = put_aside(path)
    if aside is None:
        return text("The kept exercise in {file} is damaged or comes from a newer game. It begins anew.", file=path.name)
    return text("The kept exercise is damaged or comes from a newer game. It was put aside as {file}, and it begins anew.", file=aside.name)
