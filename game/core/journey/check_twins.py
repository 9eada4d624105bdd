"""Whether the twins of a case differ, and whether something has to be decided at each of their endings."""

from collections.abc import Iterator
from itertools import combinations

from game.core.journey.case import Case, Scene
from game.core.journey.twins import each_twin, place_in_file
from game.core.message import text
from game.core.problem import Problem

MOST_GOOD = 4
"""Good answers at an ending at most."""


def check_twins(case: Case) -> tuple[Problem, ...]:
    """Return which twins show the same, and what is wrong with the answers at their endings."""
    answers = dict.fromkeys(problem for twin in each_twin(case) for problem in _answers(case, twin))
    return (*_same(case), *answers)


def _same(case: Case) -> Iterator[Problem]:
    for one, other in combinations(each_twin(case) if case.twins else (), 2):
        if {name: _seen(scene) for name, scene in one.scenes.items()} == {name: _seen(scene) for name, scene in other.scenes.items()}:
            words = text(
                'Whoever plays "{one}" sees and hears the same as in "{other}", so nobody could tell them apart. '
                "Let a line or a fact differ: if: {{twin: {other}}}.",
                one=one.twin or "",
                other=other.twin or "",
            )
            yield Problem("C161", ("twins", other.twin or ""), words, on_key=True)


def _seen(scene: Scene) -> tuple[object, ...]:
    """Return what can be seen and heard in a scene, with what has to hold for it."""
    lines = tuple((line.words, line.speaker, line.needs) for line in scene.lines)
    return lines, tuple((fact.see, fact.found, fact.at, fact.needs) for fact in scene.facts)


def _answers(case: Case, twin: Case) -> Iterator[Problem]:
    for scene in twin.scenes.values():
        if scene.ending is None or not scene.responses:
            continue
        at = place_in_file(case, twin, ("scenes", scene.id, "response"))
        good = sum(answer.good for answer in scene.responses)
        if not good:
            words = text("No answer at this ending is good, so full marks cannot be reached. Add one that helps, with good: yes.")
            yield Problem("C162", at, words, on_key=True)
        elif good == len(scene.responses):
            words = text("Every answer at this ending is good, so there is nothing to decide. Add one that does not help, with good: no.")
            yield Problem("C163", at, words, on_key=True, warning=True)
        elif good > MOST_GOOD:
            words = text("At this ending {count} answers are good; more than {most} are a list to tick off.", count=good, most=MOST_GOOD)
            yield Problem("C164", at, words, on_key=True, warning=True)
