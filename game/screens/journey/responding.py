"""What would you do now? Asked once the journey is over."""

from dataclasses import dataclass, replace

from game.core.journey.journey import Respond
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
    """The responses to choose from, one or more."""

    travel: Travel
    chosen: frozenset[int] = frozenset()

    def page(self, services: Services) -> Page:
        """Return the responses as buttons that stay pressed."""
        say = services.say
        title = say(text("What would you do now?"))
        buttons = tuple(
            Button(f"respond:{index}", say(response.words), number=str(index + 1), chosen=index in self.chosen, tone="card", size=Size.LEAD)
            for index, response in enumerate(self.travel.case.responses)
        )
        done = Button("done", say(text("This is what I would do")), icon="check", tone="moss", shut=not self.chosen)
        name = short_name(self.travel.case.traveller.name)
        under = say(text("You meet {name} at this point. Choose everything that you would do.", name=name))
        on = "done" if self.chosen else ""
        return sheet_page(services, title, Column(buttons, gap=14), entry=on or "respond:0", foot=done, under=under, on=on)

    def handle(self, services: Services, intent: Intent) -> GameAnswer | None:
        """Choose, take back, and say that this is all."""
        match intent:
            case Activate(what="respond", of=number):
                return self._toggle(int(number))
            case Number(number=number) if number <= len(self.travel.case.responses):
                return self._toggle(number - 1)
            case Activate(key="done") if self.chosen:
                return make_move(services, self.travel, Respond(tuple(sorted(self.chosen))))
            case Wish.UNDO | Wish.PREVIOUS:
                return take_back(services, self.travel)
            case Activate(key="back") | Wish.BACK:
                return GameAnswer(Pop())
            case _:
                return None

    def _toggle(self, index: int) -> GameAnswer:
        return GameAnswer(Stay(replace(self, chosen=self.chosen ^ {index})))
