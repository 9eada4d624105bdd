"""The parts of the desk that are opened only when somebody needs them: crossings, exercises, workshops."""

# ruff: noqa: PLW0108  a lambda opens its part when it is called; the method itself would open it when it is named

from __future__ import annotations

import os
from functools import cached_property
from typing import TYPE_CHECKING

from game.screens.effects import (
    BeginSession,
    CountDown,
    KeepCrossing,
    KeepCrossingResult,
    KeepExerciseResult,
    KeepProgress,
    KeepRun,
    LeaveSession,
    Log,
    OpenSession,
)
from game.screens.services import Crossings, Exercises, Workshops

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.app.desk.cases import CaseDesk
    from game.app.desk.crossings import CrossingDesk
    from game.app.desk.exercises import ExerciseDesk
    from game.app.desk.paths import PathDesk
    from game.app.desk.sessions import SessionDesk
    from game.core.alone.path import Progress
    from game.core.message import Text
    from game.core.workshop.workshop import Workshop, WorkshopId
    from game.files.places import Places
    from game.files.shelf.known import Known
    from game.screens.services import KeptSession, Room

PartEffect = (
    KeepCrossing
    | KeepCrossingResult
    | KeepRun
    | KeepExerciseResult
    | KeepProgress
    | BeginSession
    | OpenSession
    | LeaveSession
    | CountDown
    | Log
)
"""What is done in one of these parts."""


class Parts:
    """Opens each part when it is first asked for; the title page needs none of them, and none is loaded for it."""

    def __init__(self, places: Places, tell: Callable[[Text | None], None], cases: CaseDesk, known: Callable[[], Known]) -> None:
        self._places = places
        self._tell = tell
        self._cases = cases
        self._known = known
        self._session_desk: SessionDesk | None = None

    # ---- what screens may ask; through lambdas, so that nothing is opened before

    @cached_property
    def crossings(self) -> Crossings:
        """Return what screens may ask about crossings."""
        return Crossings(lambda: self.crossing_desk.shelf(), lambda level: self.crossing_desk.kept_crossing(level))

    @cached_property
    def exercises(self) -> Exercises:
        """Return what screens may ask about exercises."""
        return Exercises(
            shelf=lambda: self._exercise_desk.shelf(),
            kept=lambda exercise: self._exercise_desk.kept_run(exercise),
            results=lambda: self._exercise_desk.results(),
        )

    @cached_property
    def workshops(self) -> Workshops:
        """Return what screens may ask about workshops."""
        return Workshops(
            shelf=lambda: self.session_desk.shelf(),
            sessions=self._sessions,
            events=lambda session: self.session_desk.events(session),
            session=lambda session: self.session_desk.session(session),
            folder=str(self._places.workshops),
            old_case=lambda name: self.session_desk.old_case(name),
        )

    def progress(self, name: WorkshopId) -> Progress | None:
        """Return how far somebody has come on a path; None if it was not begun."""
        return self.path_desk.progress(name)

    @property
    def room(self) -> Room | None:
        """The session that is held now; who never opened the workshops holds none."""
        return None if self._session_desk is None else self._session_desk.room

    def _sessions(self) -> tuple[KeptSession, ...]:
        return self.session_desk.sessions() if self._session_desk is not None or os.path.lexists(self._places.sessions) else ()

    # ---- what screens want done

    def do(self, effect: PartEffect) -> None:
        """Write it down before anything else happens; what cannot be written is told."""
        match effect:
            case KeepCrossing(history=passage, level=level):
                self.crossing_desk.keep(level, passage)
            case KeepCrossingResult(result=best):
                self.crossing_desk.keep_result(best)
                if self._session_desk is not None:
                    self._session_desk.log_crossing(best)
                if self.room is None:
                    self.path_desk.note_crossing(best.level)
            case KeepRun(run=run, exercise=exercise):
                self._exercise_desk.keep(exercise, run)
            case KeepExerciseResult(result=end):
                self._exercise_desk.keep_result(end)
                self.path_desk.note_exercise(end)
            case KeepProgress(progress=progress):
                self.path_desk.keep(progress)
            case BeginSession() | OpenSession() | LeaveSession() | CountDown() | Log():
                self.session_desk.do(effect)

    def keep_again(self) -> None:
        """Write again what is still known, after the data folder was removed; who never opened a part keeps nothing there."""
        if self._session_desk is not None:
            self._session_desk.keep_again()
        for name in ("crossing_desk", "_exercise_desk", "path_desk"):
            if name in self.__dict__:
                self.__dict__[name].keep_again()

    # ---- the parts

    @cached_property
    def crossing_desk(self) -> CrossingDesk:
        """The part that deals with crossings."""
        from game.app.desk.crossings import CrossingDesk  # noqa: PLC0415

        return CrossingDesk(self._places, self._known(), self._tell)

    @cached_property
    def _exercise_desk(self) -> ExerciseDesk:
        from game.app.desk.exercises import ExerciseDesk  # noqa: PLC0415

        return ExerciseDesk(self._places, self._tell)

    @cached_property
    def path_desk(self) -> PathDesk:
        """The part that deals with paths for one person alone."""
        from game.app.desk.paths import PathDesk  # noqa: PLC0415

        return PathDesk(self._places, self._workshop, self._tell)

    def _workshop(self, name: WorkshopId) -> Workshop | None:
        return next((each.workshop for each in self.session_desk.shelf() if each.id == name), None)

    @property
    def session_desk(self) -> SessionDesk:
        """The part that deals with workshops."""
        if self._session_desk is None:
            from game.app.desk.sessions import SessionDesk, Shelves  # noqa: PLC0415

            shelves = Shelves(self._cases.shelf, self._cases.case, lambda: self.crossing_desk.shelf(), lambda: self._exercise_desk.shelf())
            self._session_desk = SessionDesk(self._places, shelves, self._tell)
        return self._session_desk
