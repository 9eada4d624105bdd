"""What the traveller still controls, and how a change alters it."""

from collections.abc import Iterable
from typing import assert_never

from game.core.journey.held import AddCount, Belonging, Change, Counts, Give, Holds, SetCount
from game.core.journey.journey import Handed
from game.core.journey.people import NOBODY, PersonId

Belongings = tuple[tuple[Belonging, PersonId | int], ...]
"""What is shown, in its order: a holder, or a count of paper coins."""

MOST = 20
"""The largest count of paper coins."""


def holder(belongings: Belongings, what: Belonging) -> PersonId:
    """Who has a thing; nobody if it is not shown yet."""
    value = dict(belongings).get(what, NOBODY)
    return NOBODY if isinstance(value, int) else value


def count(belongings: Belongings, what: Belonging) -> int:
    """How many paper coins; 0 if they are not shown yet."""
    value = dict(belongings).get(what, 0)
    return value if isinstance(value, int) else 0


def has(belongings: Belongings, condition: Holds | Counts) -> bool:
    """Whether somebody has a thing, or there are so many coins."""
    match condition:
        case Holds(what, who):
            return holder(belongings, what) == who
        case Counts(what, least, most):
            number = count(belongings, what)
            return (least is None or number >= least) and (most is None or number <= most)
        case _ as never:
            assert_never(never)


def apply_changes(belongings: Belongings, changes: Iterable[Change]) -> tuple[Belongings, tuple[Handed, ...]]:
    """Return the belongings after the changes, and what changed hands on the way."""
    now = dict(belongings)
    handed: list[Handed] = []
    for change in changes:
        before = now.get(change.what, 0 if change.what.counted else NOBODY)
        after = _after(before, change)
        if after != before:
            now[change.what] = after
            handed.append(Handed(change.what, before, after))
    return tuple(now.items()), tuple(handed)


def _after(before: PersonId | int, change: Change) -> PersonId | int:
    match change:
        case Give(_, who):
            return who
        case SetCount(_, number):
            return number
        case AddCount(_, by):
            number = before if isinstance(before, int) else 0
            return max(0, min(MOST, number + by))
        case _ as never:
            assert_never(never)
