"""One case being played: every move leads to the screen of the phase it brings."""

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from game.core.journey.case import Case, Scene
from game.core.journey.history import History, Undo, play, undo
from game.core.journey.journey import Event, Move, Phase
from game.core.journey.overall import result
from game.core.message import Text, text
from game.core.workshop.session_events import CaseMoved
from game.core.workshop.together import play_together, undo_together
from game.core.workshop.workshop import StepId
from game.screens.effects import Effect, KeepJourney, KeepResult, Log
from game.screens.furniture import GameAnswer, GameScreen
from game.screens.services import Services
from game.ui.nav import Stay

if TYPE_CHECKING:
    from collections.abc import Callable


@dataclass(frozen=True)
class Travel:
    """A case with the history of its journey, and what the last move brought."""

    case: Case
    history: History
    onward: "Callable[[Services, Travel], GameScreen]" = field(compare=False, repr=False)
    """Which screen a journey's phase is played on."""
    events: tuple[Event, ...] = ()
    note: Text | None = None
    """Something to be said once: what the coach thinks."""
    step: StepId | None = None
    """The step of a workshop that a room travels in; None: somebody travels alone, and the journey is kept."""
    path: bool = False
    """Whether it is a step of a path for one alone, and the way back leads there."""

    @property
    def scene(self) -> Scene:
        """The scene the traveller is in, or comes from."""
        return self.case.scenes[self.history.now.path[-1].scene]

    @property
    def ahead(self) -> Scene | None:
        """The scene the traveller walks to."""
        ahead = self.history.now.ahead
        return self.case.scenes[ahead] if ahead else None


def after(travel: Travel, move: Move) -> tuple[Travel, tuple[Effect, ...]]:
    """Return the travel after a move, and what has to be written down."""
    step = play if travel.step is None else play_together
    history, events = step(travel.case, travel.history, move)
    then = replace(travel, history=history, events=events, note=None)
    if travel.step is not None:
        return then, (Log(CaseMoved(travel.step, move)),)
    effects: tuple[Effect, ...] = (KeepJourney(history, travel.case),)
    if history.now.phase is Phase.DONE:
        effects = (*effects, KeepResult(result(travel.case, history.now)))
    return then, effects


def moved(services: Services, travel: Travel, move: Move) -> GameAnswer:
    """Return what a move leads to."""
    then, effects = after(travel, move)
    return GameAnswer(Stay(travel.onward(services, then)), effects)


def undone(services: Services, travel: Travel) -> GameAnswer | None:
    """Return the step back; None if there is none."""
    history = undo(travel.history) if travel.step is None else undo_together(travel.case, travel.history)
    if history == travel.history:
        return None
    back = replace(travel, history=history, events=(), note=None)
    kept = KeepJourney(history, travel.case) if travel.step is None else Log(CaseMoved(travel.step, Undo()))
    return GameAnswer(Stay(travel.onward(services, back)), (kept,))


def back_words(travel: Travel) -> Text:
    """Return where the way back leads to."""
    if travel.step is not None:
        return text("Back to the workshop; everything is kept")
    return text("Back to the path; the journey is kept") if travel.path else text("Back to the shelf; the journey is kept")


def station_name(services: Services, scene: Scene) -> str:
    """Return where a scene is, in words."""
    country = services.world().countries.get(scene.country)
    stop = country.station(scene.station) if country else None
    return services.say(stop.name) if stop else scene.station
