"""Whether every path through a case goes on, and ends."""

from collections.abc import Iterator
from graphlib import CycleError, TopologicalSorter

from game.core.journey.case import Case, SceneId
from game.core.journey.reach import Reach, State, may_hold
from game.core.message import text
from game.core.naming import name_list
from game.core.problem import Problem


def check_loops(case: Case) -> tuple[Problem, ...]:
    """Return the first way that comes back to a scene."""
    before: dict[SceneId, list[SceneId]] = {name: [] for name in case.scenes}
    for scene in case.scenes.values():
        for choice in scene.choices:
            before[choice.to].append(scene.id)
    try:
        TopologicalSorter(before).prepare()
    except CycleError as error:
        return (_loop(case, error.args[1][:-1]),)
    return ()


def _loop(case: Case, circle: list[SceneId]) -> Problem:
    """Say which choice leads back: the one to the scene of the circle that stands first in the file."""
    first = min(circle, key=list(case.scenes).index)
    turn = circle.index(first)
    path = [*circle[turn:], *circle[:turn]]
    choices = enumerate(case.scenes[path[-1]].choices)
    index = next(index for index, choice in choices if choice.to == first)
    words = text(
        "A path comes back to a scene: {path}. A journey goes on: let this choice lead to a new scene.",
        path=name_list([*path, first]),
    )
    return Problem("C105", ("scenes", path[-1], "choices", index, "to"), words)


def check_ways(case: Case, reached: Reach) -> tuple[Problem, ...]:
    """Return what is never reached, never open, never said, and where a path cannot go on."""
    if not reached.whole:
        words = text(
            "There are too many combinations of scenes and belongings to prove this case. "
            'Ask for fewer belongings in "if", or change them in fewer scenes.'
        )
        return (Problem("C110", ("scenes",), words, on_key=True),)
    # Behind a dead end nothing is reached or open: telling that, too, would only hide it.
    stuck = tuple(_stuck(case, reached))
    return stuck or (*_unreached_scenes(case, reached), *_never_open(case, reached), *_never_said(case, reached))


def _unreached_scenes(case: Case, reached: Reach) -> Iterator[Problem]:
    seen = {state.scene for state in reached.came}
    for name in case.scenes:
        if name not in seen:
            words = text('No path leads to the scene "{scene}". Let a choice lead there, or take it out.', scene=name)
            yield Problem("C104", ("scenes", name), words, on_key=True)


def _stuck(case: Case, reached: Reach) -> Iterator[Problem]:
    told: set[SceneId] = set()
    for state, following in reached.after.items():
        if following or state.scene in told or case.scenes[state.scene].ending is not None:
            continue
        told.add(state.scene)
        words = text(
            'No choice is open in "{scene}" on the path {path}, with {belongings}. Add a choice without "if".',
            scene=state.scene,
            path=name_list(reached.path_to(state)),
            belongings=_belongings_list(state),
        )
        yield Problem("C106", ("scenes", state.scene, "choices"), words, on_key=True)


def _belongings_list(state: State) -> str:
    """Return what the traveller has, as it is written in a case."""
    return name_list(f"{what.value}: {value}" for what, value in state.belongings)


def _never_open(case: Case, reached: Reach) -> Iterator[Problem]:
    opened = {(state.scene, index) for state, following in reached.after.items() for index, _ in following}
    seen = {state.scene for state in reached.came}
    for scene in case.scenes.values():
        for index, choice in enumerate(scene.choices):
            if scene.id in seen and (scene.id, index) not in opened:
                words = text('This choice is shut on every path: its "if" never holds. Change the "if", or take it out.')
                needs = ("if",) if choice.needs else ()
                yield Problem("C108", ("scenes", scene.id, "choices", index, *needs), words, on_key=True, warning=True)


def _never_said(case: Case, reached: Reach) -> Iterator[Problem]:
    states: dict[SceneId, list[State]] = {}
    for state in reached.came:
        states.setdefault(state.scene, []).append(state)
    for scene in case.scenes.values():
        for index, line in enumerate(scene.lines):
            here = states.get(scene.id, [])
            if here and line.needs and not any(may_hold(state.belongings, line.needs) for state in here):
                words = text('This line is never said: its "if" never holds. Change the "if", or take the line out.')
                yield Problem("C109", ("scenes", scene.id, "lines", index), words, warning=True)
