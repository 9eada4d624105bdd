"""A crossing with its past: for stepping back, for a save that can be replayed, and for the story told after it."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import partial, reduce

from game.core.crossing.advance import advance, start
from game.core.crossing.events import Answered, CrossingEvent, Joined, LanternHanded, LinkBroke, LinkMended, TaskDone, Won
from game.core.crossing.level import KeeperId, Level
from game.core.crossing.state import CrossingMove, CrossingState, CrossingTurn, Mode, Wait
from game.core.undo import Undo

CrossingStep = CrossingMove | Undo
"""What players did, in a history."""
KeyEvent = LanternHanded | Joined | TaskDone | LinkBroke | LinkMended | Answered | Won


@dataclass(frozen=True)
class Begun:
    """How a crossing was begun."""

    line_up: tuple[KeeperId, ...] = ()
    """Front first; none means the level's own."""
    mode: Mode = Mode.CALM
    luck: int = 0


@dataclass(frozen=True)
class CrossingHistory:
    """A crossing now, those before it that one can go back to, and every step taken."""

    begun: Begun
    past: tuple[CrossingState, ...]
    now: CrossingState
    steps: tuple[CrossingStep, ...] = ()


@dataclass(frozen=True)
class Moment:
    """A moment worth a picture: what happened, and how the river looked then."""

    event: KeyEvent
    state: CrossingState


def begin(level: Level, begun: Begun) -> CrossingHistory:
    """Return a new crossing without a past; ValueError for a line-up that does not name everybody."""
    return CrossingHistory(begun, (), start(level, begun.line_up, begun.mode, begun.luck))


def play(level: Level, history: CrossingHistory, move: CrossingMove) -> tuple[CrossingHistory, tuple[CrossingEvent, ...]]:
    """Return the history after a move, and what happened; ValueError when the move is not possible.

    Time that goes by in a row is one step, and none that could be taken back.
    """
    turn = advance(level, history.now, move)
    last = history.steps[-1] if history.steps else None
    if isinstance(move, Wait):
        steps = (*history.steps[:-1], Wait(last.milliseconds + move.milliseconds)) if isinstance(last, Wait) else (*history.steps, move)
        return CrossingHistory(history.begun, history.past, turn.state, steps), turn.events
    past = (*history.past, history.now) if history.begun.mode is Mode.CALM else ()
    return CrossingHistory(history.begun, past, turn.state, (*history.steps, move)), turn.events


def after(level: Level, history: CrossingHistory, step: CrossingStep) -> CrossingHistory:
    """Return the history after a step, forward or back; ValueError when it is not possible."""
    return undo(history) if isinstance(step, Undo) else play(level, history, step)[0]


def undo(history: CrossingHistory) -> CrossingHistory:
    """Return the history one step back; the same history if there is none, as always in live mode."""
    if not history.past:
        return history
    return CrossingHistory(history.begun, history.past[:-1], history.past[-1], (*history.steps, Undo()))


def can_undo(history: CrossingHistory) -> bool:
    """Whether there is a step to take back."""
    return bool(history.past)


def replay(level: Level, begun: Begun, steps: Iterable[CrossingStep]) -> CrossingHistory:
    """Return the history that these steps lead to; ValueError or LookupError when one is not possible on this level."""
    return reduce(partial(after, level), steps, begin(level, begun))


def story(level: Level, history: CrossingHistory) -> tuple[Moment, ...]:
    """Return the moments of the crossing that are worth a picture, without those that were taken back."""
    told: list[tuple[Moment, ...]] = []
    state = begin(level, history.begun).now
    past: list[CrossingState] = []
    for step in history.steps:
        if isinstance(step, Undo):
            state, told = past.pop(), told[:-1]
            continue
        turn = advance(level, state, step)
        past.append(state)
        told.append(_moments(turn))
        state = turn.state
    return tuple(moment for moments in told for moment in moments)


def _moments(turn: CrossingTurn) -> tuple[Moment, ...]:
    return tuple(Moment(event, turn.state) for event in turn.events if isinstance(event, KeyEvent))
