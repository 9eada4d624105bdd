"""What is this now? The reading is pinned, kept or changed."""

from dataclasses import dataclass, replace

from game.core.journey.journey import Keep, PinReading, Sureness
from game.core.law import Reading, readings_for
from game.core.message import Text, text
from game.core.reading_names import READING_NAMES
from game.screens.furniture import GameAnswer, bullet, head, heading, page_frame
from game.screens.journey.evidence import EvidenceScreen
from game.screens.journey.stage_picture import coming
from game.screens.journey.travel import Travel, after, make_move, screen_of, take_back
from game.screens.names import READING_HINTS, READING_ICONS, SURENESS_NAMES
from game.screens.services import Services
from game.ui.input.intent import Activate, Intent, Number, Wish
from game.ui.nav import Pop, Stay, Swap
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
        cards = tuple(self._card(services, number, reading) for number, reading in enumerate(readings_for(self.travel.case.ages), 1))
        beside = Column((self._notes(services), self._sureness(services)), gap=22)
        items.append(Row((Grid(cards, least=420), beside), (2.2, 1.0), gap=22, align="start", stretch=False, stack_below=1250))
        under = say(text("Go by what could be seen so far. You may change it later."))
        body = page_frame(services, head(services, question, under=under), Column(tuple(items), gap=22))
        first = f"reading:{readings_for(self.travel.case.ages)[0].value}"
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
        offered = readings_for(self.travel.case.ages)
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
                return take_back(services, self.travel) if self.leaving else GameAnswer(Pop())
            case _:
                return None

    def _pin(self, services: Services, reading: Reading) -> GameAnswer:
        if reading is Reading.TRAFFICKING:
            return GameAnswer(Stay(EvidenceScreen.begin(self.travel, self.sureness, leaving=self.leaving)))
        return pin_reading(services, self.travel, PinReading(reading, (), self.sureness), leaving=self.leaving)

    def _card(self, services: Services, number: int, reading: Reading) -> Item:
        standing = self.travel.history.now.standing
        name, hint = services.say(READING_NAMES[reading]), services.say(READING_HINTS[reading])
        chosen = True if standing and standing.reading is reading else None
        tone = "flag" if reading is Reading.TRAFFICKING else "card"
        return Button(f"reading:{reading.value}", name, READING_ICONS[reading], hint, str(number), tone, chosen=chosen)

    def _notes(self, services: Services) -> Item:
        """Return what has been found in the scene that is being read, to decide by."""
        found = set(self.travel.history.now.found)
        facts = [fact for fact in self.travel.scene.facts if fact.id in found]
        title = heading(services.say(text("What you noted here")))
        nothing: tuple[Item, ...] = (Words(services.say(text("Nothing in particular.")), Size.SMALL, "soft"),)
        lines: tuple[Item, ...] = tuple(bullet(services.say(fact.see), "quill", Size.SMALL) for fact in facts)
        return Card(Column((title, *(lines or nothing)), gap=12), pad=22, lift=4)

    def _sureness(self, services: Services) -> Item:
        asked = Words(services.say(text("How sure are you? It is noted, and never scored.")), Size.SMALL, "soft")
        buttons = tuple(
            Button(f"sure:{sure.value}", services.say(name), chosen=sure is self.sureness, tone="sand", size=Size.SMALL)
            for sure, name in SURENESS_NAMES.items()
        )
        return Column((asked, Row(buttons, gap=12)), gap=8)


def pin_reading(services: Services, travel: Travel, move: PinReading, *, leaving: bool) -> GameAnswer:
    """Return what pinning leads to: on with the journey, or back to where one was."""
    then, effects = after(travel, move)
    onward = screen_of(services, then)
    return GameAnswer(Stay(onward) if leaving else Swap((onward,)), effects)
