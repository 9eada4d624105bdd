"""A case that a room plays together: it plants no flags, and where it does not vote it goes on without being asked."""

from collections.abc import Collection, Iterator
from dataclasses import replace

from game.core.journey.case import Case, SceneId
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


def play_together(case: Case, history: History, move: Move, asked: Collection[SceneId]) -> tuple[History, tuple[Event, ...]]:
    """Return the history after a move of a room, and what happened; scenes at which it is not asked are left without a reading.

    What was noted in them counts at the next vote as not asked about yet.
    """
    after, events = _play(case, history, move)
    if not _passes(after.now, asked):
        return after, events
    left, more = play(case, after, Keep() if after.now.standing is not None else PinReading(Reading.UNCLEAR))
    return replace(left, now=replace(left.now, asked=after.now.asked)), (*events, *more)


def _play(case: Case, history: History, move: Move) -> tuple[History, tuple[Event, ...]]:
    """Play a move; "trafficking" is what the room says, without a board and without a flag that would leave a hole."""
    if not isinstance(move, PinReading) or move.reading is not Reading.TRAFFICKING:
        return play(case, history, move)
    now = history.now
    if now.phase not in (Phase.LISTENING, Phase.CHOOSING, Phase.READING):
        raise ValueError(f"not possible now: {move}")
    said = replace(now, pins=(*now.pins, Pin(len(now.path) - 1, move.reading)), asked=len(now.found))
    if now.phase is not Phase.READING:
        return History((*history.past, now), said, (*history.moves, move)), ()
    after, events = play(case, replace(history, now=said), Keep())
    return History((*history.past, now), after.now, (*history.moves, move)), events


def undo_together(history: History, asked: Collection[SceneId]) -> History:
    """Return the history one step back; one that would ask where the room is not asked is passed over."""
    back = undo(history)
    while back != history and _passes(back.now, asked):
        history, back = back, undo(back)
    return back


def _passes(now: Journey, asked: Collection[SceneId]) -> bool:
    return now.phase is Phase.READING and now.path[-1].scene not in asked
