"""Whom to call."""

from dataclasses import dataclass

from game.core.message import Text


@dataclass(frozen=True)
class Helpline:
    """Whom to call; `checked` is the day on which somebody looked whether it is still so."""

    name: str
    numbers: tuple[str, ...]
    words: Text
    source: str
    checked: str
    languages: str = ""
