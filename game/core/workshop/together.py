"""A case that a room plays together: it plants no flags, and at an ending nobody is asked, for there is nothing more to come."""

from collections.abc import Iterator
from dataclasses import replace

from game.core.journey.case import Case
from game.core.journey.history import History, play, undo
from game.core.journey.journey import Event, Journey, Phase
from game.core.journey.moves import Keep, Move, PinReading
from game.core.journey.pins import Pin
from game.core.law import Reading


def is_asked(case: Case, journey: Journey, visit: int) -> bool:
    """Whether a room reads the situation in a scene of its path: whoever answers for a happy ending would take back what was right."""
    return visit < len(journey.path) and case.scenes[journey.path[visit].scene].ending is None


def asked_visits(case: Case, journey: Journey) -> Iterator[int]:
    """Yield the scenes of the path in which a room reads the situation, by their numbers."""
    return (visit for visit in range(len(journey.path)) if is_asked(case, journey, visit))


def play_together(case: Case, history: History, move: Move) -> tuple[History, tuple[Event, ...]]:
    """Return the history after a move of a room, and what happened; an ending is left without a reading."""
    after, events = _play(case, history, move)
    if not _asks_at_the_end(case, after.now):
        return after, events
    left, more = play(case, after, Keep() if after.now.standing is not None else PinReading(Reading.UNCLEAR))
    return left, (*events, *more)


def _play(case: Case, history: History, move: Move) -> tuple[History, tuple[Event, ...]]:
    """Play a move; "trafficking" is what the room says, without a board and without a flag that would leave a hole."""
    if not isinstance(move, PinReading) or move.reading is not Reading.TRAFFICKING:
        return play(case, history, move)
    now = history.now
    if now.phase is not Phase.READING:
        raise ValueError(f"not possible now: {move}")
    said = replace(now, pins=(*now.pins, Pin(len(now.path) - 1, move.reading)))
    after, events = play(case, replace(history, now=said), Keep())
    return History((*history.past, now), after.now, (*history.moves, move)), events


def undo_together(case: Case, history: History) -> History:
    """Return the history one step back; one that would ask at an ending is passed over."""
    back = undo(history)
    while back != history and _asks_at_the_end(case, back.now):
        history, back = back, undo(back)
    return back


def _asks_at_the_end(case: Case, now: Journey) -> bool:
    return now.phase is Phase.READING and not is_asked(case, now, len(now.path) - 1)
