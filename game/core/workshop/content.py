"""Where a session finds what it is made of."""

from collections.abc import Callable
from dataclasses import dataclass

from game.core.exercise.exercise import Exercise, ExerciseId
from game.core.journey.case import Case, CaseId
from game.core.workshop.session_events import CaseBegun
from game.core.workshop.setting_out import case_played
from game.core.workshop.workshop import Workshop, WorkshopId


def no_case(_name: CaseId) -> None:
    """Return that there is no such case."""


@dataclass(frozen=True)
class Content:
    """Where a session finds what it is made of; each gives None for what is not there (any more)."""

    workshop: Callable[[WorkshopId], Workshop | None]
    exercise: Callable[[ExerciseId], Exercise | None]
    case: Callable[[CaseId], Case | None]
    old_case: Callable[[CaseId], Case | None] = no_case
    """The text that a case had in version 0.1.0; None where that is the same one, or not known."""

    def played(self, name: CaseId, begun: CaseBegun | None) -> Case | None:
        """Return a case as a room plays it that set out so; None if it is not there any more."""
        return case_played(begun, self.case(name), self.old_case(name) if begun is None else None)
