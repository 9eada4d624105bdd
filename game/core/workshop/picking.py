"""A workshop as it is held: where a step only says what its case has to be like, the one that was picked stands in it."""

from collections.abc import Iterable
from dataclasses import replace

from game.core.journey.case import CaseId
from game.core.workshop.workshop import Activity, PlayCase, StepId, Workshop, WorkshopStep

Picked = Iterable[tuple[StepId, CaseId]]
"""Which case was picked for which step."""


def decided(workshop: Workshop, picked: Picked) -> Workshop:
    """Return a workshop with the cases that were picked in their steps."""
    names = dict(picked)
    return replace(workshop, steps=tuple(_step(step, names.get(step.id)) for step in workshop.steps)) if names else workshop


def plain(activity: Activity) -> Activity:
    """Return what is done in a step, whether its case was picked or named."""
    return replace(activity, wanted=None) if isinstance(activity, PlayCase) else activity


def with_case(activity: Activity, case: CaseId | None) -> Activity:
    """Return what is done in a step, with the case that was picked for it."""
    return replace(activity, case=case) if isinstance(activity, PlayCase) and activity.wanted is not None and case else activity


def _step(step: WorkshopStep, case: CaseId | None) -> WorkshopStep:
    return replace(step, activity=with_case(step.activity, case))
