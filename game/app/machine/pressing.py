"""The presses on a page, one after the other: which of them count."""

from collections.abc import Hashable

from game.app.machine.frame import Shown
from game.ui.input.focus import target
from game.ui.input.guard import NEVER, SOON, Guard, Look, Press
from game.ui.input.intent import Wish
from game.ui.page.marks import Target

ALWAYS: tuple[Hashable, ...] = (Wish.LEAVE, Wish.FULL_SCREEN, Wish.SOUND)
"""Whoever wants to leave at once is never kept waiting; a full screen and sounds change no page."""


class Presses:
    """Remembers when the page came and what was pressed last, in seconds that it is told of."""

    def __init__(self) -> None:
        self._guard = Guard()
        self._now = 0.0
        self._looked = NEVER

    def wait(self, dt: float) -> None:
        """Let time go by."""
        self._now += dt

    @property
    def idle(self) -> float:
        """Return for how long nothing has been pressed, in seconds."""
        return self._now - max(NEVER, self._guard.at)

    def look(self) -> None:
        """Take note that somebody looks elsewhere on the page."""
        self._looked = self._now

    @property
    def quiet(self) -> float:
        """Return for how long nobody has pressed anything or looked elsewhere, in seconds."""
        return min(self.idle, self._now - max(NEVER, self._looked))

    @property
    def ready(self) -> bool:
        """Return whether the page has been there long enough to take any press."""
        return self._now - self._guard.came >= SOON and self.idle >= SOON

    def came(self, page: Hashable) -> None:
        """Take note of the page that is shown now."""
        self._guard = self._guard.on(page, self._now)

    def counts(self, shown: Shown, by: Hashable, wanted: str, focus: str) -> bool:
        """Whether a press that is made now counts."""
        rapid = shown.page.rapid
        found = target(shown.layout, wanted) if wanted and not rapid else None
        there = frozenset[Look]() if rapid else frozenset(map(_look, shown.layout.targets))
        press = Press(by, there, None if found is None else _look(found), focus)
        counts = self._guard.counts(press, self._now) or by in ALWAYS
        self._guard = self._guard.after(press, self._now)
        return counts


def _look(here: Target) -> Look:
    return here.key, here.label, here.shut, here.chosen
