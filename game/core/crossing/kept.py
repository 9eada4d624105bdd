"""A kept crossing as it comes back from the disk."""

from dataclasses import dataclass

from game.core.crossing.history import CrossingHistory
from game.core.message import Text


@dataclass(frozen=True)
class KeptCrossing:
    """A kept crossing, and what has to be said about it."""

    history: CrossingHistory | None = None
    note: Text | None = None
