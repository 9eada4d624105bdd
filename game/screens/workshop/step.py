"""The step a workshop is at, as the room sees it: its title, then the questions to talk about; and the end."""

from dataclasses import dataclass, replace

from game.core.workshop.session_events import StepOpened, StopReached
from game.core.workshop.workshop import Break, PlayCase, Talk
from game.screens.effects import LeaveSession, Log
from game.screens.furniture import GameAnswer
from game.screens.going_on import following, onward, step_of
from game.screens.journey.stage_picture import stages
from game.screens.services import Room, Services
from game.screens.workshop.end import nobody_page, results_screen, thanks_page
from game.screens.workshop.on_shelves import case_of
from game.screens.workshop.pages import break_page, questions_page, step_page, talk_page
from game.screens.workshop.steps import is_over, open_step
from game.ui.input.intent import Activate, Intent, Wish
from game.ui.nav import Pop, Push, Stay
from game.ui.page.page import Page

RETURNED = -1
"""Back from what is done in the step: its first question, if that is over."""


@dataclass(frozen=True)
class StepScreen:
    """Where the room is; everything but the question lies in the session."""

    asked: int = 0
    """1: the step's questions; 0: its own page."""

    def page(self, services: Services) -> Page:
        """Return the step, a question, or the end."""
        room = services.room
        if room is None:
            return nobody_page(services)
        if room.session.ended:
            return thanks_page(services, room, results=results_screen(room.id) is not None)
        step, asked = step_of(room), self._question_number(services, room)
        if asked:
            return questions_page(services, room, step)
        left = self._has_left(services, room)
        match step.activity:
            case Break() as rest:
                return break_page(services, room, step, rest)
            case Talk() as talk:
                return talk_page(services, room, step, talk)
            case PlayCase(case=name) if (case := case_of(services, name)) is not None:
                # The room waits here anyway: meanwhile the first scene is made.
                return replace(step_page(services, room, step, left=left), ahead=stages(services, case, (case.scenes[case.start],)))
            case _:
                return step_page(services, room, step, left=left)

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
                return open_step(services, step_of(room), StepScreen(RETURNED))
            case Activate(what="skip"):
                return GameAnswer(Stay(StepScreen()), (Log(onward(room)),))
            case _:
                return None

    def _question_number(self, services: Services, room: Room) -> int:
        """Return 1 if the step's questions are asked now; it may have none any more since the workshop was edited."""
        step = step_of(room)
        first = 1 if self.asked == RETURNED and is_over(services, room.session, step) else 0
        return min(max(first, self.asked), 1, len(step.asks))

    def _has_left(self, services: Services, room: Room) -> bool:
        """Whether the room has left what is done in the step before its end; the way on then leads past it."""
        return self.asked == RETURNED and not is_over(services, room.session, step_of(room))

    def _on(self, services: Services, room: Room) -> GameAnswer:
        step, asked = step_of(room), self._question_number(services, room)
        talked: tuple[Log, ...] = ()
        if not asked and not is_over(services, room.session, step) and not self._has_left(services, room):
            way = open_step(services, step, StepScreen(RETURNED))
            if way is not None:
                return way
            talked = (Log(StopReached(step.id, 0)),) if isinstance(step.activity, Talk) else ()
        if step.asks and not asked:
            return GameAnswer(Stay(StepScreen(1)), talked)
        return GameAnswer(Stay(StepScreen()), (*talked, Log(onward(room))))

    def _back(self, services: Services, room: Room) -> GameAnswer | None:
        asked, before = self._question_number(services, room), following(room.workshop, step_of(room), -1)
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
