"""Changes of a workshop's plan as JSON trees and back."""

from collections.abc import Callable
from typing import assert_never

from game.core.exercise.exercise import ItemId
from game.core.workshop.plan_events import EndSet, ItemPassed, MinutesSet, PlanEvent, RemarkWritten, StepMoved, StepPassed
from game.core.workshop.workshop import StepId
from game.files.json_part import DamagedError, a_number, a_text

Tree = dict[str, object]


def write_plan(event: PlanEvent) -> tuple[str, Tree]:
    """Write a change as its kind, and everything that belongs to it."""
    match event:
        case EndSet(at):
            return "ends-at", {"at": at}
        case MinutesSet(step, minutes):
            return "minutes", {"step": step, "minutes": minutes}
        case StepMoved(step, by):
            return "moved", {"step": step, "by": by}
        case StepPassed(step, passed):
            return "passed", {"step": step, "passed": passed}
        case ItemPassed(step, item, passed):
            return "item-passed", {"step": step, "item": item, "passed": passed}
        case RemarkWritten(step, words):
            return "remark", {"step": step, "words": words}
        case _ as never:
            assert_never(never)


def _end(tree: Tree) -> EndSet:
    at = tree["at"]
    if at is None:
        return EndSet(None)
    if isinstance(at, bool) or not isinstance(at, int | float) or not 0 <= at < 1e11:  # noqa: PLR2004  no clock has ever shown it
        raise DamagedError(f"no time: {at!r:.40}")
    return EndSet(float(at))


def _step(tree: Tree) -> StepId:
    return StepId(a_text(tree["step"]))


def _passed(tree: Tree) -> bool:
    passed = tree["passed"]
    if not isinstance(passed, bool):
        raise DamagedError(f"neither yes nor no: {passed!r:.40}")
    return passed


def _by(tree: Tree) -> int:
    by = tree["by"]
    if type(by) is not int:
        raise DamagedError(f"no number: {by!r:.40}")
    return by


PLAN_READERS: dict[str, Callable[[Tree], PlanEvent]] = {
    "ends-at": _end,
    "minutes": lambda tree: MinutesSet(_step(tree), a_number(tree["minutes"])),
    "moved": lambda tree: StepMoved(_step(tree), _by(tree)),
    "passed": lambda tree: StepPassed(_step(tree), _passed(tree)),
    "item-passed": lambda tree: ItemPassed(_step(tree), ItemId(a_text(tree["item"])), _passed(tree)),
    "remark": lambda tree: RemarkWritten(_step(tree), a_text(tree["words"])),
}
"""How each kind of change is read."""
