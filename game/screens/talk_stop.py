"""A stop to talk: one question, big and quiet, until the room goes on."""

from dataclasses import dataclass

from game.core.message import count_text, text
from game.core.talk import TalkStop
from game.core.workshop.session_events import StopReached
from game.screens.effects import Log
from game.screens.furniture import WIDE_TEXT, GameAnswer, tools
from game.screens.services import Services
from game.ui.input.intent import Activate, Intent, Wish
from game.ui.nav import Pop
from game.ui.page.page import Anchor, Card, Column, Fill, Item, Page, Row
from game.ui.page.pieces import Button, Icon, Size, Words

SHORT = 75
"""Letters up to which a question is huge."""


@dataclass(frozen=True)
class TalkStopScreen:
    """A question for a room to talk about; what its trainer listens for is not shown."""

    stop: TalkStop
    reached: StopReached | None = None
    """What is to be written down when the room goes on from it, if that was not done before."""

    def page(self, services: Services) -> Page:
        """Return the question, the prompts under it, and how long it may take."""
        say = services.say
        asks = say(self.stop.asks)
        big = services.settings.text_size >= WIDE_TEXT
        size = Size.HUGE if len(asks) <= SHORT and not big else Size.TITLE
        prompts = tuple(prompt(say(each)) for each in self.stop.prompts)
        minutes = say(count_text("About {count} minute", "About {count} minutes", self.stop.minutes))
        words = Column((Words(asks, size, bold=True), *prompts), gap=34)
        card = Card(words, "cream", pad=64, lift=14)
        foot = Row(
            (Words(minutes, Size.BODY, "soft"), Button("ok", say(text("Go on")), icon="arrow-forward", tone="moss", size=Size.LEAD)),
            (1.0, 0.0),
            gap=24,
        )
        top = Row(tools(services), gap=10, pack="end")
        if big:
            return Page(asks, Column((top, card, foot), gap=24), "ok", on="ok")
        return Page(asks, Column((top, Fill(Anchor(card, width=0.9)), foot), gap=24), "ok", on="ok")

    def handle(self, services: Services, intent: Intent) -> GameAnswer | None:
        """Go on."""
        match intent:
            case Activate(key="ok") | Wish.NEXT:
                return GameAnswer(Pop(), () if self.reached is None else (Log(self.reached),))
            case Activate(key="back") | Wish.BACK:
                return GameAnswer(Pop())
            case _:
                return None


def prompt(words: str) -> Item:
    """Return a hint under a question."""
    return Row((Icon("speech", size=40, tone="redtext"), Words(words, Size.LEAD)), (0.0, 1.0), gap=22, align="start")
