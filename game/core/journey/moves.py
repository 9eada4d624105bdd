"""What can be done on a journey."""

from dataclasses import dataclass

from game.core.journey.held import DeedId
from game.core.journey.pins import Evidence, Sureness
from game.core.law import Reading


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
class Ask:
    """Ask a question of the scene, by its deed."""

    deed: DeedId


@dataclass(frozen=True)
class PinReading:
    """Pin what it is now, at any time while travelling.

    "Trafficking" with a complete board raises a flag, if one is left and none stands; while one stands it changes that
    flag's board. No other reading takes a flag back.
    """

    reading: Reading
    evidence: tuple[Evidence, ...] = ()
    sureness: Sureness | None = None


@dataclass(frozen=True)
class Keep:
    """Keep the standing reading while leaving a scene."""


@dataclass(frozen=True)
class Respond:
    """Answer what to do now, by the indices of the answers of the ending as they stand in the case."""

    responses: tuple[int, ...]


@dataclass(frozen=True)
class TakeBack:
    """Take the standing flag back; it leaves a hole in the road."""


Move = Arrive | Listen | Look | Ask | Choose | PinReading | Keep | Respond | TakeBack
