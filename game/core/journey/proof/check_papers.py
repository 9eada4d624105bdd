"""Whether what is found in papers stands in papers that lie there, and every paper lies somewhere."""

from collections.abc import Iterator

from game.core.journey.case import Case, Scene
from game.core.journey.facts import Fact
from game.core.journey.twins import in_twin
from game.core.message import text
from game.core.naming import unknown
from game.core.problem import Address, Problem


def check_papers(case: Case) -> tuple[Problem, ...]:
    """Return which rows lie nowhere where a fact is found in them."""
    return tuple(problem for scene, fact in _found_in_papers(case) for problem in (*_rows(scene, fact), *_in_twins(case, scene, fact)))


def _found_in_papers(case: Case) -> Iterator[tuple[Scene, Fact]]:
    return ((scene, fact) for scene in case.scenes.values() for fact in scene.facts if fact.compared)


def _lay(scene: Scene, fact: Fact) -> Address:
    return ("scenes", scene.id, "facts", fact.id, "lay")


def _rows(scene: Scene, fact: Fact) -> Iterator[Problem]:
    known = [row.id for paper in scene.papers for row in paper.rows]
    for number, name in enumerate(fact.compared):
        if name not in known:
            words = text('No row "{name}" lies in this scene.{hint}\nRows here: {known}.', name=name)
            yield Problem("C186", (*_lay(scene, fact), *((number,) if len(fact.compared) > 1 else ())), unknown(words, name, known))


def _in_twins(case: Case, scene: Scene, fact: Fact) -> Iterator[Problem]:
    """Say where a fact stands in a twin and its row does not."""
    known = {row.id for paper in scene.papers for row in paper.rows}
    for twin in case.twins:
        there = in_twin(case, twin.id).scenes[scene.id]
        rows = {row.id for paper in there.papers for row in paper.rows}
        lacking = next((name for name in fact.compared if name in known - rows), None)
        if lacking is not None and fact.id in {each.id for each in there.facts}:
            words = text(
                'In the twin "{twin}" this can be found, but the row "{name}" is not there. Give both the same "if".',
                twin=twin.id,
                name=lacking,
            )
            yield Problem("C187", _lay(scene, fact), words)
            return
