"""How much time is left in a workshop: of its step, and of all that is still to come."""

from dataclasses import dataclass
from math import ceil

from game.core.workshop.workshop import StepId, Workshop

SECONDS = 60
"""In a minute."""
LONGEST = 24 * 60 * SECONDS
"""How many seconds a step lasts at most; a larger number comes from a clock that was set wrongly."""


@dataclass(frozen=True)
class Pace:
    """Whole minutes; a minute that has begun counts."""

    step: int
    """Left of the step; under 0: over by so many."""
    all: int
    """Left of the step and of all steps behind it, as they are planned."""


def pace(workshop: Workshop, at: StepId, seconds: float) -> Pace:
    """Return what is left when a step has lasted for some seconds; LookupError for a step that is not in the workshop.

    Where a clock was set back a step seems to begin only later: then it has just begun. It is never over by more than a day.
    """
    number = workshop.number(at)
    left = ceil(workshop.steps[number].minutes - min(max(seconds, 0), LONGEST) / SECONDS)
    return Pace(left, max(0, left) + sum(step.minutes for step in workshop.steps[number + 1 :]))
