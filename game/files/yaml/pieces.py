"""The pieces that lines of YAML are made of, by what may stand in them."""

from dataclasses import dataclass
from enum import Enum, auto

from game.core.lookalike import SPACES, UNSEEN, UNSEEN_SIGNS

GAP = f" \t{SPACES}{UNSEEN}"
"""What looks like spaces, as the inside of a class of a regular expression."""
BLANKS = " \t" + SPACES
GAPS = BLANKS + UNSEEN_SIGNS
"""The same signs, one after the other."""

EITHER = frozenset(("says", "asks"))
"""Keys that have a text in one format and a list in another."""
TEXTS = frozenset(
    ("title", "name", "see", "why", "summary", "hindsight", "decoy", "ending", "words", "hint", "verdict", "source", "break", *EITHER)
)
"""Keys behind which stands what people read."""
TEXT_LISTS = frozenset(("lines", "talk", "prompts", "listen", "sources", "notes", "prepare", "check", "answers", "in", "not", *EITHER))
"""Keys of lists of such texts."""


class Kind(Enum):
    """What a piece of a line is."""

    INDENT = auto()
    DASH = auto()
    GAP = auto()
    KEY = auto()
    COLON = auto()
    COMMA = auto()
    BRACKET = auto()
    NAME = auto()
    """One word that may be the name of something, or a number."""
    TITLE = auto()
    """One word that people read."""
    TEXT = auto()
    QUOTED = auto()


@dataclass(frozen=True)
class Piece:
    """A stretch of a line; `at` counts from 0."""

    kind: Kind
    at: int
    words: str


def value_kind(value: str, key: str, list_key: str, *, goes_on: bool) -> Kind:
    """Tell a name from what people read, by the keys that it stands under."""
    if goes_on or any(sign in BLANKS for sign in value):
        return Kind.TEXT
    return Kind.TITLE if key in TEXTS | TEXT_LISTS or (list_key in TEXT_LISTS and key != "if") else Kind.NAME
