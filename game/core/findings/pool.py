"""Several sessions of one workshop, counted together."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from functools import reduce
from typing import TYPE_CHECKING, TypeVar

from game.core.findings.confusion import sum_casts
from game.core.findings.findings import (
    AskedFinding,
    CaseFinding,
    CrossingFinding,
    ExerciseFinding,
    Findings,
    ForkFinding,
    ItemFinding,
    PollFinding,
    SceneFinding,
    StepFinding,
    What,
)

if TYPE_CHECKING:
    from game.core.message import Text

Part = TypeVar("Part")


def pool_findings(each: Sequence[Findings]) -> Findings:
    """Return findings of the same workshop as one; LookupError if there are none."""
    if not each:
        raise LookupError("no findings")
    return reduce(_both, each)


def _both(one: Findings, other: Findings) -> Findings:
    return replace(
        one,
        days=(*one.days, *other.days),
        people=(*one.people, *other.people),
        levels=tuple(dict.fromkeys((*one.levels, *other.levels))),
        steps=_merge_parts(one.steps, other.steps, _which, _step),
        casts=sum_casts((*one.casts, *other.casts)),
    )


def _which(step: StepFinding) -> tuple[str, bool, str]:
    """Return what findings of a step are counted together: not another case that was picked, nor one in the text of version 0.1.0."""
    if not isinstance(step.what, CaseFinding):
        return step.step, False, ""
    return step.step, step.what.old, step.what.case if step.what.picked else ""


def _merge_parts(
    ones: Iterable[Part], others: Iterable[Part], key: Callable[[Part], object], both: Callable[[Part, Part], Part]
) -> tuple[Part, ...]:
    """Put together what has the same key, in the order in which it comes first."""
    found = {key(each): each for each in ones}
    for each in others:
        before = found.get(key(each))
        found[key(each)] = each if before is None else both(before, each)
    return tuple(found.values())


def _step(one: StepFinding, other: StepFinding) -> StepFinding:
    return replace(
        one,
        done=one.done + other.done,
        begun=one.begun + other.begun,
        repeated=one.repeated + other.repeated,
        minutes=(*one.minutes, *other.minutes),
        what=_what(one.what, other.what),
        remarks=(*one.remarks, *other.remarks),
    )


def _what(one: What | None, other: What | None) -> What | None:
    """Put together what is of the same kind; a step that was written anew as another kind keeps what came first."""
    match one, other:
        case PollFinding(), PollFinding():
            return replace(one, questions=_merge_parts(one.questions, other.questions, lambda each: each.item, _question))
        case ExerciseFinding(), ExerciseFinding():
            return replace(one, items=_merge_parts(one.items, other.items, lambda each: each.item, _item))
        case CaseFinding(), CaseFinding():
            return _case(one, other)
        case CrossingFinding(), CrossingFinding():
            return replace(one, results=(*one.results, *other.results))
        case _:
            return other if one is None else one


def _question(one: AskedFinding, other: AskedFinding) -> AskedFinding:
    return replace(one, first=one.first + other.first, second=one.second + other.second)


def _item(one: ItemFinding, other: ItemFinding) -> ItemFinding:
    return replace(
        one,
        right=tuple(dict.fromkeys((*one.right, *other.right))),
        first=one.first + other.first,
        second=one.second + other.second,
        room=one.room + other.room,
        lines=one.lines + other.lines,
        false_marks=one.false_marks + other.false_marks,
    )


def _case(one: CaseFinding, other: CaseFinding) -> CaseFinding:
    return replace(
        one,
        by_teams=one.by_teams and other.by_teams,
        mixed=one.mixed or other.mixed or one.by_teams is not other.by_teams,
        results=(*one.results, *other.results),
        silent=one.silent + other.silent,
        scenes=tuple(sorted(_merge_parts(one.scenes, other.scenes, lambda each: each.scene, _scene), key=lambda each: each.number)),
        forks=tuple(sorted(_merge_parts(one.forks, other.forks, lambda each: each.scene, _fork), key=lambda each: each.number)),
        ended=one.ended + other.ended,
    )


def _scene(one: SceneFinding, other: SceneFinding) -> SceneFinding:
    return replace(one, turned=one.turned + other.turned, first=one.first + other.first, second=one.second + other.second)


def _fork(one: ForkFinding, other: ForkFinding) -> ForkFinding:
    taken: Counter[Text] = Counter()
    for words, count in (*one.options, *other.options):
        taken[words] += count
    return replace(one, options=tuple(taken.items()))
