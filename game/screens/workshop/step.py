"""The step a workshop is at, as the room sees it: its title, then the questions to talk about; and the end."""

from dataclasses import dataclass

from game.core.workshop.session_events import StepOpened
from game.core.workshop.workshop import Break
from game.screens.effects import LeaveSession, Log
from game.screens.furniture import GameAnswer
from game.screens.services import Room, Services
from game.screens.workshop.end import nobody_page, results_screen, thanks_page
from game.screens.workshop.pages import break_page, question_page, step_page
from game.screens.workshop.steps import following, is_over, onward, opened, step_of
from game.ui.input.intent import Activate, Intent, Wish
from game.ui.nav import Pop, Push, Stay
from game.ui.page.page import Page

RETURNED = -1
"""Back from what is done in the step: its first question, if that is over."""


@dataclass(frozen=True)
class StepScreen:
    """Where the room is; everything but the question lies in the session."""

    asked: int = 0
    """The number of the question that is asked, from 1; 0: the step's own page."""

    def page(self, services: Services) -> Page:
        """Return the step, a question, or the end."""
        room = services.room
        if room is None:
            return nobody_page(services)
        if room.session.ended:
            return thanks_page(services, room, results=results_screen(room.id) is not None)
        step, asked = step_of(room), self._asked(services, room)
        if asked:
            return question_page(services, room, step, asked)
        rest = step.activity
        if isinstance(rest, Break):
            return break_page(services, room, step, rest)
        return step_page(services, room, step, left=self._left(services, room))

    def handle(self, services: Services, intent: Intent) -> GameAnswer | None:
        """Go into the step, through its questions, and on to the next one; a clicker may do all of that."""
        room = services.room
        if room is None:
            return GameAnswer(Pop()) if intent in (Wish.BACK, Wish.NEXT, Activate("back")) else None
        if intent in (Wish.BACK, Activate("back"), Activate("done")):
            return GameAnswer(Pop(), (LeaveSession(),))
        if room.session.ended:
            return self._at_the_end(room, intent)
        match intent:
            case Wish.NEXT | Wish.START | Activate(key="go"):
                return self._on(services, room)
            case Wish.PREVIOUS | Activate(key="before"):
                return self._back(services, room)
            case Activate(key="open"):
                return opened(services, step_of(room), StepScreen(RETURNED))
            case Activate(key=key) if key.startswith("skip:"):
                return GameAnswer(Stay(StepScreen()), (Log(onward(room)),))
            case _:
                return None

    def _asked(self, services: Services, room: Room) -> int:
        """Return the number of the question that is asked now; there may be fewer of them since the workshop was edited."""
        step = step_of(room)
        first = 1 if self.asked == RETURNED and is_over(services, room.session, step) else 0
        return min(max(first, self.asked), len(step.asks))

    def _left(self, services: Services, room: Room) -> bool:
        """Whether the room has left what is done in the step before its end; the way on then leads past it."""
        return self.asked == RETURNED and not is_over(services, room.session, step_of(room))

    def _on(self, services: Services, room: Room) -> GameAnswer:
        step, asked = step_of(room), self._asked(services, room)
        if not asked and not is_over(services, room.session, step) and not self._left(services, room):
            way = opened(services, step, StepScreen(RETURNED))
            if way is not None:
                return way
        if asked < len(step.asks):
            return GameAnswer(Stay(StepScreen(asked + 1)))
        return GameAnswer(Stay(StepScreen()), (Log(onward(room)),))

    def _back(self, services: Services, room: Room) -> GameAnswer | None:
        asked, before = self._asked(services, room), following(room.workshop, step_of(room), -1)
        if asked:
            return GameAnswer(Stay(StepScreen(asked - 1)))
        return None if before is None else GameAnswer(Stay(StepScreen()), (Log(StepOpened(before.id)),))

    def _at_the_end(self, room: Room, intent: Intent) -> GameAnswer | None:
        results = results_screen(room.id)
        match intent:
            case Wish.NEXT | Activate(key="results") if results is not None:
                return GameAnswer(Push(results))
            case Wish.PREVIOUS | Activate(key="before"):
                return GameAnswer(Stay(StepScreen()), (Log(StepOpened(step_of(room).id)),))
            case _:
                return None
