"""The part of the desk that deals with exercises: their files, what is kept of them, how they ended."""

from collections.abc import Callable
from functools import cached_property

from game.core.exercise.exercise import Exercise, ExerciseId
from game.core.exercise.result import ExerciseResult
from game.core.exercise.run import Run
from game.core.message import Text
from game.files.exercise.library import EXERCISES
from game.files.exercise.results_file import KIND, ExerciseResults, add_exercise_result, last_of, read_exercise_results
from game.files.exercise.saves import ExerciseSaves
from game.files.kept.results import write_results
from game.files.places import Places
from game.files.shelf.shelf import Filed, Shelf
from game.screens.services import ShelvedExercise


class ExerciseDesk:
    """Reads exercises when they are first asked for, and writes what is to be kept of them; what went wrong is told."""

    def __init__(self, places: Places, tell: Callable[[Text | None], None]) -> None:
        self._places = places
        self._tell = tell
        self._saves = ExerciseSaves(places.kept_exercises)
        self._shelf = Shelf(EXERCISES, places.scenarios / "exercises", places.exercises)

    @cached_property
    def _results(self) -> ExerciseResults:
        results = read_exercise_results(self._places.exercise_results)
        self._tell(results.note)
        return results

    def shelf(self) -> tuple[ShelvedExercise, ...]:
        """Return every exercise."""
        return tuple(self._shelf_entry(file) for file in self._shelf.files())

    def _shelf_entry(self, file: Filed[Exercise]) -> ShelvedExercise:
        name = ExerciseId(file.id)
        begun = name in self._saves.begun_exercises()
        return ShelvedExercise(name, str(file.path), file.thing, file.reports, file.own, begun, last_of(self._results, name))

    def results(self) -> tuple[ExerciseResult, ...]:
        """Return how exercises ended, the oldest first."""
        return self._results.entries

    def kept_run(self, exercise: Exercise) -> Run | None:
        """Return how far an exercise was done alone; None if it was not begun."""
        run, note = self._saves.load(exercise)
        self._tell(note)
        return run

    def keep(self, exercise: Exercise, run: Run) -> None:
        """Write how far an exercise was done."""
        self._tell(self._saves.keep(exercise, run))

    def keep_result(self, result: ExerciseResult) -> None:
        """Write how an exercise ended, and forget its run."""
        self._results = add_exercise_result(self._places.exercise_results, self._results, result)
        self._saves.forget(result.exercise)
        self._tell(self._results.note)

    def keep_again(self) -> None:
        """Write again what is still known, after the data folder was removed."""
        self._saves.keep_again()
        if self._results.entries:
            write_results(self._places.exercise_results, KIND, self._results.entries)
