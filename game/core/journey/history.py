"""A journey with its past, so that one can step back and a save can be replayed."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import partial, reduce

from game.core.journey.advance import advance, start
from game.core.journey.case import Case
from game.core.journey.journey import USUAL, Event, Journey, Phase, Terms
from game.core.journey.moves import Listen, Move
from game.core.undo import Undo

Step = Move | Undo
"""What a player did, in a history."""


@dataclass(frozen=True)
class History:
    """A journey now, the journeys before it that one can go back to, and every step taken."""

    past: tuple[Journey, ...]
    now: Journey
    moves: tuple[Step, ...] = ()


def begin(case: Case, terms: Terms = USUAL) -> History:
    """Return a new journey without a past, in a case whose twin has been drawn."""
    return History((), start(case, terms).journey)


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

    Pins and flags stay: a step that only pinned a reading is passed over, and going back makes no hole.
    """
    index = _back_to(history)
    if index is None:
        return history
    now = _with_pins(history.past[index], history.now)
    return History(history.past[:index], now, (*history.moves, Undo()))


def can_undo(history: History) -> bool:
    """Whether there is a step to take back."""
    return _back_to(history) is not None


def replay(case: Case, moves: Iterable[Step], terms: Terms = USUAL) -> History:
    """Return the history that these steps lead to; ValueError when one is not possible in this case."""
    return reduce(partial(after, case), moves, begin(case, terms))


def follow(case: Case, moves: Iterable[Step], terms: Terms = USUAL) -> tuple[History, bool]:
    """Return the history that these steps lead to in a case that may have changed since, and whether all of them could be done.

    Lines that were added are listened to, those that have gone are passed over; at the first step that is not possible
    any more it stops.
    """
    history, whole = begin(case, terms), True
    for step in moves:
        try:
            history = after(case, history, step)
        except (ValueError, LookupError):
            whole = False
            if isinstance(step, Listen):
                continue
            history = _listen_to_the_end(case, history)
            try:
                history = after(case, history, step)
            except (ValueError, LookupError):
                break
    return history, whole


def _listen_to_the_end(case: Case, history: History) -> History:
    while history.now.phase is Phase.LISTENING:
        history = after(case, history, Listen())
    return history


def _with_pins(journey: Journey, other: Journey) -> Journey:
    """Return a journey with what was pinned and planted in another one."""
    return replace(journey, pins=other.pins, flags=other.flags)


def _back_to(history: History) -> int | None:
    """Index of the last journey that differs in more than what was pinned and planted."""
    for index in range(len(history.past) - 1, -1, -1):
        if replace(_with_pins(history.past[index], history.now), asked=history.now.asked) != history.now:
            return index
    return None
