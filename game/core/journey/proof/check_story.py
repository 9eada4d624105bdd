"""Whether choices matter, care sometimes helps and sometimes does not, and no belonging gives the answer away."""

from collections.abc import Iterator, Mapping

from game.core.journey.case import Case, Scene, SceneId
from game.core.journey.held import Belonging, Give, TwinId
from game.core.journey.people import ME
from game.core.journey.proof.packed import asks_reading
from game.core.journey.proof.reach import Reach, State
from game.core.message import text
from game.core.naming import name_list
from game.core.problem import Problem

ONE_IN = 3
"""At most one in so many scenes with a choice may lead to one place only."""
Walked = Mapping[TwinId | None, tuple[Case, Reach]]
"""Each twin with the ways through it."""


def check_story(case: Case, walked: Walked) -> tuple[Problem, ...]:
    """Return what makes a story of which nobody decides anything, or whose end can be seen without reading; `walked` has all twins."""
    turning: Walked = {twin: ways for twin, ways in walked.items() if twin is not None and ways[0].turns_at}
    return (*_single(case), *_care(turning), *_telltales(walked, turning))


def _single(case: Case) -> Iterator[Problem]:
    """Say where choices lead to one place only, if that is so in too many scenes."""
    choosing = [scene for scene in case.scenes.values() if len(scene.choices) > 1]
    single = [scene.id for scene in choosing if len({choice.to for choice in scene.choices}) == 1]
    if len(choosing) >= ONE_IN and ONE_IN * len(single) > len(choosing):
        words = text(
            "Of {choosing} scenes with two choices or more, {single} lead to one place only: {scenes}. "
            "Whoever chooses there changes little. Let choices part the ways in two thirds of them.",
            choosing=len(choosing),
            single=len(single),
            scenes=name_list(single),
        )
        yield Problem("C169", ("scenes", single[0], "choices"), words, on_key=True, warning=True)


# ---- care


def _care(turning: Walked) -> Iterator[Problem]:
    turned = {end for case, reached in turning.values() if _can_be_careful(case) for end in _careful_ends(reached)}
    if turned == {True}:
        words = text(
            "Whoever takes the careful choice wherever one is open meets the turn on every way, in each twin that turns. "
            "Let there be one way on which care works."
        )
        yield Problem("C170", ("twins",), words, on_key=True, warning=True)
    if turned == {False}:
        words = text(
            "Whoever takes the careful choice wherever one is open never meets the turn. So those to whom it happens seem to have been "
            "careless. Let there be one way on which care does not help, through nobody's fault."
        )
        yield Problem("C171", ("twins",), words, on_key=True, warning=True)


def _can_be_careful(case: Case) -> bool:
    """Whether one can choose between care and something else anywhere."""
    return any(len({choice.careful for choice in scene.choices}) > 1 for scene in case.scenes.values())


def _careful_ends(reached: Reach) -> set[bool]:
    """Return whether it has turned at the ends of the careful ways: on some, on others, or on both."""
    waiting, seen = list(reached.plan.first), set(reached.plan.first)
    ends: set[bool] = set()
    while waiting:
        state = waiting.pop()
        following = _careful(reached, state)
        if not following:
            ends.add(reached.has_turned(state))
        new = following - seen
        seen |= new
        waiting += new
    return ends


def _careful(reached: Reach, state: State) -> set[State]:
    """Return where somebody careful goes; a choice that hangs on the reading may be shut."""
    following = reached.after.get(state, ())
    choices = reached.plan.choices[state & reached.plan.scene_mask]
    careful = {there for index, there in following if choices[index].careful}
    sure = any(choices[index].careful and not any(asks_reading(need) for need in choices[index].needs) for index, _ in following)
    return careful if sure else {there for _, there in following}


# ---- belongings


def _telltales(walked: Walked, turning: Walked) -> Iterator[Problem]:
    """Say which belonging leaves the traveller's hands where it turns, and nowhere else in any twin."""
    turns = {(twin, name) for twin, (ways, _) in turning.items() for name in ways.turns_at}
    for what in Belonging:
        leaves = {(twin, name) for twin, (ways, _) in walked.items() for name in _lost(ways, what)}
        if leaves and leaves <= turns:
            words = text(
                '"{what}" changes hands only where it turns: in {scenes}. Whoever only looks at the hands knows. '
                "Let it leave elsewhere, too, for a good reason, or stay.",
                what=what.value,
                scenes=name_list(sorted({name for _, name in leaves})),
            )
            yield Problem("C172", ("twins",), words, on_key=True, warning=True)


def _lost(case: Case, what: Belonging) -> Iterator[SceneId]:
    return (scene.id for scene in case.scenes.values() if _leaves_in(scene, what))


def _leaves_in(scene: Scene, what: Belonging) -> bool:
    return any(isinstance(change, Give) and change.what is what and change.holder != ME for change in scene.every_change)
