"""What happens between two states of a case, made ready once for each scene."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field

from game.core.journey.case import Case, Choice, Scene, SceneId
from game.core.journey.facts import Fact, Found
from game.core.journey.held import Condition
from game.core.journey.proof.marks import TURNED, Marks, marks
from game.core.journey.proof.packed import Alter, Layout, Test, layout
from game.core.journey.proof.questions import asked
from game.core.journey.proof.telling import Step, lines, meet, on_the_way

Enter = Callable[[int], tuple[int, ...]]
"""From a state as a scene is left to those at the next one's choices: several where it is open what is seen or said."""


@dataclass(frozen=True)
class Way:
    """One choice of a scene."""

    index: int
    test: Test | None
    alter: Alter | None
    enter: Enter


@dataclass(frozen=True)
class ScenePlan:
    """What can be done in a scene."""

    ways: tuple[Way, ...]
    asked: int
    """The bits that matter for its choices or further on."""
    steps: tuple[tuple[int, Test | None, Alter | None, Enter], ...]
    """The ways once more, as they are walked hundreds of thousands of times."""


@dataclass(frozen=True)
class Plan:
    """What is the same for all states of a case."""

    layout: Layout
    marks: Marks
    names: tuple[SceneId, ...]
    scenes: tuple[ScenePlan, ...]
    choices: tuple[tuple[Choice, ...], ...]
    """Those of each scene."""
    scene_mask: int
    first: tuple[int, ...]
    """The states in which a journey can begin."""
    said: set[tuple[SceneId, int]]
    """The lines with conditions that were said on the ways walked so far, by their index."""

    @property
    def turned(self) -> int:
        """The bit that says it has turned."""
        return TURNED << self.layout.width

    def shown(self, state: int) -> int:
        """Return the marks of all that was shown."""
        return state >> self.layout.width & (1 << self.marks.width) - 1

    def findable(self, state: int) -> int:
        """Return the marks of all that was shown and can be found."""
        return state >> self.layout.width + self.marks.width

    def left(self, state: int, index: int) -> int:
        """Return a state as its scene is left by a choice, before the next one begins."""
        alter = self.scenes[state & self.scene_mask].ways[index].alter
        return state if alter is None else alter(state)


@dataclass(frozen=True)
class _Asked:
    """The bits that conditions of a scene, or of those behind it, ask for."""

    arriving: int
    """From the beginning of the scene on."""
    leaving: int
    """From its choices on."""


@dataclass(frozen=True)
class _Ground:
    """What the plans of all scenes are made from."""

    case: Case
    layout: Layout
    marks: Marks
    numbers: Mapping[SceneId, int]
    asked: Mapping[SceneId, "_Asked"]
    said: set[tuple[SceneId, int]] = field(default_factory=set)


def plan(case: Case) -> Plan:
    """Return what is the same for all states; every choice has to lead to a scene that is there."""
    numbers = {name: number for number, name in enumerate(case.scenes)}
    width = max(1, len(numbers).bit_length())
    bits, seen = layout(case, width), marks(case)
    ground = _Ground(case, bits, seen, numbers, _asked_by_scene(case, bits))
    arrivals = {(name, walked): _arrival(ground, scene, walked=walked) for name, scene in case.scenes.items() for walked in (False, True)}
    scenes = tuple(_scene_plan(ground, scene, arrivals) for scene in case.scenes.values())
    first = arrivals[case.start, False](bits.begin(case))
    choices = tuple(scene.choices for scene in case.scenes.values())
    return Plan(bits, seen, tuple(case.scenes), scenes, choices, (1 << width) - 1, first, ground.said)


def _scene_plan(ground: _Ground, scene: Scene, arrivals: Mapping[tuple[SceneId, bool], Enter]) -> ScenePlan:
    ways = tuple(_way(ground, scene, index, choice, arrivals) for index, choice in enumerate(scene.choices))
    steps = tuple((way.index, way.test, way.alter, way.enter) for way in ways)
    return ScenePlan(ways, ground.asked[scene.id].leaving, steps)


