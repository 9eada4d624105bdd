"""A kept journey as it comes back from the disk."""

from dataclasses import dataclass

from game.core.journey.history import History
from game.core.message import Text


@dataclass(frozen=True)
class Kept:
    """A kept journey, and what has to be said about it."""

    history: History | None = None
    note: Text | None = None
