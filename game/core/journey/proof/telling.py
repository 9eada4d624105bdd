"""What finds and lines make of the states in which a scene can be."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass

from game.core.journey.case import Line, Scene, SceneId
from game.core.journey.facts import Fact, Found
from game.core.journey.held import DeedId, FactId
from game.core.journey.proof.packed import Alter, Layout, Test, asks_reading

Step = Callable[[tuple[int, ...]], tuple[int, ...]]
"""What one find or line makes of the states in which a scene can be."""
Said = set[tuple[SceneId, int]]
"""The lines with conditions that were said on some way, by their index."""

Quiet = tuple[Test | None, tuple[SceneId, int]]
"""When a line is said that changes nothing, and its name."""


@dataclass(frozen=True)
class Marked:
    """A fact that may stand in a scene, or be found there."""

    test: Test | None
    outcomes: tuple[int, ...]
    """The bits that it may add where it stands."""


def on_the_way(layout: Layout, scene: Scene, marked: Mapping[FactId, int], *, walked: bool) -> tuple[Step, ...]:
    """Return a step for each fact that can be found before the scene begins, and that something asks for."""
    found = [fact for fact in scene.facts if walked and fact.found is Found.ON_THE_WAY and fact.id in layout.found]
    return tuple(_perhaps(layout.test(fact.needs), layout.found[fact.id] | marked[fact.id]) for fact in found)


def meet(layout: Layout, facts: Iterable[Fact], marked: Mapping[FactId, int]) -> Step | None:
    """Return what facts add: whether each stands is settled as the scene begins, or as it is asked for, whatever is found there."""
    some = tuple(Marked(layout.test(fact.needs), _outcomes(layout, fact, marked[fact.id])) for fact in facts)
    some = tuple(each for each in some if each.outcomes != (0,))
    return _met(some) if some else None


def _outcomes(layout: Layout, fact: Fact, marks: int) -> tuple[int, ...]:
    bit = 0 if fact.found is Found.ON_THE_WAY else layout.found.get(fact.id, 0)
    found = (marks | bit,) if fact.found is Found.LISTENING else (marks, marks | bit)
    absent = (0,) if any(asks_reading(need) for need in fact.needs) else ()
    return tuple(dict.fromkeys((*absent, *found)))


def _met(some: tuple[Marked, ...]) -> Step:
    def met(states: tuple[int, ...]) -> tuple[int, ...]:
        after: list[int] = []
        for state in states:
            outcomes = [state]
            for each in some:
                if each.test is None or each.test(state):
                    outcomes = [outcome | bits for outcome in outcomes for bits in each.outcomes]
            after += outcomes
        return tuple(after)

    return met


def _perhaps(test: Test | None, bits: int) -> Step:
    def perhaps(states: tuple[int, ...]) -> tuple[int, ...]:
        return tuple(dict.fromkeys((*states, *(state | bits for state in states if test is None or test(state)))))

    return perhaps


def lines(layout: Layout, said: Said, scene: Scene, topic: DeedId | None = None) -> tuple[Step, ...]:
    """Return steps for the lines that are not always said, or change something that is asked for: of the scene itself, or of an answer."""
    steps: list[Step] = []
    quiet: list[Quiet] = []
    for index, line in enumerate(scene.lines):
        if line.answers != topic:
            continue
        alter, test = layout.alter(line.changes), layout.test(line.needs)
        if alter is not None:
            steps += (_only_said(quiet, said), _say(test, said, line, alter, (scene.id, index)), *_looked_up_meanwhile(layout, scene, line))
            quiet = []
        elif line.needs:
            quiet.append((test, (scene.id, index)))
    return (*steps, _only_said(quiet, said)) if quiet else tuple(steps)


def _looked_up_meanwhile(layout: Layout, scene: Scene, line: Line) -> Iterator[Step]:
    """Yield what may be found only after a line that was said to who had not found it."""
    for fact in scene.facts:
        bit = layout.found.get(fact.id, 0)
        if fact.found is Found.LOOKING and bit & layout.asked(line.needs):
            yield _perhaps(layout.test(fact.needs), bit)


def looked_up(layout: Layout, facts: Iterable[Fact]) -> tuple[Step, ...]:
    """Return what may be found by looking while somebody asks, of what something asks for.

    Whether such a fact stands was settled before, and what that hung on may have changed since: so it may.
    """
    some = (layout.found[fact.id] for fact in facts if fact.found is Found.LOOKING and fact.id in layout.found)
    return tuple(_perhaps(None, bit) for bit in some)


def _say(test: Test | None, said: Said, line: Line, alter: Alter, name: tuple[SceneId, int]) -> Step:
    perhaps = any(asks_reading(need) for need in line.needs)

    def say(states: tuple[int, ...]) -> tuple[int, ...]:
        silent = states if perhaps else () if test is None else tuple(state for state in states if not test(state))
        told = tuple(alter(state) for state in states if test is None or test(state))
        if told:
            said.add(name)
        return (*silent, *told)

    return say


def _only_said(quiet: list[Quiet], said: Said) -> Step:
    """Return a step for lines that change nothing, each looked at only as long as it was never said."""
    left = list(quiet)

    def say(states: tuple[int, ...]) -> tuple[int, ...]:
        for each in tuple(left):
            test, name = each
            if test is None or any(map(test, states)):
                said.add(name)
                left.remove(each)
        return states

    return say
