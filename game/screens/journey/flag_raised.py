"""What is shown after a flag was pinned, before the journey goes on."""

from game.core.journey.coach import coach
from game.core.message import text
from game.screens.furniture import GameScreen
from game.screens.journey.travel import Travel
from game.screens.note import NoteScreen
from game.screens.services import Services


def over_the_scene(_services: Services, travel: Travel, then: Travel) -> tuple[GameScreen, ...]:
    """Return the pages that lie over the scene once the board was pinned; `then` stands behind the pin already."""
    pin = then.history.now.standing
    if pin is None:
        return ()
    raised = len(then.history.now.flags) > len(travel.history.now.flags)
    title = text("Your flag is raised") if raised else text("Your board is pinned")
    return (NoteScreen(title, (coach(travel.case, then.history.now, pin),), "flag"),)