def _way(ground: _Ground, scene: Scene, index: int, choice: Choice, arrivals: Mapping[tuple[SceneId, bool], Enter]) -> Way:
    enter = arrivals[choice.to, ground.case.scenes[choice.to].walked_to_from(scene)]
    alter, deed = ground.layout.alter(choice.changes), ground.layout.deeds.get(choice.deed, 0) if choice.deed else 0
    return Way(index, ground.layout.test(choice.needs), _with_bit(alter, deed), enter)


def _with_bit(alter: Alter | None, bit: int) -> Alter | None:
    if not bit:
        return alter
    return (lambda state: state | bit) if alter is None else (lambda state: alter(state) | bit)


# ---- arriving in a scene


def _arrival(ground: _Ground, scene: Scene, *, walked: bool) -> Enter:
    """Return what entering a scene, its facts and its lines make of a state."""
    begin, settle = ground.layout.alter(scene.changes), _settle(ground, scene.id)
    steps = _steps(ground, scene, walked=walked)

    def enter(state: int) -> tuple[int, ...]:
        states: tuple[int, ...] = (state if begin is None else begin(state),)
        for step in steps:
            states = step(states)
        return tuple(dict.fromkeys(map(settle, states))) if len(states) > 1 else (settle(states[0]),)

    return _once(enter, ground.asked[scene.id].arriving | -1 << ground.layout.width)


def _once(enter: Enter, matters: int) -> Enter:
    """Return the same, worked out once for all states that differ only in what does not matter any more."""
    known: dict[int, tuple[int, ...]] = {}

    def enter_once(state: int) -> tuple[int, ...]:
        state &= matters
        after = known.get(state)
        if after is None:
            after = known[state] = enter(state)
        return after

    return enter_once


def _steps(ground: _Ground, scene: Scene, *, walked: bool) -> tuple[Step, ...]:
    bits = {fact.id: _marked(ground, [fact], walked=walked) for fact in scene.facts}
    met = meet(ground.layout, scene.facts, bits)
    before = on_the_way(ground.layout, scene, bits, walked=walked)
    return (
        *before,
        *(() if met is None else (met,)),
        *lines(ground.layout, ground.said, scene),
        *asked(ground.layout, ground.said, scene, bits),
    )


def _marked(ground: _Ground, facts: list[Fact], *, walked: bool) -> int:
    findable = [fact for fact in facts if walked or fact.found is not Found.ON_THE_WAY]
    shown = ground.marks.of(facts) | ground.marks.of(findable) << ground.marks.width
    return shown << ground.layout.width


def _settle(ground: _Ground, scene: SceneId) -> Alter:
    """Return what leaves of a state only what still matters: nothing of the parts once it has turned."""
    low, keep, number = ground.layout.width, ground.asked[scene].leaving, ground.numbers[scene]
    settled, width, field = ground.marks.settled, ground.marks.width, (1 << ground.marks.width) - 1
    known: dict[int, int] = {}

    def settle(state: int) -> int:
        shown = state >> low
        marked = known.get(shown)
        if marked is None:
            marked = known[shown] = (settled(shown & field) | settled(shown >> width) << width) << low | number
        return state & keep | marked

    return settle


def _asked_by_scene(case: Case, bits: Layout) -> dict[SceneId, _Asked]:
    """Return for each scene the bits that are asked for from its beginning on, and from its choices on."""
    here = {name: bits.asked(_told(scene)) for name, scene in case.scenes.items()}
    leaving = {name: bits.asked(need for choice in scene.choices for need in choice.needs) for name, scene in case.scenes.items()}
    growing = True
    while growing:
        growing = False
        for name in reversed(leaving):
            more = leaving[name]
            for choice in case.scenes[name].choices:
                more |= leaving[choice.to] | here[choice.to]
            growing = growing or more != leaving[name]
            leaving[name] = more
    return {name: _Asked(here[name] | leaving[name], leaving[name]) for name in case.scenes}


def _told(scene: Scene) -> Iterator[Condition]:
    """Yield what has to hold for what is told and seen in a scene."""
    yield from (need for line in scene.lines for need in line.needs)
    yield from (need for fact in scene.facts for need in fact.needs)
    yield from (need for question in scene.asks for need in question.needs)
