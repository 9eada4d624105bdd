"""What is shown at the level that is set: nothing that is made for older ones; and no torn cards while a trainer keeps the level."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from game.core.law import Ages, is_for

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from game.core.exercise.exercise import Exercise, ExerciseId
    from game.core.exercise.result import ExerciseResult
    from game.core.journey.case import Case, CaseId
    from game.core.journey.library.card import CaseCard
    from game.core.journey.library.overall import Result
    from game.core.settings import Settings
    from game.core.workshop.session import SessionId
    from game.core.workshop.workshop import Workshop
    from game.screens.services import KeptSession, Services, ShelvedCrossing, ShelvedExercise, ShelvedWorkshop
    from game.screens.shelved import Cases, Shelved, SoFar


@dataclass(frozen=True)
class Allowed:
    """One level, kept by a trainer or not."""

    level: Ages
    locked: bool = False

    @property
    def everything(self) -> bool:
        """Whether nothing is for anybody older."""
        return self.level is Ages.ADULT

    def case(self, case: Case | CaseCard) -> bool:
        """Whether a case is shown."""
        return is_for(case.ages, self.level)

    def exercise(self, exercise: Exercise) -> bool:
        """Whether an exercise is shown: it is for the level, and something in it is."""
        from game.core.exercise.items import items  # noqa: PLC0415  the title page asks for no exercise

        return is_for(exercise.ages, self.level) and bool(items(exercise, self.level))

    def workshop(self, workshop: Workshop) -> bool:
        """Whether a workshop or a path is shown."""
        return is_for(workshop.ages, self.level)

    def cases(self, shelf: Iterable[Shelved]) -> tuple[Shelved, ...]:
        """Return the cases that are shown."""
        return tuple(each for each in shelf if (not self.locked if each.card is None else self.case(each.card)))

    def crossings(self, shelf: Iterable[ShelvedCrossing]) -> tuple[ShelvedCrossing, ...]:
        """Return the rivers that are shown; they are for all ages."""
        return tuple(each for each in shelf if each.level is not None or not self.locked)

    def exercises(self, shelf: Iterable[ShelvedExercise]) -> tuple[ShelvedExercise, ...]:
        """Return the exercises that are shown."""
        return tuple(each for each in shelf if (not self.locked if each.exercise is None else self.exercise(each.exercise)))

    def workshops(self, shelf: Iterable[ShelvedWorkshop]) -> tuple[ShelvedWorkshop, ...]:
        """Return the workshops and paths that are shown."""
        return tuple(each for each in shelf if (not self.locked if each.workshop is None else self.workshop(each.workshop)))

    def results(self, results: tuple[Result, ...], shelf: Callable[[], Iterable[Shelved]]) -> tuple[Result, ...]:
        """Return the results that are shown; of a case that is not on the shelf any more nobody knows for whom it was."""
        if self.everything or not results:
            return results
        shown: set[CaseId] = {each.id for each in self.cases(shelf()) if each.card is not None}
        return tuple(each for each in results if each.case in shown)

    def exercise_results(
        self, results: tuple[ExerciseResult, ...], shelf: Callable[[], Iterable[ShelvedExercise]]
    ) -> tuple[ExerciseResult, ...]:
        """Return how those exercises ended that are shown."""
        if self.everything or not results:
            return results
        shown: set[ExerciseId] = {each.id for each in self.exercises(shelf()) if each.exercise is not None}
        return tuple(each for each in results if each.exercise in shown)

    def sessions(
        self, sessions: tuple[KeptSession, ...], shelf: Callable[[], Iterable[ShelvedWorkshop]], level: Callable[[SessionId], Ages | None]
    ) -> tuple[KeptSession, ...]:
        """Return the sessions of those workshops that are shown, as far as they were held at a level that is shown."""
        if self.everything or not sessions:
            return sessions
        shown = {each.id for each in self.workshops(shelf()) if each.workshop is not None}
        return tuple(each for each in sessions if each.workshop in shown and is_for(level(each.id) or Ages.ADULT, self.level))


def allowed_by(settings: Settings) -> Allowed:
    """Return what the settings allow."""
    return Allowed(settings.level, bool(settings.lock))


def within(services: Services) -> Services:
    """Return the same services, in which no screen finds anything above the level that is set."""
    here, every = allowed_by(services.settings), services
    if here == Allowed(Ages.ADULT):
        return services
    exercises, workshops = every.exercises, every.workshops

    def latest() -> Case | None:
        case = every.latest()
        return case if case is not None and here.case(case) else None

    def level(session: SessionId) -> Ages | None:
        from game.core.workshop.session_events import SessionBegun  # noqa: PLC0415

        begun = next(iter(workshops.events(session)), None)
        return begun.level if isinstance(begun, SessionBegun) else None

    return replace(
        services,
        shelf=lambda: here.cases(every.shelf()),
        cases=_cases_within(here, every.cases),
        resumes=every.resumes and (here.everything or latest() is not None),
        latest=latest,
        results=lambda: here.results(every.results(), every.shelf),
        crossings=replace(every.crossings, shelf=lambda: here.crossings(every.crossings.shelf())),
        exercises=replace(
            exercises,
            shelf=lambda: here.exercises(exercises.shelf()),
            results=lambda: here.exercise_results(exercises.results(), exercises.shelf),
        ),
        workshops=replace(
            workshops,
            shelf=lambda: here.workshops(workshops.shelf()),
            sessions=lambda: here.sessions(workshops.sessions(), workshops.shelf, level),
        ),
    )


def _cases_within(here: Allowed, every: Cases) -> Cases:
    """Return what may be asked about the shelf of cases at a level."""

    def whole(name: CaseId) -> Case | None:
        case = every.whole(name)
        return case if case is not None and here.case(case) else None

    def so_far() -> SoFar:
        found = every.so_far()
        return replace(found, shelf=here.cases(found.shelf))

    return replace(every, so_far=so_far, whole=whole)


def is_above(services: Services, name: str) -> bool:
    """Whether a case, an exercise or a workshop of that name is there, and is for older ones; these are services with everything."""
    here = allowed_by(services.settings)
    if here.everything:
        return False
    cases = {each.id for each in services.shelf() if each.card is not None and not here.case(each.card)}
    exercises = {each.id for each in services.exercises.shelf() if each.exercise is not None and not here.exercise(each.exercise)}
    workshops = {each.id for each in services.workshops.shelf() if each.workshop is not None and not here.workshop(each.workshop)}
    return any(name in older for older in (cases, exercises, workshops))
