"""Where one player stands in a case, and how each move changes it."""

from dataclasses import dataclass, field
from enum import Enum

from game.core.journey.case import CaseId, SceneId
from game.core.journey.held import Belonging, DeedId, FactId
from game.core.journey.people import PersonId
from game.core.journey.pins import FLAGS, Flag, Pin
from game.core.law import Ages, Reading, readings_for


class Phase(Enum):
    """What the journey waits for."""

    WALKING = "walking"
    """On the country map; the next station is known."""
    LISTENING = "listening"
    """In a scene, at a line."""
    CHOOSING = "choosing"
    """All lines are read; a choice has to be made (or, in an ending, to go on)."""
    READING = "reading"
    """Leaving a scene: the standing reading is kept or changed."""
    RESPONDING = "responding"
    """The journey is over: what would you do now?"""
    DONE = "done"
    """The debrief can be shown."""


@dataclass(frozen=True)
class Terms:
    """What is settled when a journey begins."""

    number: int = 0
    """Drawn, from 0: decides which twin is played and in which order the answers stand."""
    level: Ages = Ages.ADULT
    """For whom it is played; decides which readings are offered."""
    practice: bool = False
    """With the coach who says right and wrong; such a journey counts nowhere."""


USUAL = Terms()
"""Terms of a journey for which nothing was settled."""


@dataclass(frozen=True)
class Visit:
    """A scene on the path, and the choice taken there (None while there, and in an ending)."""

    scene: SceneId
    choice: int | None = None
    absent: tuple[FactId, ...] = ()
    """Facts of the scene that do not stand on this road."""
    open: tuple[int, ...] = ()
    """The choices that could be taken when one was; empty while there."""
    asked: tuple[DeedId, ...] = ()
    """What was asked there, in its order: the deeds of the questions."""


@dataclass(frozen=True)
class Journey:
    """A journey at one moment; changes only in `advance`."""

    case: CaseId
    phase: Phase
    path: tuple[Visit, ...]
    """Scenes entered so far; while walking the last one is where the traveller comes from."""
    belongings: tuple[tuple[Belonging, PersonId | int], ...]
    ahead: SceneId | None = None
    """The scene to walk to, while walking."""
    line: int = 0
    """Index of the line last shown, among the scene's lines."""
    found: tuple[FactId, ...] = ()
    pins: tuple[Pin, ...] = ()
    pending: int | None = None
    """The choice taken that waits for the reading to be kept or changed."""
    responses: tuple[int, ...] = ()
    said: tuple[tuple[int, int], ...] = field(default=())
    """The lines heard so far, as (number of the visit, index of the line), for the history."""
    terms: Terms = Terms()
    flags: tuple[Flag, ...] = ()
    """Every flag raised, those taken back, too."""
    deeds: tuple[DeedId, ...] = ()
    """The names of the choices taken, of those that have one."""
    asked: int = 0
    """How many facts had been found when the reading was last asked for and answered."""

    @property
    def scene(self) -> SceneId | None:
        """The scene the traveller is in, or comes from while walking; None before the first."""
        return self.path[-1].scene if self.path else None

    @property
    def offered(self) -> tuple[Reading, ...]:
        """What somebody of its level can say it is."""
        return readings_for(self.terms.level)

    @property
    def standing(self) -> Pin | None:
        """The reading that stands: what it is now, apart from any flag."""
        return self.pins[-1] if self.pins else None

    @property
    def flag(self) -> Flag | None:
        """The flag that stands; at most one does."""
        return self.flags[-1] if self.flags and self.flags[-1].back is None else None

    @property
    def flags_left(self) -> int:
        """How many flags can still be raised."""
        return FLAGS - len(self.flags)


# ---- events


@dataclass(frozen=True)
class Entered:
    """A scene began."""

    scene: SceneId


@dataclass(frozen=True)
class CrossedBorder:
    """The walk leads into another country."""

    country: str


@dataclass(frozen=True)
class FactFound:
    """A fact was noticed."""

    fact: FactId


@dataclass(frozen=True)
class Handed:
    """A belonging changed hands."""

    what: Belonging
    before: PersonId | int
    after: PersonId | int


@dataclass(frozen=True)
class Pinned:
    """A reading was pinned."""

    pin: Pin


@dataclass(frozen=True)
class Ended:
    """The last scene was left."""


@dataclass(frozen=True)
class FlagRaised:
    """A flag was planted."""

    flag: Flag


@dataclass(frozen=True)
class FlagTakenBack:
    """A flag left a hole."""

    flag: Flag


Event = Entered | CrossedBorder | FactFound | Handed | Pinned | FlagRaised | FlagTakenBack | Ended


@dataclass(frozen=True)
class Turn:
    """The journey after a move, and what happened."""

    journey: Journey
    events: tuple[Event, ...] = ()
