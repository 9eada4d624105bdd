"""Whether what is asked for holds: belongings, facts found, things done, and the reading that stands."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import assert_never

from game.core.journey.belongings import Belongings, has
from game.core.journey.held import Condition, Counts, DeedId, Did, FactId, HasFound, Holds, InTwin, Not, Reads
from game.core.journey.journey import Journey
from game.core.law import Reading


@dataclass(frozen=True)
class Standpoint:
    """All that a condition can ask about, at one moment."""

    belongings: Belongings
    found: frozenset[FactId] = frozenset()
    deeds: frozenset[DeedId] = frozenset()
    readings: frozenset[Reading] = frozenset()
    """The reading that stands; trafficking, too, while a flag does."""


def standpoint(journey: Journey) -> Standpoint:
    """Return what conditions ask about, as it is now."""
    standing = {journey.standing.reading} if journey.standing else set[Reading]()
    if journey.flag:
        standing.add(Reading.TRAFFICKING)
    return Standpoint(journey.belongings, frozenset(journey.found), frozenset(journey.deeds), frozenset(standing))


def holds(at: Standpoint, condition: Condition) -> bool:
    """Whether one condition holds; ValueError for one on the twin, which is settled before anybody plays (`twins.py`)."""
    match condition:
        case Holds() | Counts():
            return has(at.belongings, condition)
        case HasFound(fact):
            return fact in at.found
        case Did(deed):
            return deed in at.deeds
        case Reads(readings):
            return not at.readings.isdisjoint(readings)
        case Not(needs):
            return not all_hold(at, needs)
        case InTwin(twin):
            raise ValueError(f"no twin was chosen: {twin}")
        case _ as never:
            assert_never(never)


def all_hold(at: Standpoint, conditions: Iterable[Condition]) -> bool:
    """Whether every condition holds."""
    return all(holds(at, condition) for condition in conditions)


def is_hidden(at: Standpoint, conditions: Iterable[Condition]) -> bool:
    """Whether something is not even shown: what was not seen, done or said would be given away by a shut choice."""
    return any(not isinstance(each, Holds | Counts) and not holds(at, each) for each in conditions)
