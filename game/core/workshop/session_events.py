"""What happens in a session; each event is on disk before the next one happens, and none has a name of a person in it."""

from dataclasses import dataclass

from game.core.crossing.result import CrossingResult
from game.core.exercise.run import ExerciseMove
from game.core.journey.case import CaseId, SceneId
from game.core.journey.held import TwinId
from game.core.journey.history import Step
from game.core.law import Ages, Reading
from game.core.workshop.phone_events import PhonesAnswered, PhonesRead
from game.core.workshop.plan_events import EndSet, StepPlanEvent
from game.core.workshop.team import Team
from game.core.workshop.workshop import StepId, WorkshopId


@dataclass(frozen=True)
class SessionBegun:
    """People came, and the workshop began."""

    workshop: WorkshopId
    people: int
    """How many take part; nothing else is known of them."""
    teams: int
    """2 to 6; 0 for a room that is not divided."""
    level: Ages
    language: str


@dataclass(frozen=True)
class StepOpened:
    """The room came to a step, or back to it; what was done there still stands."""

    step: StepId


@dataclass(frozen=True)
class StepRepeated:
    """A step begins once more, with nothing done in it."""

    step: StepId


@dataclass(frozen=True)
class ExerciseMoved:
    """Something was done in the exercise of a step."""

    step: StepId
    move: ExerciseMove


@dataclass(frozen=True)
class TwinChosen:
    """The trainer said which twin of a step's case is played when it begins next; None: it is drawn."""

    step: StepId
    twin: TwinId | None


@dataclass(frozen=True)
class CasePicked:
    """A case was picked for a step that only says what it has to be like."""

    step: StepId
    case: CaseId
    twin: TwinId | None
    """Which of its twins is played; None: it is drawn."""


@dataclass(frozen=True)
class CaseBegun:
    """The room set out on the case of a step; in sessions of version 0.1.0 nothing says so."""

    step: StepId
    number: int
    """Drawn, from 0: it settles the twin, and in which order answers stand."""
    twin: TwinId | None
    """Which twin is played; None in a case without any."""
    level: Ages | None = None
    """At which level the room reads, if not at that of its session: before *The line* was done it has four readings."""


@dataclass(frozen=True)
class CaseMoved:
    """Something was done in the case of a step."""

    step: StepId
    move: Step


@dataclass(frozen=True)
class VoteSet:
    """The trainer wants a vote at the end of a scene, or wants none there."""

    step: StepId
    scene: SceneId
    wanted: bool


@dataclass(frozen=True)
class Voted:
    """A team read the situation, at the end of a scene; None takes its reading back."""

    step: StepId
    visit: int
    """The number of the scene on the path, from 0."""
    round: int
    """1, or 2 for the vote after talking."""
    team: Team
    reading: Reading | None


@dataclass(frozen=True)
class HandsCounted:
    """In a room without teams so many hands went up for a reading, at the end of a scene."""

    step: StepId
    visit: int
    round: int
    reading: Reading
    hands: int


@dataclass(frozen=True)
class VotesRevealed:
    """The room sees how it voted."""

    step: StepId
    visit: int
    round: int


@dataclass(frozen=True)
class StopReached:
    """A talk stop is shown; `number` counts the stops of the case or exercise, from 0."""

    step: StepId
    number: int


@dataclass(frozen=True)
class CrossingEnded:
    """All keepers and the lantern came to the green bank."""

    step: StepId
    result: CrossingResult


@dataclass(frozen=True)
class PeopleCounted:
    """So many take part from now on: somebody came late, left, or was counted wrongly."""

    people: int


@dataclass(frozen=True)
class TeamsCounted:
    """The room is divided anew; 2 to 6 teams, 0: hands are counted. A team that is gone takes its votes along."""

    teams: int


@dataclass(frozen=True)
class SessionEnded:
    """The workshop is over."""


CaseEvent = TwinChosen | CasePicked | CaseBegun | CaseMoved | VoteSet
"""What happens in the case of a step."""
VoteEvent = Voted | HandsCounted | PhonesRead | VotesRevealed
"""What happens in a vote on a scene."""
ExerciseEvent = ExerciseMoved | PhonesAnswered
"""What happens in the exercise of a step."""
StepEvent = StepOpened | StepRepeated | ExerciseEvent | CaseEvent | VoteEvent | StopReached | CrossingEnded | StepPlanEvent
"""What happens in a step."""
SessionEvent = SessionBegun | PeopleCounted | TeamsCounted | EndSet | StepEvent | SessionEnded
