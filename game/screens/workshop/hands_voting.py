"""How does the room read it? Hands are counted for each reading, and nobody sees a number before all is revealed."""

from dataclasses import dataclass, replace

from game.core.exercise.run import MOST_HANDS
from game.core.law import Reading
from game.core.message import Text, text
from game.core.reading_names import READING_NAMES
from game.core.workshop.session_events import HandsCounted
from game.screens.effects import Log
from game.screens.exercise.hands import too_many
from game.screens.furniture import GameAnswer, head
from game.screens.journey.stage_picture import coming
from game.screens.journey.travel import Travel, take_back
from game.screens.names import READING_ICONS
from game.screens.services import Services
from game.screens.workshop.phone_vote import by_phone, phones_page, phones_said
from game.screens.workshop.votes import ballot_here, ballots_shown, bars, step_here, visit_here
from game.screens.workshop.voting_ways import Ways, foot, go_on, reveal_votes, talk_over, talks_here, with_ways
from game.ui.input.intent import Activate, Intent, Pressed, Wish
from game.ui.nav import Pop, Stay
from game.ui.page.page import Anchor, Card, Column, Fill, Item, Page, Row
from game.ui.page.pieces import Button, Icon, Size, Words

ROWS = ("row", "plus", "minus")
"""What can be pressed in the row of a reading."""


