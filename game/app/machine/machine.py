"""The game without a window: a stack of screens, what the player looks at, and where everything lies."""

from dataclasses import replace

from game.app.machine.frame import Outside, Shown, frame, in_window
from game.screens import everywhere
from game.screens.furniture import GameAnswer, GameScreen
from game.screens.services import Services
from game.ui.input.focus import View, mostly_seen, moved, paged, pointed, revealed, scrolled, settled, stepped, target
from game.ui.input.intent import Activate, Direction, Go, Intent, Point, Pressed, Wheel, Wish
from game.ui.nav import Lively, Moving, Push, apply
from game.ui.page.layout import lay_out, with_moving
from game.ui.page.marks import Layout
from game.ui.page.measure_pieces import Measure
from game.ui.page.page import Page

NOTCH = 0.12
"""How far one step of the wheel scrolls, of the window's height."""


class Machine:
    """Takes intents, and knows what is on the screen."""

    def __init__(self, outside: Outside, stack: tuple[GameScreen, ...], size: tuple[int, int], measure: Measure) -> None:
        self.stack = stack
        self.shown: Shown
        self._outside = outside
        self._views = tuple(View() for _ in stack)
        self._size = size
        self._measure = measure
        self._pointer = (-1.0, -1.0)
        self._waited = 0.0
        """Seconds since one switch's focus went on."""
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

    def resize(self, size: tuple[int, int]) -> None:
        """Take over another size of the window, in pixels."""
        self._size = size
        self.refresh()

    def lay(self, screen: GameScreen) -> None:
        """Lay a screen on top of all others."""
        self._take(GameAnswer(Push(screen)))

    def follow(self, answer: GameAnswer) -> None:
        """Do what was answered elsewhere than on the screen on top."""
        self._take(answer)

    # ---- intents

    def intend(self, intent: Intent) -> None:
        """Do what a player means; the stack is empty when the program is to end."""
        match intent:
            case Point(pressed=True) | Wish.CONFIRM | Wish.FOCUS_NEXT | Wish.FOCUS_PREVIOUS if not self.layout.targets:
                # With nothing to press, every press is meant for the page itself.
                self._ask(Wish.CONFIRM)
            case Point():
                self._point(intent)
            case Wheel(steps=steps):
                self._wheel(steps)
            case Pressed(usual=usual):
                if not self._ask(replace(intent, focus=self.focus)) and usual is not None:
                    self.intend(usual)
            case Go(direction=direction) if not self.page.steers:
                self._go(direction)
            case Wish.FOCUS_NEXT | Wish.FOCUS_PREVIOUS:
                self._step(1 if intent is Wish.FOCUS_NEXT else -1)
            case Wish.CONFIRM:
                self._confirm()
            case Wish.NEXT | Wish.PREVIOUS:
                self._turn(intent, 1 if intent is Wish.NEXT else -1)
            case _:
                self._ask(intent)

    def _step(self, step: int) -> None:
        if step > 0 and target(self.layout, self._view.focus) is None:
            self._enter()
        else:
            self._look(stepped(self._view, self.layout, step))

    def _turn(self, intent: Intent, step: int) -> None:
        """Scroll a page; where nothing is left to scroll, the screen is asked."""
        further = paged(self._view, self.layout, step)
        if further is None:
            self._ask(intent)
        else:
            self._look(further, follow=False)

    def tick(self, dt: float) -> bool:
        """Let what moves move on by `dt` seconds; say whether anything did."""
        top = self.stack[-1] if self.stack else None
        answer = top.tick(self._outside.services, dt) if isinstance(top, Moving) else None
        if answer is not None:
            self._take(answer)
        return self._scan(dt) or answer is not None

    def _scan(self, dt: float) -> bool:
        """For one switch: move the focus on by itself when its time is over."""
        pace = self._outside.services.settings.scan
        self._waited = self._waited + dt if pace and self.stack else 0.0
        if self._waited < pace or not self._waited:
            return False
        self._waited = 0.0
        following = self.shown.after(self.focus)
        if following:
            self._look(replace(self._view, focus=following))
        return bool(following)

    def _go(self, direction: Direction) -> None:
        """Move the focus; where nothing lies further that way, scroll."""
        view = moved(self._view, self.layout, direction)
        lost = target(self.layout, self._view.focus) is None
        if self.layout.reaches and direction.value[1] and (lost or view == self._view):
            self._look(scrolled(self._view, self.layout.reaches[-1], round(direction.value[1] * NOTCH * self._size[1])), follow=False)
        elif lost:
            self._enter()
        else:
            self._look(view)

    @property
    def _view(self) -> View:
        return self._views[-1]

    def _point(self, at: Point) -> None:
        if not at.pressed and (at.x, at.y) == self._pointer:
            return
        self._pointer = (at.x, at.y)
        found = pointed(self.layout, at.x, at.y)
        if found is None:
            if at.pressed and self._outside.services.settings.scan:
                # A switch that is a mouse button counts wherever its pointer lies.
                self._confirm()
            return
        if found.key != self._view.focus:
            self._look(replace(self._view, focus=found.key), follow=False)
        if at.pressed and not found.shut:
            self._ask(Activate(found.key))

    def _wheel(self, steps: float) -> None:
        under = [reach for reach in self.layout.reaches if reach.box.has(*self._pointer)]
        for reach in (*under[::-1], *self.layout.reaches):
            self._look(scrolled(self._view, reach, round(-steps * NOTCH * self._size[1])), follow=False)
            return

    def _confirm(self) -> None:
        here = target(self.layout, self._view.focus)
        if here is None:
            self._enter()
            return
        seen = revealed(self._view, self.layout)
        if seen != self._view and not mostly_seen(self._view, self.layout):
            self._look(seen)
        elif not here.shut:
            self._ask(Activate(here.key))

    def _enter(self) -> None:
        """Give the focus to where the page wants the first key press."""
        entry = self.page.entry if target(self.layout, self.page.entry) else ""
        self._look(replace(self._view, focus=entry) if entry else stepped(self._view, self.layout, 1))

    def _ask(self, intent: Intent) -> bool:
        """Let the screen on top answer; say whether it did."""
        self._waited = 0.0
        answer = everywhere.answer(self.stack[-1], self._outside.services, intent) if self.stack else None
        if answer is not None:
            self._take(answer)
        return answer is not None

    def _take(self, answer: GameAnswer) -> None:
        for effect in answer.effects:
            self._outside.do(effect)
        before, top = len(self.stack), self.stack[-1]
        self.stack = apply(self.stack, answer.nav)
        kept = self._views[: len(self.stack)]
        self._views = (*kept, *(View() for _ in range(len(self.stack) - len(kept))))
        elsewhere = len(self.stack) == before and type(self.stack[-1]) is not type(top)
        if len(self.stack) > before or elsewhere:
            self._views = (*self._views[:-1], View())
        if self.stack:
            self.refresh()

    # ---- what is shown

    def _look(self, view: View, *, follow: bool = True) -> None:
        if view == self._view:
            return
        self._views = (*self._views[:-1], view)
        self.refresh()
        if follow:
            seen = revealed(self._view, self.layout)
            if seen != self._view:
                self._views = (*self._views[:-1], seen)
                self.refresh()

    def refresh(self) -> None:
        """Show the page of the top screen as it is now."""
        if not self.stack:
            return
        services = in_window(self._outside.services, self._size)
        before = getattr(self, "shown", None)
        page = self._page(services, before)
        if before is not None and before.layout.size == self._size and self._same(page, before.page):
            self.shown = Shown(page, with_moving(before.layout, page, before.plan), before.plan)
            return
        layout, plan = lay_out(page, frame(services, self._size, self._measure, self._view))
        if before is not None and before.closes(self.focus, layout):
            # What had the focus has just been shut: the page says what comes next.
            self._views = (*self._views[:-1], replace(self._view, focus=""))
        view = settled(self._view, layout, page.focus)
        if view != self._view:
            self._views = (*self._views[:-1], view)
            layout, plan = lay_out(page, frame(services, self._size, self._measure, self._view))
        self._shown_for = self._view, services.settings
        self.shown = Shown(page, layout, plan)

    def _page(self, services: Services, before: Shown | None) -> Page:
        """Return the page of the top screen; the one before with only what moves renewed, where that is all that changed."""
        top = self.stack[-1]
        if not isinstance(top, Lively):
            self._still = None
            return top.page(services)
        still = (type(top), top.still(), services.settings)
        if before is not None and still == self._still:
            return replace(before.page, moving=top.moving(services))
        self._still = still
        return top.page(services)

    def _same(self, page: Page, before: Page) -> bool:
        if self._shown_for != (self._view, self._outside.services.settings):
            return False
        return page == before or replace(page, moving=()) == replace(before, moving=())
