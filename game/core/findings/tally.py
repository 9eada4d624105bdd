"""Counts that are told outside of the room: with few people nobody is to be found out."""

from collections import Counter
from dataclasses import dataclass

from game.core.workshop.room_counts import SMALL, shares


@dataclass(frozen=True)
class Portion:
    """So many of so many, e.g. right answers of all answers."""

    count: int = 0
    all: int = 0

    @property
    def share(self) -> int | None:
        """In whole percent; None for fewer than five in all."""
        return round(100 * self.count / self.all) if self.all >= SMALL else None

    def __add__(self, other: "Portion") -> "Portion":
        """Return both together."""
        return Portion(self.count + other.count, self.all + other.all)


NONE = Portion()
"""Nothing was counted."""


@dataclass(frozen=True)
class Tally:
    """How many hands went up for each answer to a question about oneself; with fewer than five in all it keeps who said what to itself."""

    raw: tuple[tuple[str, int], ...] = ()
    """Never to be shown: `of` and `share` know when they may tell."""

    @property
    def all(self) -> int:
        """How many hands went up in all."""
        return sum(count for _, count in self.raw)

    @property
    def told(self) -> bool:
        """Whether enough hands went up to tell them apart."""
        return self.all >= SMALL

    def of(self, answer: str) -> int | None:
        """Return how many hands went up for an answer; None if there were too few in all."""
        return dict(self.raw).get(answer, 0) if self.told else None

    def share(self, answer: str) -> int | None:
        """Return an answer's share in whole percent; None if there were too few in all."""
        parts = shares(self.raw)
        return None if parts is None else parts.get(answer, 0)

    def __add__(self, other: "Tally") -> "Tally":
        """Return both together."""
        both = Counter(dict(self.raw))
        both.update(dict(other.raw))
        return Tally(tuple(both.items()))


NO_HANDS = Tally()
"""Nobody was asked."""
