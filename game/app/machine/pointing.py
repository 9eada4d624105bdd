"""What the pointer does: it presses, drags and turns a wheel."""

from dataclasses import replace

from game.app.machine.acting import Acting
from game.ui.input.drag import Grip, drag_page, grip_at, is_drag
from game.ui.input.focus import View, scroll_by, target_at
from game.ui.input.intent import Activate, Point, Release, Wish

NOTCH = 0.12
"""How far one step of the wheel scrolls, of the window's height."""


class Pointing(Acting):
    """Follows a mouse, a finger or a pen."""

    _pointer = (-1.0, -1.0)
    _grip: Grip | None = None

    def _point(self, at: Point) -> None:
        if not at.pressed and (at.x, at.y) == self._pointer:
            return
        self._pointer = (at.x, at.y)
        if not at.pressed and self._grip is not None:
            self._drag(at.y)
            return
        found = target_at(self.layout, at.x, at.y)
        self._grip = grip_at(self.layout, at.x, at.y, found) if at.pressed else None
        if found is None or (self._grip is not None and self._grip.bar):
            self._press_nothing(pressed=at.pressed)
            return
        if found.key != self._view.focus:
            self._look(replace(self._view, focus=found.key), follow=False)
        if at.pressed and not found.shut:
            self._touch(found.key)

    def _touch(self, key: str) -> None:
        """Press something: at once, or where it scrolls when it is let go without having been dragged."""
        counts = self._counts(Activate(key), key)
        if self._grip is None and counts:
            self._activate(key)
        elif self._grip is not None:
            self._grip = replace(self._grip, key=key if counts else "")

    def _press_nothing(self, *, pressed: bool) -> None:
        if not pressed or (self._grip is not None and self._grip.bar):
            return
        if not self.layout.targets:
            # With nothing to press, every press is meant for the page itself.
            self._if_meant(Wish.CONFIRM)
        elif self._outside.services.settings.scan:
            # A switch that is a mouse button counts wherever its pointer lies.
            self._confirm(careful=False)

    def _drag(self, y: float) -> None:
        grip = self._grip
        if grip is not None and is_drag(grip, self.layout, y):
            self._grip = replace(grip, dragged=True)
            self._look(drag_page(self._view, self.layout, grip, y), follow=False)

    def _let_go(self, at: Release) -> None:
        grip, self._grip = self._grip, None
        found = target_at(self.layout, at.x, at.y)
        if grip is not None and not grip.dragged and grip.key and found is not None and found.key == grip.key:
            self._activate(grip.key)

    def _wheel(self, steps: float) -> None:
        """Scroll what lies under the pointer; at its end, what it lies on, as everywhere."""
        under = [reach for reach in self.layout.reaches if reach.box.has(*self._pointer)]
        for reach in under[::-1] or self.layout.reaches[:1]:
            if reach.offset > 0 if steps > 0 else reach.offset < reach.most:
                self._look(self._turn_wheel(-steps, reach.key), follow=False)
                return

    def _turn_wheel(self, steps: float, key: str) -> View:
        reach = next(reach for reach in self.layout.reaches if reach.key == key)
        return scroll_by(self._view, reach, round(steps * NOTCH * self._size[1]))
