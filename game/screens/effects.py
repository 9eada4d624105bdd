"""What a screen may ask to be done outside."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from game.core.alone.path import Progress
    from game.core.crossing.history import CrossingHistory
    from game.core.crossing.level import Level
    from game.core.crossing.result import CrossingResult
    from game.core.exercise.exercise import Exercise
    from game.core.exercise.result import ExerciseResult
    from game.core.exercise.run import Run
    from game.core.journey.case import Case
    from game.core.journey.history import History
    from game.core.journey.library.overall import Result
    from game.core.journey.library.sought import Sought
    from game.core.settings import Settings
    from game.core.workshop.session import SessionId
    from game.core.workshop.session_events import SessionBegun, SessionEvent


@dataclass(frozen=True)
class KeepJourney:
    """Write a journey to disk."""

    history: History
    case: Case


@dataclass(frozen=True)
class KeepResult:
    """Write down how a case ended."""

    result: Result


@dataclass(frozen=True)
class ReadOn:
    """Look at some more files of the shelf of cases."""


@dataclass(frozen=True)
class Seek:
    """Look for something on the shelf of cases, until the program ends."""

    sought: Sought


@dataclass(frozen=True)
class KeepSettings:
    """Take over settings, and write them down."""

    settings: Settings


@dataclass(frozen=True)
class LockLevel:
    """Keep the level where it is, until somebody knows the phrase."""

    phrase: str


@dataclass(frozen=True)
class UnlockLevel:
    """Let anybody change the level again, if this is the phrase."""

    phrase: str


@dataclass(frozen=True)
class KeepProgress:
    """Write down how far somebody has come on a path."""

    progress: Progress


@dataclass(frozen=True)
class KeepCrossing:
    """Write a crossing to disk."""

    history: CrossingHistory
    level: Level


@dataclass(frozen=True)
class KeepCrossingResult:
    """Write down how a level ended, if it never ended better."""

    result: CrossingResult


@dataclass(frozen=True)
class KeepRun:
    """Write to disk how far an exercise has been done alone."""

    run: Run
    exercise: Exercise


@dataclass(frozen=True)
class KeepExerciseResult:
    """Write down how an exercise that was done alone ended, and forget how far it had been done."""

    result: ExerciseResult


@dataclass(frozen=True)
class BeginSession:
    """Begin a session; it is `Services.room` from then on."""

    begun: SessionBegun


@dataclass(frozen=True)
class OpenSession:
    """Go on with a session that was begun earlier."""

    session: SessionId


@dataclass(frozen=True)
class CountDown:
    """Count so many minutes down on the wall and on the trainer's page, for talk; None: no more."""

    minutes: int | None


@dataclass(frozen=True)
class LeaveSession:
    """Nobody holds a session any more; it can be opened again."""


@dataclass(frozen=True)
class Log:
    """Write down what happened in the session that is held now."""

    event: SessionEvent


@dataclass(frozen=True)
class WriteReport:
    """Write the report on a session into the data folder, and say where it lies."""

    session: SessionId


@dataclass(frozen=True)
class OpenPhones:
    """Let phones in, by the network that this computer is in."""


@dataclass(frozen=True)
class ClosePhones:
    """Let no phone in any more, and stop serving those that are in."""


@dataclass(frozen=True)
class CountPhones:
    """Write down what phones say now to what they are asked; without phones nothing happens."""


@dataclass(frozen=True)
class NewPin:
    """Let nobody in with the PIN of until now; who is in stays in."""


@dataclass(frozen=True)
class ThrowOut:
    """Throw a phone out of the room, for good."""

    seat: int


PhoneEffect = OpenPhones | ClosePhones | CountPhones | NewPin | ThrowOut
"""What is to be done with phones."""
Effect = (
    KeepJourney
    | KeepResult
    | ReadOn
    | Seek
    | KeepSettings
    | LockLevel
    | UnlockLevel
    | KeepProgress
    | KeepCrossing
    | KeepCrossingResult
    | KeepRun
    | KeepExerciseResult
    | BeginSession
    | OpenSession
    | CountDown
    | LeaveSession
    | Log
    | WriteReport
    | PhoneEffect
)
"""What has to be done outside before anything else happens."""
