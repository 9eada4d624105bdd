"""A case that a step asks for without naming it: what it has to be like, and which ones are."""

from collections.abc import Iterable
from dataclasses import dataclass

from game.core.journey.held import TwinId
from game.core.journey.library.card import CaseCard
from game.core.journey.themes import About
from game.core.law import Ages, is_for


@dataclass(frozen=True)
class Wanted:
    """What a case has to be like; what is None, empty or 0 does not matter."""

    turns: bool | None = None
    """Whether a version of it is played that turns, or one that never does."""
    ages: Ages | None = None
    """For whom it is: nothing for older ones."""
    minutes: int = 0
    """How long it takes at most."""
    about: About | None = None
    country: str = ""


def is_wanted(wanted: Wanted, card: CaseCard) -> bool:
    """Whether a case is what a step asks for."""
    return (
        (wanted.turns is None or bool(twins_wanted(wanted, card)))
        and (wanted.ages is None or is_for(card.ages, wanted.ages))
        and (not wanted.minutes or card.minutes <= wanted.minutes)
        and (wanted.about is None or wanted.about in card.about)
        and (not wanted.country or wanted.country in card.countries)
    )


def all_wanted(wanted: Wanted, cards: Iterable[CaseCard]) -> tuple[CaseCard, ...]:
    """Return the cases that are what a step asks for."""
    return tuple(card for card in cards if is_wanted(wanted, card))


def twins_wanted(wanted: Wanted, card: CaseCard) -> tuple[TwinId | None, ...]:
    """Return the versions of a case that are what a step asks for; None stands for a case without versions."""
    return tuple(each.twin for each in card.twins if wanted.turns in (None, each.turns))


def twin_wanted(wanted: Wanted, card: CaseCard, number: int) -> TwinId | None:
    """Return the version that is played of a case that was picked, drawn by a number; None where any of them will do."""
    twins = twins_wanted(wanted, card)
    return None if wanted.turns is None or not twins else twins[number % len(twins)]
