"""The part of the desk that deals with paths for one person alone: how far somebody has come, and what counts on them."""

from collections.abc import Callable

from game.core.alone.path import Progress, Share, after_activity
from game.core.crossing.level import CrossingId
from game.core.exercise.result import ExerciseResult
from game.core.journey.case import CaseId
from game.core.message import Text
from game.core.workshop.workshop import Activity, Cross, DoExercise, PlayCase, Workshop, WorkshopId
from game.files.alone.path_saves import PathSaves
from game.files.places import Places


class PathDesk:
    """Keeps paths; what is finished counts on every path that was begun, wherever it was finished."""

    def __init__(self, places: Places, workshop: Callable[[WorkshopId], Workshop | None], tell: Callable[[Text | None], None]) -> None:
        self._saves = PathSaves(places.kept_paths)
        self._workshop = workshop
        self._tell = tell
        self._known: dict[WorkshopId, Progress | None] = {}

    def progress(self, name: WorkshopId) -> Progress | None:
        """Return how far somebody has come on a path; None if it was not begun."""
        if name not in self._known:
            self._known[name], note = self._saves.load(name)
            self._tell(note)
        return self._known[name]

    def keep(self, progress: Progress) -> None:
        """Write how far somebody has come."""
        self._known[progress.workshop] = progress
        self._tell(self._saves.keep(progress))

    def keep_again(self) -> None:
        """Write again what is still known, after the data folder was removed."""
        self._saves.keep_again()

    def note_case(self, case: CaseId) -> None:
        """Note that a case was finished alone."""
        self._note_finished(PlayCase(case))

    def note_crossing(self, level: CrossingId) -> None:
        """Note that a river was crossed alone."""
        self._note_finished(Cross(level))

    def note_exercise(self, end: ExerciseResult) -> None:
        """Note how an exercise ended that was done alone."""
        self._note_finished(DoExercise(end.exercise), (end.right, end.of) if end.of else None)

    def _note_finished(self, activity: Activity, score: Share | None = None) -> None:
        for name in self._saves.begun_paths():
            before, workshop = self.progress(name), self._workshop(name)
            if before is None or workshop is None:
                continue
            now = after_activity(workshop, before, activity, score)
            if now != before:
                self.keep(now)
