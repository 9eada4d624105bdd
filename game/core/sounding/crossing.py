"""Which sound belongs to what happened in a crossing, and how loud its stones crack."""

from collections.abc import Iterable, Mapping
from types import MappingProxyType

from game.core.crossing.events import (
    Answered,
    CardDrawn,
    CrossingEvent,
    Joined,
    Laid,
    LanternHanded,
    Lifted,
    LinkBroke,
    LinkMended,
    Moved,
    PassedOn,
    TaskDone,
    Won,
)
from game.core.crossing.level import Level
from game.core.crossing.state import CrossingState, Mode
from game.core.sound import Heard, Sound

SOUNDS: Mapping[type[CrossingEvent], Sound] = MappingProxyType(
    {
        Moved: Sound.PAPER,
        Laid: Sound.WATER,
        Lifted: Sound.WATER,
        PassedOn: Sound.CHIP,
        LanternHanded: Sound.CHIP,
        Joined: Sound.PAPER,
        TaskDone: Sound.STAMP,
        LinkBroke: Sound.WATER,
        LinkMended: Sound.CHIP,
        CardDrawn: Sound.BELL,
        Answered: Sound.STAMP,
        Won: Sound.BELL,
    }
)
STEPS = 4
"""How often a stone cracks before it sinks, each time louder."""


def sounds_of(events: Iterable[CrossingEvent]) -> tuple[Sound, ...]:
    """Return what is heard of what happened, each sound once."""
    return tuple(dict.fromkeys(SOUNDS[type(event)] for event in events))


def strain(level: Level, state: CrossingState) -> int:
    """Return how far the stone that has been left longest has given way: 0 (none is left) to 4 (about to sink)."""
    left = min((each for each in state.board.left if each), default=0)
    if not left:
        return 0
    hold = level.hold.moves if state.mode is Mode.CALM else 1000 * level.hold.seconds
    return min(STEPS, 1 + (hold - left) * STEPS // hold)


def crack(before: int, now: int) -> tuple[Heard, ...]:
    """Return the crack of a stone that has given way further, louder the further it has; nothing if none has."""
    return (Heard(Sound.CRACK, now / STEPS),) if now > before else ()
