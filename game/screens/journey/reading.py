"""What is this now? The reading is pinned, kept or changed."""

from dataclasses import dataclass, replace

from game.core.journey.moves import Keep, PinReading
from game.core.journey.pins import Sureness
from game.core.law import Reading
from game.core.message import Text, text
from game.core.reading_names import READING_NAMES
from game.screens.furniture import GameAnswer, bullet, head, heading, page_frame
from game.screens.journey.asking import AskingScreen
from game.screens.journey.evidence import EvidenceScreen
from game.screens.journey.flag_raised import pin_reading
from game.screens.journey.flags_left import your_flag
from game.screens.journey.stage_picture import coming
from game.screens.journey.taking_back import TakingBackScreen, take_back_button
from game.screens.journey.travel import Travel, make_move, noted_since, screen_of, take_back
from game.screens.names import READING_HINTS, READING_ICONS, SURENESS_NAMES
from game.screens.services import Services
from game.ui.input.intent import Activate, Intent, Number, Wish
from game.ui.nav import Pop, Push, Stay
from game.ui.page.page import Card, Column, Grid, Item, Page, Row
from game.ui.page.pieces import Button, Size, Words


@dataclass(frozen=True)
class ReadingScreen:
    """The readings to choose from; asked whenever a scene is left, open at any time."""

    travel: Travel
    leaving: bool = False
    sureness: Sureness | None = None

    def page(self, services: Services) -> Page:
        """Return the readings as cards, the standing one marked."""
        standing = self.travel.history.now.standing
        say = services.say
        question = say(self._question())
        items: list[Item] = []
        if standing and self.leaving:
            keep = say(text("Keep my reading: {reading}", reading=READING_NAMES[standing.reading]))
            items.append(Button("keep", keep, icon="pin", tone="moss", size=Size.LEAD))
        cards = tuple(self._card(services, number, reading) for number, reading in enumerate(self.travel.history.now.offered, 1))
        beside = Column((self._notes(services), self._sureness(services), *self._flag(services)), gap=22)
        items.append(Row((Grid(cards, least=420), beside), (2.2, 1.0), gap=22, align="start", stretch=False, stack_below=1250))
        under = say(text("Go by what could be seen so far. You may change it later."))
        body = page_frame(services, head(services, question, under=under), Column(tuple(items), gap=22))
        first = f"reading:{self.travel.history.now.offered[0].value}"
        keep = "keep" if standing and self.leaving else ""
        return Page(question, body, keep, on=keep, entry=first, ahead=coming(services, self.travel))

    def _question(self) -> Text:
        """Return what is asked; at an ending not how it is now, or who answers for a happy one takes back what was right."""
        if not self.leaving:
            return text("What is this now?")
        if self.travel.scene.ending is not None:
            return text("The journey is over. Looking back on the whole way: what was it?")
        return text("Before you go on: what is this now?")

    def handle(self, services: Services, intent: Intent) -> GameAnswer | None:
        """Keep, pin, or go back."""
        offered = self.travel.history.now.offered
        match intent:
            case Activate(key="keep") | Wish.NEXT if self.leaving and self.travel.history.now.standing:
                return make_move(services, self.travel, Keep())
            case Activate(what="reading", of=reading):
                return self._pin(services, Reading(reading))
            case Number(number=number) if number <= len(offered):
                return self._pin(services, offered[number - 1])
            case Activate(what="sure", of=of):
                sureness = Sureness(of)
                return GameAnswer(Stay(replace(self, sureness=None if sureness is self.sureness else sureness)))
            case Wish.FLAG:
                return self._pin(services, Reading.TRAFFICKING)
            case Activate(key="back") | Wish.BACK | Wish.UNDO | Wish.PREVIOUS:
                return self._back(services, intent)
            case Activate(key="take-back") if self.travel.history.now.flag:
                return GameAnswer(Push(TakingBackScreen(self.travel, leaving=self.leaving)))
            case _:
                return None

    def _back(self, services: Services, intent: Intent) -> GameAnswer | None:
        """Return to the scene that the page was opened over; one asked at an ending has none but the scene before it."""
        if not self.leaving:
            return GameAnswer(Pop())
        asked_whole = self.travel.scene.ending is not None or intent is Wish.UNDO
        return take_back(services, self.travel) if asked_whole else GameAnswer(Stay(screen_of(services, self.travel)))

    def _pin(self, services: Services, reading: Reading) -> GameAnswer:
        return reading_pinned(services, self.travel, PinReading(reading, (), self.sureness), leaving=self.leaving)

    def _card(self, services: Services, number: int, reading: Reading) -> Item:
        standing = self.travel.history.now.standing
        name, hint = services.say(READING_NAMES[reading]), services.say(READING_HINTS[reading])
        chosen = True if standing and standing.reading is reading else None
        tone = "flag" if reading is Reading.TRAFFICKING else "card"
        return Button(f"reading:{reading.value}", name, READING_ICONS[reading], hint, str(number), tone, chosen=chosen)

    def _notes(self, services: Services) -> Item:
        """Return what was noted here, and since one was last asked, to decide by."""
        found = set(self.travel.history.now.found)
        here = tuple(fact for fact in self.travel.scene.facts if fact.id in found)
        facts = tuple(dict.fromkeys((*noted_since(self.travel), *here))) if self.leaving else here
        title = heading(services.say(text("What you noted here")))
        nothing: tuple[Item, ...] = (Words(services.say(text("Nothing in particular.")), Size.SMALL, "soft"),)
        lines: tuple[Item, ...] = tuple(bullet(services.say(fact.see), "quill", Size.SMALL) for fact in facts)
        return Card(Column((title, *(lines or nothing)), gap=12), pad=22, lift=4)

    def _flag(self, services: Services) -> tuple[Item, ...]:
        """Return the flag that stands, with the way to take it back."""
        flag = your_flag(services, self.travel.history.now)
        return (Column((*flag, take_back_button(services)), gap=10),) if flag else ()

    def _sureness(self, services: Services) -> Item:
        asked = Words(services.say(text("How sure are you? It is noted, and never scored.")), Size.SMALL, "soft")
        buttons = tuple(
            Button(f"sure:{sure.value}", services.say(name), chosen=sure is self.sureness, tone="sand", size=Size.SMALL)
            for sure, name in SURENESS_NAMES.items()
        )
        return Column((asked, Row(buttons, gap=12)), gap=8)


def reading_pinned(services: Services, travel: Travel, move: PinReading, *, leaving: bool) -> GameAnswer:
    """Return what choosing a reading leads to: a flag to its board, "cannot tell yet" to its reasons, if there are any to pin."""
    if move.reading is Reading.TRAFFICKING:
        return GameAnswer(Stay(EvidenceScreen.begin(travel, move.sureness, leaving=leaving)))
    if move.reading is Reading.UNCLEAR and travel.history.now.found:
        return GameAnswer(Stay(AskingScreen(travel, move, leaving)))
    return pin_reading(services, travel, move, leaving=leaving)
