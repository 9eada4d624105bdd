"""How loud sounds are: alone, and apart from it in a workshop."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.core.message import Text, text
from game.core.settings import Settings, loudness, with_loudness
from game.core.sound import Loudness

if TYPE_CHECKING:
    from game.screens.services import Services

LOUDNESS_NAMES = {Loudness.OFF: text("Off"), Loudness.LOW: text("Low"), Loudness.ON: text("On")}


def loudness_now(services: Services) -> Loudness:
    """Return how loud sounds are, here and now."""
    return loudness(services.settings, room=services.room is not None)


def set_loudness(services: Services, loud: Loudness) -> Settings:
    """Return settings with another loudness, for here and now."""
    return with_loudness(services.settings, loud, room=services.room is not None)


def louder(services: Services) -> Settings:
    """Return settings after one press of the key."""
    return set_loudness(services, loudness_now(services).following)


def how_loud(services: Services) -> Text:
    """Return what is said after one press of the key."""
    return text("Sounds: {loudness}", loudness=LOUDNESS_NAMES[loudness_now(services)])
