"""Where a crossing stands, and the moves that change it."""

from dataclasses import dataclass
from enum import Enum

from game.core.crossing.board import Board
from game.core.crossing.events import CrossingEvent
from game.core.crossing.level import CardId, CrossingId, KeeperId


class Mode(Enum):
    """How the hold is counted."""

    CALM = "calm"
    """In moves; nothing hurries."""
    LIVE = "live"
    """In time, which comes in with `Wait`."""


@dataclass(frozen=True)
class Jump:
    """One keeper goes one place on (+1) or back (-1); back onto a broken link mends it."""

    keeper: KeeperId
    step: int = 1


@dataclass(frozen=True)
class Lay:
    """The front keeper lays a stone ahead; or, back, the last one lays one behind, that may come from hand to hand."""

    back: bool = False


@dataclass(frozen=True)
class Lift:
    """The last keeper lifts the stone just left; or, ahead, the front one takes back the next."""

    ahead: bool = False


@dataclass(frozen=True)
class PassOn:
    """All stones in hands go from hand to hand to the front keeper."""


@dataclass(frozen=True)
class HandOver:
    """The lantern goes to a neighbour in the line."""

    to: KeeperId


@dataclass(frozen=True)
class Together:
    """All go one place forward at once."""


@dataclass(frozen=True)
class Call:
    """A keeper who is missing is called."""

    keeper: KeeperId


@dataclass(frozen=True)
class Answer:
    """The group asks a keeper to mend what the open card tells."""

    keeper: KeeperId


@dataclass(frozen=True)
class Wait:
    """Time goes by, in live mode; it stands still while a card is read."""

    milliseconds: int


BoardMove = Jump | Lay | Lift | PassOn | HandOver | Together | Call
CrossingMove = BoardMove | Answer | Wait


@dataclass(frozen=True)
class CrossingState:
    """A crossing at one moment; changes only in `advance`."""

    level: CrossingId
    mode: Mode
    board: Board
    cards: tuple[CardId, ...] = ()
    """The cards still to come."""
    card: CardId | None = None
    """The open card; it must be answered first."""
    answers: tuple[tuple[CardId, KeeperId], ...] = ()
    """Every answer given, in order."""
    moves: int = 0
    broken: tuple[int, ...] = ()
    """The places at which links broke, in order; a place may break more than once."""
    won: bool = False


@dataclass(frozen=True)
class CrossingTurn:
    """The crossing after a move, and what happened."""

    state: CrossingState
    events: tuple[CrossingEvent, ...] = ()
