"""A line of text as it will stand, ready to be drawn."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Run:
    """A piece of a line, in reading order, that stands in one direction."""

    words: str
    rtl: bool


@dataclass(frozen=True)
class Line:
    """A line: its words in reading order, and its pieces from left to right."""

    words: str
    runs: tuple[Run, ...]


def plain(words: str) -> Line:
    """Return a line of letters that all run from left to right."""
    return Line(words, (Run(words, rtl=False),) if words else ())
