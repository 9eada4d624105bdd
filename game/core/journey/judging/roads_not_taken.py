"""The case as a small tree: the road that was taken, and the endings of those that were not."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from enum import Enum
from itertools import pairwise

from game.core.journey.case import Case, Choice, SceneId
from game.core.journey.journey import Journey
from game.core.message import Text


class Trace(Enum):
    """How much of a scene the tree shows."""

    OWN = "own"
    """It lies on the road that was taken."""
    MET = "met"
    """An ending of an earlier journey."""
    TORN = "torn"
    """An ending not met yet: a silhouette."""
    FAINT = "faint"
    """A scene on the way to another ending."""


@dataclass(frozen=True)
class Parting:
    """Where a road parted from one's own, and by which choice."""

    scene: SceneId
    choice: Text | None
    """Its words; None where it was not open, so that nothing is told of what one could have found or had."""


@dataclass(frozen=True)
class Leaf:
    """One scene of the tree."""

    scene: SceneId
    column: int
    """How many scenes the longest way from the start to it has; the start stands in column 0."""
    row: int
    """From 0 in each column; in row 0 lies the own road, where it passes the column."""
    trace: Trace
    parting: Parting | None = None
    """The one line of an ending that was not taken."""


@dataclass(frozen=True)
class Branch:
    """A way from one scene to the next."""

    start: SceneId
    end: SceneId
    own: bool


@dataclass(frozen=True)
class Tree:
    """Every scene that some road leads to, and the ways between them."""

    leaves: tuple[Leaf, ...]
    branches: tuple[Branch, ...]

    @property
    def endings(self) -> tuple[Leaf, ...]:
        """The own ending and the others."""
        return tuple(leaf for leaf in self.leaves if leaf.trace in (Trace.MET, Trace.TORN)) + self.own_ending

    @property
    def own_ending(self) -> tuple[Leaf, ...]:
        """The ending that was reached; empty before one was."""
        starts = {branch.start for branch in self.branches}
        return tuple(leaf for leaf in self.leaves if leaf.trace is Trace.OWN and leaf.scene not in starts)


def roads_not_taken(case: Case, journey: Journey, met: Collection[SceneId] = ()) -> Tree:
    """Return the tree of a case around a journey; `met` are the endings of earlier ones.

    It is told after the ending, and still says nothing of how others end: only by which choice they were left behind.
    """
    columns, own = _columns(case), tuple(visit.scene for visit in journey.path)
    rows = _rows(columns, own)
    leaves = tuple(
        Leaf(name, column, rows[name], _trace(case, name, own, met), _parting(case, journey, name)) for name, column in columns.items()
    )
    return Tree(leaves, tuple(_branches(case, columns, own)))


def _columns(case: Case) -> dict[SceneId, int]:
    """Return for each scene that can be reached how far the longest way to it is, nearest first."""
    columns = {case.start: 0}
    waiting = [case.start]
    while waiting:
        name = waiting.pop(0)
        # No way can be longer than there are scenes; one that comes back is a problem of the case, and ends here.
        for choice in case.scenes[name].choices:
            if columns.get(choice.to, -1) <= columns[name] < len(case.scenes):
                columns[choice.to] = columns[name] + 1
                waiting.append(choice.to)
    return dict(sorted(columns.items(), key=lambda entry: entry[1]))


def _rows(columns: dict[SceneId, int], own: tuple[SceneId, ...]) -> dict[SceneId, int]:
    rows: dict[SceneId, int] = {}
    for column in sorted(set(columns.values())):
        here = [name for name in columns if columns[name] == column]
        first = 0 if any(name in own for name in here) else 1
        ordered = sorted(here, key=lambda name: name not in own)
        rows |= {name: row for row, name in enumerate(ordered, first)}
    return rows


def _trace(case: Case, name: SceneId, own: tuple[SceneId, ...], met: Collection[SceneId]) -> Trace:
    if name in own:
        return Trace.OWN
    if case.scenes[name].ending is None:
        return Trace.FAINT
    return Trace.MET if name in met else Trace.TORN


def _parting(case: Case, journey: Journey, name: SceneId) -> Parting | None:
    """Return where the road to an ending parted last from the one that was taken."""
    own = {visit.scene for visit in journey.path}
    if case.scenes[name].ending is None or name in own:
        return None
    for visit in reversed(journey.path):
        leading = [(index, choice) for index, choice in enumerate(case.scenes[visit.scene].choices) if _leads(case, choice, name, own)]
        if leading:
            words = next((choice.words for index, choice in leading if index in visit.open), None)
            return Parting(visit.scene, words)
    return None


def _leads(case: Case, choice: Choice, name: SceneId, own: set[SceneId]) -> bool:
    """Whether a choice leaves the own road, and an ending lies on that way."""
    if choice.to in own:
        return False
    seen, waiting = {choice.to}, [choice.to]
    while waiting:
        here = waiting.pop()
        if here == name:
            return True
        new = {each.to for each in case.scenes[here].choices} - seen - own
        seen |= new
        waiting.extend(new)
    return False


def _branches(case: Case, columns: dict[SceneId, int], own: tuple[SceneId, ...]) -> Iterator[Branch]:
    steps = set(pairwise(own))
    for name in columns:
        for to in dict.fromkeys(choice.to for choice in case.scenes[name].choices):
            yield Branch(name, to, (name, to) in steps)
