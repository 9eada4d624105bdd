"""The plan of a workshop that is held: its file's running order, with what its trainer has changed in this session."""

from dataclasses import dataclass, replace
from typing import assert_never

from game.core.exercise.exercise import Exercise, ItemId
from game.core.exercise.fewer import coming_items, fewer_items
from game.core.exercise.items import items
from game.core.exercise.run import Run
from game.core.workshop.plan_events import EndSet, ItemPassed, MinutesSet, PlanEvent, RemarkWritten, StepMoved, StepPassed
from game.core.workshop.workshop import StepId, Workshop, WorkshopStep

LONGEST = 240
"""Minutes that a step has at most."""
MOST_LETTERS = 600
"""How long a remark is at most."""


@dataclass(frozen=True)
class Plan:
    """What is different from the workshop's file."""

    end: float | None = None
    """When it is to be over, in seconds since 1970; None: nobody waits for it."""
    minutes: tuple[tuple[StepId, int], ...] = ()
    order: tuple[StepId, ...] = ()
    """Empty: as it is written."""
    passed: tuple[StepId, ...] = ()
    """Steps that are left out."""
    items: tuple[tuple[StepId, ItemId], ...] = ()
    """Items of exercises that are left out."""
    remarks: tuple[tuple[StepId, str], ...] = ()

    def remark(self, step: StepId) -> str:
        """Return what the trainer wrote down about a step."""
        return dict(self.remarks).get(step, "")

    def without(self, step: StepId) -> frozenset[ItemId]:
        """Return the items that are left out in a step."""
        return frozenset(item for each, item in self.items if each == step)


AS_WRITTEN = Plan()


def change_plan(plan: Plan, workshop: Workshop, event: PlanEvent) -> Plan:
    """Return the plan after a change; LookupError for a step that is not in the workshop, ValueError for what cannot be."""
    match event:
        case EndSet(at=at):
            return replace(plan, end=at)
        case MinutesSet(step=step, minutes=minutes):
            others = tuple(each for each in plan.minutes if each[0] != step)
            return replace(plan, minutes=(*others, (step, max(1, min(LONGEST, minutes)))))
        case StepMoved(step=step, by=by):
            return replace(plan, order=_moved(planned(workshop, plan), step, by))
        case StepPassed(step=step, passed=passed):
            rest = tuple(each for each in plan.passed if each != step)
            return replace(plan, passed=(*rest, step) if passed else rest)
        case ItemPassed(step=step, item=item, passed=left_out):
            left = tuple(each for each in plan.items if each != (step, item))
            return replace(plan, items=(*left, (step, item)) if left_out else left)
        case RemarkWritten(step=step, words=words):
            kept = tuple(each for each in plan.remarks if each[0] != step)
            return replace(plan, remarks=(*kept, (step, words[:MOST_LETTERS])) if words else kept)
        case _:
            assert_never(event)


def planned(workshop: Workshop, plan: Plan) -> Workshop:
    """Return a workshop as it is held: in the order, and with the minutes, that its trainer wants; steps left out say so.

    A step that the file has got since stands behind the one that it follows there.
    """
    minutes = dict(plan.minutes)
    steps = {step.id: _step(step, minutes.get(step.id, step.minutes), step.id in plan.passed) for step in workshop.steps}
    names = [name for name in plan.order if name in steps]
    before: StepId | None = None
    for step in workshop.steps:
        if step.id not in names:
            names.insert(0 if before is None else names.index(before) + 1, step.id)
        before = step.id
    return replace(workshop, steps=tuple(steps[name] for name in names))


def check_item(plan: Plan, event: ItemPassed, whole: Exercise, run: Run) -> None:
    """Refuse, by ValueError, to leave out or take in what the room has come to already, and to leave out everything.

    `whole` is the exercise with all its items; in one that nothing was done in yet, the first one is free, too.
    """
    without = plan.without(event.step)
    touched = run.at or run.shown or run.chosen or run.hands
    if touched and event.item not in coming_items(whole, run, without):
        raise ValueError(f"asked already: {event.item}")
    if event.passed and not items(fewer_items(whole, without | {event.item}), run.level):
        raise ValueError("nothing would be left")


def _step(step: WorkshopStep, minutes: int, passed: bool) -> WorkshopStep:  # noqa: FBT001  the two belong to the step
    return replace(step, minutes=minutes, passed=passed)


def _moved(workshop: Workshop, step: StepId, by: int) -> tuple[StepId, ...]:
    at = workshop.number(step)
    names = [each.id for each in workshop.steps if each.id != step]
    names.insert(max(0, min(len(names), at + by)), step)
    return tuple(names)
