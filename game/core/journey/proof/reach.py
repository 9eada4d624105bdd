"""Every combination of scene, belongings, deeds, finds and shown parts that a case can reach.

Paths that meet in the same combination go on together, so billions of paths are walked in a moment. A combination is one
number (`packed.py`), and what happens between two of them is made ready once for each scene (`reach_plan.py`).
"""

from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from game.core.journey.case import Case, SceneId
from game.core.journey.conditions import Standpoint
from game.core.journey.held import Belonging
from game.core.journey.people import PersonId
from game.core.journey.proof.reach_plan import Plan, ScenePlan, plan
from game.core.law import Reading
from game.core.law_elements import Element, Part

LIMIT = 300_000
"""Combinations after which a case counts as too tangled to be proved."""

State = int
"""Where a path can be, packed."""


@dataclass(frozen=True)
class Reach:
    """All states of a case in the order of their distance from the start."""

    plan: Plan
    came: Mapping[State, State | None]
    """From where each state was reached first."""
    after: Mapping[State, tuple[tuple[int, State], ...]]
    """The choices of each state that may be open, and where they lead."""
    whole: bool
    """False when there are more states than `LIMIT`."""

    def scene(self, state: State) -> SceneId:
        """Return the scene of a state."""
        return self.plan.names[state & self.plan.scene_mask]

    @cached_property
    def by_scene(self) -> Mapping[SceneId, tuple[State, ...]]:
        """The states of each scene that is come to, nearest first."""
        found: dict[int, list[State]] = {}
        mask = self.plan.scene_mask
        for state in self.came:
            found.setdefault(state & mask, []).append(state)
        return {self.plan.names[number]: tuple(states) for number, states in found.items()}

    def has_turned(self, state: State) -> bool:
        """Whether all that was shown until then is trafficking."""
        return bool(state & self.plan.turned)

    def missing(self, state: State) -> tuple[Part, ...]:
        """Return the parts of trafficking that nothing has shown."""
        return self.plan.marks.missing(self.plan.shown(state))

    def unfindable(self, state: State) -> tuple[Part, ...]:
        """Return the parts of trafficking that nothing has shown that can be found."""
        return self.plan.marks.missing(self.plan.findable(state))

    def elements(self, state: State) -> frozenset[Element]:
        """Return the elements of smuggling, of other crimes and of labour law that were shown; only of cases for the youngest."""
        return self.plan.marks.elements(self.plan.shown(state))

    def belongings(self, state: State) -> tuple[tuple[Belonging, PersonId | int], ...]:
        """Return what the traveller has, of what is asked for in this scene or behind it."""
        asked = self.plan.scenes[state & self.plan.scene_mask].asked
        return tuple((what, field.read(state)) for what, field in self.plan.layout.belongings.items() if field.mask & asked)

    def standpoint(self, state: State, readings: frozenset[Reading]) -> Standpoint:
        """Return what conditions of the scene ask about, if these readings stand."""
        bits = self.plan.layout
        found = frozenset(fact for fact, bit in bits.found.items() if state & bit)
        deeds = frozenset(deed for deed, bit in bits.deeds.items() if state & bit)
        return Standpoint(self.belongings(state), found, deeds, readings)

    def path_to(self, state: State) -> tuple[SceneId, ...]:
        """Return the scenes of one path to a state, itself included."""
        path: list[SceneId] = []
        at: State | None = state
        while at is not None:
            path.append(self.scene(at))
            at = self.came[at]
        return tuple(reversed(path))


def reach(case: Case) -> Reach:
    """Walk every way through a case, in a twin of it, whose choices all lead to scenes that are there."""
    ready = plan(case)
    came: dict[State, State | None] = dict.fromkeys(ready.first)
    after: dict[State, tuple[tuple[int, State], ...]] = {}
    waiting = deque(came)
    scenes, mask = ready.scenes, ready.scene_mask
    while waiting and len(came) <= LIMIT:
        state = waiting.popleft()
        following = after[state] = _after(scenes[state & mask], state)
        for _, there in following:
            if there not in came:
                came[there] = state
                waiting.append(there)
    return Reach(ready, came, after, not waiting)


def _after(scene: ScenePlan, state: State) -> tuple[tuple[int, State], ...]:
    following: list[tuple[int, State]] = []
    for index, test, alter, enter in scene.steps:
        if test is None or test(state):
            following += [(index, there) for there in enter(state if alter is None else alter(state))]
    return tuple(following)
