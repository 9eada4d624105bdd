"""How a level of the crossing ended best."""

from dataclasses import dataclass

from game.core.crossing.level import CrossingId, Level
from game.core.crossing.score import score
from game.core.crossing.state import CrossingState


@dataclass(frozen=True)
class CrossingResult:
    """The best end of one level so far."""

    level: CrossingId
    points: int
    """Of 100."""
    moves: int
    broken: int
    """How often the chain broke."""


def crossing_result(level: Level, state: CrossingState) -> CrossingResult:
    """Return how a crossing ended."""
    return CrossingResult(level.id, score(level, state).total, state.moves, len(state.broken))


def better(one: CrossingResult, other: CrossingResult) -> CrossingResult:
    """Return the better of two; with equal points the one with fewer moves."""
    return max(one, other, key=lambda result: (result.points, -result.moves))
