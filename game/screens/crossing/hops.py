"""Keepers on their way from stone to stone, and the slow wave that the river breathes in."""

from dataclasses import dataclass, replace
from math import pi, sin, tau

from game.core.crossing.events import Moved
from game.core.crossing.level import KeeperId
from game.screens.crossing.river import Point, River
from game.screens.crossing.travel import Crossing
from game.ui.page.page import Put
from game.ui.page.pieces import Sprite

SECONDS = 0.42
"""How long a jump takes."""
HEIGHT = 80.0
"""How high it goes, in units."""
BREATH = 3.2
"""Seconds from wave to wave in live mode."""
CREST = 45.0
"""Height of a crest, on the river's picture."""
SWELL = 5.0
"""How far the wave lifts those who stand on stones, in units."""


@dataclass(frozen=True)
class Hop:
    """One keeper between two places."""

    keeper: KeeperId
    begin: Point
    end: Point
    since: float = 0.0
    """Seconds; less than none: the jump is still to begin."""

    @property
    def at(self) -> Point:
        """Return where the keeper is now, over the ground."""
        part = self._part
        return self.begin[0] + (self.end[0] - self.begin[0]) * part, self.begin[1] + (self.end[1] - self.begin[1]) * part

    @property
    def height(self) -> float:
        """Return how high the keeper is, in units."""
        return sin(pi * self._part) * HEIGHT

    @property
    def _part(self) -> float:
        return max(0.0, min(1.0, self.since / SECONDS))


def hops(crossing: Crossing) -> tuple[Hop, ...]:
    """Return the jumps that the last move brought, the front keeper's first."""
    if crossing.before is None:
        return ()
    level, found = crossing.level, []
    for order, event in enumerate(event for event in crossing.events if isinstance(event, Moved)):
        index = crossing.now.board.line.index(level.number(event.keeper))
        begin, end = River(level, crossing.before).feet(index), River(level, crossing.now).feet(index)
        found.append(Hop(event.keeper, begin, end, -0.08 * order))
    return tuple(found)


def further(hops_: tuple[Hop, ...], dt: float) -> tuple[Hop, ...]:
    """Return the jumps `dt` seconds later, without those that are over."""
    later = (replace(hop, since=hop.since + dt) for hop in hops_)
    return tuple(hop for hop in later if hop.since < SECONDS)


def swell(seconds: float, index: int) -> float:
    """Return how high the wave lifts one of the line, in units; it runs from the green bank to the red one."""
    return (1 + sin(tau * seconds / BREATH + index * 0.9)) / 2 * SWELL


def waves(seconds: float) -> tuple[Put, ...]:
    """Return crests of paper water that come and go with the wave."""
    phase = tau * seconds / BREATH
    crests = ((620.0, 485.0), (960.0, 460.0), (1290.0, 490.0))
    crest = Sprite("crossing/wave", "", CREST, ratio=4)
    return tuple(Put(crest, x + 26 * sin(phase / 2 + x), y + 7 * sin(phase + x)) for x, y in crests)
