"""A room that travels through a case together: what it says is logged, and stops to talk come where its trainer wanted them."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace

from game.core.journey.history import History, Step
from game.core.journey.journey import Event, Phase
from game.core.journey.moves import Move
from game.core.message import Text, text
from game.core.talk import TalkStop
from game.core.workshop.asking import asked_now, votes_due
from game.core.workshop.played import Played
from game.core.workshop.session_events import CaseMoved, StopReached, VoteSet
from game.core.workshop.together import play_together, undo_together
from game.core.workshop.workshop import StepId
from game.screens.effects import Effect, Log
from game.screens.furniture import GameAnswer, GameScreen
from game.screens.journey.travel import Travel
from game.screens.services import Services
from game.screens.talk_stop import TalkStopScreen
from game.ui.nav import Stay, Swap


@dataclass(frozen=True)
class RoomCompany:
    """A room travels together, in a step of its workshop."""

    step: StepId
    phases: Callable[[Services, Travel], GameScreen] = field(compare=False, repr=False)
    """Which screen a phase of the journey is on."""
    voting: Callable[[Services, Travel], GameScreen] = field(compare=False, repr=False)
    """Where the room reads the situation while it is in a scene."""

    @property
    def together(self) -> bool:
        """The room reads and chooses together."""
        return True

    @property
    def way_back(self) -> Text:
        """The workshop."""
        return text("Back to the workshop; everything is kept")

    @property
    def way_out(self) -> Text:
        """The workshop."""
        return text("Back to the workshop")

    def screen(self, services: Services, travel: Travel) -> GameScreen:
        """Return the screen for the phase that the journey is in."""
        return self.phases(services, travel)

    def play(self, services: Services, travel: Travel, move: Move) -> tuple[History, tuple[Event, ...]]:
        """Return the history after a move, and what happened; where the room does not vote it is not asked."""
        return play_together(travel.case, travel.history, move, asked_now(travel.case, self._played(services, travel)))

    def undo(self, services: Services, travel: Travel) -> History:
        """Return the history one step back."""
        return undo_together(travel.history, asked_now(travel.case, self._played(services, travel)))

    def due(self, services: Services, travel: Travel) -> bool:
        """Whether everybody says what it is now, before anything is chosen."""
        return votes_due(travel.case, self._played(services, travel))

    def pass_vote(self, travel: Travel) -> tuple[Effect, ...]:
        """Return that the room does not vote in this scene."""
        return (Log(VoteSet(self.step, travel.scene.id, wanted=False)),)

    def _played(self, services: Services, travel: Travel) -> Played:
        """Return what was done in the step, with the journey that is looked at."""
        here = Played(self.step) if services.room is None else services.room.session.of(self.step)
        return replace(here, history=travel.history)

    def vote(self, services: Services, travel: Travel) -> GameScreen | None:
        """Return the screen on which the room reads the situation."""
        return self.voting(services, travel)

    def leave_scene(self, services: Services, travel: Travel, then: Travel, answer: GameAnswer) -> GameAnswer:
        """Return what leaving a scene leads to; where nobody has voted, its stops to talk lie over it."""
        voted = self._played(services, travel).last_ballot(len(travel.history.now.path) - 1).revealed
        asked = then.history.now.phase is Phase.READING
        return answer if voted or asked else self.talk_over(services, travel, answer)

    def talk_over(self, services: Services, travel: Travel, answer: GameAnswer) -> GameAnswer:
        """Return an answer with the scene's stops to talk laid over it; those shown before are left out."""
        stops = self._stops(services, travel)
        if not stops or not isinstance(answer.nav, Stay):
            return answer
        screens = (answer.nav.screen, *(TalkStopScreen(stop) for _, stop in reversed(stops)))
        reached = tuple(Log(StopReached(self.step, number)) for number, _ in stops)
        return GameAnswer(Swap(screens, 1), (*answer.effects, *reached))

    def talks(self, services: Services, travel: Travel) -> bool:
        """Whether the scene has something to talk about that the room has not come to yet."""
        return bool(self._stops(services, travel))

    def keep(self, _travel: Travel, step: Step) -> tuple[Effect, ...]:
        """Return that the step is logged."""
        return (Log(CaseMoved(self.step, step)),)

    def _stops(self, services: Services, travel: Travel) -> tuple[tuple[int, TalkStop], ...]:
        if services.room is None:
            return ()
        shown = services.room.session.of(self.step).stops
        here = enumerate(travel.case.stops)
        return tuple((number, stop) for number, stop in here if stop.after == travel.scene.id and number not in shown)
