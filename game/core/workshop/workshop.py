"""A workshop: a trainer's running order of exercises, cases, crossings, talk and breaks."""

from dataclasses import dataclass
from typing import NewType

from game.core.crossing.level import CrossingId
from game.core.exercise.exercise import ExerciseId
from game.core.journey.case import CaseId
from game.core.law import Ages
from game.core.message import Text
from game.core.talk import TalkStop
from game.core.workshop.wanted import Wanted

WorkshopId = NewType("WorkshopId", str)
StepId = NewType("StepId", str)


@dataclass(frozen=True)
class DoExercise:
    """The room does an exercise."""

    exercise: ExerciseId


@dataclass(frozen=True)
class PlayCase:
    """The room travels through a case."""

    case: CaseId
    """Empty as long as it has to be picked among those that are wanted."""
    wanted: Wanted | None = None
    """What it has to be like; None where the step names it."""


@dataclass(frozen=True)
class Cross:
    """The room crosses a river."""

    level: CrossingId


@dataclass(frozen=True)
class Talk:
    """The room talks about a question."""

    stop: TalkStop


@dataclass(frozen=True)
class Break:
    """The room rests."""

    words: Text


Activity = DoExercise | PlayCase | Cross | Talk | Break
"""What is done in a step."""


@dataclass(frozen=True)
class WorkshopStep:
    """One step of the running order."""

    id: StepId
    title: Text
    minutes: int
    activity: Activity
    shows: Text | None = None
    """What the room reads on the step's page."""
    says: tuple[Text, ...] = ()
    """What the trainer says."""
    asks: tuple[Text, ...] = ()
    """Questions to discuss afterwards."""
    notes: tuple[Text, ...] = ()
    """For the trainer only."""
    passed: bool = False
    """Whether it is left out in the session that is held; never so in a file."""


@dataclass(frozen=True)
class Workshop:
    """One authored running order."""

    id: WorkshopId
    title: Text
    summary: Text
    ages: Ages
    steps: tuple[WorkshopStep, ...]
    least: int = 1
    """How few people it is made for."""
    most: int = 1
    alone: bool = False
    """Whether one person does it without a trainer."""
    prepare: tuple[Text, ...] = ()
    """What a trainer does before people come."""
    language: str = "en"

    @property
    def minutes(self) -> int:
        """How long all steps take together."""
        return sum(step.minutes for step in self.steps)

    def number(self, name: StepId) -> int:
        """Return the place of a step in the running order, from 0; LookupError if it is not in it."""
        for number, step in enumerate(self.steps):
            if step.id == name:
                return number
        raise LookupError(name)
