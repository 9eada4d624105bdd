"""What a player sets once and finds again."""

from dataclasses import dataclass, replace
from enum import Enum

from game.core.law import Ages
from game.core.sound import Loudness

TEXT_SIZES = (100, 125, 150, 175, 200)
"""Sizes of all words, in percent."""
VOICE_PACES = (120, 160, 210, 270)
"""Words a minute, for the voice."""
PACES = (0.0, 0.8, 1.2, 2.0, 3.0)
"""Seconds between two steps of the focus, for one switch; 0: the focus stays where it is."""


class Theme(Enum):
    """How the pages look."""

    PAPER = "paper"
    CONTRAST = "contrast"


@dataclass(frozen=True)
class Settings:
    """What a player has set; ValueError for a text size or pace that cannot be chosen."""

    text_size: int = 100
    theme: Theme = Theme.PAPER
    motion: bool = True
    """Whether paper moves, or is simply in its new place."""
    language: str = ""
    """A language tag such as "mk"; empty: not chosen yet."""
    full_screen: bool = False
    helped: bool = False
    """Whether the first help has been seen."""
    prologue: bool = False
    """Whether the lift home has been seen, or passed over; until then it comes before the first case."""
    scan: float = 0.0
    """Seconds after which the focus goes on by itself, for players with one switch; 0: it does not."""

    sound: Loudness = Loudness.LOW
    """How loud sounds are for who plays alone."""
    room_sound: Loudness = Loudness.OFF
    """How loud they are while a workshop is held: silent, unless somebody asks for them."""

    aloud: bool = False
    """Whether pages are read aloud by themselves to who plays alone."""
    room_aloud: bool = False
    """Whether they are while a workshop is held: the wall reads to the room."""
    voice_pace: int = 160
    """How many words a minute the voice says."""
    voice_high: bool = False

    level: Ages = Ages.ADULT
    """The level of the players; what is made for older ones is not shown."""
    lock: str = ""
    """What the trainer's phrase became, if one keeps the level where it is; empty: anybody may change the level."""

    def __post_init__(self) -> None:
        """Refuse a text size that no page is made for, and a pace that nobody can choose."""
        if self.text_size not in TEXT_SIZES:
            raise ValueError(f"text size {self.text_size}: one of {TEXT_SIZES}")
        if self.scan not in PACES:
            raise ValueError(f"pace {self.scan}: one of {PACES}")
        if self.voice_pace not in VOICE_PACES:
            raise ValueError(f"pace of the voice {self.voice_pace}: one of {VOICE_PACES}")


def loudness(settings: Settings, *, room: bool) -> Loudness:
    """Return how loud sounds are now, alone or in a `room` where a workshop is held."""
    return settings.room_sound if room else settings.sound


def with_loudness(settings: Settings, loudness: Loudness, *, room: bool) -> Settings:
    """Return settings with another loudness, for who plays alone or for rooms."""
    return replace(settings, room_sound=loudness) if room else replace(settings, sound=loudness)


def reads_aloud(settings: Settings, *, room: bool) -> bool:
    """Return whether pages are read aloud by themselves now, alone or in a `room` where a workshop is held."""
    return settings.room_aloud if room else settings.aloud


def with_reading(settings: Settings, *, by_itself: bool, room: bool) -> Settings:
    """Return settings with pages read by themselves or not, for who plays alone or for rooms."""
    return replace(settings, room_aloud=by_itself) if room else replace(settings, aloud=by_itself)


def nearest_voice_pace(words: int) -> int:
    """Return the pace of the voice nearest to a number of words a minute, for files that people edit."""
    return min(VOICE_PACES, key=lambda pace: abs(pace - words))


def nearest_text_size(percent: int) -> int:
    """Return the text size nearest to a number of percent, for files that people edit."""
    return min(TEXT_SIZES, key=lambda size: abs(size - percent))


def nearest_pace(tenths: int) -> float:
    """Return the pace nearest to a number of tenths of a second, for files that people edit."""
    return min(PACES, key=lambda pace: abs(pace * 10 - tenths))


def with_lock(before: Settings, after: Settings) -> Settings:
    """Return settings that somebody wants: while a trainer keeps the level, level and lock stay as they are."""
    return replace(after, level=before.level, lock=before.lock) if before.lock else after
