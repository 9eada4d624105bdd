"""The evidence board: found facts are put into Act, Means and Purpose, and on the string between them."""

from dataclasses import dataclass, replace

from game.core.journey.facts import Fact
from game.core.journey.held import FactId
from game.core.journey.journey import Journey
from game.core.journey.moves import PinReading
from game.core.journey.pinning import board_complete, needs_board
from game.core.journey.pins import Evidence, Sureness
from game.core.law import Reading, required_parts
from game.core.law_elements import Part
from game.core.message import Text, count_text, text
from game.screens.furniture import WIDE_TEXT, GameAnswer, head
from game.screens.journey.flag_raised import pin_reading
from game.screens.journey.flags_left import flags_row
from game.screens.journey.taking_back import TakingBackScreen, take_back_button
from game.screens.journey.travel import Travel, found_facts, screen_of
from game.screens.names import PART_NAMES, PART_QUESTIONS, STRING_NAME, STRING_QUESTION
from game.screens.services import Services
from game.ui.input.intent import Activate, Intent, Wish
from game.ui.nav import Pop, Push, Stay
from game.ui.page.page import Card, Column, Item, Page, Row, Scroll
from game.ui.page.pieces import Button, Icon, Size, Words

Slot = Part | None
"""A slot of the board; None: the string between the slots."""
STRING = "string"


