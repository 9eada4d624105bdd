"""Where one player stands in a case, and how each move changes it."""

from dataclasses import dataclass, field
from enum import Enum

from game.core.journey.case import Belonging, CaseId, FactId, SceneId
from game.core.journey.people import PersonId
from game.core.law import Part, Reading


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


class Sureness(Enum):
    """How sure the player is; recorded, never scored."""

    GUESS = "guess"
    FAIRLY = "fairly"
    SURE = "sure"


@dataclass(frozen=True)
class Evidence:
    """A found fact put into a slot of the evidence board."""

    part: Part
    fact: FactId


@dataclass(frozen=True)
class Pin:
    """A reading as it was pinned."""

    visit: int
    """Number of the scene on the path in which it was pinned, from 0."""
    reading: Reading
    evidence: tuple[Evidence, ...] = ()
    sureness: Sureness | None = None


@dataclass(frozen=True)
class Visit:
    """A scene on the path, and the choice taken there (None while there, and in an ending)."""

    scene: SceneId
    choice: int | None = None


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

    @property
    def scene(self) -> SceneId | None:
        """The scene the traveller is in, or comes from while walking; None before the first."""
        return self.path[-1].scene if self.path else None

    @property
    def standing(self) -> Pin | None:
        """The reading that stands."""
        return self.pins[-1] if self.pins else None


# ---- moves


@dataclass(frozen=True)
class Arrive:
    """The traveller reaches the next station."""


@dataclass(frozen=True)
class Listen:
    """Go on to the next line."""


@dataclass(frozen=True)
class Look:
    """Go up to something: a spot, a person, or a notice on the way."""

    at: str


@dataclass(frozen=True)
class Choose:
    """Take a choice of the scene, by its index in the case; in an ending 0 goes on."""

    choice: int


@dataclass(frozen=True)
class PinReading:
    """Pin a reading, at any time while travelling."""

    reading: Reading
    evidence: tuple[Evidence, ...] = ()
    sureness: Sureness | None = None


@dataclass(frozen=True)
class Keep:
    """Keep the standing reading while leaving a scene."""


@dataclass(frozen=True)
class Respond:
    """Answer what to do now, by the indices of the responses."""

    responses: tuple[int, ...]


Move = Arrive | Listen | Look | Choose | PinReading | Keep | Respond


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


Event = Entered | CrossedBorder | FactFound | Handed | Pinned | Ended


@dataclass(frozen=True)
class Turn:
    """The journey after a move, and what happened."""

    journey: Journey
    events: tuple[Event, ...] = ()
