"""Whom to call."""

from dataclasses import dataclass

from game.core.message import Text


@dataclass(frozen=True)
class Helpline:
    """Whom to call; `checked` is the day on which its page was read, `rung` that on which somebody called (empty: nobody has)."""

    name: str
    numbers: tuple[str, ...]
    words: Text
    source: str
    checked: str
    languages: str = ""
    rung: str = ""
    abroad: str = ""
    """The number from another country."""
