"""A quiet picture that says nothing: where one gets by leaving at once."""

from dataclasses import dataclass

from game.core.message import text
from game.screens.furniture import GameAnswer
from game.screens.services import Services
from game.ui.input.intent import Activate, Intent, Wish
from game.ui.nav import Pop
from game.ui.page.page import Anchor, Canvas, Layers, Page
from game.ui.page.pieces import Button

PICTURE = (-300.0, 0.0, 2520.0, 1080.0)


@dataclass(frozen=True)
class NeutralScreen:
    """A landscape and one small button."""

    def page(self, services: Services) -> Page:
        """Return the picture."""
        name = services.say(text("A quiet picture"))
        picture = Canvas(PICTURE, (), "stages/village-evening", name, cover=True)
        back = Button("return", services.say(text("Back")), icon="arrow-back")
        body = Layers((picture, Anchor(back, x="end", y="bottom", margin=40)))
        on = "return" if services.room is not None else ""
        return Page(name, body, on, on=on, quiet=True, margin=0)

    def handle(self, services: Services, intent: Intent) -> GameAnswer | None:
        """Go back only when the button is pressed; in a room, where two presses of a clicker may have led here, with its keys as well."""
        match intent:
            case Activate(key="return"):
                return GameAnswer(Pop())
            case Wish.NEXT | Wish.PREVIOUS | Wish.BACK | Wish.BLANK | Wish.TRAINER if services.room is not None:
                return GameAnswer(Pop())
            case _:
                return None
