"""What would you do now? Asked once the journey is over."""

from dataclasses import dataclass, replace

from game.core.journey.answers import answers_of, shown_answers
from game.core.journey.moves import Respond
from game.core.message import short_name, text
from game.screens.furniture import GameAnswer, sheet_page
from game.screens.journey.travel import Travel, make_move, take_back
from game.screens.services import Services
from game.ui.input.intent import Activate, Intent, Number, Wish
from game.ui.nav import Pop, Stay
from game.ui.page.page import Column, Page
from game.ui.page.pieces import Button, Size


@dataclass(frozen=True)
class RespondScreen:
    """The answers of the ending that was reached, one or more; nobody is told how many of them are good."""

    travel: Travel
    chosen: frozenset[int] = frozenset()

    def page(self, services: Services) -> Page:
        """Return the responses as buttons that stay pressed."""
        say = services.say
        title = say(text("What would you do now?"))
        answers, offered = answers_of(self.travel.case, self.travel.history.now), self._offered()
        buttons = tuple(
            Button(f"respond:{at}", say(answers[at].words), number=str(number), chosen=at in self.chosen, tone="card", size=Size.LEAD)
            for number, at in enumerate(offered, 1)
        )
        done = Button("done", say(text("This is what I would do")), icon="check", tone="moss", shut=not self.chosen)
        name = short_name(self.travel.case.on_the_road(self.travel.scene).name)
        under = say(text("You meet {name} at this point. Choose everything that you would do: one thing or more.", name=name))
        on = "done" if self.chosen else ""
        entry = on or f"respond:{offered[0]}"
        return sheet_page(services, title, Column(buttons, gap=14), entry=entry, foot=done, under=under, on=on)

    def handle(self, services: Services, intent: Intent) -> GameAnswer | None:
        """Choose, take back, and say that this is all."""
        match intent:
            case Activate(what="respond", of=number):
                return self._toggle(int(number))
            case Number(number=number) if number <= len(self._offered()):
                return self._toggle(self._offered()[number - 1])
            case Activate(key="done") if self.chosen:
                return make_move(services, self.travel, Respond(tuple(sorted(self.chosen))))
            case Wish.UNDO | Wish.PREVIOUS:
                return take_back(services, self.travel)
            case Activate(key="back") | Wish.BACK:
                return GameAnswer(Pop())
            case _:
                return None

    def _offered(self) -> tuple[int, ...]:
        """Return the answers of this ending in the order in which they are shown."""
        return shown_answers(self.travel.case, self.travel.history.now)

    def _toggle(self, index: int) -> GameAnswer:
        return GameAnswer(Stay(replace(self, chosen=self.chosen ^ {index})))
