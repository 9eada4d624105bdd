"""Pinning, and what is shown after it before the journey goes on: the coach asks back."""

from game.core.journey.judging.coach import coach
from game.core.journey.moves import PinReading
from game.core.journey.pins import Pin
from game.core.law import Reading
from game.core.message import Text, text
from game.screens.furniture import GameAnswer, GameScreen
from game.screens.journey.flag import flag_raised, flag_screen, has_room
from game.screens.journey.travel import Travel, after, screen_of
from game.screens.note import NoteScreen
from game.screens.services import Services
from game.ui.nav import Swap


def pin_reading(services: Services, travel: Travel, move: PinReading, *, leaving: bool) -> GameAnswer:
    """Return what pinning leads to: on with the journey, or back to where one was."""
    then, effects = after(services, travel, move)
    onward = screen_of(services, then)
    return GameAnswer(Swap((onward, *_over_the_scene(services, travel, then)), 1 if leaving else 2), effects)


def _over_the_scene(services: Services, travel: Travel, then: Travel) -> tuple[GameScreen, ...]:
    """Return the pages that lie over the scene once something was pinned; `then` stands behind the pin already.

    A flag is a scene of its own. The coach asks back about evidence; with the coach who says right and wrong, each reading
    is answered.
    """
    now, pin = then.history.now, then.history.now.standing
    if pin is None or not (now.terms.practice or pin.evidence or pin.reading is Reading.TRAFFICKING):
        return ()
    asks = coach(travel.case, now, pin)
    if not flag_raised(travel, then):
        return (NoteScreen(_title(pin), (asks,), "flag" if pin.reading is Reading.TRAFFICKING else "pin"),)
    if has_room(services):
        return (flag_screen(services, then, asks),)
    return NoteScreen(text("Your flag is raised"), (asks,), "flag"), flag_screen(services, then)


def _title(pin: Pin) -> Text:
    if pin.reading is Reading.UNCLEAR and pin.evidence:
        return text("You ask and protect")
    return text("Your board is pinned") if pin.evidence else text("Your reading is pinned")
