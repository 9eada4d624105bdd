"""What a player sets once and finds again."""

from dataclasses import dataclass
from enum import Enum

TEXT_SIZES = (100, 125, 150, 175, 200)
"""Sizes of all words, in percent."""


class Theme(Enum):
    """How the pages look."""

    PAPER = "paper"
    CONTRAST = "contrast"


@dataclass(frozen=True)
class Settings:
    """What a player has set; ValueError for a text size that is not one of `TEXT_SIZES`."""

    text_size: int = 100
    theme: Theme = Theme.PAPER
    motion: bool = True
    """Whether paper moves, or is simply in its new place."""
    language: str = ""
    """A language tag such as "mk"; empty: not chosen yet."""
    full_screen: bool = False
    helped: bool = False
    """Whether the first help has been seen."""

    def __post_init__(self) -> None:
        """Refuse a text size that no page is made for."""
        if self.text_size not in TEXT_SIZES:
            raise ValueError(f"text size {self.text_size}: one of {TEXT_SIZES}")


def nearest_text_size(percent: int) -> int:
    """Return the text size nearest to a number of percent, for files that people edit."""
    return min(TEXT_SIZES, key=lambda size: abs(size - percent))
