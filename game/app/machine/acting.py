"""What presses lead to, and from screen to screen."""

from dataclasses import replace

from game.app.machine.dressing import FURTHER, STOPS
from game.app.machine.showing import Showing
from game.app.machine.views import views_after
from game.screens import everywhere
from game.screens.furniture import GameAnswer, GameScreen
from game.screens.telling import TAKES, why_not
from game.ui.input.focus import mostly_seen, reveal_focus, scroll_page, step_focus, target, to_end
from game.ui.input.intent import Activate, Intent, Wish
from game.ui.nav import Push, apply


class Acting(Showing):
    """Presses what has the focus, and asks the screen on top."""

    _waited = 0.0
    """Seconds since one switch's focus went on."""

    def lay(self, screen: GameScreen) -> None:
        """Lay a screen on top of all others."""
        self._take(GameAnswer(Push(screen)))

    def follow(self, answer: GameAnswer) -> None:
        """Do what was answered elsewhere than on the screen on top."""
        self._take(answer)

    # ---- what counts

    def _counts(self, by: Intent, wanted: str = "") -> bool:
        """Whether a press counts that was made now, and remember it."""
        return self._presses.counts(self.shown, by, wanted, self.focus if by in (Wish.CONFIRM, Wish.TAKE) else "")

    def _if_meant(self, intent: Intent, wanted: str = "") -> bool:
        """Let the screen answer, unless the press came too soon to be meant for it; say whether it did."""
        return self._counts(intent, wanted) and self._ask(intent)

    def _leads(self) -> bool:
        """Whether there is one way on, and it is open."""
        return self.shown.opens(self.page.on) and not self.page.rapid

    # ---- pressing what has the focus

    def _confirm(self, *, careful: bool) -> None:
        """Press what has the focus; in a room Enter and Space press only what leads on, for a clicker may have sent them."""
        here = target(self.layout, self._view.focus)
        key = self.page.on if careful and here is None and self._leads() else "" if here is None else here.key
        if not key:
            self._enter()
        elif careful and key not in (self.page.on, "back"):
            self._tell(why_not(self.page, TAKES))
        elif not self._brought_into_sight() and self.shown.opens(key) and self._counts(Wish.CONFIRM, key):
            self._activate(key, asks=careful)

    def _brought_into_sight(self) -> bool:
        """Show what has the focus if it was scrolled away; say whether that was needed."""
        seen = reveal_focus(self._view, self.layout)
        if seen == self._view or mostly_seen(self._view, self.layout):
            return False
        self._look(seen)
        return True

    def _activate(self, key: str, *, asks: bool = False) -> None:
        """Do what is pressed; `asks`: the way back asks first, where it leads out of a workshop."""
        if key in STOPS:
            further = scroll_page(self._view, self.layout, 1) if key == FURTHER else to_end(self._view, self.layout, -1)
            self._look(further or self._view, follow=False)
        else:
            self._ask(Wish.BACK if asks and key == "back" else Activate(key))

    def _enter(self) -> None:
        """Give the focus to where the page wants the first key press."""
        self._counts(Wish.CONFIRM)
        entry = self.page.entry if target(self.layout, self.page.entry) else ""
        self._look(replace(self._view, focus=entry) if entry else step_focus(self._view, self.layout, 1))

    def _ask(self, intent: Intent) -> bool:
        """Let the screen on top answer; say whether it did."""
        self._waited = 0.0
        self._tell(None)
        answer = everywhere.answer(self.stack, self._outside.services, intent) if self.stack else None
        if answer is not None:
            self._take(answer)
        return answer is not None

    def _take(self, answer: GameAnswer) -> None:
        for effect in answer.effects:
            self._outside.do(effect)
        before = self.stack
        self.stack = apply(self.stack, answer.nav)
        self._views = views_after(self._views, before, answer, self.stack)
        if self.stack:
            self.refresh()
