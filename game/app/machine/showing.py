"""What is on the screen: the top page of a stack, laid out for where the player looks."""

from collections.abc import Mapping
from dataclasses import replace

from game.app.machine.dressing import Dress, dress_page, stops_of
from game.app.machine.frame import Outside, Shown, frame, in_window
from game.app.machine.pressing import Presses
from game.app.machine.views import Stack, Views
from game.core.message import Text
from game.screens.services import Services
from game.screens.telling import talk_left
from game.ui.input.focus import View, reveal_focus, settle_focus
from game.ui.nav import Lively
from game.ui.page.layout import lay_out, with_moving
from game.ui.page.marks import Box, Layout
from game.ui.page.measure_pieces import Measure
from game.ui.page.page import Page


class Showing:
    """Knows what is on the screen."""

    counts = True
    """Whether a talk that is counted down is shown beside its pages."""

    def __init__(self, outside: Outside, stack: Stack, size: tuple[int, int], measure: Measure) -> None:
        self.stack = stack
        self.shown: Shown
        self._outside = outside
        self._views: Views = tuple(View() for _ in stack)
        self._size = size
        self._measure = measure
        self._presses = Presses()
        self._told: Text | None = None
        """Why nothing happened just now."""
        self._counted = ""
        """How much is left of a talk, as it is shown beside any page."""
        self._still: object = None
        """What the page shown was made from, if only what moves may change."""
        self.refresh()

    @property
    def layout(self) -> Layout:
        """Return where everything lies."""
        return self.shown.layout

    @property
    def page(self) -> Page:
        """Return what is on the screen."""
        return self.shown.page

    @property
    def focus(self) -> str:
        """Return the key of what has the focus."""
        return self._views[-1].focus

    @property
    def reason_shown(self) -> Text | None:
        """Return why nothing happened just now, as long as it is shown."""
        return self._told

    @property
    def ready(self) -> bool:
        """Return whether the page takes any press by now: it is not new, and the last press is over."""
        return self._presses.ready

    @property
    def _view(self) -> View:
        return self._views[-1]

    def resize(self, size: tuple[int, int]) -> None:
        """Take over another size of the window, in pixels."""
        self._size = size
        self.refresh()

    def _look(self, view: View, *, follow: bool = True) -> None:
        if view == self._view:
            return
        self._presses.look()
        self._views = (*self._views[:-1], view)
        self.refresh()
        if follow:
            seen = reveal_focus(self._view, self.layout)
            if seen != self._view:
                self._views = (*self._views[:-1], seen)
                self.refresh()

    def _tell(self, why: Text | None) -> None:
        """Say why nothing happened, or that no more."""
        if why != self._told:
            self._told = why
            self.refresh()

    def refresh(self) -> None:
        """Show the page of the top screen as it is now."""
        if not self.stack:
            return
        services = in_window(self._outside.services, self._size)
        self._counted = talk_left(services)
        before = getattr(self, "shown", None)
        page = self._page(services, before)
        if before is not None and before.layout.size == self._size and self._same(page, before.page):
            self.shown = Shown(page, with_moving(before.layout, page, before.plan), before.plan)
            return
        self._presses.came((type(self.stack[-1]), len(self.stack), page.title, page.part))
        now = self._laid_out(page, services)
        if before is not None and before.closes(self.focus, now.layout):
            # What had the focus has just been shut: the page says what comes next.
            self._views = (*self._views[:-1], replace(self._view, focus=""))
        wanted = self._wanted_focus(page, now, before)
        view = settle_focus(self._view, now.layout, wanted)
        if view != self._view:
            self._views = (*self._views[:-1], view)
            now = self._laid_out(page, services)
        self._shown_for = self._view, services.settings, self._told, self._counted
        self.shown = now

    def _wanted_focus(self, page: Page, now: Shown, before: Shown | None) -> str:
        """Return where the page wants the focus; as soon as something leads on, that is where."""
        same = before is not None and before.page.title == page.title and before.page.part == page.part
        if before is not None and same and not page.rapid and now.opens(page.on) and not before.opens(page.on):
            self._views = (*self._views[:-1], replace(self._view, focus=""))
            return page.on
        return page.focus

    def _laid_out(self, page: Page, services: Services) -> Shown:
        """Return a page at its place, with what is added to every page."""
        within = replace(frame(services, self._size, self._measure, self._view), came=self._came(page))
        told = lay_out(dress_page(page, Dress(self._told, counted=self._counted if self.counts else ""), services.say), within)
        stops = stops_of(told[0]) if services.settings.scan else ()
        if not stops:
            return Shown(page, *told)
        scrolls = any(reach.key == "page" for reach in told[0].reaches)
        dressed = lay_out(dress_page(page, Dress(self._told, stops, self._counted if self.counts else "", scrolls), services.say), within)
        # The stops take some height themselves: what they hide can still be scrolled to.
        left = stops_of(dressed[0])
        if left == stops:
            return Shown(page, *dressed)
        return Shown(
            page, *lay_out(dress_page(page, Dress(self._told, left, self._counted if self.counts else "", scrolls), services.say), within)
        )

    def _came(self, page: Page) -> Mapping[str, Box]:
        """Return where cards lay on the page before, as long as this one is shown."""
        before: Shown | None = getattr(self, "shown", None)
        if before is None or before.layout.size != self._size:
            return {}
        same = replace(page, moving=()) == replace(before.page, moving=())
        return before.layout.came if same else before.layout.places

    def _page(self, services: Services, before: Shown | None) -> Page:
        """Return the page of the top screen; the one before with only what moves renewed, where that is all that changed."""
        top = self.stack[-1]
        if not isinstance(top, Lively):
            self._still = None
            return top.page(services)
        still = (type(top), top.still(), services.settings, services.room, self._size, services.phones.open_counts, services.phones.asked)
        if before is not None and still == self._still:
            return replace(before.page, moving=top.moving(services))
        self._still = still
        return top.page(services)

    def _same(self, page: Page, before: Page) -> bool:
        if self._shown_for != (self._view, self._outside.services.settings, self._told, self._counted):
            return False
        return page == before or replace(page, moving=()) == replace(before, moving=())
