"""A line of YAML that is being taken apart, and where a reader stands between two lines."""

import re
from dataclasses import dataclass, field
from enum import Enum, auto

from game.core.lookalike import NO_WIDTH, UNSEEN
from game.files.yaml.flow import Brackets
from game.files.yaml.pieces import BLANKS, GAP, Kind, Piece

LEAD = re.compile(f"[{GAP}]*")
BETWEEN = re.compile(f"(?:[{UNSEEN}]*[{BLANKS}])*")
"""What looks like spaces; a sign without width right before a word belongs to that."""


class Open(Enum):
    """What a line leaves for the next one to go on with."""

    NOTHING = auto()
    VALUE = auto()
    PLAIN = auto()
    BLOCK = auto()
    QUOTE = auto()
    FLOW = auto()


@dataclass(frozen=True)
class State:
    """Where a reader stands between two lines."""

    open: Open = Open.NOTHING
    column: int = -1
    """Where the innermost key or dash stands; what belongs to it begins further right."""
    key: str = ""
    quote: str = ""
    brackets: Brackets = ()
    dashes: tuple[int, ...] = ()
    """The columns in which lists stand that may go on."""
    lists: tuple[tuple[int, str], ...] = ()
    """The columns of keys that are open, with the keys."""


@dataclass
class Line:
    """A line that is being taken apart."""

    words: str
    state: State
    following: str
    pieces: list[Piece] = field(default_factory=list)
    at: int = 0

    def take(self, kind: Kind, end: int) -> None:
        """Note what stands until `end`."""
        if end > self.at:
            self.pieces.append(Piece(kind, self.at, self.words[self.at : end]))
            self.at = end

    def gap(self, kind: Kind = Kind.GAP) -> None:
        """Note what looks like spaces."""
        found = (LEAD if kind is Kind.INDENT else BETWEEN).match(self.words, self.at)
        self.take(kind, found.end() if found else self.at)

    @property
    def rest(self) -> str:
        """What was not looked at yet."""
        return self.words[self.at :]

    def column(self) -> int:
        """Return the column in which the next sign stands, as it is seen."""
        return width(self.words[: self.at])

    def goes_on(self) -> bool:
        """Tell whether the next line lies deeper than the innermost key or dash, so that it may belong to this text."""
        return plain_indent(self.following) > self.state.column


def width(words: str) -> int:
    """Return how many columns signs take."""
    return len(words) if words.isascii() else len(NO_WIDTH.sub("", words))


def indent(line: str) -> int:
    """Return how far a line is indented, as it is seen; nothing for one without words."""
    found = LEAD.match(line)
    return width(found[0]) if found and found.end() < len(line) else 0


def plain_indent(line: str) -> int:
    """Return how far a line is indented with plain spaces."""
    return len(line) - len(line.lstrip(" ")) if line.strip(" ") else 0
