"""What a screen may ask of the outside, and what it may ask to be done there."""

from collections.abc import Callable
from dataclasses import dataclass

from game.core.case import Case, CaseId
from game.core.country import World
from game.core.crossing_history import CrossingHistory
from game.core.crossing_kept import KeptCrossing
from game.core.crossing_level import CrossingId, Level
from game.core.crossing_result import CrossingResult
from game.core.helpline import Helpline
from game.core.history import History
from game.core.kept import Kept
from game.core.language import Language
from game.core.message import Text
from game.core.overall import Result
from game.core.problem import Report
from game.core.settings import Settings


@dataclass(frozen=True)
class Shelved:
    """One card on the shelf: a case, or a file that is broken."""

    id: CaseId
    file: str
    case: Case | None
    reports: tuple[Report, ...] = ()
    own: bool = False
    """Whether it comes from the trainer's own folder."""
    begun: bool = False
    done: bool = False


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
class Services:
    """Everything that screens may ask; nothing in it changes."""

    say: Callable[[Text], str]
    tell: Callable[[Report], str]
    settings: Settings
    languages: tuple[Language, ...]
    shelf: Callable[[], tuple[Shelved, ...]]
    world: Callable[[], World]
    kept: Callable[[Case], Kept]
    resumes: bool
    """Whether a journey has been begun that can be gone on with."""
    latest: Callable[[], Case | None]
    """The case whose journey is to be gone on with, if there is one."""
    results: Callable[[], tuple[Result, ...]]
    helplines: Callable[[], tuple[Helpline, ...]]
    crossings: Crossings
    folder: str = ""
    """Where one's own cases and the saves lie, to be told to a trainer."""
    wide: float = 1920
    """The window's width in units."""


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
class KeepSettings:
    """Take over settings, and write them down."""

    settings: Settings


@dataclass(frozen=True)
class KeepCrossing:
    """Write a crossing to disk."""

    history: CrossingHistory
    level: Level


@dataclass(frozen=True)
class KeepCrossingResult:
    """Write down how a level ended, if it never ended better."""

    result: CrossingResult


Effect = KeepJourney | KeepResult | KeepSettings | KeepCrossing | KeepCrossingResult
"""What has to be done outside before anything else happens."""
