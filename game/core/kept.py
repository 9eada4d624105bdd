"""What somebody has begun, as it comes back from the disk."""

from dataclasses import dataclass
from typing import Generic, TypeVar

from game.core.message import Text

History = TypeVar("History")


@dataclass(frozen=True)
class Kept(Generic[History]):
    """What was kept of something with its past, and what has to be said about it."""

    history: History | None = None
    note: Text | None = None
