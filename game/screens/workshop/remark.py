"""What a trainer writes down about a step, for themselves; it is kept in the session."""

from dataclasses import dataclass, replace

from game.core.message import text
from game.core.workshop.plan import MOST_LETTERS
from game.core.workshop.plan_events import RemarkWritten
from game.core.workshop.workshop import StepId
from game.screens.effects import Log
from game.screens.furniture import head, page_frame
from game.screens.letters import paper_letters
from game.screens.services import Services
from game.ui.input.intent import Activate, Intent, Typed, Wish
from game.ui.page.page import Card, Column, Page, Row
from game.ui.page.pieces import Button, Size, Words


@dataclass(frozen=True)
class Remark:
    """Words being typed."""

    step: StepId
    typed: str

    def page(self, services: Services) -> Page:
        """Return what was typed, and paper letters."""
        say = services.say
        title = say(text("Your remark"))
        told = say(text("Kept with this workshop, and in its report. Write no names."))
        field = Card(Words(self.typed or " ", Size.LEAD, bold=True), "card", pad=18, lift=2)
        delete = Button("delete", "", icon="undo", label=say(text("Delete the last letter (Backspace)")), shut=not self.typed)
        top = Card(Row((field, delete), (1.0, 0.0), gap=14, stretch=False), pad=28)
        space = Button("space", say(text("Space")), size=Size.LEAD)
        keep = Button("keep", say(text("Keep it")), icon="check", tone="moss", size=Size.LEAD)
        foot = Row((space, keep), gap=16, pack="end")
        body = page_frame(services, head(services, title, under=told), Column((top, paper_letters(services)), gap=20), foot)
        return Page(title, body, "keep", on="keep", part="remark", types=not services.settings.scan)

    def after(self, intent: Intent) -> "Remark | None":
        """Return the words after a letter more or fewer; None for what is none."""
        match intent:
            case Activate(key="delete") | Wish.UNDO if self.typed:
                return replace(self, typed=self.typed[:-1])
            case Typed(words=more) | Activate(what="key", of=more):
                return self._with(more)
            case Activate(key="space"):
                return self._with(" ")
            case _:
                return None

    def kept(self) -> Log:
        """Return that the words are written down."""
        return Log(RemarkWritten(self.step, " ".join(self.typed.split())))

    def _with(self, more: str) -> "Remark":
        return replace(self, typed=(self.typed + more).lstrip()[:MOST_LETTERS])


def is_done(intent: Intent) -> bool:
    """Whether the words are to be kept."""
    return intent in (Wish.NEXT, Activate("keep"))


def is_left(intent: Intent) -> bool:
    """Whether they are to be forgotten."""
    return intent in (Wish.BACK, Wish.TRAINER, Activate("back"))