@dataclass(frozen=True)
class HandsScreen:
    """The vote of a room without teams on one scene."""

    travel: Travel
    round: int = 1
    row: int = 0
    """The reading whose hands are counted, by its number; as many as there are readings: all have been counted."""
    counted: frozenset[Reading] = frozenset()
    """Readings whose hands have been counted, even if nobody raised one."""
    typing: bool = False
    """Whether the next digit is the second one of a number."""
    leaving: bool = True
    by_hand: bool = False
    """Whether hands are counted although there are phones."""

    def page(self, services: Services) -> Page:
        """Return the readings to count hands for, or what came out."""
        say, ways = services.say, self._ways(services)
        title = say(text("What is this now?")) if self.round == 1 else say(text("After talking: what is this now?"))
        if by_phone(services, ways.ballot, by_hand=self.by_hand):
            return phones_page(services, title, self.travel, ways)
        now, shown = self._reading, ballots_shown(services, self.travel, self.round)
        asks = too_many(services, sum(count for _, count in ways.ballot.hands))
        rows = () if ways.ballot.revealed else (Column((*asks, *(self._row(services, each) for each in self._offered_readings)), gap=10),)
        told = (bars(services, self.travel, shown),) if shown else ()
        body: Item = Column(rows, gap=22) if rows else Fill(Anchor(Column(told, gap=22), width=1640))
        if rows and told:
            body = Row((*rows, *told), (1.75, 1.0), gap=20, align="start", stretch=False, stack_below=1500)
        following = Button("next-row", say(text("Next reading")), icon="arrow-forward", tone="card", size=Size.LEAD)
        top = head(services, title, under=say(self._asking(now)) if now else "")
        whole = with_ways(services, top, body, foot(services, ways, *((following,) if now else ())))
        first = "next-row" if now else ways.main
        return Page(title, whole, first, on=first, listens=True, rapid=now is not None, ahead=coming(services, self.travel))

    def handle(self, services: Services, intent: Intent) -> GameAnswer | None:
        """Count hands, reveal, vote again, and go on."""
        if by_phone(services, self._ways(services).ballot, by_hand=self.by_hand):
            return GameAnswer(Stay(replace(self, by_hand=True))) if intent == Activate("by-hand") else self._go(services, intent)
        match intent:
            case Pressed(name="+" | "-" as sign, focus=focus):
                return self._change_hands(services, self._row_of(focus), 1 if sign == "+" else -1)
            case Pressed(name=name, focus=focus) if name.isdecimal():
                return self._type_digit(services, self._row_of(focus), int(name))
            case Activate(what="row", of=reading):
                return GameAnswer(Stay(self._at(Reading(reading))))
            case Activate(what="plus" | "minus" as sign, of=reading):
                return self._change_hands(services, Reading(reading), 1 if sign == "plus" else -1)
            case Activate(key="next-row") if self._reading is not None:
                return GameAnswer(Stay(replace(self, row=self.row + 1, counted=self.counted | {self._reading}, typing=False)))
            case _:
                return self._go(services, intent)

    def _go(self, services: Services, intent: Intent) -> GameAnswer | None:
        ways, end = self._ways(services), len(self._offered_readings)
        match intent:
            case Wish.NEXT if ways.main:
                return self._go(services, Activate(ways.main))
            case Activate(key="again") if "again" in ways.keys:
                return talk_over(services, self.travel, GameAnswer(Stay(HandsScreen(self.travel, 2, leaving=self.leaving))))
            case Activate(key="reveal") if "reveal" in ways.keys:
                return GameAnswer(Stay(replace(self, row=end, typing=False)), reveal_votes(self.travel, ways.ballot))
            case Activate(key="go-on" | "skip" as key) if key in ways.keys:
                return go_on(services, self.travel, ways)
            case Activate(key="back") | Wish.BACK | Wish.UNDO | Wish.PREVIOUS:
                return take_back(services, self.travel) if self.leaving else GameAnswer(Pop())
            case _:
                return None

    def _change_hands(self, services: Services, reading: Reading | None, by: int) -> GameAnswer | None:
        if reading is None:
            return None
        return self._at(reading).enter_hands(services, reading, self._hands(services, reading) + by)

    def _type_digit(self, services: Services, reading: Reading | None, digit: int) -> GameAnswer | None:
        """Add a digit to the number of a reading's hands; of three digits the last two count."""
        if reading is None:
            return None
        further = self.typing and reading is self._reading
        longer = self._hands(services, reading) * 10 + digit if further else digit
        there = replace(self._at(reading), typing=True)
        return there.enter_hands(services, reading, longer % (MOST_HANDS + 1))

    def enter_hands(self, services: Services, reading: Reading, hands: int) -> GameAnswer:
        """Say that so many hands went up for a reading."""
        event = HandsCounted(step_here(self.travel), visit_here(self.travel), self.round, reading, max(0, min(MOST_HANDS, hands)))
        return GameAnswer(Stay(replace(self, counted=self.counted | {reading})), (Log(event),))

    # ---- what is known

    @property
    def _offered_readings(self) -> tuple[Reading, ...]:
        return self.travel.history.now.offered

    @property
    def _reading(self) -> Reading | None:
        return next(iter(self._offered_readings[self.row :]), None)

    def _row_of(self, focus: str) -> Reading | None:
        """Return the reading whose row has the focus; without one the reading that is counted."""
        row = Activate(focus)
        return Reading(row.of) if row.what in ROWS else self._reading

    def _at(self, reading: Reading) -> "HandsScreen":
        return replace(self, row=self._offered_readings.index(reading), typing=False)

    def _hands(self, services: Services, reading: Reading) -> int:
        return dict(ballot_here(services, self.travel, self.round).hands).get(reading, 0)

    def _ways(self, services: Services) -> Ways:
        ballot = ballot_here(services, self.travel, self.round)
        said = phones_said(services, ballot)
        asked_all = self._reading is None or (said > 0 and by_phone(services, ballot, by_hand=self.by_hand))
        return Ways(ballot, asked_all, self.leaving, talks_here(services, self.travel), said)

    # ---- parts of the page

    def _row(self, services: Services, reading: Reading) -> Item:
        """Return one reading with its hands; the number stays hidden under a closed slip."""
        say, name, now = services.say, READING_NAMES[reading], reading is self._reading
        tone, label = "ochre" if now else "card", say(self._asking(reading))
        return Row(
            (
                Button(f"row:{reading.value}", say(name), READING_ICONS[reading], tone=tone, size=Size.LEAD, label=label),
                self._slip(services, reading, now=now),
                Button(f"minus:{reading.value}", "", icon="minus", label=say(text("{reading}: one hand less", reading=name))),
                Button(f"plus:{reading.value}", "", icon="plus", label=say(text("{reading}: one hand more", reading=name))),
            ),
            (1.6, 1.0, 0.0, 0.0),
            gap=14,
        )

    @staticmethod
    def _asking(reading: Reading) -> Text:
        return text("Hands up: {reading}", reading=READING_NAMES[reading])

    def _slip(self, services: Services, reading: Reading, *, now: bool) -> Item:
        done = reading in self.counted
        words = text("Counted") if done else text("Hands up now") if now else text("Not counted yet")
        icon = Icon("check" if done else "hand" if now else "minus", size=36, tone="good" if done else "ink")
        return Card(Row((icon, Words(services.say(words))), (0.0, 1.0), gap=12), "cream", pad=12, lift=3)


def begin_hands(services: Services, travel: Travel, round_: int, *, leaving: bool) -> HandsScreen:
    """Return the count of hands on the scene that a room is in, where it stands."""
    ballot = ballot_here(services, travel, round_)
    counted = frozenset(reading for reading, _ in ballot.hands)
    offered = travel.history.now.offered
    row = len(offered) if ballot.revealed else next((at for at, each in enumerate(offered) if each not in counted), len(offered))
    return HandsScreen(travel, round_, row, counted, leaving=leaving)
