"""When it is time to look at the displays again: once for each thing that is not as it was left, and not while it still changes."""

from dataclasses import dataclass, replace

CALM = 1000
"""Milliseconds for which it has to stay so; a window that is being dragged, or opened, is on its way."""
OVER = "over"
"""What could not be mended has gone by itself: something has changed again."""


@dataclass(frozen=True)
class Worry:
    """What is not as it was left, since when, and what has been looked into."""

    strange: object = None
    since: int = 0
    tried: frozenset[object] = frozenset()

    def after(self, strange: object, now: int) -> "Worry":
        """Return what is known a moment later, when `strange` is not as it was left (None: all is)."""
        if strange is None and self.tried and OVER not in self.tried:
            strange = OVER
        if strange is None:
            return Worry()
        return self if strange == self.strange else replace(self, strange=strange, since=now)

    def due(self, now: int) -> bool:
        """Say whether to look into it now."""
        return self.strange is not None and self.strange not in self.tried and now - self.since >= CALM

    def looked_into(self) -> "Worry":
        """Return what is known when it has been looked into, whatever came of it."""
        return replace(self, tried=self.tried | {self.strange})
