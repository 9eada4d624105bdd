"""A link of the chain broke: what that means for a person, and how the chain is mended."""

from dataclasses import dataclass

from game.core.crossing.level import Level
from game.core.message import text
from game.screens.crossing.looks import source_words, task_icon
from game.screens.furniture import GameAnswer, bullet, note_page
from game.screens.services import Services
from game.ui.input.intent import Activate, Intent, Wish
from game.ui.nav import Pop
from game.ui.page.page import Column, Item, Page, Row
from game.ui.page.pieces import Button, Icon, Size, Words


@dataclass(frozen=True)
class BrokenScreen:
    """What breaks in reality where stones sank, by the numbers of their places."""

    level: Level
    places: tuple[int, ...]

    def page(self, services: Services) -> Page:
        """Return the card; time stands still while it is read."""
        say = services.say
        names = ", ".join(say(self.level.place(number).name) for number in self.places)
        title = say(text("The chain broke: {place}", place=names))
        mend = text("To mend it, somebody ahead steps back onto the stone that sank. Then the lantern burns again.")
        if self.level.lantern is None:
            mend = text("To mend it, somebody ahead steps back onto the stone that sank.")
        items = (
            *(self._explanation(services, number) for number in self.places),
            bullet(say(mend), "link"),
            Button("ok", say(text("Go on, and mend it")), icon="arrow-forward", tone="moss"),
        )
        return note_page(title, *items, focus="ok", on="ok")

    def _explanation(self, services: Services, number: int) -> Item:
        place = self.level.place(number)
        nobody = services.say(text("Nobody stood here: {task}", task=place.task))
        source = source_words(services, place.source.words, place.source.year)
        words = (Words(nobody, Size.BODY, "soft"), Words(services.say(place.breaks), Size.LEAD), Words(source, Size.SMALL, "soft"))
        signs = Column((Icon("link-broken", size=72, tone="bad"), Icon(task_icon(place), size=56)), gap=12)
        return Row((signs, Column(words, gap=8)), (0.0, 1.0), gap=26, align="start")

    def handle(self, services: Services, intent: Intent) -> GameAnswer | None:
        """Go back to the river."""
        match intent:
            case Activate(key="ok") | Wish.NEXT | Wish.BACK | Wish.PREVIOUS:
                return GameAnswer(Pop())
            case _:
                return None
