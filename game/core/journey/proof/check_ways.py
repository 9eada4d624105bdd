"""Whether every path through a case goes on, and ends."""

from collections.abc import Iterator
from graphlib import CycleError, TopologicalSorter

from game.core.journey.case import Case, Choice, Scene, SceneId
from game.core.journey.conditions import all_hold
from game.core.journey.proof.line_places import place_of_line
from game.core.journey.proof.packed import asks_reading
from game.core.journey.proof.reach import Reach, State
from game.core.law import Reading
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
    seen = reached.by_scene
    for name in case.scenes:
        if name not in seen:
            words = text('No path leads to the scene "{scene}". Let a choice lead there, or take it out.', scene=name)
            yield Problem("C104", ("scenes", name), words, on_key=True)


def _stuck(case: Case, reached: Reach) -> Iterator[Problem]:
    told: set[SceneId] = set()
    sure = {(number, index) for number, choices in enumerate(reached.plan.choices) for index in _whatever_is_read(choices)}
    mask = reached.plan.scene_mask
    for state, following in reached.after.items():
        number = state & mask
        if any((number, index) in sure for index, _ in following):
            continue
        scene = case.scenes[reached.scene(state)]
        if scene.id in told or scene.ending is not None or not _can_be_stuck(reached, scene, state, following):
            continue
        told.add(scene.id)
        words = text(
            'No choice is open in "{scene}" on the path {path}, with {belongings}. Add a choice without "if".',
            scene=scene.id,
            path=name_list(reached.path_to(state)),
            belongings=_belongings_list(reached, state),
        )
        yield Problem("C106", ("scenes", scene.id, "choices"), words, on_key=True)


def _whatever_is_read(choices: tuple[Choice, ...]) -> Iterator[int]:
    """Yield the choices that hang on no reading."""
    return (index for index, choice in enumerate(choices) if not any(asks_reading(need) for need in choice.needs))


def _can_be_stuck(reached: Reach, scene: Scene, state: State, following: tuple[tuple[int, State], ...]) -> bool:
    """Whether no choice is open, whatever reading stands; and with it every reading a choice asks for, and any other."""
    maybe = {index for index, _ in following}
    standings = [frozenset({reading}) for reading in Reading] + [frozenset({Reading.TRAFFICKING, reading}) for reading in Reading]
    return any(
        not any(all_hold(reached.standpoint(state, standing), scene.choices[index].needs) for index in maybe) for standing in standings
    )


def _belongings_list(reached: Reach, state: State) -> str:
    """Return what the traveller has, as it is written in a case."""
    return name_list(f"{what.value}: {value}" for what, value in reached.belongings(state))


def _never_open(case: Case, reached: Reach) -> Iterator[Problem]:
    mask = reached.plan.scene_mask
    numbers = {(state & mask, index) for state, following in reached.after.items() for index, _ in following}
    opened = {(reached.plan.names[number], index) for number, index in numbers}
    seen = reached.by_scene
    for scene in case.scenes.values():
        for index, choice in enumerate(scene.choices):
            if scene.id in seen and (scene.id, index) not in opened:
                words = text('This choice is shut on every path: its "if" never holds. Change the "if", or take it out.')
                needs = ("if",) if choice.needs else ()
                yield Problem("C108", ("scenes", scene.id, "choices", index, *needs), words, on_key=True, warning=True)


def _never_said(case: Case, reached: Reach) -> Iterator[Problem]:
    seen = reached.by_scene
    for scene in case.scenes.values():
        for index, line in enumerate(scene.lines):
            if scene.id in seen and line.needs and (scene.id, index) not in reached.plan.said:
                words = text('This line is never said: its "if" never holds. Change the "if", or take the line out.')
                yield Problem("C109", ("scenes", scene.id, *place_of_line(scene, index)), words, warning=True)
