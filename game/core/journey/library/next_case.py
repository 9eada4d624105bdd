"""Which case to play next because of how one reads; nothing here asks whether that case turns."""

from collections.abc import Collection
from enum import Enum

from game.core.journey.case import CaseId
from game.core.journey.library.card import CaseCard
from game.core.journey.library.overall import ALMOST_ALL, OFTEN, Overall, Result
from game.core.law import LEVELS


class Habit(Enum):
    """What somebody does too much or too little of; the first that holds counts."""

    ACCUSES = "accuses"
    MISSES = "misses"
    EARLY = "early"
    LATE = "late"
    STEADY = "steady"


def habit(whole: Overall) -> Habit:
    """Return what somebody could do otherwise in the next case."""
    turned, never = whole.flags + whole.missed, whole.calm + whole.false_alarms
    if never and whole.false_alarms >= OFTEN * never:
        return Habit.ACCUSES
    if turned and whole.flags < ALMOST_ALL * turned:
        return Habit.MISSES
    if whole.early > max(whole.hits, whole.late):
        return Habit.EARLY
    return Habit.LATE if whole.late > max(whole.hits, whole.early) else Habit.STEADY


def next_case(cards: Collection[CaseCard], played: Collection[CaseId], results: tuple[Result, ...]) -> CaseCard | None:
    """Return the case that is most unlike those that were misread: a new one, of another life, then of the same level, then the shortest.

    When all were played, it is the one that was played longest ago. None without any.
    """
    order = {result.case: at for at, result in enumerate(results)}
    misread = {result.case for result in results if not result.right}
    known = {about for card in cards if card.id in order for about in card.about}
    puzzling = {about for card in cards if card.id in misread for about in card.about}
    levels = [LEVELS.index(card.ages) for card in cards if card.id in order]
    level = max(levels, default=0)

    def likeness(card: CaseCard) -> tuple[bool, int, bool, bool, int, int, str]:
        about = set(card.about)
        away = abs(LEVELS.index(card.ages) - level)
        return (card.id in played, order.get(card.id, -1), bool(about & puzzling), bool(about & known), away, card.minutes, card.id)

    return min(cards, key=likeness, default=None)
