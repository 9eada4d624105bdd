"""The cards that are left of a shelf, in their order."""

from collections.abc import Iterable
from itertools import groupby

from game.core.journey.library.card import CaseCard
from game.core.journey.library.sought import Sought, fits
from game.core.law import LEVELS, Ages
from game.screens.services import Services
from game.screens.shelved import Shelved

MOST = 24
"""So many cards stand on one page of the shelf."""


def sought_of(services: Services) -> Sought:
    """Return what is looked for now."""
    return services.cases.sought or Sought()


def fitting(services: Services, shelf: Iterable[Shelved], sought: Sought) -> tuple[Shelved, ...]:
    """Return which cards are left, the easiest case first; torn ones stand last, and only while everything is shown."""
    left = (entry for entry in shelf if not entry.new and _fits(services, entry, sought))
    return in_order(services, left)


def in_order(services: Services, shelf: Iterable[Shelved]) -> tuple[Shelved, ...]:
    """Return cards by ages, by minutes, then by their titles; torn ones last."""

    def hardness(entry: Shelved) -> tuple[bool, int, int, str]:
        if entry.card is None:
            return (True, 0, 0, entry.file)
        return (False, LEVELS.index(entry.card.ages), entry.card.minutes, services.say(entry.card.title).casefold())

    return tuple(sorted(shelf, key=hardness))


def pages(count: int) -> int:
    """Return on how many pages so many cards stand."""
    return max(1, -(-count // MOST))


def on_page(cards: tuple[Shelved, ...], page: int) -> tuple[Shelved, ...]:
    """Return the cards of one page; of a page that is not there any more, those of the last one."""
    at = min(page, pages(len(cards)) - 1)
    return cards[at * MOST : (at + 1) * MOST]


def by_ages(cards: tuple[Shelved, ...]) -> tuple[tuple[Ages | None, tuple[Shelved, ...]], ...]:
    """Return cards in their groups: one for each level, and None for torn ones."""
    return tuple((ages, tuple(group)) for ages, group in groupby(cards, lambda entry: None if entry.card is None else entry.card.ages))


def _fits(services: Services, entry: Shelved, sought: Sought) -> bool:
    if entry.card is None:
        return sought.everything
    return fits(sought, entry.card, _words(services, entry.card) if sought.words else "", played=entry.done)


def _words(services: Services, card: CaseCard) -> str:
    return f"{services.say(card.title)} {services.say(card.summary)}"
