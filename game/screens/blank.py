"""A black page: nothing to look at while people talk."""

from dataclasses import dataclass

from game.core.message import text
from game.screens.furniture import GameAnswer
from game.screens.services import Services
from game.ui.input.intent import Intent, Pressed, Wish
from game.ui.nav import Pop
from game.ui.page.page import Page
from game.ui.page.pieces import Gap


@dataclass(frozen=True)
class BlankScreen:
    """Nothing; any key brings back what was there."""

    def page(self, services: Services) -> Page:
        """Return the black page."""
        return Page(services.say(text("Nothing to see")), Gap(1), background="blank", steers=True, listens=True, margin=0)

    def handle(self, services: Services, intent: Intent) -> GameAnswer | None:
        """Go away, whatever is pressed; the trainer's page may be opened from the dark, and the dark window made full."""
        match intent:
            case Pressed(usual=Wish.TRAINER) | Wish.TRAINER | Wish.FULL_SCREEN:
                return None
            case _:
                return GameAnswer(Pop())
