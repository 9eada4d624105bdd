"""Before a room leaves what it does: it is asked once more, for Esc may have come from a presenter's clicker."""

from dataclasses import dataclass

from game.core.message import text
from game.screens.effects import Effect
from game.screens.furniture import GameAnswer, note_page
from game.screens.services import Services
from game.ui.input.intent import Activate, Intent, Number, Wish
from game.ui.nav import Pop, Swap
from game.ui.page.page import Column, Page
from game.ui.page.pieces import Button, Words


@dataclass(frozen=True)
class LeavingScreen:
    """Stay, or leave: a clicker can only stay."""

    workshop: bool
    """Whether the workshop itself is left, not only what is done in its step."""
    effects: tuple[Effect, ...] = ()
    """What has to be done when it is left."""

    def page(self, services: Services) -> Page:
        """Return the question, with staying first."""
        say = services.say
        title = say(text("Leave the workshop?")) if self.workshop else say(text("Back to the workshop?"))
        out = text("Leave the workshop") if self.workshop else text("Back to the workshop")
        buttons = (
            Button("stay", say(text("Stay here")), icon="arrow-forward", number="1", tone="moss"),
            Button("out", say(out), icon="arrow-back", number="2"),
        )
        kept = Words(say(text("Everything is kept, and can be gone on with.")))
        return note_page(title, kept, Column(buttons, gap=12), focus="stay", on="stay")

    def handle(self, services: Services, intent: Intent) -> GameAnswer | None:
        """Stay, whatever a clicker sends; leave only when that is chosen."""
        match intent:
            case Activate(key="out") | Number(number=2):
                return GameAnswer(Swap((), 2), self.effects)
            case Activate(key="stay") | Number(number=1) | Wish.BACK | Wish.NEXT | Wish.PREVIOUS:
                return GameAnswer(Pop())
            case _:
                return None
