"""What somebody looks for on a shelf of cases."""

from dataclasses import dataclass
from enum import Enum

from game.core.journey.library.card import CaseCard
from game.core.journey.themes import About
from game.core.law import Ages


class Length(Enum):
    """How long a case takes, roughly."""

    SHORT = "short"
    MIDDLE = "middle"
    LONG = "long"


SHORT, MIDDLE = 15, 20
"""The longest minutes of a short and of a middle case."""


def length_of(minutes: int) -> Length:
    """Return how long so many minutes are."""
    return Length.SHORT if minutes <= SHORT else Length.MIDDLE if minutes <= MIDDLE else Length.LONG


@dataclass(frozen=True)
class Sought:
    """Which cases are shown; what is None or empty does not matter."""

    ages: Ages | None = None
    length: Length | None = None
    about: About | None = None
    country: str = ""
    new: bool = False
    """Only those that were never played to an end."""
    words: str = ""
    """What stands in the title or in what it is about."""
    page: int = 0
    """Which page of what is left is shown, from 0."""

    @property
    def everything(self) -> bool:
        """Whether nothing is left out."""
        return self == Sought(page=self.page)


def fits(sought: Sought, card: CaseCard, words: str, *, played: bool) -> bool:
    """Whether a case is among what is looked for; `words` are its title and summary as they are read."""
    return (
        sought.ages in (None, card.ages)
        and sought.length in (None, length_of(card.minutes))
        and (sought.about is None or sought.about in card.about)
        and (not sought.country or sought.country in card.countries)
        and not (sought.new and played)
        and sought.words.casefold() in words.casefold()
    )
