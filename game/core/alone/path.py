"""A path: a workshop for one person alone, and how far somebody has come on it."""

from dataclasses import dataclass, replace
from enum import Enum

from game.core.journey.case import CaseId
from game.core.workshop.picking import decided, plain
from game.core.workshop.workshop import Activity, DoExercise, PlayCase, StepId, Workshop, WorkshopId, WorkshopStep

Share = tuple[int, int]
"""How many were right, of how many."""


@dataclass(frozen=True)
class Passed:
    """A step that lies behind."""

    step: StepId
    score: Share | None = None
    """How an exercise ended the first time; None for everything else."""
    left_out: bool = False


@dataclass(frozen=True)
class Progress:
    """How far somebody has come on a path."""

    workshop: WorkshopId
    passed: tuple[Passed, ...] = ()
    picked: tuple[tuple[StepId, CaseId], ...] = ()
    """Which case was chosen for a step that does not name one."""

    def of(self, step: StepId) -> Passed | None:
        """Return how a step was passed; None if it still lies ahead."""
        return next((each for each in self.passed if each.step == step), None)


class Change(Enum):
    """What became of the share of right answers."""

    MORE = "more"
    SAME = "same"
    FEWER = "fewer"


def following(workshop: Workshop, progress: Progress) -> WorkshopStep | None:
    """Return the first step that still lies ahead; None at the end of the path."""
    return next((step for step in workshop.steps if progress.of(step.id) is None), None)


def is_open(workshop: Workshop, progress: Progress, step: WorkshopStep) -> bool:
    """Whether a step can be done: it lies behind, or its turn has come."""
    ahead = following(workshop, progress)
    return progress.of(step.id) is not None or (ahead is not None and step.id == ahead.id)


def after_step(progress: Progress, step: StepId) -> Progress:
    """Return the progress after a step was done; one that was done before keeps its first end."""
    return _with(progress, Passed(step))


def left_out(progress: Progress, step: StepId) -> Progress:
    """Return the progress after a step was left out; it can still be done later."""
    return progress if progress.of(step) is not None else _with(progress, Passed(step, left_out=True))


def with_pick(progress: Progress, step: StepId, case: CaseId) -> Progress:
    """Return the progress after a case was chosen for a step."""
    return replace(progress, picked=(*(each for each in progress.picked if each[0] != step), (step, case)))


def after_activity(workshop: Workshop, progress: Progress, activity: Activity, score: Share | None = None) -> Progress:
    """Return the progress after something was done, on the path or beside it.

    An exercise counts when its turn has come: a quiz for afterwards says nothing if it was done before.
    """
    for step in decided(workshop, progress.picked).steps:
        before = progress.of(step.id)
        ahead = before is None or before.left_out
        if _is_done_by(step.activity, activity) and ahead and (is_open(workshop, progress, step) or not isinstance(activity, DoExercise)):
            return _with(progress, Passed(step.id, score))
    return progress


def _is_done_by(wanted: Activity, done: Activity) -> bool:
    """Whether what was done is what a step wants; where no case has been chosen for it yet, any case is."""
    if isinstance(wanted, PlayCase) and wanted.wanted is not None and not wanted.case:
        return isinstance(done, PlayCase)
    return plain(wanted) == done


def change(before: Share, after: Share) -> Change:
    """Compare two shares; of nothing asked nothing has changed."""
    first, second = before[0] * after[1], after[0] * before[1]
    return Change.SAME if first == second else Change.MORE if second > first else Change.FEWER


def _with(progress: Progress, new: Passed) -> Progress:
    before = progress.of(new.step)
    if before is not None and not before.left_out:
        return progress
    return replace(progress, passed=(*(each for each in progress.passed if each != before), new))
