"""The parts of the desk that are opened only when somebody needs them: crossings, exercises, workshops."""

# ruff: noqa: PLW0108  a lambda opens its part when it is called; the method itself would open it when it is named

from __future__ import annotations

import os
from functools import cached_property
from typing import TYPE_CHECKING

from game.screens.effects import (
    BeginSession,
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

    from game.app.desk.crossings import Ferry
    from game.app.desk.exercises import Drill
    from game.app.desk.paths import Trail
    from game.app.desk.sessions import Host
    from game.core.alone.path import Progress
    from game.core.message import Text
    from game.core.workshop.workshop import Workshop, WorkshopId
    from game.files.places import Places
    from game.files.shelf.proofs import Proofs
    from game.screens.services import KeptSession, Room, Shelved

WingEffect = (
    KeepCrossing | KeepCrossingResult | KeepRun | KeepExerciseResult | KeepProgress | BeginSession | OpenSession | LeaveSession | Log
)
"""What is done in one of these parts."""


class Wings:
    """Opens each part when it is first asked for; the title page needs none of them, and none is loaded for it."""

    def __init__(
        self, places: Places, tell: Callable[[Text | None], None], cases: Callable[[], tuple[Shelved, ...]], proofs: Callable[[], Proofs]
    ) -> None:
        self._places = places
        self._tell = tell
        self._cases = cases
        self._proofs = proofs
        self._host: Host | None = None

    # ---- what screens may ask; through lambdas, so that nothing is opened before

    @cached_property
    def crossings(self) -> Crossings:
        """Return what screens may ask about crossings."""
        return Crossings(lambda: self.ferry.shelf(), lambda level: self.ferry.kept(level))

    @cached_property
    def exercises(self) -> Exercises:
        """Return what screens may ask about exercises."""
        return Exercises(lambda: self._drill.shelf(), lambda each: self._drill.kept(each), lambda: self._drill.results())

    @cached_property
    def workshops(self) -> Workshops:
        """Return what screens may ask about workshops."""
        return Workshops(
            shelf=lambda: self.host.shelf(),
            sessions=self._sessions,
            events=lambda session: self.host.events(session),
            session=lambda session: self.host.session(session),
            folder=str(self._places.workshops),
        )

    def progress(self, name: WorkshopId) -> Progress | None:
        """Return how far somebody has come on a path; None if it was not begun."""
        return self.trail.progress(name)

    @property
    def room(self) -> Room | None:
        """The session that is held now; who never opened the workshops holds none."""
        return None if self._host is None else self._host.room

    def _sessions(self) -> tuple[KeptSession, ...]:
        return self.host.sessions() if self._host is not None or os.path.lexists(self._places.sessions) else ()

    # ---- what screens want done

    def do(self, effect: WingEffect) -> None:
        """Write it down before anything else happens; what cannot be written is told."""
        match effect:
            case KeepCrossing(history=passage, level=level):
                self._tell(self.ferry.keep(level, passage))
            case KeepCrossingResult(result=best):
                self._tell(self.ferry.keep_result(best))
                if self._host is not None:
                    self._host.crossed(best)
                if self.room is None:
                    self.trail.crossed(best.level)
            case KeepRun(run=run, exercise=exercise):
                self._drill.keep(exercise, run)
            case KeepExerciseResult(result=end):
                self._drill.keep_result(end)
                self.trail.exercised(end)
            case KeepProgress(progress=progress):
                self.trail.keep(progress)
            case BeginSession() | OpenSession() | LeaveSession() | Log():
                self.host.do(effect)

    def keep_again(self) -> None:
        """Write again what is still known, after the data folder was removed; who never opened a part keeps nothing there."""
        if self._host is not None:
            self._host.keep_again()
        for name in ("ferry", "_drill", "trail"):
            if name in self.__dict__:
                self.__dict__[name].keep_again()

    # ---- the parts

    @cached_property
    def ferry(self) -> Ferry:
        """The part that deals with crossings."""
        from game.app.desk.crossings import Ferry  # noqa: PLC0415

        return Ferry(self._places, self._proofs())

    @cached_property
    def _drill(self) -> Drill:
        from game.app.desk.exercises import Drill  # noqa: PLC0415

        return Drill(self._places, self._tell)

    @cached_property
    def trail(self) -> Trail:
        """The part that deals with paths for one person alone."""
        from game.app.desk.paths import Trail  # noqa: PLC0415

        return Trail(self._places, self._workshop, self._tell)

    def _workshop(self, name: WorkshopId) -> Workshop | None:
        return next((each.workshop for each in self.host.shelf() if each.id == name), None)

    @property
    def host(self) -> Host:
        """The part that deals with workshops."""
        if self._host is None:
            from game.app.desk.sessions import Host, Shelves  # noqa: PLC0415

            self._host = Host(self._places, Shelves(self._cases, lambda: self.ferry.shelf(), lambda: self._drill.shelf()), self._tell)
        return self._host
