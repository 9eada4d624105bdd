"""A journey with its past, so that one can step back and a save can be replayed."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import partial, reduce

from game.core.journey.advance import advance, start
from game.core.journey.case import Case
from game.core.journey.journey import Event, Journey, Move
from game.core.undo import Undo

Step = Move | Undo
"""What a player did, in a history."""


@dataclass(frozen=True)
class History:
    """A journey now, the journeys before it that one can go back to, and every step taken."""

    past: tuple[Journey, ...]
    now: Journey
    moves: tuple[Step, ...] = ()


def begin(case: Case) -> History:
    """Return a new journey without a past."""
    return History((), start(case).journey)


def play(case: Case, history: History, move: Move) -> tuple[History, tuple[Event, ...]]:
    """Return the history after a move, and what happened; ValueError when the move is not possible."""
    turn = advance(case, history.now, move)
    past = (*history.past, history.now)
    return History(past, turn.journey, (*history.moves, move)), turn.events


def after(case: Case, history: History, step: Step) -> History:
    """Return the history after a step, forward or back; ValueError when it is not possible."""
    return undo(history) if isinstance(step, Undo) else play(case, history, step)[0]


def undo(history: History) -> History:
    """Return the history one step back; the same history if there is no step to take back.

    Pins stay: a step that only pinned a reading is passed over.
    """
    index = _back_to(history)
    if index is None:
        return history
    now = replace(history.past[index], pins=history.now.pins)
    return History(history.past[:index], now, (*history.moves, Undo()))


def can_undo(history: History) -> bool:
    """Whether there is a step to take back."""
    return _back_to(history) is not None


def replay(case: Case, moves: Iterable[Step]) -> History:
    """Return the history that these steps lead to; ValueError when one is not possible in this case."""
    return reduce(partial(after, case), moves, begin(case))


def _back_to(history: History) -> int | None:
    """Index of the last journey that differs in more than its pins."""
    present = replace(history.now, pins=())
    for index in range(len(history.past) - 1, -1, -1):
        if replace(history.past[index], pins=()) != present:
            return index
    return None
