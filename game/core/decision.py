"""Decisions of courts: what was found, and what the law as code says to it."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass

from game.core.law import Ages, Assessment, Reading, assess, readings_for
from game.core.law_elements import Doer, Shown

OFFERED = readings_for(Ages.ADULT)
NO_OFFENCE = (Reading.LAWFUL, Reading.UNCLEAR)
"""What the law as code says where a court found nothing, or nothing of what can be read here."""


@dataclass(frozen=True)
class Decision:
    """What one court decided, in the words of the law as code."""

    id: str
    name: str
    year: int
    child: bool
    result: Reading | None
    """What the court came to; None: no offence, or none of those that can be read."""
    found: tuple[Shown, ...]
    """What the court found or accepted."""
    blind: tuple[Shown, ...]
    """What somebody would write down who knows the facts and not the outcome."""
    together: tuple[Collection[Doer], ...] = ()
    why: str = ""
    """Why both say something else, in the words of whoever wrote it down."""

    def by_found(self) -> "Compared":
        """Read what the court found."""
        return Compared(self, assess(self.found, child=self.child, together=self.together))

    def by_blind(self) -> "Compared":
        """Read what could be seen without knowing the outcome."""
        return Compared(self, assess(self.blind, child=self.child, together=self.together))


@dataclass(frozen=True)
class Compared:
    """A decision beside what the law as code says."""

    decision: Decision
    law: Assessment

    @property
    def reading(self) -> Reading:
        """What it is by the law as code."""
        return self.law.right(OFFERED)

    @property
    def on_trafficking(self) -> bool:
        """Whether both say that it is trafficking, or both that it is none."""
        return self.law.trafficking == (self.decision.result is Reading.TRAFFICKING)

    @property
    def on_reading(self) -> bool:
        """Whether what the court came to is right by the law as code."""
        result = self.decision.result
        return self.reading in NO_OFFENCE if result is None else self.law.is_right(result, OFFERED)


@dataclass(frozen=True)
class Count:
    """In how many decisions the court and the law as code agree."""

    every: int
    on_trafficking: int
    on_reading: int


def count(compared: Iterable[Compared]) -> Count:
    """Count in how many both agree."""
    every = tuple(compared)
    return Count(len(every), sum(each.on_trafficking for each in every), sum(each.on_reading for each in every))
