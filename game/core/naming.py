"""How messages name what is there, and guess what was meant."""

from collections.abc import Iterable
from difflib import get_close_matches

from game.core.message import Text, text, with_values


def listed(names: Iterable[str]) -> str:
    """Return names in a row, as they stand in the file."""
    return ", ".join(names)


def unknown(words: Text, name: str, known: Iterable[str]) -> Text:
    """Complete words that say that something is not there: a guess of what was meant as {hint}, and what there is as {known}."""
    names = tuple(known)
    return with_values(words, hint=did_you_mean(name, names), known=listed(names) or text("none"))


def did_you_mean(word: str, known: Iterable[str]) -> Text | str:
    """Return a question with the nearest name, with a space before it; empty if none is near."""
    near = get_close_matches(word, tuple(known), n=1)
    return text(' Did you mean "{name}"?', name=near[0]) if near else ""
