"""A torn card: what has to be mended in a file before its case can be played."""

from dataclasses import dataclass

from game.core.message import text
from game.core.problem import Report
from game.screens.furniture import GameAnswer, sheet_page
from game.screens.services import Services
from game.ui.input.intent import Activate, Intent, Wish
from game.ui.nav import Pop
from game.ui.page.page import Card, Page
from game.ui.page.pieces import Size, Words

MOST = 40
"""Problems shown at once; a file with more is mended step by step."""


@dataclass(frozen=True)
class TornScreen:
    """The problems of one file, in the words of the terminal."""

    file: str
    reports: tuple[Report, ...]

    def page(self, services: Services) -> Page:
        """Return a card a problem."""
        title = services.say(text("This card is torn"))
        under = services.say(text("Mend {file}, and open the shelf again. All other cases can be played.", file=self.file))
        cards = tuple(Card(Words(services.tell(report), Size.SMALL), pad=22, lift=4) for report in self.reports[:MOST])
        return sheet_page(services, title, *cards, under=under)

    def handle(self, services: Services, intent: Intent) -> GameAnswer | None:
        """Go back to the shelf."""
        match intent:
            case Activate(key="back") | Wish.BACK | Wish.PREVIOUS:
                return GameAnswer(Pop())
            case _:
                return None
