"""The pause in live mode: time stands still."""

from dataclasses import dataclass, replace

from game.core.message import text
from game.screens.crossing.travel import Crossing
from game.screens.furniture import GameAnswer, note_page
from game.screens.services import Services
from game.ui.input.intent import Activate, Intent, Pressed, Wish
from game.ui.nav import Pop, Swap
from game.ui.page.page import Column, Page
from game.ui.page.pieces import Button, Words


@dataclass(frozen=True)
class PauseScreen:
    """Everything waits; the crossing is kept."""

    crossing: Crossing

    def page(self, services: Services) -> Page:
        """Return what can be done while everything waits."""
        say = services.say
        buttons = (
            Button("ok", say(text("Go on")), icon="walk", tone="moss"),
            Button("anew", say(text("Begin anew, or change who plays whom")), icon="undo"),
            Button("leave-river", say(text("Leave the river; the crossing is kept")), icon="arrow-back"),
        )
        words = Words(say(text("Time stands still. No stone sinks while you talk.")))
        page = note_page(say(text("Pause")), words, Column(buttons, gap=12), focus="ok", on="ok")
        return replace(page, listens=not services.settings.scan)

    def handle(self, services: Services, intent: Intent) -> GameAnswer | None:
        """Go on, begin anew, or leave."""
        match intent:
            case Activate(key="ok") | Wish.BACK | Wish.NEXT | Pressed(name="P"):
                return GameAnswer(Pop())
            case Activate(key="anew"):
                setup = self.crossing.again(services, self.crossing.level, self.crossing.seats)
                return GameAnswer(Swap((setup,), 2))
            case Activate(key="leave-river"):
                return GameAnswer(Swap((), 2))
            case _:
                return None
