"""How much time is left in a workshop: of its step, of all that is still to come, and what helps when that is too much."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain, combinations
from math import ceil, floor

from game.core.workshop.workshop import Break, PlayCase, StepId, Workshop, WorkshopStep

SECONDS = 60
"""In a minute."""
LONGEST = 24 * 60 * SECONDS
"""How many seconds a step lasts at most; a larger number comes from a clock that was set wrongly."""
VOTE = 3
"""Minutes that one vote of a room takes: everybody for themselves, the reveal, talk, the second vote."""
MOST_PASSED = 3
"""How many steps are named at most when time is short."""
MOST_WASTE = 10
"""Nobody passes steps that save so many minutes more than are missing."""
MOST_VOTES = 2
"""How many votes fewer there are at most."""


@dataclass(frozen=True)
class Pace:
    """Whole minutes; a minute that has begun counts."""

    step: int
    """Left of the step; under 0: over by so many."""
    all: int
    """Left of the step and of all steps behind it, as they are planned; those that are passed take no time."""


@dataclass(frozen=True)
class Outlook:
    """Whether all that is still to come fits before the end, and what helps if not. Whole minutes."""

    left: int
    """Until the end; under 0: it should be over."""
    behind: int
    """How many are missing; under 0: so many are to spare."""
    drop: tuple[WorkshopStep, ...] = ()
    """Steps that can be passed."""
    enough: bool = True
    """Whether passing these is enough."""
    vote_less: WorkshopStep | None = None
    """A case in which fewer votes are enough."""
    votes: int = 0
    """How many fewer."""


def pace(workshop: Workshop, at: StepId, seconds: float) -> Pace:
    """Return what is left when a step has lasted for some seconds; LookupError for a step that is not in the workshop.

    Where a clock was set back a step seems to begin only later: then it has just begun. It is never over by more than a day.
    """
    number = workshop.number(at)
    left = ceil(workshop.steps[number].minutes - min(max(seconds, 0), LONGEST) / SECONDS)
    return Pace(left, max(0, left) + sum(step.minutes for step in workshop.steps[number + 1 :] if not step.passed))


def outlook(workshop: Workshop, at: StepId, seconds: float, until: float) -> Outlook:
    """Return whether the rest fits when the step has lasted for some seconds and it is over in `until` seconds."""
    number, left = workshop.number(at), floor(until / SECONDS)
    behind = pace(workshop, at, seconds).all - left
    if behind <= 0:
        return Outlook(left, behind)
    ahead = workshop.steps[number + 1 :]
    drop = _to_pass(ahead, behind)
    cases = (step for step in workshop.steps[number:] if isinstance(step.activity, PlayCase) and not step.passed)
    enough = sum(step.minutes for step in drop) >= behind
    votes = ceil(behind / VOTE)
    case = next(cases, None) if votes <= MOST_VOTES else None
    return Outlook(left, behind, drop, enough, case, 0 if case is None else votes)


def _to_pass(ahead: Sequence[WorkshopStep], minutes: int) -> tuple[WorkshopStep, ...]:
    """Return the steps that save the minutes and as little more as can be; the longest ones if nothing is enough.

    A break stays, and so does the last step, which says whom one can tell.
    """
    can = [step for step in ahead[:-1] if not step.passed and not isinstance(step.activity, Break)]
    every = chain.from_iterable(combinations(can, count) for count in range(1, MOST_PASSED + 1))
    saved = ((sum(step.minutes for step in some), len(some), some) for some in every)
    sums = [each for each in saved if each[0] <= minutes + MOST_WASTE]
    fitting = [each for each in sums if each[0] >= minutes]
    if fitting:
        return min(fitting, key=lambda each: each[:2])[2]
    return max(sums, key=lambda each: (each[0], -each[1]))[2] if sums else ()
