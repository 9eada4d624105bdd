"""Whether the law turns a case where its author says, and whether what it takes can be found."""

from collections.abc import Iterator

from game.core.journey.case import Case, SceneId
from game.core.journey.proof.reach import Reach, State
from game.core.journey.proof.survey import turning_scenes, turning_steps
from game.core.law import Ages
from game.core.law_elements import Element, Part
from game.core.message import Text, text
from game.core.naming import name_list
from game.core.problem import Problem


def check_law(case: Case, reached: Reach) -> tuple[Problem, ...]:
    """Return what contradicts the law on any path.

    Where a path passes a scene of `turns_at`, it has turned there; and it turns in no other scene.
    """
    return (
        *_unnamed_turns(case, reached),
        *_false_turns(case, reached),
        *_already(case, reached),
        *_hidden_parts(case, reached),
        *_right(case, reached),
    )


def _unnamed_turns(case: Case, reached: Reach) -> Iterator[Problem]:
    told: set[SceneId] = set()
    for before, state in turning_steps(reached):
        scene = reached.scene(state)
        if scene not in (*case.turns_at, *told):
            told.add(scene)
            yield Problem("C131", ("turns_at",), _turns_elsewhere(case, reached, before, state))


def _turns_elsewhere(case: Case, reached: Reach, before: State | None, state: State) -> Text:
    path = (*(reached.path_to(before) if before is not None else ()), reached.scene(state))
    named = name_list(case.turns_at) or "never"
    return text(
        'On the path {path} it turns in "{scene}", but turns_at says: {named}. '
        'Add "{scene}" to turns_at, or change what the facts there and before show.',
        path=name_list(path),
        scene=reached.scene(state),
        named=named,
    )


def _false_turns(case: Case, reached: Reach) -> Iterator[Problem]:
    for index, name in enumerate(case.turns_at):
        states = (state for state in reached.by_scene.get(name, ()) if not reached.has_turned(state))
        state = next(states, None)
        if state is None:
            continue
        words = text(
            'On the path {path} it does not turn in "{scene}": nothing shows {parts}. '
            "Let a fact show it, or take the scene out of turns_at.",
            path=name_list(reached.path_to(state)),
            scene=name,
            parts=name_list(part.value for part in reached.missing(state)),
        )
        yield Problem("C132", ("turns_at", index), words)


def _already(case: Case, reached: Reach) -> Iterator[Problem]:
    turning = turning_scenes(case, reached)
    for index, name in enumerate(case.turns_at):
        states = reached.by_scene.get(name, ())
        if states and name not in turning and all(reached.has_turned(state) for state in states):
            words = text('On every path it has turned before "{scene}". Take the scene out of turns_at.', scene=name)
            yield Problem("C133", ("turns_at", index), words)


def _hidden_parts(case: Case, reached: Reach) -> Iterator[Problem]:
    """Say which part nobody can find on a path that turns: then its full marks cannot be reached."""
    told: set[Part] = set()
    for state in _ends(case, reached):
        if not reached.has_turned(state):
            continue
        for part in reached.unfindable(state):
            if part not in told:
                told.add(part)
                words = text(
                    "On the path {path} nothing that can be found shows {part}. "
                    'One is not walking there: use "look" instead of "on-the-way".',
                    path=name_list(reached.path_to(state)),
                    part=part.value,
                )
                yield Problem("C134", ("scenes", _showing(case, state, reached, part)), words, on_key=True)


def _showing(case: Case, state: State, reached: Reach, part: Part) -> SceneId:
    path = reached.path_to(state)
    return next(name for name in path if any(element.part is part for element in case.scenes[name].elements))


def _right(case: Case, reached: Reach) -> Iterator[Problem]:
    """Say where a case for 13+ ends with something that these players are not offered as a reading."""
    if case.ages is not Ages.FROM_13:
        return
    for state in _ends(case, reached):
        shown = reached.elements(state)
        smuggling = {Element.CROSSING, Element.BENEFIT} <= shown
        other = {element.part for element in shown} & {Part.CRIME, Part.LABOUR}
        if other and not smuggling and not reached.has_turned(state):
            words = text(
                "On the path {path} only {part} is shown in the end, and players of 13+ have no reading for it. "
                "Let the facts show something else, or write ages: 16+.",
                path=name_list(reached.path_to(state)),
                part=name_list(sorted(part.value for part in other)),
            )
            yield Problem("C135", ("ages",), words)
            return


def _ends(case: Case, reached: Reach) -> Iterator[State]:
    return (state for name, states in reached.by_scene.items() if case.scenes[name].ending is not None for state in states)
