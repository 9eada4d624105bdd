"""What is shown after something was pinned, before the journey goes on: the coach asks back."""

from game.core.journey.coach import coach
from game.core.journey.journey import Pin
from game.core.law import Reading
from game.core.message import Text, text
from game.screens.furniture import GameScreen
from game.screens.journey.travel import Travel
from game.screens.note import NoteScreen


def over_the_scene(travel: Travel, then: Travel) -> tuple[GameScreen, ...]:
    """Return the pages that lie over the scene once something was pinned; `then` stands behind the pin already.

    The coach asks back about evidence. With the coach who says right and wrong, each reading is answered.
    """
    now, pin = then.history.now, then.history.now.standing
    if pin is None or not (now.terms.practice or pin.evidence or pin.reading is Reading.TRAFFICKING):
        return ()
    raised = len(now.flags) > len(travel.history.now.flags)
    icon = "flag" if pin.reading is Reading.TRAFFICKING else "pin"
    return (NoteScreen(_title(pin, raised=raised), (coach(travel.case, now, pin),), icon),)


def _title(pin: Pin, *, raised: bool) -> Text:
    if raised:
        return text("Your flag is raised")
    if pin.reading is Reading.UNCLEAR and pin.evidence:
        return text("You ask and protect")
    return text("Your board is pinned") if pin.evidence else text("Your reading is pinned")
