"""What is shown after a flag was pinned, before the journey goes on."""

from game.core.journey.coach import coach
from game.core.message import text
from game.screens.furniture import GameScreen
from game.screens.journey.flag import flag_raised, flag_screen, has_room
from game.screens.journey.travel import Travel
from game.screens.note import NoteScreen
from game.screens.services import Services


def over_the_scene(services: Services, travel: Travel, then: Travel) -> tuple[GameScreen, ...]:
    """Return the page that lies over the scene once the board was pinned; `then` stands behind the pin already."""
    pin = then.history.now.standing
    if pin is None:
        return ()
    asks = coach(travel.case, then.history.now, pin)
    if flag_raised(travel, then):
        if has_room(services):
            return (flag_screen(services, then, asks),)
        return NoteScreen(text("Your flag is raised"), (asks,), "flag"), flag_screen(services, then)
    return (NoteScreen(text("Your board is pinned"), (asks,), "flag"),)
