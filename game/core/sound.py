"""What can be heard: sounds of what happens, quiet rooms, and how loud somebody wants them."""

from dataclasses import dataclass
from enum import Enum


class Sound(Enum):
    """The sound of something that happens."""

    PAPER = "paper"
    PIN = "pin"
    STAMP = "stamp"
    TEAR = "tear"
    CHIP = "chip"
    CRACK = "crack"
    WATER = "water"
    THUD = "thud"
    BELL = "bell"


class Tone(Enum):
    """The quiet sound of a place."""

    KITCHEN = "kitchen"
    RIVER = "river"
    ROAD = "road"
    BARN = "barn"
    OFFICE = "office"
    SITE = "site"


class Loudness(Enum):
    """How loud somebody wants it."""

    OFF = "off"
    LOW = "low"
    ON = "on"

    @property
    def following(self) -> "Loudness":
        """What one press of the key leads to."""
        steps = tuple(Loudness)
        return steps[(steps.index(self) + 1) % len(steps)]


@dataclass(frozen=True)
class Heard:
    """A sound as it is heard; `force` is how much of its full loudness, above 0 up to 1."""

    sound: Sound
    force: float = 1.0
