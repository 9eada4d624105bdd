"""The evidence board: found facts are put into Act, Means and Purpose."""

from dataclasses import dataclass, replace

from game.core.journey.advance import board_complete
from game.core.journey.case import Fact, FactId
from game.core.journey.coach import coach
from game.core.journey.journey import Evidence, PinReading, Sureness
from game.core.law import Part, Reading, required_parts
from game.core.message import text
from game.screens.furniture import WIDE_TEXT, GameAnswer, head, page_frame
from game.screens.journey.travel import Travel, after, screen_of
from game.screens.names import PART_NAMES, PART_QUESTIONS
from game.screens.note import NoteScreen
from game.screens.services import Services
from game.ui.input.intent import Activate, Intent, Wish
from game.ui.nav import Pop, Stay, Swap
from game.ui.page.page import Card, Column, Item, Page, Row
from game.ui.page.pieces import Button, Icon, Size, Words


@dataclass(frozen=True)
class EvidenceScreen:
    """The board while it is filled; nothing counts before it is pinned."""

    travel: Travel
    evidence: tuple[Evidence, ...] = ()
    sureness: Sureness | None = None
    leaving: bool = False

    @classmethod
    def begin(cls, travel: Travel, sureness: Sureness | None = None, *, leaving: bool = False) -> "EvidenceScreen":
        """Return the board as it was last pinned."""
        boards = [pin.evidence for pin in travel.history.now.pins if pin.evidence]
        found = set(travel.history.now.found)
        evidence = tuple(piece for piece in boards[-1] if piece.fact in found) if boards else ()
        return cls(travel, evidence, sureness, leaving)

    def page(self, services: Services) -> Page:
        """Return the slots above, the notebook below, and what can be pinned."""
        say = services.say
        title = say(text("Raise the flag: what shows it?"))
        child = self.travel.case.traveller.child
        rule = (
            text("Under 18: an act and a purpose are enough. Agreeing does not count.")
            if child
            else text("An adult: an act, a means and a purpose are needed.")
        )
        slots = Row(
            tuple(self._slot(services, part) for part in self._parts()), tuple(1.0 for _ in self._parts()), gap=16, stack_below=1100
        )
        notes = tuple(self._note(services, fact) for fact in self._facts())
        empty = Words(say(text("Your notebook is empty. Listen, look closer and go up to people: what you find stands here.")))
        # With big words the notebook is long, so what can be pinned stands before it.
        big = services.settings.text_size >= WIDE_TEXT
        foot = self._foot(services)
        above = (slots, foot) if big else (slots,)
        rows = Column((*above, Words(say(text("From your notebook:")), Size.LEAD, bold=True), *(notes or (empty,))), gap=16)
        body = page_frame(services, head(services, title, under=say(rule)), rows, None if big else foot)
        first = next((f"put:{self._parts()[0].value}:{fact.id}" for fact in self._facts()), "back")
        return Page(title, body, entry=first)

    def handle(self, services: Services, intent: Intent) -> GameAnswer | None:
        """Put a fact into a slot, take it out, pin, or go back."""
        match intent:
            case Activate(what="put", of=of):
                part, _, fact = of.partition(":")
                return GameAnswer(Stay(self._toggle(Evidence(Part(part), FactId(fact)))))
            case Activate(key="pin") if board_complete(self.travel.case, self.evidence):
                return self._pin_reading(services, Reading.TRAFFICKING)
            case Activate(key="unclear"):
                return self._pin_reading(services, Reading.UNCLEAR)
            case Activate(key="back") | Wish.BACK | Wish.PREVIOUS:
                return GameAnswer(Stay(screen_of(services, self.travel)) if self.leaving else Pop())
            case _:
                return None

    def _toggle(self, piece: Evidence) -> "EvidenceScreen":
        without = tuple(other for other in self.evidence if other != piece)
        return replace(self, evidence=without if piece in self.evidence else (*self.evidence, piece))

    def _pin_reading(self, services: Services, reading: Reading) -> GameAnswer:
        then, effects = after(self.travel, PinReading(reading, self.evidence, self.sureness))
        pin = then.history.now.standing
        onward = screen_of(services, then)
        screens = (onward,)
        if pin is not None and reading is Reading.TRAFFICKING:
            advice = coach(self.travel.case, then.history.now, pin)
            note = NoteScreen(text("Your flag is raised"), (advice,), "flag")
            return GameAnswer(Swap((onward, note), 1 if self.leaving else 2), effects)
        return GameAnswer(Swap(screens, 1 if self.leaving else 2), effects)

    # ---- parts of the page

    def _parts(self) -> tuple[Part, ...]:
        return required_parts(child=self.travel.case.traveller.child)

    def _facts(self) -> tuple[Fact, ...]:
        facts = {fact.id: fact for _, fact in self.travel.case.facts()}
        return tuple(facts[found] for found in reversed(self.travel.history.now.found) if found in facts)

    def _slot(self, services: Services, part: Part) -> Item:
        facts = {fact.id: fact for fact in self._facts()}
        pinned = [facts[piece.fact] for piece in self.evidence if piece.part is part and piece.fact in facts]
        inside: tuple[Item, ...] = tuple(Words(services.say(fact.see), Size.SMALL) for fact in pinned)
        nothing = Words(services.say(text("Nothing here yet.")), Size.SMALL, "soft")
        name = Row(
            (Icon(part.value, size=44, tone=part.value), Words(services.say(PART_NAMES[part]), Size.LEAD, part.value, bold=True)), gap=12
        )
        question = Words(services.say(PART_QUESTIONS[part]), Size.SMALL, "soft")
        return Card(Column((name, question, *(inside or (nothing,))), gap=8), "cream", pad=18, lift=5)

    def _note(self, services: Services, fact: Fact) -> Item:
        buttons = tuple(
            Button(
                f"put:{part.value}:{fact.id}",
                services.say(PART_NAMES[part]),
                chosen=Evidence(part, fact.id) in self.evidence,
                tone="sand",
                size=Size.SMALL,
                label=services.say(text("{part}: {fact}", part=PART_NAMES[part], fact=fact.see)),
            )
            for part in self._parts()
        )
        row = Row((Words(services.say(fact.see)), Row(buttons, gap=10, pack="end")), (1.4, 1.0), gap=20, stack_below=1250)
        return Card(row, "card", pad=14, lift=3)

    def _foot(self, services: Services) -> Item:
        complete = board_complete(self.travel.case, self.evidence)
        missing = "" if complete else services.say(text("Each part needs a fact."))
        pin = Button("pin", services.say(text("Pin it: this is trafficking")), icon="flag", tone="flag", shut=not complete, detail=missing)
        unclear = Button("unclear", services.say(text("Not enough yet: ask and protect")), icon="unclear", tone="card")
        return Row((pin, unclear), (1.0, 1.0), gap=16, stack_below=900)
