"""Plays crossings on the real screens: by the solver's line, by keys, by one switch."""

from functools import cache
from pathlib import Path

from game.core.crossing.history import CrossingHistory
from game.core.crossing.level import Level
from game.core.crossing.solver import Solution, solve_all
from game.core.crossing.state import BoardMove, CrossingState
from game.files.crossing.level_file import read_level
from game.files.places import content_folder
from game.files.shelf.shelf import read_only
from game.screens.crossing.looks import move_key
from game.screens.crossing.moves import maker
from game.screens.crossing.travel import Crossing
from tests.pilot import Pilot

FOLDER = content_folder() / "scenarios" / "crossings"
LEVELS = tuple(sorted(path.stem for path in FOLDER.glob("*.yaml")))
FIRST, SECOND, CHOSEN, LONG = LEVELS[0], LEVELS[1], LEVELS[2], LEVELS[-1]


@cache
def level_of(name: str) -> Level:
    level = read_only(Path(FOLDER / f"{name}.yaml"), read_level)
    assert level is not None
    return level


@cache
def best_of(name: str) -> Solution:
    return solve_all(level_of(name))[0]


def line_of(name: str) -> tuple[BoardMove, ...]:
    """The fewest moves, as the solver finds them, in the best line-up."""
    moves = best_of(name).moves
    assert moves is not None
    return moves


def crossing(pilot: Pilot) -> Crossing:
    found = next(getattr(screen, "crossing", None) for screen in reversed(pilot.machine.stack) if hasattr(screen, "crossing"))
    assert isinstance(found, Crossing)
    return found


def now(pilot: Pilot) -> CrossingState:
    return crossing(pilot).now


def history(pilot: Pilot) -> CrossingHistory:
    return crossing(pilot).history


def saved(pilot: Pilot) -> CrossingHistory | None:
    """The crossing as it lies on the disk, read by somebody who begins anew."""
    return Pilot(pilot.places.data).desk.services.crossings.kept(crossing(pilot).level).history


def begun(pilot: Pilot, name: str, *before: str) -> Pilot:
    """Begin a level from the title page, pressing other things on its first page before."""
    pilot.do("crossings", f"level:{name}", *before)
    if level_of(name).chosen:
        line_up(pilot, best_of(name).line_up)
    return pilot.do("begin")


def line_up(pilot: Pilot, wanted: tuple[str, ...]) -> Pilot:
    """Let keepers change places until they stand as wanted."""
    for order, keeper in enumerate(wanted):
        while pilot.top.line_up.index(keeper) > order:  # type: ignore[attr-defined]
            pilot.do(f"ahead:{keeper}")
    return pilot


def make(pilot: Pilot, move: BoardMove) -> Pilot:
    """Make a move by its button; if it is another keeper's, choose that keeper first."""
    if card := now(pilot).card:
        good = next(answer.keeper for answer in crossing(pilot).level.card(card).answers if answer.good)
        pilot.do(f"answer:{good}", "ok")
    who = maker(crossing(pilot).level, now(pilot), move)
    if move_key(move) not in pilot.keys() and who is not None:
        pilot.do(f"keeper:{who}")
    return pilot.do(move_key(move))


def across(pilot: Pilot, name: str, moves: int = 1000) -> Pilot:
    """Make the solver's moves, as many as wanted."""
    for move in line_of(name)[:moves]:
        make(pilot, move)
    return pilot


def time(pilot: Pilot, seconds: float) -> Pilot:
    """Hand time in, as the window would."""
    for _ in range(round(seconds * 20)):
        pilot.machine.tick(0.05)
    return pilot
