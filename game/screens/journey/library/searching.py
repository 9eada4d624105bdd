"""Looking for words on the shelf: typed on a keyboard, or put together from paper letters."""

from dataclasses import dataclass, replace

from game.core.message import count_text, text
from game.screens.effects import Seek
from game.screens.furniture import GameAnswer, head, page_frame
from game.screens.journey.library.finding import fitting, sought_of
from game.screens.letters import paper_letters
from game.screens.services import Services
from game.ui.input.intent import Activate, Intent, Typed, Wish
from game.ui.nav import Pop, Stay
from game.ui.page.page import Card, Column, Item, Page, Row
from game.ui.page.pieces import Button, Size, Words

MOST = 30
"""How many letters are looked for."""


@dataclass(frozen=True)
class SearchingScreen:
    """Words being typed, and how many cases have them in their title or in the lines below it."""

    typed: str = ""

    def page(self, services: Services) -> Page:
        """Return what was typed, how many cases are left, and paper letters."""
        say = services.say
        title = say(text("Look for words"))
        field = Card(Words(self.typed or " ", Size.TITLE, bold=True), "card", pad=18, lift=2)
        delete = Button("delete", "", icon="undo", label=say(text("Delete the last letter (Backspace)")), shut=not self.typed)
        told = Words(say(count_text("{count} case is left.", "{count} cases are left.", self._left(services))), Size.LEAD, bold=True)
        where = Words(say(text("In the title, or in the lines below it.")), Size.SMALL, "soft")
        top = Card(Column((Row((field, delete), (1.0, 0.0), gap=14, stretch=False), told, where), gap=12), pad=28)
        body = Column((top, paper_letters(services)), gap=20)
        whole = page_frame(services, head(services, title), body, self._foot(services))
        # With one switch the space bar takes what has the frame; words are put together from paper then.
        return Page(title, whole, "done", on="done", types=not services.settings.scan)

    def handle(self, services: Services, intent: Intent) -> GameAnswer | None:
        """Take a letter, take one back, or show what is left."""
        match intent:
            case Activate(key="done") | Wish.NEXT:
                words = " ".join(self.typed.split())
                return GameAnswer(Pop(), (Seek(replace(sought_of(services), words=words, page=0)),))
            case Activate(key="delete") | Wish.UNDO if self.typed:
                return GameAnswer(Stay(SearchingScreen(self.typed[:-1])))
            case Typed(words=more):
                return self._with(more)
            case Activate(what="key", of=letter):
                return self._with(letter)
            case Activate(key="space"):
                return self._with(" ")
            case Activate(key="back") | Wish.BACK:
                return GameAnswer(Pop())
            case _:
                return None

    def _with(self, more: str) -> GameAnswer:
        return GameAnswer(Stay(SearchingScreen((self.typed + more).lstrip()[:MOST])))

    def _left(self, services: Services) -> int:
        sought = replace(sought_of(services), words=" ".join(self.typed.split()))
        return sum(1 for each in fitting(services, services.cases.so_far().shelf, sought) if each.card is not None)

    def _foot(self, services: Services) -> Item:
        space = Button("space", services.say(text("Space")), size=Size.LEAD)
        done = Button("done", services.say(text("Show them")), icon="check", tone="moss", size=Size.LEAD)
        return Row((space, done), gap=16, pack="end")
