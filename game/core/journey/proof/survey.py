"""How large a case is."""

from collections.abc import Hashable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from graphlib import CycleError, TopologicalSorter
from math import ceil
from typing import TypeVar

from game.core.journey.case import Case, Scene, SceneId
from game.core.journey.proof.reach import Reach, State, reach
from game.core.journey.twins import each_twin

Node = TypeVar("Node", bound=Hashable)
WORDS_A_MINUTE = 130
"""How fast a text is read in a room."""


@dataclass(frozen=True)
class Survey:
    """The size of a case."""

    scenes: int
    twins: int
    """0 for a case that is always the same."""
    paths: int
    """Different ways to play it, choice by choice; 0 if a path comes back."""
    endings: int
    words: int
    """All words of the scenes."""
    minutes: int
    """To read the longest path."""
    turning: tuple[SceneId, ...]
    """The scenes in which it turns, on one path or another."""


def survey(case: Case) -> Survey:
    """Return the size of a case whose choices all lead to scenes that are there; of twins, all together."""
    twins = each_twin(case)
    walked = tuple((twin, reach(twin)) for twin in twins)
    turning = {name for twin, reached in walked for name in turning_scenes(twin, reached)}
    return Survey(
        scenes=len(case.scenes),
        twins=len(case.twins),
        paths=sum(_paths(reached) for _, reached in walked),
        endings=sum(1 for scene in case.scenes.values() if scene.ending is not None),
        words=sum(words_in(scene) for scene in case.scenes.values()),
        minutes=max(minutes_to_read(twin) for twin in twins),
        turning=tuple(name for name in case.scenes if name in turning),
    )


def minutes_to_read(case: Case) -> int:
    """Return the whole minutes it takes to read the longest path aloud."""
    return ceil(_longest(case) / WORDS_A_MINUTE)


def turning_scenes(case: Case, reached: Reach) -> tuple[SceneId, ...]:
    """Return the scenes in which it turns on some path, in the order of the case."""
    found = {reached.scene(state) for _, state in turning_steps(reached)}
    return tuple(name for name in case.scenes if name in found)


def turning_steps(reached: Reach) -> Iterator[tuple[State | None, State]]:
    """Yield every step in which it turns, from one state to another; the first comes from None."""
    turned = reached.plan.turned
    yield from ((None, state) for state in reached.plan.first if state & turned)
    for state, following in reached.after.items():
        if not state & turned:
            yield from ((state, there) for _, there in following if there & turned)


def words_in(scene: Scene) -> int:
    """Return how many words a scene has, all its papers, facts and choices included."""
    texts = [line.words for line in scene.lines] + [fact.see for fact in scene.facts]
    texts += [words for paper in scene.papers for row in paper.rows for words in (row.label, row.says)]
    texts += [question.words for question in scene.asks]
    texts += [choice.words for choice in scene.choices]
    texts += [scene.ending] if scene.ending else []
    return sum(len(each.source.split()) for each in texts)


def _paths(reached: Reach) -> int:
    """Count the ways to choose, whatever is found on them: places where a path can be with the same choices are one place."""
    first = frozenset(reached.plan.first)
    following: dict[frozenset[State], tuple[frozenset[State], ...]] = {}
    waiting = [first]
    while waiting:
        together = waiting.pop()
        if together not in following:
            following[together] = _chosen(reached, together)
            waiting += following[together]
    paths: dict[frozenset[State], int] = {}
    for together in _last_first(following):
        paths[together] = sum(paths[there] for there in following[together]) or 1
    return paths.get(first, 0)


def _chosen(reached: Reach, together: frozenset[State]) -> tuple[frozenset[State], ...]:
    """Return for each choice that may be open where it leads."""
    by_choice: dict[int, set[State]] = {}
    for state in together:
        for index, there in reached.after.get(state, ()):
            by_choice.setdefault(index, set()).add(there)
    return tuple(frozenset(there) for there in by_choice.values())


def _last_first(following: Mapping[Node, Iterable[Node]]) -> tuple[Node, ...]:
    """Return everything in an order in which it stands behind all that follows it; nothing if a path comes back."""
    try:
        return tuple(TopologicalSorter(following).static_order())
    except CycleError:
        return ()


def _longest(case: Case) -> int:
    """Return the words of the longest path; all words if a path comes back."""
    following = {name: [choice.to for choice in scene.choices] for name, scene in case.scenes.items()}
    order = _last_first(following)
    if not order:
        return sum(words_in(scene) for scene in case.scenes.values())
    words: dict[SceneId, int] = {}
    for name in order:
        words[name] = words_in(case.scenes[name]) + max((words[there] for there in following[name]), default=0)
    return words[case.start]
