"""Keeps a press that comes too soon after another one from doing what nobody meant."""

from collections.abc import Hashable
from dataclasses import dataclass, replace

SOON = 0.4
"""Seconds within which a second press belongs to the first one, and within which nobody has looked at a new page yet."""
Look = tuple[str, str, bool, bool | None]
"""Something that can be pressed, as it is seen: its key, its words, whether it is shut, whether it is chosen."""
NEVER = -1e9


@dataclass(frozen=True)
class Press:
    """One press of a key, a button, the mouse, a gamepad or a switch."""

    by: Hashable
    """The same for the same key."""
    there: frozenset[Look]
    """Everything that can be pressed; empty where presses in a row all count."""
    wanted: Look | None = None
    """What would be pressed, if that is known."""
    focus: str = ""
    """What has the focus, where that decides what would be pressed."""


@dataclass(frozen=True)
class Guard:
    """When this page came, and what was pressed last."""

    page: Hashable = None
    came: float = NEVER
    at: float = NEVER
    """When something was pressed last, whether it counted or not."""
    last: Press | None = None
    """The last press that counted."""
    turned: bool = False
    """Whether it was made on another page."""

    def on(self, page: Hashable, now: float) -> "Guard":
        """Return the guard on the page that is shown now."""
        if page == self.page:
            return self
        return replace(self, page=page, came=NEVER if self.page is None else now, turned=True)

    def counts(self, press: Press, now: float) -> bool:
        """Whether a press counts: not on a new page, and soon after another press only if it meets what was there before, as it was."""
        if now - self.came < SOON:
            return False
        if self.last is None or now - self.at >= SOON:
            return True
        if self.turned:
            return False
        twice = press.by == self.last.by
        if twice and press.focus != self.last.focus:
            return False
        if press.wanted is not None:
            return press.wanted in self.last.there
        return not twice or press.there == self.last.there

    def after(self, press: Press, now: float) -> "Guard":
        """Return what is known after a press; one that does not count keeps the guard up."""
        return replace(self, at=now, last=press, turned=False) if self.counts(press, now) else replace(self, at=now)
