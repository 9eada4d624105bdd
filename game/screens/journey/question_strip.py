"""The question inside the scene: a strip of paper over the stage that asks whether it is still what it was."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from game.core.journey.moves import Keep, PinReading
from game.core.journey.pins import Pin
from game.core.law import Reading
from game.core.message import Text, text
from game.core.reading_names import READING_NAMES
from game.screens.furniture import WIDE_TEXT, GameAnswer, bullet
from game.screens.journey.evidence import EvidenceScreen
from game.screens.journey.flags_left import your_flag
from game.screens.journey.notebook import NotebookScreen
from game.screens.journey.reading import ReadingScreen, reading_pinned
from game.screens.journey.scene_frame import over_the_stage, scene_title
from game.screens.journey.stage_picture import coming, stage_canvas
from game.screens.journey.travel import Travel, make_move, noted_since, take_back
from game.screens.names import READING_ICONS
from game.screens.services import Services
from game.ui.input.intent import Activate, Intent, Number, Wish
from game.ui.nav import Push, Stay
from game.ui.page.page import Card, Column, Grid, Item, Layers, Page, Row, Scroll
from game.ui.page.pieces import Button, Size, Words

STILL: Mapping[Reading, Text] = MappingProxyType(
    {
        Reading.LAWFUL: text("Still lawful migration?"),
        Reading.SMUGGLING: text("Still smuggling?"),
        Reading.AGGRAVATED: text("Still aggravated smuggling?"),
        Reading.OTHER_CRIME: text("Still another crime?"),
        Reading.LABOUR: text("Still a labour-law violation?"),
        Reading.TRAFFICKING: text("Still trafficking?"),
        Reading.UNCLEAR: text("Still: you cannot tell yet, you ask and protect?"),
    }
)
WAY_BACK = text("Back to the choice")


@dataclass(frozen=True)
class QuestionStrip:
    """The scene that is being left, with the question over it: one press keeps the reading, another one changes it."""

    travel: Travel

    def page(self, services: Services) -> Page:
        """Return the stage with the strip over its lower part."""
        standing = self.travel.history.now.standing
        strip = Card(Column(self._parts(services), gap=14), "cream", pad=26, lift=8)
        over = over_the_stage(services, self.travel, Scroll("strip", strip, most=0.66), WAY_BACK)
        body = Layers((stage_canvas(services, self.travel, spots=False), over))
        title = f"{scene_title(services, self.travel)}. {services.say(self._asked())}"
        keep, first = "keep" if standing else "", f"reading:{self.travel.history.now.offered[0].value}"
        ahead = coming(services, self.travel)
        return Page(title, body, keep, first, keep, "strip", background="night", margin=0, ahead=ahead)

    def handle(self, services: Services, intent: Intent) -> GameAnswer | None:
        """Keep, change, or go back to the choice."""
        offered, standing = self.travel.history.now.offered, self.travel.history.now.standing
        match intent:
            case Activate(key="keep") | Wish.NEXT if standing:
                return make_move(services, self.travel, Keep())
            case Activate(key="change"):
                return GameAnswer(Stay(ReadingScreen(self.travel, leaving=True)))
            case Number(number=1) if standing:
                return GameAnswer(Stay(ReadingScreen(self.travel, leaving=True)))
            case Activate(what="reading", of=reading) if not standing:
                return reading_pinned(services, self.travel, PinReading(Reading(reading)), leaving=True)
            case Number(number=number) if not standing and number <= len(offered):
                return reading_pinned(services, self.travel, PinReading(offered[number - 1]), leaving=True)
            case Wish.FLAG:
                return GameAnswer(Stay(EvidenceScreen.begin(self.travel, leaving=True)))
            case Activate(key="notes") | Wish.HISTORY:
                return GameAnswer(Push(NotebookScreen(self.travel)))
            case Activate(key="back" | "undo") | Wish.BACK | Wish.UNDO | Wish.PREVIOUS:
                return take_back(services, self.travel)
            case _:
                return None

    def _asked(self) -> Text:
        standing = self.travel.history.now.standing
        return STILL[standing.reading] if standing else text("What is this now?")

    # ---- parts of the page

    def _parts(self, services: Services) -> tuple[Item, ...]:
        noted, flag = self._noted(services), your_flag(services, self.travel.history.now)
        asked = Column((Words(services.say(self._asked()), Size.TITLE, bold=True), *flag), gap=10, align="start")
        standing = self.travel.history.now.standing
        if not standing:
            return (asked, *noted, self._readings(services))
        ways = Column(self._keep_or_change(services, standing), gap=12)
        if services.settings.text_size >= WIDE_TEXT:
            return (asked, ways, *noted)
        return (Row((Column((asked, *noted), gap=10), ways), (1.9, 1.0), gap=24, align="start", stack_below=1100),)

    def _keep_or_change(self, services: Services, standing: Pin) -> tuple[Item, ...]:
        kept = text("Yes, still: {reading}", reading=READING_NAMES[standing.reading])
        keep = Button("keep", services.say(kept), icon="pin", tone="moss")
        return keep, Button("change", services.say(text("No, it is something else")), number="1", tone="card")

    def _noted(self, services: Services) -> tuple[Item, ...]:
        """Return what was noted since one was last asked."""
        facts = noted_since(self.travel)
        if not facts:
            return ()
        name = Words(services.say(text("Noted since you were last asked:")), Size.SMALL, "soft")
        lines = tuple(bullet(services.say(fact.see), "quill", Size.SMALL) for fact in facts)
        return name, Grid(lines, least=480, gap=10)

    def _readings(self, services: Services) -> Item:
        """Return the readings to choose from, while none stands."""
        buttons = tuple(
            Button(
                f"reading:{reading.value}",
                services.say(READING_NAMES[reading]),
                READING_ICONS[reading],
                number=str(number),
                tone=_tone(reading),
            )
            for number, reading in enumerate(self.travel.history.now.offered, 1)
        )
        more = Button("change", services.say(text("What do these words mean?")), icon="question", tone="sand")
        return Grid((*buttons, more), least=400, gap=12)


def _tone(reading: Reading) -> str:
    return "flag" if reading is Reading.TRAFFICKING else "card"
