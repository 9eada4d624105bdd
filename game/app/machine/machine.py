"""The game without a window: takes intents, and leads from screen to screen."""

from dataclasses import replace

from game.app.machine.pointing import Pointing
from game.core.message import text
from game.screens.loud import how_loud
from game.screens.telling import is_room, one_way, talk_left, why_not
from game.ui.input.focus import in_row, move_focus, scroll_page, skips, step_focus, target, to_end
from game.ui.input.intent import Direction, Go, Intent, Number, Point, Pressed, Release, Wheel, Wish
from game.ui.nav import Moving

NO_VOICE = text("Nothing can be read aloud: the voice is not installed. The settings say how to get it.")
TOLD = 6.0
"""Seconds for which it is said why nothing happened."""
ONWARD = (Direction.RIGHT, Direction.DOWN)
"""Arrows that lead on where there is one way on; the others lead back."""


class Machine(Pointing):
    """Takes intents, and knows what is on the screen."""

    asked_aloud = 0
    """How often it was asked to read the page, or to be silent."""

    # ---- intents

    def intend(self, intent: Intent) -> None:  # noqa: C901, PLR0912  one line for each kind of intent
        """Do what a player means; the stack is empty when the program is to end."""
        match intent:
            case Point():
                self._point(intent)
            case Release():
                self._let_go(intent)
            case Wheel(steps=steps):
                self._wheel(steps)
            case Go(direction=direction):
                self._go(intent, direction)
            case Wish.FOCUS_NEXT | Wish.FOCUS_PREVIOUS if self.layout.targets:
                self._step(1 if intent is Wish.FOCUS_NEXT else -1)
            case Wish.TOP | Wish.BOTTOM if self.layout.reaches:
                self._look(to_end(self._view, self.layout, 1 if intent is Wish.BOTTOM else -1), follow=False)
            case Wish.CONFIRM | Wish.TAKE if self.layout.targets:
                self._confirm(careful=intent is Wish.CONFIRM and is_room(self._outside.services))
            case Wish.NEXT | Wish.PREVIOUS:
                self._turn(intent)
            case Wish.START if is_room(self._outside.services):
                self._turn(Wish.NEXT)
            case Wish.ALOUD:
                self._read_aloud()
            case Wish.SOUND if self._if_meant(intent):
                self._tell(how_loud(self._outside.services))
            case Pressed() | Number():
                self._press(intent)
            case _:
                self._if_meant(intent)

    def _read_aloud(self) -> None:
        """Ask for the page to be read, or for silence; where there is no voice, say so."""
        self.asked_aloud += 1
        if not self._outside.services.can_read():
            self._tell(NO_VOICE)

    def _press(self, intent: Pressed | Number) -> None:
        """Let the page hear a key or a button itself; what it does not take has its usual meaning."""
        if not self._counts(intent):
            return
        if isinstance(intent, Number):
            self._ask(intent)
        elif not self._ask(replace(intent, focus=self.focus)) and intent.usual is not None:
            self._again(intent.usual)

    def _again(self, usual: Intent) -> None:
        """Do what a key usually means; that it counts has been found out already."""
        if isinstance(usual, Go):
            self.intend(usual)
        else:
            self._ask(usual)

    def _step(self, step: int) -> None:
        self._tell(None)
        if step > 0 and target(self.layout, self._view.focus) is None:
            self._enter()
        else:
            self._look(step_focus(self._view, self.layout, step))

    def _turn(self, intent: Intent) -> None:
        """Scroll a page; where nothing is left to scroll, the screen is asked, and if it stays it is said why."""
        further = scroll_page(self._view, self.layout, 1 if intent is Wish.NEXT else -1)
        if further is not None:
            self._look(further, follow=False)
        elif self._counts(intent, self.page.on if intent is Wish.NEXT else "") and not self._ask(intent) and intent is Wish.NEXT:
            self._tell(why_not(self.page))

    def tick(self, dt: float) -> bool:
        """Let what moves move on by `dt` seconds; say whether anything did."""
        self.wait(dt)
        top = self.stack[-1] if self.stack else None
        services = replace(self._outside.services, idle=self._presses.quiet)
        answer = top.tick(services, dt) if isinstance(top, Moving) else None
        if answer is not None:
            self._take(answer)
        counts = bool(self.stack) and talk_left(services) != self._counted
        if counts:
            self.refresh()
        return self._scan(dt) or answer is not None or counts

    def wait(self, dt: float) -> None:
        """Let time go by in which nothing is pressed."""
        self._presses.wait(dt)
        if self._told is not None and self._presses.idle > TOLD:
            self._tell(None)

    def _scan(self, dt: float) -> bool:
        """For one switch: move the focus on by itself when its time is over."""
        pace = self._outside.services.settings.scan
        self._waited = self._waited + dt if pace and self.stack else 0.0
        if self._waited < pace or not self._waited:
            return False
        self._waited = 0.0
        following = self.shown.after(self.focus)
        if following:
            self._look(replace(self._view, focus=following), follow=False)
        return bool(following)

    # ---- arrows

    def _go(self, intent: Go, direction: Direction) -> None:
        """Steer; or lead on and back where there is one way; else move the focus, and scroll where nothing lies further that way."""
        if self.page.steers:
            if not self._ask(intent) and direction in ONWARD and self._leads():
                self._turn(Wish.NEXT)
        elif self._leads() and is_room(self._outside.services):
            self._turn(Wish.NEXT if direction in ONWARD else Wish.PREVIOUS)
        else:
            self._move(direction)

    def _move(self, direction: Direction) -> None:
        self._tell(None)
        view = move_focus(self._view, self.layout, direction)
        here, there = target(self.layout, self._view.focus), target(self.layout, view.focus)
        # From the green button the focus does not leap to the other end of the page.
        leaps = bool(here and there and here.key == self.page.on and direction.value[0] and not in_row(here, there))
        stays = view == self._view or leaps
        between = skips(self.layout, here, there, direction) if here and there else None
        if self.layout.reaches and direction.value[1] and (here is None or stays or between):
            before = self._view
            self._look(self._turn_wheel(direction.value[1], (between or self.layout.reaches[-1]).key), follow=False)
            if self._view != before:
                return
        if here is None:
            self._enter()
        elif stays and direction in ONWARD and here.key == self.page.on and one_way(self.page, self.layout):
            self._turn(Wish.NEXT)
        elif not leaps:
            self._look(view)
