"""How long the proof of a case takes: all twins of each shipped one, and one in which many things can be done or left."""

from collections.abc import Callable
from pathlib import Path
from statistics import median
from time import process_time

from benchmarks.row import Row
from game.core.journey.case import Afterword, Case, CaseId, Choice, Line, Scene, SceneId
from game.core.journey.held import DeedId, Did
from game.core.journey.people import PersonId, Traveller
from game.core.journey.proof.check import check
from game.core.journey.proof.reach import LIMIT, reach
from game.core.law import Ages
from game.core.message import Text
from game.files.content_folder import content_files
from game.files.journey.library import load_case, load_world

ROOT = Path(__file__).resolve().parents[1]
ROUNDS = 5
MOST_TWINS = 100
"""Milliseconds of processor time for all twins of a case of 15 scenes."""
MOST_STATE = 15
"""Microseconds a state: a tenth of what the walk took before its states were packed into numbers."""
DEEDS, SCENES = 8, 110
MANY_DEEDS, MANY_SCENES = 12, 110


def proving() -> tuple[Row, ...]:
    """Prove the shipped cases, then walk a case of many states, and one of too many."""
    world, _ = load_world(ROOT)
    loaded = [load_case(path, world).thing for path in content_files(ROOT / "scenarios" / "cases")]
    shipped = [case for case in loaded if case is not None]
    twins = tuple(
        Row(f"all twins of {case.id} proved", _median(lambda case=case: check(case, world)), "ms", most=MOST_TWINS)  # type: ignore[misc]
        for case in shipped
    )
    return (*twins, *_walks())


def independent(deeds: int, scenes: int) -> Case:
    """Return a case in which so many things can be done or left, each by itself, and the end asks for all of them."""
    names = [SceneId(f"s{number}") for number in range(scenes)]
    every = tuple(Did(DeedId(f"d{number}")) for number in range(deeds))
    made = {name: _scene(name, names[number + 1 :], number, deeds) for number, name in enumerate(names)}
    last = made[names[-1]]
    made[names[-1]] = Scene(last.id, "red", "village", "", (*last.lines, Line(Text("All."), needs=every)), ending=Text("The end."))
    traveller = Traveller(PersonId("lina"), Text("Lina"), age=22)
    return Case(CaseId("wide"), Text(""), Ages.ADULT, 5, (), Text(""), traveller, (), (), (), names[0], made, (), Afterword())


def _scene(name: SceneId, behind: list[SceneId], number: int, deeds: int) -> Scene:
    kept = tuple(Choice(Text("Go on."), to) for to in behind[:1])
    done = tuple(Choice(Text("Do it."), to, deed=DeedId(f"d{number}")) for to in behind[:1] if number < deeds)
    return Scene(name, "red", "village", "", (Line(Text("It goes on.")),), choices=(*kept, *done))


def _walks() -> tuple[Row, ...]:
    case, many = independent(DEEDS, SCENES), independent(MANY_DEEDS, MANY_SCENES)
    states = len(reach(case).came)
    a_state = _median(lambda: reach(case)) * 1000 / states
    return (
        Row(f"{states:,} states walked, each", a_state, "us", most=MOST_STATE),
        Row(f"more than {LIMIT:,} states, until the case is called too tangled", _median(lambda: reach(many), rounds=1), "ms"),
    )


def _median(work: Callable[[], object], rounds: int = ROUNDS) -> float:
    return median(_time(work) for _ in range(rounds))


def _time(work: Callable[[], object]) -> float:
    begin = process_time()
    work()
    return (process_time() - begin) * 1000
