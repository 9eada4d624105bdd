"""Which screen a journey is played on."""

from typing import assert_never

from game.core.journey.case import Case
from game.core.journey.history import History, begin
from game.core.journey.journey import Phase
from game.screens.furniture import GameScreen
from game.screens.journey.country_map import map_screen
from game.screens.journey.debrief import DebriefScreen
from game.screens.journey.reading import ReadingScreen
from game.screens.journey.responding import RespondScreen
from game.screens.journey.scene import SceneScreen
from game.screens.journey.travel import Travel
from game.screens.services import Services


def screen_for(services: Services, travel: Travel) -> GameScreen:
    """Return the screen for the phase that a journey is in."""
    phase = travel.history.now.phase
    match phase:
        case Phase.WALKING:
            return map_screen(services, travel)
        case Phase.LISTENING | Phase.CHOOSING:
            return SceneScreen(travel)
        case Phase.READING:
            return ReadingScreen(travel, leaving=True)
        case Phase.RESPONDING:
            return RespondScreen(travel)
        case Phase.DONE:
            return DebriefScreen(travel)
        case _:
            assert_never(phase)


def travel(case: Case, history: History | None = None) -> Travel:
    """Return a case to be played from its beginning, or from where it was left."""
    return Travel(case, history or begin(case), screen_for)
