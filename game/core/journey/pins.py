"""What somebody says of a journey: readings that are pinned, flags that are planted, and the board behind them."""

from dataclasses import dataclass
from enum import Enum

from game.core.journey.held import FactId
from game.core.law import Reading
from game.core.law_elements import Part

FLAGS = 3
"""How many flags somebody has on a journey."""


class Sureness(Enum):
    """How sure the player is; recorded, never scored."""

    GUESS = "guess"
    FAIRLY = "fairly"
    SURE = "sure"


@dataclass(frozen=True)
class Evidence:
    """A found fact put into a slot of the evidence board, or on the string between the slots."""

    part: Part | None
    """None: the string, for what shows that several people act together."""
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
class Flag:
    """A flag planted in the road: it says that somewhere up to here smuggling became trafficking."""

    visit: int
    """Number of the scene on the path in which it was raised, from 0."""
    evidence: tuple[Evidence, ...]
    """The board as it was last pinned while the flag stood."""
    sureness: Sureness | None = None
    back: int | None = None
    """The scene in which it was taken back, leaving a hole; None: it stands."""
