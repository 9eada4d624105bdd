"""Exercises that were begun alone: one file each, written after every step."""

from pathlib import Path

from game.core.exercise.exercise import Exercise, ExerciseId, ItemId
from game.core.exercise.fit import fit
from game.core.exercise.run import Run, current
from game.core.message import Text, text
from game.files.exercise.run_json import read_run, write_run
from game.files.json_part import a_text
from game.files.kept.saves import SaveFolder, SaveKind, Sayings

FORMAT = 1
"""Raised when older versions of the game could not read a run any more."""
Save = tuple[Run, ItemId | None]
"""A run, and which item was asked."""


class ExerciseSaves:
    """The folder of kept runs; nobody else writes in it while the game runs."""

    def __init__(self, folder: Path) -> None:
        self._files = SaveFolder(folder, KIND)
        self._names: frozenset[ExerciseId] | None = None

    def keep(self, exercise: Exercise, run: Run) -> Text | None:
        """Write how far an exercise was done; return what to say if that was not possible."""
        here = current(exercise, run)
        self._names = None
        return self._files.keep(exercise.id, (run, None if here is None else here.id))

    def keep_again(self) -> None:
        """Write again what is still known, after the folder was removed."""
        self._files.keep_again()

    def load(self, exercise: Exercise) -> tuple[Run | None, Text | None]:
        """Read how far an exercise was done, as far as it still fits, and what has to be said; nothing if it was not begun."""
        self._names = None
        save, note = self._files.load(exercise.id)
        return None if save is None else fit(exercise, *save), note

    def forget(self, name: ExerciseId) -> None:
        """Remove a kept run; one that cannot be removed is kept."""
        self._names = None
        self._files.forget(name)

    def begun_exercises(self) -> frozenset[ExerciseId]:
        """Return every exercise that has been begun."""
        if self._names is None:
            self._names = frozenset(ExerciseId(name) for name in self._files.names())
        return self._names


def _write(save: Save) -> dict[str, object]:
    run, item = save
    return {"item": item, **write_run(run)}


def _read(keys: dict[str, object]) -> Save:
    item = keys.get("item")
    return read_run(keys), None if item is None else ItemId(a_text(item))


KIND = SaveKind(
    FORMAT,
    "exercise",
    _write,
    _read,
    Sayings(
        not_kept=text("The exercise could not be kept. {why} The game tries again with your next step."),
        unreadable=text("The kept exercise cannot be read. {why} It begins anew."),
        put_aside=text("The kept exercise is damaged or comes from a newer game. It was put aside as {file}, and it begins anew."),
        damaged=text("The kept exercise in {file} is damaged or comes from a newer game. It begins anew."),
    ),
)
"""How runs are kept."""
