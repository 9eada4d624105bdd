"""What an author must mend in a file."""

from dataclasses import dataclass

from game.core.message import Text

Address = tuple[str | int, ...]
"""The way to a value in a file, e.g. ("scenes", "home", "choices", 0, "to")."""


@dataclass(frozen=True)
class Problem:
    """One thing to mend: a stable code, where it is, what is wrong and how to cure it."""

    code: str
    at: Address
    words: Text
    on_key: bool = False
    """Whether the key at the address is meant instead of its value."""
    warning: bool = False
    """Whether the file can be played all the same."""


@dataclass(frozen=True)
class Place:
    """A stretch of one line of a file; line and column count from 1."""

    line: int
    column: int
    length: int = 1


@dataclass(frozen=True)
class Report:
    """A problem with its place, ready to be shown in the terminal and in the game."""

    file: str
    problem: Problem
    place: Place | None = None
    source: str = ""
    """The line itself."""
