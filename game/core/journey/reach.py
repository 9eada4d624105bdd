"""Every combination of scene, belongings and shown parts that a case can reach.

Paths that meet in the same combination go on together, so billions of paths are walked in a moment.
"""

from collections import deque
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from game.core.journey.belongings import Belongings, apply_changes, has
from game.core.journey.case import Belonging, Case, Choice, Condition, Counts, Fact, Found, Holds, Scene, SceneId
from game.core.journey.people import NOBODY
from game.core.law import Ages, Element, Part, required_parts

LIMIT = 30_000
"""Combinations after which a case counts as too tangled to be proved."""

Mark = Part | Element
"""What of the shown elements matters for a proof: the parts, and for 13+ the elements of smuggling."""
Marks = frozenset[Mark]


@dataclass(frozen=True)
class State:
    """Where a path can be."""

    scene: SceneId
    belongings: Belongings
    """Only those that a condition here or further on asks for."""
    shown: Marks
    findable: Marks
    """What of the shown parts can also be found on this path."""


@dataclass(frozen=True)
class Reach:
    """All states of a case in the order of their distance from the start."""

    came: Mapping[State, State | None]
    """From where each state was reached first."""
    after: Mapping[State, tuple[tuple[int, State], ...]]
    """The open choices of each state, and where they lead."""
    whole: bool
    """False when there are more states than `LIMIT`."""

    def path_to(self, state: State) -> tuple[SceneId, ...]:
        """Return the scenes of one path to a state, itself included."""
        path: list[SceneId] = []
        at: State | None = state
        while at is not None:
            path.append(at.scene)
            at = self.came[at]
        return tuple(reversed(path))


@dataclass(frozen=True)
class _Plan:
    """What is the same for all states of a scene."""

    case: Case
    asked: Mapping[SceneId, tuple[Belonging, ...]]
    shown: Mapping[SceneId, Marks]
    found_here: Mapping[SceneId, Marks]
    found_walking: Mapping[SceneId, Marks]


def reach(case: Case) -> Reach:
    """Walk every way through a case whose choices all lead to scenes that are there."""
    plan = _plan(case)
    first = _after_entering(plan, State(case.start, case.belongings, frozenset(), frozenset()), case.start, walked=False)
    came: dict[State, State | None] = {first: None}
    after: dict[State, tuple[tuple[int, State], ...]] = {}
    waiting = deque((first,))
    while waiting and len(came) <= LIMIT:
        state = waiting.popleft()
        after[state] = _after(plan, state)
        for _, following in after[state]:
            if following not in came:
                came[following] = state
                waiting.append(following)
    return Reach(came, after, not waiting)


def may_hold(belongings: Belongings, conditions: Iterable[Condition]) -> bool:
    """Whether nothing that is owned or owed stands against it."""
    return all(has(belongings, each) for each in conditions if isinstance(each, Holds | Counts))


def has_turned(case: Case, marks: Marks) -> bool:
    """Whether every required part is among the marks."""
    return marks >= set(required_parts(child=case.traveller.child))


def _after(plan: _Plan, state: State) -> tuple[tuple[int, State], ...]:
    choices = enumerate(plan.case.scenes[state.scene].choices)
    open_ones = ((index, choice) for index, choice in choices if may_hold(state.belongings, choice.needs))
    return tuple((index, _after_choice(plan, state, choice)) for index, choice in open_ones)


def _after_choice(plan: _Plan, state: State, choice: Choice) -> State:
    here, there = plan.case.scenes[state.scene], plan.case.scenes[choice.to]
    belongings, _ = apply_changes(state.belongings, choice.changes)
    left = State(state.scene, belongings, state.shown, state.findable)
    return _after_entering(plan, left, choice.to, walked=walks(here, there))


def walks(here: Scene, there: Scene) -> bool:
    """Whether one walks on the map from one scene to the other."""
    return (here.country, here.station) != (there.country, there.station)


def _after_entering(plan: _Plan, left: State, to: SceneId, *, walked: bool) -> State:
    now = dict(apply_changes(left.belongings, plan.case.scenes[to].changes)[0])
    kept = tuple((what, now.get(what, 0 if what.counted else NOBODY)) for what in plan.asked[to])
    found = plan.found_walking[to] if walked else plan.found_here[to]
    return State(to, kept, left.shown | plan.shown[to], left.findable | found)


def _plan(case: Case) -> _Plan:
    scenes = case.scenes
    return _Plan(
        case=case,
        asked=_asked_by_scene(case),
        shown={name: _marks(case, scene.facts) for name, scene in scenes.items()},
        found_here={name: _marks(case, [f for f in scene.facts if f.found is not Found.ON_THE_WAY]) for name, scene in scenes.items()},
        found_walking={name: _marks(case, scene.facts) for name, scene in scenes.items()},
    )


def _marks(case: Case, facts: tuple[Fact, ...] | list[Fact]) -> Marks:
    marks = (_mark(case, element) for fact in facts for element in fact.shows)
    return frozenset(mark for mark in marks if mark is not None)


def _mark(case: Case, element: Element) -> Mark | None:
    """Return what matters of an element; aggravated smuggling is smuggling, so it matters to no proof."""
    if element.part in required_parts(child=case.traveller.child):
        return element.part
    if case.ages is not Ages.FROM_13 or element.part in (Part.MEANS, Part.AGGRAVATED):
        return None
    return element if element.part is Part.SMUGGLING else element.part


def _asked_by_scene(case: Case) -> dict[SceneId, tuple[Belonging, ...]]:
    """Return for each scene the belongings that conditions in it or behind it ask for."""
    asked = {name: _asked_in(scene) for name, scene in case.scenes.items()}
    growing = True
    while growing:
        growing = False
        for name in reversed(asked):
            more = set[Belonging]().union(*(asked[choice.to] for choice in case.scenes[name].choices))
            growing = growing or not more <= asked[name]
            asked[name] |= more
    return {name: tuple(what for what in Belonging if what in some) for name, some in asked.items()}


def _asked_in(scene: Scene) -> set[Belonging]:
    needs = [line.needs for line in scene.lines] + [choice.needs for choice in scene.choices]
    return {each.what for conditions in needs for each in conditions if isinstance(each, Holds | Counts)}
