"""What happened in a crossing so far, and where everybody is, in words."""

from dataclasses import dataclass

from game.core.crossing.events import LinkBroke
from game.core.crossing.history import story
from game.core.message import text, text_in
from game.screens.crossing.looks import mandate_words, task_icon
from game.screens.crossing.river import standing_words
from game.screens.crossing.travel import Crossing
from game.screens.crossing.words import event_words
from game.screens.furniture import GameAnswer, bullet, heading, sheet_page, side_by_side
from game.screens.services import Services
from game.ui.input.intent import Activate, Intent, Wish
from game.ui.nav import Pop
from game.ui.page.page import Card, Column, Item, Page, Row
from game.ui.page.pieces import Icon, Size, Words


@dataclass(frozen=True)
class PastScreen:
    """The tasks of the river, where everybody stands, and what happened."""

    crossing: Crossing

    def page(self, services: Services) -> Page:
        """Return the tasks beside what happened."""
        say = services.say
        where = Card(Column((heading(say(text("Where everybody is"))), *self._standing(services)), gap=10))
        left = (Card(Column((heading(say(text("The tasks of this river"))), *self._tasks(services)), gap=14)),)
        right = (where, Card(Column((heading(say(text("What happened so far"))), *self._story_bullets(services)), gap=10)))
        return sheet_page(services, say(self.crossing.level.title), side_by_side(left, right))

    def handle(self, services: Services, intent: Intent) -> GameAnswer | None:
        """Go back to the river."""
        match intent:
            case Activate(key="back") | Wish.BACK | Wish.HISTORY | Wish.PREVIOUS:
                return GameAnswer(Pop())
            case _:
                return None

    def _standing(self, services: Services) -> tuple[Item, ...]:
        return tuple(bullet(words, "person") for words in standing_words(services, self.crossing.level, self.crossing.now))

    def _tasks(self, services: Services) -> tuple[Item, ...]:
        level, items = self.crossing.level, []
        for number, place in enumerate(level.places, start=1):
            done = number <= self.crossing.now.board.done
            by = mandate_words(services, level, place.by)
            name = services.say(text("{number}. {place}", number=number, place=place.name))
            words = Column((Words(name, bold=True), Words(services.say(place.task)), Words(by, Size.SMALL, "soft")), gap=2)
            mark = Icon("check" if done else "minus", services.say(text_in("task", "done") if done else text("to do")), 36)
            items.append(Row((Icon(task_icon(place), size=44), words, mark), (0.0, 1.0, 0.0), gap=14, align="start"))
        return tuple(items)

    def _story_bullets(self, services: Services) -> tuple[Item, ...]:
        level = self.crossing.level
        moments = story(level, self.crossing.history)
        if not moments:
            return (Words(services.say(text("Nothing worth telling yet.")), Size.BODY, "soft"),)
        icons = ("link-broken" if isinstance(moment.event, LinkBroke) else "link" for moment in moments)
        sentences = (services.say(event_words(level, moment.event)) for moment in moments)
        return tuple(bullet(words, icon) for words, icon in zip(sentences, icons, strict=True))
