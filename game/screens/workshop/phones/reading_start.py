"""What a case is about, before everybody reads it alone on a phone."""

from dataclasses import dataclass

from game.core.journey.case import Case
from game.core.message import text
from game.screens.effects import KeepJourney
from game.screens.furniture import GameAnswer, note_page
from game.screens.journey.content_note import about, all_notes, notes_button
from game.screens.journey.journeying import screen_for, set_out
from game.screens.services import Services
from game.ui.input.intent import Activate, Intent, Wish
from game.ui.nav import Push, Stay
from game.ui.page.page import Column, Page
from game.ui.page.pieces import Button

STOP = text("You can stop at any time; put the phone away. Nobody sees what you choose: your trainer sees only how far all of you are.")


@dataclass(frozen=True)
class ReadingStartScreen:
    """The note before a case that a class reads alone."""

    case: Case

    def page(self, services: Services) -> Page:
        """Return the note, with the way in."""
        begin = Button("begin", services.say(text("Begin the journey")), icon="walk", tone="moss")
        buttons = Column((begin, notes_button(services)), gap=12)
        return note_page(services.say(self.case.title), *about(services, self.case, STOP), buttons, focus="begin", on="begin")

    def handle(self, services: Services, intent: Intent) -> GameAnswer | None:
        """Begin, or tell what is in it."""
        match intent:
            case Activate(key="begin") | Wish.NEXT:
                begun = set_out(services, self.case)
                return GameAnswer(Stay(screen_for(services, begun)), (KeepJourney(begun.history, begun.case),))
            case Activate(key="notes"):
                return GameAnswer(Push(all_notes(services, self.case)))
            case _:
                return None
