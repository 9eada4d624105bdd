"""A stop to talk: a question shown big and quiet, and what its trainer listens for."""

from dataclasses import dataclass

from game.core.message import Text


@dataclass(frozen=True)
class TalkStop:
    """A question for a room to talk about."""

    asks: Text
    prompts: tuple[Text, ...] = ()
    """Two or three short ones, shown under the question."""
    listen: tuple[Text, ...] = ()
    """What to listen for; only the trainer sees it."""
    minutes: int = 3
    after: str = ""
    """The scene or the item after which it comes; empty: at the end."""
