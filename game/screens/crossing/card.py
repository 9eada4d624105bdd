"""A card stops the chain: the group chooses whom to ask."""

from collections.abc import Iterator
from dataclasses import dataclass

from game.core.crossing.events import Answered
from game.core.crossing.level import Card as EventCard
from game.core.crossing.level import CardAnswer, KeeperId
from game.core.crossing.options import name_of
from game.core.crossing.state import Answer
from game.core.message import text
from game.screens.crossing.looks import keeper_icon, source_words
from game.screens.crossing.travel import Crossing, after, take_back
from game.screens.furniture import GameAnswer, note_page
from game.screens.services import Services
from game.ui.input.intent import Activate, Intent, Number, Pressed, Wish
from game.ui.nav import Pop, Stay
from game.ui.page.page import Card, Column, Item, Page, Row
from game.ui.page.pieces import Button, Icon, Size, Words


@dataclass(frozen=True)
class CardScreen:
    """An event, whom one can ask, and what each of them can do about it."""

    crossing: Crossing
    card: EventCard

    def page(self, services: Services) -> Page:
        """Return the card; time stands still while it is read."""
        say = services.say
        says = Row((Icon("warning", size=64, tone="warn"), Words(say(self.card.says), Size.LEAD)), (0.0, 1.0), gap=22, align="start")
        answered = self._good_answer()
        if answered is not None:
            source = Words(source_words(services, self.card.source.words, self.card.source.year), Size.SMALL, "soft")
            go_on = Button("ok", say(text("Go on")), icon="arrow-forward", tone="moss")
            return note_page(say(text("A card stops the chain")), says, *self._explanations(services), source, go_on, focus="ok", on="ok")
        ask = Words(say(text("Whom do you ask? A wrong answer costs one move.")), Size.BODY, "soft")
        buttons = Column(tuple(self._buttons(services)), gap=10)
        first = next((f"answer:{answer.keeper}" for answer in self._answers() if not self._was_asked(answer.keeper)), "")
        return note_page(say(text("A card stops the chain")), says, *self._explanations(services), ask, buttons, focus=first)

    def handle(self, services: Services, intent: Intent) -> GameAnswer | None:
        """Ask somebody; go on once the card is mended."""
        if self._good_answer() is not None:
            return self._on(services, intent)
        match intent:
            case Activate(what="answer", of=keeper):
                return self._ask(services, KeeperId(keeper))
            case Number(number=number) if number <= len(self.card.answers):
                return self._ask(services, self._answers()[number - 1].keeper)
            case Wish.UNDO | Wish.PREVIOUS:
                return take_back(services, self.crossing)
            case Activate(key="back") | Wish.BACK:
                return GameAnswer(Pop())
            case _:
                return None

    def _on(self, services: Services, intent: Intent) -> GameAnswer | None:
        match intent:
            case Activate(key="ok") | Wish.NEXT | Wish.BACK | Pressed():
                return GameAnswer(Stay(self.crossing.onward(services, self.crossing)))
            case _:
                return None

    def _ask(self, services: Services, keeper: KeeperId) -> GameAnswer | None:
        if self._was_asked(keeper):
            return None
        then, effects = after(self.crossing, Answer(keeper))
        return GameAnswer(Stay(CardScreen(then, self.card)), effects)

    def _answers(self) -> tuple[CardAnswer, ...]:
        """Return the answers in the order of the line, so that no place among them says more than another."""
        return tuple(sorted(self.card.answers, key=lambda answer: self.crossing.level.number(answer.keeper)))

    def _was_asked(self, keeper: KeeperId) -> bool:
        return (self.card.id, keeper) in self.crossing.now.answers

    def _good_answer(self) -> CardAnswer | None:
        """Return the good answer once it was given."""
        return next((answer for answer in self.card.answers if answer.good and self._was_asked(answer.keeper)), None)

    def _buttons(self, services: Services) -> Iterator[Button]:
        for number, answer in enumerate(self._answers(), start=1):
            name = services.say(name_of(self.crossing.level, answer.keeper))
            icon = keeper_icon(answer.keeper)
            yield Button(f"answer:{answer.keeper}", name, icon=icon, number=str(number), shut=self._was_asked(answer.keeper))

    def _explanations(self, services: Services) -> Iterator[Item]:
        """Explain the answers given; once the card is mended, all of them."""
        over = self._good_answer() is not None
        told = next((event for event in self.crossing.events if isinstance(event, Answered)), None)
        for answer in self._answers():
            if over or (told is not None and self._was_asked(answer.keeper)):
                yield self._why(services, answer)

    def _why(self, services: Services, answer: CardAnswer) -> Item:
        name = Words(services.say(name_of(self.crossing.level, answer.keeper)), Size.BODY, bold=True)
        words = Column((name, Words(services.say(answer.why))), gap=2)
        sign = Icon("check" if answer.good else "cross", size=40, tone="good" if answer.good else "bad")
        who = Icon(keeper_icon(answer.keeper), size=44)
        return Card(Row((sign, who, words), (0.0, 0.0, 1.0), gap=14, align="start"), "card", pad=14, lift=2)
