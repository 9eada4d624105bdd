"""How messages name what is there, and guess what was meant."""

from collections.abc import Iterable
from difflib import get_close_matches

from game.core.message import Text, text


def listed(names: Iterable[str]) -> str:
    """Return names in a row, as they stand in the file."""
    return ", ".join(names)


def did_you_mean(word: str, known: Iterable[str]) -> Text | str:
    """Return a question with the nearest name, with a space before it; empty if none is near."""
    near = get_close_matches(word, tuple(known), n=1)
    return text(' Did you mean "{name}"?', name=near[0]) if near else ""
