"""Texts with a word to their translator, as they stand in files of every kind."""

from collections.abc import Iterator

from game.core.message import Text
from game.core.source import Source
from game.core.talk import TalkStop

Noted = tuple[Text, str]
"""A text and what its translator should know."""


def head_texts(title: Text, summary: Text, kind: str) -> Iterator[Noted]:
    """Return what stands on the card of a case, a crossing, an exercise or a workshop."""
    yield title, f"Title of the {kind}."
    yield summary, f"What the {kind} is about, on its card."


def talk_texts(stop: TalkStop, here: str = "") -> Iterator[Noted]:
    """Return every text of a talk stop; `here` says where it stands, with a space behind it."""
    yield stop.asks, f"{here}A question to talk about, shown big."
    yield from ((prompt, f"{here}Shown small under a question to talk about.") for prompt in stop.prompts)
    yield from ((hint, f"{here}For the trainer only: what to listen for.") for hint in stop.listen)


def source_texts(source: Source) -> Iterator[Noted]:
    """Return the words of a source."""
    yield source.words, f"Where this is from, {source.year}."
