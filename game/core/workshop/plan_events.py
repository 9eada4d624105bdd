"""What a trainer changes in the plan of a workshop while it is held; its file stays as it is."""

from dataclasses import dataclass

from game.core.exercise.exercise import ItemId
from game.core.workshop.workshop import StepId


@dataclass(frozen=True)
class EndSet:
    """When the workshop is to be over."""

    at: float | None
    """Seconds since 1970; None: nobody waits for it to end."""


@dataclass(frozen=True)
class MinutesSet:
    """A step gets so many minutes."""

    step: StepId
    minutes: int


@dataclass(frozen=True)
class StepMoved:
    """A step comes so many places later; earlier if it is under 0."""

    step: StepId
    by: int


@dataclass(frozen=True)
class StepPassed:
    """A step is left out, or taken in again."""

    step: StepId
    passed: bool


@dataclass(frozen=True)
class ItemPassed:
    """One item of a step's exercise is left out, or taken in again."""

    step: StepId
    item: ItemId
    passed: bool


@dataclass(frozen=True)
class RemarkWritten:
    """The trainer wrote something down about a step; empty words take it back."""

    step: StepId
    words: str


StepPlanEvent = MinutesSet | StepMoved | StepPassed | ItemPassed | RemarkWritten
"""A change of the plan that is about one step."""
PlanEvent = EndSet | StepPlanEvent
