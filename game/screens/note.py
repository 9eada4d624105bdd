"""One card with something to say, and a button to go on."""

from dataclasses import dataclass

from game.core.message import Text, text
from game.screens.furniture import GameAnswer, note_page
from game.screens.services import Services
from game.ui.input.intent import Activate, Intent, Wish
from game.ui.nav import Pop
from game.ui.page.page import Page, Row
from game.ui.page.pieces import Button, Icon, Words


@dataclass(frozen=True)
class NoteScreen:
    """Something that has to be said once: what the coach thinks, or that a file was put aside."""

    title: Text
    words: tuple[Text, ...]
    icon: str = "note"

    def page(self, services: Services) -> Page:
        """Return the card."""
        sentences = tuple(Words(services.say(words)) for words in self.words)
        first, *rest = sentences
        top = Row((Icon(self.icon, size=72), first), (0.0, 1.0), gap=24)
        go_on = Button("ok", services.say(text("Go on")), icon="arrow-forward", tone="moss")
        return note_page(services.say(self.title), top, *rest, go_on, focus="ok", on="ok")

    def handle(self, services: Services, intent: Intent) -> GameAnswer | None:
        """Go away."""
        match intent:
            case Activate(key="ok") | Wish.NEXT | Wish.BACK:
                return GameAnswer(Pop())
            case _:
                return None
