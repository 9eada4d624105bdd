"""What phones said, as it is written down when the room sees it: counts only, nobody's phone."""

from dataclasses import dataclass

from game.core.exercise.exercise import OptionId
from game.core.journey.pins import Sureness
from game.core.law import Reading
from game.core.workshop.team import Team
from game.core.workshop.workshop import StepId


@dataclass(frozen=True)
class PhonesRead:
    """How phones read the situation in a vote on a scene, counted when the vote was closed."""

    step: StepId
    visit: int
    """The number of the scene on the path, from 0."""
    round: int
    """1, or 2 for the vote after talking."""
    readings: tuple[tuple[Reading, int], ...]
    teams: tuple[tuple[Team, Reading], ...] = ()
    """What most phones of each team said; what the trainer entered for a team counts more."""
    sure: tuple[tuple[Reading, Sureness, int], ...] = ()
    """How sure how many of them were."""


@dataclass(frozen=True)
class PhonesAnswered:
    """How phones answered what is asked in the exercise of a step, in the round that it is in."""

    step: StepId
    counts: tuple[tuple[OptionId, int], ...]


PhoneEvent = PhonesRead | PhonesAnswered
"""What phones said."""
