"""Screens as pages alone: what is pressed leads from page to page, and nothing is laid out, painted or timed."""

from dataclasses import replace

from game.app.machine.frame import Outside
from game.screens import everywhere
from game.screens.furniture import GameAnswer, GameScreen
from game.ui.input.intent import Intent
from game.ui.nav import Moving, apply
from game.ui.page.page import Page

TURN = 0.25
"""Seconds of a turn in which what moves comes to its end."""
TURNS = 400
"""Turns after which something that still moves is left as it is."""


class Pages:
    """A stack of screens for who sees pages as words, and not at once: a phone, a screen reader."""

    def __init__(self, outside: Outside, stack: tuple[GameScreen, ...]) -> None:
        self.stack = stack
        self._outside = outside
        self._settle()

    @property
    def page(self) -> Page:
        """Return the page of the screen on top."""
        return self.stack[-1].page(self._outside.services)

    def intend(self, intent: Intent) -> bool:
        """Do what somebody means; say whether it led anywhere. The last screen never goes away."""
        answer = everywhere.answer(self.stack, self._outside.services, intent)
        if answer is None:
            return False
        self.follow(answer)
        return True

    def follow(self, answer: GameAnswer) -> None:
        """Do what was answered: first what is to be kept, then from screen to screen."""
        for effect in answer.effects:
            self._outside.do(effect)
        self.stack = apply(self.stack, answer.nav) or self.stack
        self._settle()

    def _settle(self) -> None:
        """Let everything that moves come to its end."""
        services = replace(self._outside.services, idle=0.0)
        for _ in range(TURNS):
            top = self.stack[-1]
            answer = top.tick(services, TURN) if isinstance(top, Moving) else None
            if answer is None:
                return
            for effect in answer.effects:
                self._outside.do(effect)
            self.stack = apply(self.stack, answer.nav) or self.stack
