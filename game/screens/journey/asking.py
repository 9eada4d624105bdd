"""Cannot tell yet: ask and protect. What makes you ask can be pinned with it."""

from dataclasses import dataclass, replace

from game.core.journey.held import FactId
from game.core.journey.moves import PinReading
from game.core.journey.pins import Evidence
from game.core.message import text
from game.screens.furniture import GameAnswer, sheet_page
from game.screens.journey.flag_raised import pin_reading
from game.screens.journey.travel import Travel, found_facts, screen_of
from game.screens.services import Services
from game.ui.input.intent import Activate, Intent, Wish
from game.ui.nav import Pop, Stay
from game.ui.page.page import Column, Page
from game.ui.page.pieces import Button, Words


@dataclass(frozen=True)
class AskingScreen:
    """The facts one has, each of which may be a reason to ask; none has to be."""

    travel: Travel
    move: PinReading
    leaving: bool = False

    def page(self, services: Services) -> Page:
        """Return a row for each fact, in the order in which they were found."""
        say = services.say
        title = say(text("What makes you ask?"))
        under = say(text("You may pin what makes you ask, or nothing."))
        rows = tuple(
            Button(f"because:{fact.id}", say(fact.see), icon="quill", chosen=Evidence(None, fact.id) in self.move.evidence, tone="card")
            for fact in found_facts(self.travel)
        )
        done = Button("done", say(text("Pin it: I ask and protect")), icon="unclear", tone="moss")
        none = Words(say(text("Your notebook is empty. Listen, look closer and go up to people: what you find stands here.")))
        body = Column(rows or (none,), gap=10)
        return replace(sheet_page(services, title, body, foot=done, under=under, on="done", entry="done"), focus="done")

    def handle(self, services: Services, intent: Intent) -> GameAnswer | None:
        """Take a reason, leave it out again, or pin."""
        match intent:
            case Activate(what="because", of=fact):
                return GameAnswer(Stay(replace(self, move=self._with(Evidence(None, FactId(fact))))))
            case Activate(key="done") | Wish.NEXT:
                return pin_reading(services, self.travel, self.move, leaving=self.leaving)
            case Activate(key="back") | Wish.BACK | Wish.UNDO | Wish.PREVIOUS:
                return GameAnswer(Stay(screen_of(services, self.travel)) if self.leaving else Pop())
            case _:
                return None

    def _with(self, piece: Evidence) -> PinReading:
        others = tuple(other for other in self.move.evidence if other != piece)
        return replace(self.move, evidence=others if piece in self.move.evidence else (*others, piece))
