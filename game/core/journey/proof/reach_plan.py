"""What happens between two states of a case, made ready once for each scene."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from game.core.journey.case import Case, Choice, Fact, Found, Line, Scene, SceneId
from game.core.journey.proof.marks import TURNED, Marks, marks
from game.core.journey.proof.packed import Alter, Layout, Test, asks_reading, layout

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
    """The bits that matter here or further on."""


@dataclass(frozen=True)
class Plan:
    """What is the same for all states of a case."""

    layout: Layout
    marks: Marks
    names: tuple[SceneId, ...]
    scenes: tuple[ScenePlan, ...]
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


@dataclass(frozen=True)
class _Ground:
    """What the plans of all scenes are made from."""

    case: Case
    layout: Layout
    marks: Marks
    numbers: Mapping[SceneId, int]
    asked: Mapping[SceneId, int]
    said: set[tuple[SceneId, int]] = field(default_factory=set)


def plan(case: Case) -> Plan:
    """Return what is the same for all states; every choice has to lead to a scene that is there."""
    numbers = {name: number for number, name in enumerate(case.scenes)}
    width = max(1, len(numbers).bit_length())
    bits, seen = layout(case, width), marks(case)
    ground = _Ground(case, bits, seen, numbers, _asked_by_scene(case, bits))
    arrivals = {(name, walked): _arrival(ground, scene, walked=walked) for name, scene in case.scenes.items() for walked in (False, True)}
    scenes = tuple(ScenePlan(_ways(ground, scene, arrivals), ground.asked[name]) for name, scene in case.scenes.items())
    first = arrivals[case.start, False](bits.begin(case))
    return Plan(bits, seen, tuple(case.scenes), scenes, (1 << width) - 1, first, ground.said)


def walks(here: Scene, there: Scene) -> bool:
    """Whether one walks on the map from one scene to the other."""
    return (here.country, here.station) != (there.country, there.station)


def _ways(ground: _Ground, scene: Scene, arrivals: Mapping[tuple[SceneId, bool], Enter]) -> tuple[Way, ...]:
    return tuple(_way(ground, scene, index, choice, arrivals) for index, choice in enumerate(scene.choices))


def _way(ground: _Ground, scene: Scene, index: int, choice: Choice, arrivals: Mapping[tuple[SceneId, bool], Enter]) -> Way:
    enter = arrivals[choice.to, walks(scene, ground.case.scenes[choice.to])]
    alter, deed = ground.layout.alter(choice.changes), ground.layout.deeds.get(choice.deed, 0) if choice.deed else 0
    return Way(index, ground.layout.test(choice.needs), _with_bit(alter, deed), enter)


def _with_bit(alter: Alter | None, bit: int) -> Alter | None:
    if not bit:
        return alter
    return (lambda state: state | bit) if alter is None else (lambda state: alter(state) | bit)


# ---- arriving in a scene


def _arrival(ground: _Ground, scene: Scene, *, walked: bool) -> Enter:
    """Return what entering a scene, its facts and its lines make of a state."""
    begin = ground.layout.alter(scene.changes)
    seen, findable = _seen(ground, scene, walked=walked), _finds(ground, scene, walked=walked)
    said = _lines(ground, scene)
    settle = _settle(ground, scene.id)

    def enter(state: int) -> tuple[int, ...]:
        state = seen(state if begin is None else begin(state))
        if not findable and not said:
            return (settle(state),)
        states = [state]
        for step in (*findable, *said):
            states = [after for before in states for after in step(before)]
        return tuple(dict.fromkeys(settle(each) for each in states))

    return enter


def _seen(ground: _Ground, scene: Scene, *, walked: bool) -> Alter:
    """Return what the facts of a scene add to the marks of a state: those that stand there as it begins."""
    always = _marked(ground, [fact for fact in scene.facts if not fact.needs], walked=walked)
    sometimes = [(ground.layout.test(fact.needs), _marked(ground, [fact], walked=walked)) for fact in scene.facts if fact.needs]
    tested = [(test, bits) for test, bits in sometimes if bits]

    def see(state: int) -> int:
        after = state | always
        for test, bits in tested:
            if test is None or test(state):
                after |= bits
        return after

    return see


def _marked(ground: _Ground, facts: list[Fact], *, walked: bool) -> int:
    findable = [fact for fact in facts if walked or fact.found is not Found.ON_THE_WAY]
    shown = ground.marks.of(facts) | ground.marks.of(findable) << ground.marks.width
    return shown << ground.layout.width


def _settle(ground: _Ground, scene: SceneId) -> Alter:
    """Return what leaves of a state only what still matters: nothing of the parts once it has turned."""
    low, width, marks_ = ground.layout.width, ground.marks.width, ground.marks
    keep, number, field = ground.asked[scene], ground.numbers[scene], (1 << ground.marks.width) - 1

    def settle(state: int) -> int:
        shown, findable = state >> low & field, state >> low + width
        return state & keep | number | (marks_.settled(shown) | marks_.settled(findable) << width) << low

    return settle


def _finds(ground: _Ground, scene: Scene, *, walked: bool) -> tuple[Enter, ...]:
    """Return a step for each fact of the scene that something asks for: it may be found or not, or is found by listening."""
    asked = [fact for fact in scene.facts if fact.id in ground.layout.found]
    reachable = [fact for fact in asked if walked or fact.found is not Found.ON_THE_WAY]
    return tuple(_find(ground.layout.found[fact.id], ground.layout.test(fact.needs), fact) for fact in reachable)


def _find(bit: int, stands: Test | None, fact: Fact) -> Enter:
    surely = fact.found is Found.LISTENING and not any(asks_reading(need) for need in fact.needs)

    def find(state: int) -> tuple[int, ...]:
        if stands is not None and not stands(state):
            return (state,)
        return (state | bit,) if surely else (state, state | bit)

    return find


def _lines(ground: _Ground, scene: Scene) -> tuple[Enter, ...]:
    """Return a step for each line that is not always said, or changes something that is asked for."""
    lines = ((index, line, ground.layout.alter(line.changes)) for index, line in enumerate(scene.lines))
    return tuple(_say(ground, line, alter, (scene.id, index)) for index, line, alter in lines if line.needs or alter is not None)


def _say(ground: _Ground, line: Line, alter: Alter | None, name: tuple[SceneId, int]) -> Enter:
    test, said = ground.layout.test(line.needs), ground.said
    perhaps = any(asks_reading(need) for need in line.needs)

    def say(state: int) -> tuple[int, ...]:
        if test is not None and not test(state):
            return (state,)
        said.add(name)
        if alter is None:
            return (state,)
        return (state, alter(state)) if perhaps else (alter(state),)

    return say


def _asked_by_scene(case: Case, bits: Layout) -> dict[SceneId, int]:
    """Return for each scene the bits that conditions in it or behind it ask for."""
    asked = {name: bits.asked(scene.needs) for name, scene in case.scenes.items()}
    growing = True
    while growing:
        growing = False
        for name in reversed(asked):
            more = asked[name]
            for choice in case.scenes[name].choices:
                more |= asked[choice.to]
            growing = growing or more != asked[name]
            asked[name] = more
    return asked