@dataclass(frozen=True)
class EvidenceScreen:
    """The board while it is filled; nothing counts before it is pinned.

    Nothing on it moves while somebody fills it: each fact keeps its row, in the order in which it was found, each slot its
    place and its height.
    """

    travel: Travel
    evidence: tuple[Evidence, ...] = ()
    sureness: Sureness | None = None
    leaving: bool = False

    @classmethod
    def begin(cls, travel: Travel, sureness: Sureness | None = None, *, leaving: bool = False) -> "EvidenceScreen":
        """Return the board as it was last pinned."""
        found = set(travel.history.now.found)
        evidence = tuple(piece for piece in _last_board(travel.history.now) if piece.fact in found)
        return cls(travel, evidence, sureness, leaving)

    def page(self, services: Services) -> Page:
        """Return the slots above, the notebook below, and what can be pinned."""
        say = services.say
        title = say(text("Your flag stands: what shows it?") if self._now.flag else text("Raise the flag: what shows it?"))
        child = self.travel.case.traveller.child
        rule = (
            text("Under 18: an act and a purpose are enough. Agreeing does not count.")
            if child
            else text("An adult: an act, a means and a purpose are needed.")
        )
        top = Column((head(services, title, under=say(rule)), flags_row(services, self._now), self._slots(services)), gap=14)
        facts = found_facts(self.travel)
        rows = tuple(self._row(services, fact) for fact in facts)
        empty = Words(say(text("Your notebook is empty. Listen, look closer and go up to people: what you find stands here.")))
        notes = Column(rows or (empty,), gap=10)
        newest = f"put:{self._parts()[0].value}:{facts[-1].id}" if facts else "back"
        return Page(title, _frame(services, top, notes, self._foot(services)), entry=newest)

    def handle(self, services: Services, intent: Intent) -> GameAnswer | None:
        """Put a fact into a slot, take it out, pin, or go back."""
        match intent:
            case Activate(what="put", of=of):
                slot, _, fact = of.partition(":")
                return GameAnswer(Stay(self._toggle(Evidence(None if slot == STRING else Part(slot), FactId(fact)))))
            case Activate(key="pin") if self._can_be_pinned():
                return self._pin(services, Reading.TRAFFICKING)
            case Activate(key="unclear"):
                return self._pin(services, Reading.UNCLEAR)
            case Activate(key="take-back") if self._now.flag:
                return GameAnswer(Push(TakingBackScreen(self.travel, leaving=self.leaving)))
            case Activate(key="back") | Wish.BACK | Wish.PREVIOUS:
                return GameAnswer(Stay(screen_of(services, self.travel)) if self.leaving else Pop())
            case _:
                return None

    @property
    def _now(self) -> Journey:
        return self.travel.history.now

    def _can_be_pinned(self) -> bool:
        """Whether each part has a fact; without a flag the reading can be pinned in any case."""
        return board_complete(self.travel.case, self.evidence) or not needs_board(self._now)

    def _toggle(self, piece: Evidence) -> "EvidenceScreen":
        without = tuple(other for other in self.evidence if other != piece)
        return replace(self, evidence=without if piece in self.evidence else (*self.evidence, piece))

    def _pin(self, services: Services, reading: Reading) -> GameAnswer:
        return pin_reading(services, self.travel, PinReading(reading, self.evidence, self.sureness), leaving=self.leaving)

    # ---- parts of the page

    def _parts(self) -> tuple[Part, ...]:
        return required_parts(child=self.travel.case.traveller.child)

    def _all_slots(self) -> tuple[Slot, ...]:
        return (*self._parts(), None)

    def _slots(self, services: Services) -> Item:
        slots = tuple(self._slot(services, slot) for slot in self._all_slots())
        return Row(slots, tuple(1.0 for _ in slots), gap=14, stack_below=1100)

    def _slot(self, services: Services, slot: Slot) -> Item:
        say, tone, icon = services.say, slot.value if slot else "soft", slot.value if slot else "link"
        count = sum(piece.part is slot for piece in self.evidence)
        held = count_text("{count} fact", "{count} facts", count)
        name = Row((Icon(icon, size=40, tone=tone), Words(say(slot_name(slot)), Size.LEAD, tone, bold=True)), gap=12)
        question = Words(say(PART_QUESTIONS[slot] if slot else STRING_QUESTION), Size.SMALL, "soft")
        return Card(Column((name, question, Words(say(held), Size.SMALL, bold=True)), gap=6), "cream", pad=16, lift=5)

    def _row(self, services: Services, fact: Fact) -> Item:
        cells = tuple(
            Button(
                f"put:{slot.value if slot else STRING}:{fact.id}",
                services.say(slot_name(slot)),
                chosen=Evidence(slot, fact.id) in self.evidence,
                tone="sand",
                size=Size.SMALL,
                label=services.say(text("{part}: {fact}", part=slot_name(slot), fact=fact.see)),
            )
            for slot in self._all_slots()
        )
        row = Row((Words(services.say(fact.see)), Row(cells, gap=10, pack="end")), (1.0, 0.0), gap=20, stack_below=1250)
        return Card(row, "card", pad=14, lift=3)

    def _foot(self, services: Services) -> Item:
        complete = board_complete(self.travel.case, self.evidence)
        needs = text("Each part needs a fact.") if needs_board(self._now) else text("Not every part has a fact.")
        detail = services.say(text("Each part has a fact.") if complete else needs)
        shut = not self._can_be_pinned()
        pin = Button("pin", services.say(self._pin_words()), icon="flag", tone="flag", shut=shut, detail=detail)
        ask = Button("unclear", services.say(text("Not enough yet: ask and protect")), icon="unclear", tone="card")
        back = (take_back_button(services),) if self._now.flag else ()
        ways = (pin, ask, *back)
        return Row(ways, tuple(1.0 for _ in ways), gap=16, stack_below=900)

    def _pin_words(self) -> Text:
        if self._now.flag:
            return text("Pin the board of my flag as it is now")
        if self._now.flags_left:
            return text("Pin it: this is trafficking")
        return text("Pin it without a flag, for none is left: this is trafficking")


def slot_name(slot: Slot) -> Text:
    """Return what a slot of the board, or the string between them, is called."""
    return PART_NAMES[slot] if slot else STRING_NAME


def _last_board(now: Journey) -> tuple[Evidence, ...]:
    """Return the board of the flag that stands, or as it was last pinned, be it for a flag that is gone; reasons to ask are no board."""
    if now.flag:
        return now.flag.evidence
    boards = (pin.evidence for pin in reversed(now.pins) if any(piece.part for piece in pin.evidence))
    return next(boards, now.flags[-1].evidence if now.flags else ())


def _frame(services: Services, top: Item, notes: Item, foot: Item) -> Item:
    """Return slots that stay while the facts scroll; with big words all of it scrolls, what can be pinned before the facts."""
    if services.settings.text_size >= WIDE_TEXT:
        heading = Words(services.say(text("From your notebook:")), Size.LEAD, bold=True)
        return Scroll("main", Column((top, foot, heading, notes), gap=20))
    return Column((top, Scroll("main", notes), foot), gap=16)
