"""Which case comes next on a path: one that was not seen yet, drawn, so that its place in the order tells nothing."""

from collections.abc import Collection

from game.core.journey.case import CaseId
from game.core.journey.library.card import CaseCard


def chosen(cards: tuple[CaseCard, ...], seen: Collection[CaseId], number: int) -> CaseCard | None:
    """Return the case that a number draws among those that were not seen; among all if every one was; None if there is none."""
    new = tuple(card for card in cards if card.id not in seen) or cards
    return new[number % len(new)] if new else None
