"""What a screen may ask of the outside."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from game.screens.phones_now import NO_PHONES, Phones

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.core.alone.path import Progress
    from game.core.crossing.kept import KeptCrossing
    from game.core.crossing.level import CrossingId, Level
    from game.core.crossing.result import CrossingResult
    from game.core.exercise.exercise import Exercise, ExerciseId
    from game.core.exercise.result import ExerciseResult
    from game.core.exercise.run import Run
    from game.core.helpline import Helpline
    from game.core.journey.case import Case, CaseId
    from game.core.journey.country import World
    from game.core.journey.kept import Kept
    from game.core.journey.library.overall import Result
    from game.core.language import Language
    from game.core.message import Text
    from game.core.problem import Report
    from game.core.settings import Settings
    from game.core.workshop.session import Session, SessionId
    from game.core.workshop.session_events import SessionEvent
    from game.core.workshop.workshop import Workshop, WorkshopId
    from game.screens.shelved import Cases, Shelved
    from game.ui.nav import Screen


@dataclass(frozen=True)
class ShelvedCrossing:
    """One card among the levels of the crossing: a level, or a file that is broken."""

    id: CrossingId
    file: str
    level: Level | None
    reports: tuple[Report, ...] = ()
    own: bool = False
    begun: bool = False
    best: CrossingResult | None = None
    """How it ended best; None if it was never finished."""


@dataclass(frozen=True)
class Crossings:
    """What screens may ask about crossings."""

    shelf: Callable[[], tuple[ShelvedCrossing, ...]]
    kept: Callable[[Level], KeptCrossing]


@dataclass(frozen=True)
class ShelvedExercise:
    """One card among the exercises: an exercise, or a file that is broken."""

    id: ExerciseId
    file: str
    exercise: Exercise | None
    reports: tuple[Report, ...] = ()
    own: bool = False
    begun: bool = False
    done: ExerciseResult | None = None
    """How it ended last; None if it was never finished."""


@dataclass(frozen=True)
class Exercises:
    """What screens may ask about exercises."""

    shelf: Callable[[], tuple[ShelvedExercise, ...]]
    kept: Callable[[Exercise], Run | None]
    """What was begun alone and not finished."""
    results: Callable[[], tuple[ExerciseResult, ...]]
    """How exercises ended, the oldest first."""


@dataclass(frozen=True)
class ShelvedWorkshop:
    """One card among the workshops: a workshop, or a file that is broken."""

    id: WorkshopId
    file: str
    workshop: Workshop | None
    reports: tuple[Report, ...] = ()
    own: bool = False


@dataclass(frozen=True)
class KeptSession:
    """A session that was begun, now or earlier."""

    id: SessionId
    workshop: WorkshopId
    day: str
    """The day it began on, e.g. 2026-11-21."""
    people: int
    ended: bool


@dataclass(frozen=True)
class Room:
    """The session that is held now."""

    id: SessionId
    workshop: Workshop
    session: Session
    since: float
    """When the step now shown was opened, in the seconds of `Services.now`."""
    talk_until: float | None = None
    """When the talk is over that is counted down, in the same seconds; None while nothing is counted."""


@dataclass(frozen=True)
class Workshops:
    """What screens may ask about workshops."""

    shelf: Callable[[], tuple[ShelvedWorkshop, ...]]
    sessions: Callable[[], tuple[KeptSession, ...]]
    """The latest first."""
    events: Callable[[SessionId], tuple[SessionEvent, ...]]
    """Everything that happened in a session."""
    session: Callable[[SessionId], Session | None]
    """Where a session stands; None if its workshop is not there any more."""
    folder: str = ""
    """Where one's own workshops lie, to be told to a trainer."""
    old_case: Callable[[CaseId], Case | None] = lambda _: None
    """The text that a case had in version 0.1.0; None where that is the same one, or not known."""


class Place(Enum):
    """A page that can be gone to from anywhere; whoever leads there need not know it."""

    TITLE = "title"
    CASES = "cases"
    CROSSINGS = "crossings"
    EXERCISES = "exercises"
    WORKSHOPS = "workshops"
    ALONE = "alone"


@dataclass(frozen=True)
class ExerciseAlone:
    """An exercise that somebody does alone."""

    exercise: Exercise


@dataclass(frozen=True)
class CaseAlone:
    """A case that somebody plays alone, from the shelf."""

    case: CaseId


Destination = Place | ExerciseAlone | CaseAlone
"""Where one can go from anywhere."""


@dataclass(frozen=True)
class Services:
    """Everything that screens may ask; nothing in it changes."""

    say: Callable[[Text], str]
    tell: Callable[[Report], str]
    settings: Settings
    languages: tuple[Language, ...]
    shelf: Callable[[], tuple[Shelved, ...]]
    """Every case; who asks waits until all of them have been looked at."""
    cases: Cases
    """What else may be asked about that shelf."""
    world: Callable[[], World]
    kept: Callable[[Case], Kept]
    resumes: bool
    """Whether a journey has been begun that can be gone on with."""
    latest: Callable[[], Case | None]
    """The case whose journey is to be gone on with, if there is one."""
    results: Callable[[], tuple[Result, ...]]
    helplines: Callable[[], tuple[Helpline, ...]]
    crossings: Crossings
    exercises: Exercises
    workshops: Workshops
    draw: Callable[[], int]
    """Draw a number from 0 on, with even odds: for the twin of a case."""
    now: Callable[[], float]
    """Seconds since 1970, for minutes left and days passed."""
    progress: Callable[[WorkshopId], Progress | None]
    """How far somebody has come on a path; None if it was not begun."""
    entrances: Callable[[Services, Destination], Screen[Services]]
    """The screen that stands at a destination."""
    room: Room | None = None
    """The session that is held now; None while nobody holds one."""
    phones: Phones = NO_PHONES
    """The phones in the room."""
    folder: str = ""
    """Where one's own cases and the saves lie, to be told to a trainer."""
    cap: Callable[[str], str] = str
    """What stands on the key that a keyboard of the United States calls so, in the layout that is set."""
    can_read: Callable[[], bool] = bool
    """Whether there is a voice that can read aloud."""
    idle: float = 0.0
    """Seconds since somebody last did anything; only what goes on by itself is told."""
    wide: float = 1920
    """The window's width in units."""

    @property
    def rtl(self) -> bool:
        """Whether the language of the game is written from right to left."""
        return next((each.rtl for each in self.languages if each.code == self.settings.language), False)
