"""Readings that were given where others were right."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from game.core.law import Reading
from game.core.workshop.room_counts import SMALL


@dataclass(frozen=True)
class Cast:
    """So many votes for a reading where one was right, before talking; a vote is a hand, or that of a team."""

    right: Reading
    said: Reading
    votes: int


@dataclass(frozen=True)
class Confusion:
    """A reading that was given where another one was right."""

    said: Reading
    right: Reading
    votes: int
    of: int
    """All votes where that reading was right."""


def sum_casts(casts: Iterable[Cast]) -> tuple[Cast, ...]:
    """Return votes with equal ones put together."""
    votes: Counter[tuple[Reading, Reading]] = Counter()
    for each in casts:
        votes[each.right, each.said] += each.votes
    return tuple(Cast(right, said, count) for (right, said), count in votes.items() if count)


def confusions(casts: Iterable[Cast]) -> tuple[Confusion, ...]:
    """Return what was mixed up, the most frequent first.

    "Cannot tell yet" mixes nothing up. Where fewer than five votes were given, it is not told how.
    """
    each = sum_casts(casts)
    everybody: Counter[Reading] = Counter()
    for one in each:
        everybody[one.right] += one.votes
    wrong = (one for one in each if one.said is not one.right and one.said is not Reading.UNCLEAR and everybody[one.right] >= SMALL)
    found = (Confusion(one.said, one.right, one.votes, everybody[one.right]) for one in wrong)
    return tuple(sorted(found, key=lambda one: (-one.votes, one.of)))
