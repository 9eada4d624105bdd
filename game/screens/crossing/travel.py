"""One crossing being played: every move leads to the screen that it brings."""

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from game.core.crossing.events import CrossingEvent, LinkBroke, Won
from game.core.crossing.history import CrossingHistory, can_undo, play, undo
from game.core.crossing.level import Level
from game.core.crossing.result import crossing_result
from game.core.crossing.state import CrossingMove, CrossingState, Mode, Wait
from game.screens.crossing.broken import BrokenScreen
from game.screens.crossing.seats import NOBODY, Seats
from game.screens.effects import Effect, KeepCrossing, KeepCrossingResult
from game.screens.furniture import GameAnswer, GameScreen
from game.screens.services import Services
from game.ui.nav import Push, Stay

if TYPE_CHECKING:
    from collections.abc import Callable


@dataclass(frozen=True)
class Crossing:
    """A level with the history of its crossing, and who plays whom."""

    level: Level
    history: CrossingHistory
    onward: "Callable[[Services, Crossing], GameScreen]" = field(compare=False, repr=False)
    """Which screen a crossing goes on with."""
    again: "Callable[[Services, Level, Seats], GameScreen]" = field(compare=False, repr=False)
    """The screen on which a level is begun."""
    seats: Seats = NOBODY
    events: tuple[CrossingEvent, ...] = ()
    """What the last move brought."""
    before: CrossingState | None = None
    """Where everybody was before the last move."""

    @property
    def now(self) -> CrossingState:
        """The crossing as it is now."""
        return self.history.now

    @property
    def live(self) -> bool:
        """Whether the hold is counted in time."""
        return self.now.mode is Mode.LIVE


def after(crossing: Crossing, move: CrossingMove) -> tuple[Crossing, tuple[Effect, ...]]:
    """Return the crossing after a move, and what has to be written down: all but time in which nothing happened."""
    history, events = play(crossing.level, crossing.history, move)
    then = replace(crossing, history=history, events=events, before=crossing.now)
    if isinstance(move, Wait) and not events:
        return then, ()
    effects: tuple[Effect, ...] = (KeepCrossing(history, crossing.level),)
    if Won() in events:
        effects = (*effects, KeepCrossingResult(crossing_result(crossing.level, history.now)))
    return then, effects


def make_move(services: Services, crossing: Crossing, move: CrossingMove) -> GameAnswer:
    """Return what a move leads to; a link that breaks is explained first."""
    then, effects = after(crossing, move)
    screen = then.onward(services, then)
    broken = [event.place for event in then.events if isinstance(event, LinkBroke)]
    if broken:
        return GameAnswer(Push(BrokenScreen(crossing.level, tuple(broken)), screen), effects)
    return GameAnswer(Stay(screen), effects)


def take_back(services: Services, crossing: Crossing) -> GameAnswer | None:
    """Return the step back; None if there is none, as always in live mode."""
    if not can_undo(crossing.history):
        return None
    back = replace(crossing, history=undo(crossing.history), events=(), before=None)
    return GameAnswer(Stay(back.onward(services, back)), (KeepCrossing(back.history, crossing.level),))
