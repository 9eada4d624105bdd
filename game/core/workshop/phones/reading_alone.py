"""A class reads alone: how far everybody is, in counts only."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum

from game.core.journey.case import Case, SceneId
from game.core.journey.journey import Journey, Phase


class HowFar(Enum):
    """Where somebody is on the road of a case."""

    WAITING = "waiting"
    """Has joined, and has not begun."""
    BEGUN = "begun"
    HALF_WAY = "half way"
    DEBRIEF = "debrief"


@dataclass(frozen=True)
class ReadingProgress:
    """How many are where; everybody counts once."""

    waiting: int = 0
    begun: int = 0
    half_way: int = 0
    debrief: int = 0

    @property
    def everybody(self) -> int:
        """How many take part."""
        return self.waiting + self.begun + self.half_way + self.debrief


def how_far(journey: Journey | None, road: int) -> HowFar:
    """Return how far a journey is; `road` is how many scenes lead to the nearest ending."""
    if journey is None:
        return HowFar.WAITING
    if journey.phase is Phase.DONE:
        return HowFar.DEBRIEF
    return HowFar.HALF_WAY if 2 * len(journey.path) > road else HowFar.BEGUN


def counted(everybody: Iterable[HowFar]) -> ReadingProgress:
    """Return how many are where."""
    found = tuple(everybody)
    return ReadingProgress(*(found.count(each) for each in HowFar))


def shortest_road(case: Case) -> int:
    """Return how many scenes one goes through at least, the ending with them."""
    road, seen, here = 1, set[SceneId](), {case.start}
    while here and not any(case.scenes[scene].ending is not None for scene in here):
        seen |= here
        here = {choice.to for scene in here for choice in case.scenes[scene].choices} - seen
        road += 1
    return road
