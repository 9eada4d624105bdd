"""Proves each twin of a case by itself, and tells what is wrong at the places of the file, where all twins stand together."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from itertools import combinations

from game.core.journey.case import Case, Choice, Line, Response, SceneId, Twin
from game.core.journey.twins import in_twin, kept_in
from game.core.message import text
from game.core.problem import Address, Problem

IN_NO_TWIN = {"C104", "C108", "C109"}
"""What is never reached, open or said is wrong only if it is so in every twin that has it."""

Prove = Callable[[Case], Iterable[Problem]]
Place = tuple[str, Address]


def check_twins(case: Case, prove: Prove) -> tuple[Problem, ...]:
    """Return what is wrong in any twin, each thing once; in a case without twins what is wrong in it."""
    if not case.twins:
        return tuple(prove(case))
    proofs = {twin: _proof(case, twin, prove) for twin in case.twins}
    found = {place: problem for proof in reversed(proofs.values()) for place, problem in proof.items()}
    return tuple(problem for place, problem in found.items() if place[0] not in IN_NO_TWIN or _in_all(case, place, proofs))


def same_twins(case: Case) -> tuple[Problem, ...]:
    """Return which twins cannot be told apart by anything that is seen or heard."""
    twins = [in_twin(case, twin.id) for twin in case.twins]
    return tuple(_same(one, other) for one, other in combinations(twins, 2) if _seen(one) == _seen(other))


def _same(one: Case, other: Case) -> Problem:
    words = text(
        'Whoever plays "{one}" sees and hears the same as in "{other}", so nobody could tell them apart. '
        "Let a line or a fact differ, with an if that names the twin.",
        one=one.twin or "",
        other=other.twin or "",
    )
    return Problem("C161", ("twins", other.twin or ""), words, on_key=True)


def _seen(case: Case) -> dict[SceneId, object]:
    """Return what can be seen, heard and read in each scene, with what has to hold for it."""
    return {
        name: (
            tuple((line.words, line.speaker, line.needs) for line in scene.lines),
            tuple((fact.see, fact.found, fact.at, fact.needs) for fact in scene.facts),
            scene.papers,
        )
        for name, scene in case.scenes.items()
    }


def _proof(case: Case, twin: Twin, prove: Prove) -> dict[Place, Problem]:
    problems = (replace(problem, at=_as_written(case, twin, problem.at)) for problem in prove(in_twin(case, twin.id)))
    return {(problem.code, problem.at): problem for problem in problems}


def _as_written(case: Case, twin: Twin, at: Address) -> Address:
    """Return where something that stands in a twin stands in the file."""
    match at:
        case ("turns_at", *rest):
            return ("twins", twin.id, *at[:1], *rest)
        case ("scenes", str(scene), str(kind), int(index), *rest):
            return ("scenes", scene, kind, _kept(case, twin, scene, kind)[index], *rest)
        case _:
            return at


def _in_all(case: Case, place: Place, proofs: Mapping[Twin, Mapping[Place, Problem]]) -> bool:
    """Whether something is told of every twin that has it."""
    return all(place in proof for twin, proof in proofs.items() if _has(case, twin, place[1]))


def _has(case: Case, twin: Twin, at: Address) -> bool:
    match at:
        case ("scenes", str(scene), str(kind), int(index), *_):
            return index in _kept(case, twin, scene, kind)
        case _:
            return True


def _kept(case: Case, twin: Twin, scene: str, kind: str) -> tuple[int, ...]:
    """Return which lines, choices or answers of a scene there are in a twin."""
    here = case.scenes[SceneId(scene)]
    entries: Mapping[str, Iterable[Line | Choice | Response]] = {
        "lines": here.lines,
        "choices": here.choices,
        "response": here.responses,
    }
    return kept_in(entries[kind], twin.id)
