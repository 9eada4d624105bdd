"""Where something that is said comes from."""

from dataclasses import dataclass

from game.core.message import Text


@dataclass(frozen=True)
class Source:
    """Where something is from; an old figure is history, never today's number."""

    words: Text
    year: int
