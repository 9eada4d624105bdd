"""What finds and lines make of the states in which a scene can be."""

from collections.abc import Callable

from game.core.journey.case import Fact, Found, Line, Scene, SceneId
from game.core.journey.proof.packed import Alter, Layout, Test, asks_reading

Step = Callable[[tuple[int, ...]], tuple[int, ...]]
"""What one find or line makes of the states in which a scene can be."""
Said = set[tuple[SceneId, int]]
"""The lines with conditions that were said on some way, by their index."""


def finds(layout: Layout, scene: Scene, *, walked: bool) -> tuple[Step, ...]:
    """Return a step for each fact of the scene that something asks for: it may be found or not, or is found by listening."""
    asked = [fact for fact in scene.facts if fact.id in layout.found]
    reachable = [fact for fact in asked if walked or fact.found is not Found.ON_THE_WAY]
    return tuple(_find(layout.found[fact.id], layout.test(fact.needs), fact) for fact in reachable)


def _find(bit: int, stands: Test | None, fact: Fact) -> Step:
    surely = fact.found is Found.LISTENING and not any(asks_reading(need) for need in fact.needs)

    def found(states: tuple[int, ...]) -> tuple[int, ...]:
        return tuple(state | bit if stands is None or stands(state) else state for state in states)

    def perhaps_found(states: tuple[int, ...]) -> tuple[int, ...]:
        return (*states, *(state | bit for state in states if stands is None or stands(state)))

    return found if surely else perhaps_found


def lines(layout: Layout, said: Said, scene: Scene) -> tuple[Step, ...]:
    """Return a step for each line that is not always said, or changes something that is asked for."""
    told = ((line, layout.alter(line.changes), (scene.id, index)) for index, line in enumerate(scene.lines))
    return tuple(_say(layout.test(line.needs), said, line, alter, name) for line, alter, name in told if line.needs or alter is not None)


def _say(test: Test | None, said: Said, line: Line, alter: Alter | None, name: tuple[SceneId, int]) -> Step:
    if alter is None:
        return _only_said(test, said, name)
    change, perhaps = alter, any(asks_reading(need) for need in line.needs)

    def say(states: tuple[int, ...]) -> tuple[int, ...]:
        silent = states if perhaps else () if test is None else tuple(state for state in states if not test(state))
        told = tuple(change(state) for state in states if test is None or test(state))
        if told:
            said.add(name)
        return (*silent, *told)

    return say


def _only_said(test: Test | None, said: Said, name: tuple[SceneId, int]) -> Step:
    """Return a step that changes nothing, and looks only as long as the line was never said."""

    def say(states: tuple[int, ...]) -> tuple[int, ...]:
        if name not in said and (test is None or any(map(test, states))):
            said.add(name)
        return states

    return say
