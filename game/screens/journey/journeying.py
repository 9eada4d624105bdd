"""A case travelled alone: which screen each phase is played on, and how it is kept."""

from dataclasses import dataclass
from typing import assert_never

from game.core.journey.case import Case
from game.core.journey.history import History, Step, begin, play, undo
from game.core.journey.journey import Event, Phase, Terms
from game.core.journey.library.overall import result
from game.core.journey.moves import Move
from game.core.journey.twins import draw, evenly
from game.core.message import Text, text
from game.screens.effects import Effect, KeepJourney, KeepResult
from game.screens.furniture import GameAnswer, GameScreen
from game.screens.journey.afterwards.debrief import DebriefScreen
from game.screens.journey.afterwards.responding import RespondScreen
from game.screens.journey.country_map import map_screen
from game.screens.journey.question_strip import QuestionStrip
from game.screens.journey.reading import ReadingScreen
from game.screens.journey.scene import scene_screen
from game.screens.journey.travel import Travel
from game.screens.services import Services


def screen_for(services: Services, travel: Travel) -> GameScreen:
    """Return the screen for the phase that a journey is in."""
    phase = travel.history.now.phase
    match phase:
        case Phase.WALKING:
            return map_screen(services, travel)
        case Phase.LISTENING | Phase.CHOOSING:
            return scene_screen(services, travel)
        case Phase.READING:
            return _question(travel)
        case Phase.RESPONDING:
            return RespondScreen(travel)
        case Phase.DONE:
            return DebriefScreen(travel)
        case _:
            assert_never(phase)


def _question(travel: Travel) -> GameScreen:
    """Return the strip inside the scene; at an ending the page, for there the whole way is looked back on."""
    return ReadingScreen(travel, leaving=True) if travel.scene.ending is not None else QuestionStrip(travel)


@dataclass(frozen=True)
class Alone:
    """Somebody travels alone, and the journey is kept."""

    path: bool = False
    """Whether the case is a step of a path, and the way back leads there."""

    @property
    def together(self) -> bool:
        """Nobody else travels."""
        return False

    @property
    def way_back(self) -> Text:
        """The path, or the shelf."""
        return text("Back to the path; the journey is kept") if self.path else text("Back to the shelf; the journey is kept")

    @property
    def way_out(self) -> Text:
        """The path, or the other cases."""
        return text("Back to the path") if self.path else text("Other cases")

    def screen(self, services: Services, travel: Travel) -> GameScreen:
        """Return the screen for the phase that the journey is in."""
        return screen_for(services, travel)

    def play(self, _services: Services, travel: Travel, move: Move) -> tuple[History, tuple[Event, ...]]:
        """Return the history after a move, and what happened."""
        return play(travel.case, travel.history, move)

    def undo(self, _services: Services, travel: Travel) -> History:
        """Return the history one step back."""
        return undo(travel.history)

    def due(self, _services: Services, _travel: Travel) -> bool:
        """Return that nobody votes: one reads alone."""
        return False

    def pass_vote(self, _travel: Travel) -> tuple[Effect, ...]:
        """Return nothing: there is no vote."""
        return ()

    def vote(self, _services: Services, _travel: Travel) -> GameScreen | None:
        """Return None: one reads alone."""
        return None

    def leave_scene(self, _services: Services, _travel: Travel, _then: Travel, answer: GameAnswer) -> GameAnswer:
        """Return the answer as it is: nothing comes before it."""
        return answer

    def keep(self, travel: Travel, _step: Step) -> tuple[Effect, ...]:
        """Return that the journey is kept, and at its end how it ended."""
        kept = KeepJourney(travel.history, travel.case)
        now = travel.history.now
        if now.phase is not Phase.DONE or now.terms.practice:
            return (kept,)
        return kept, KeepResult(result(travel.case, now))


def travel(case: Case, history: History, *, path: bool = False) -> Travel:
    """Return a case from the shelf to be gone on with alone where it was left, in the twin that was drawn."""
    return Travel(draw(case, history.now.terms.number), history, Alone(path))


def set_out(services: Services, case: Case, *, path: bool = False, practice: bool = False) -> Travel:
    """Return a case to be played alone from its beginning, in a twin that is drawn now; on a path with even odds that it turns."""
    number = services.draw()
    terms = Terms(evenly(case, number) if path else number, services.settings.level, practice)
    return travel(case, begin(draw(case, terms.number), terms), path=path)
