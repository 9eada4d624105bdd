"""Taking the flag back: asked once, with its price in plain words."""

from dataclasses import dataclass

from game.core.journey.moves import TakeBack
from game.core.message import count_text, text
from game.screens.furniture import GameAnswer, note_page
from game.screens.journey.travel import Travel, after, screen_of
from game.screens.services import Services
from game.ui.input.intent import Activate, Intent, Wish
from game.ui.nav import Pop, Swap
from game.ui.page.page import Page, Row
from game.ui.page.pieces import Button, Icon, Words


@dataclass(frozen=True)
class TakingBackScreen:
    """The question before a flag leaves its hole."""

    travel: Travel
    leaving: bool = False
    """Whether the page below took the place of a scene that is being left, instead of lying over one."""

    def page(self, services: Services) -> Page:
        """Return the price, and both ways."""
        say = services.say
        left = self.travel.history.now.flags_left
        price = say(text("It leaves a hole in the road, and the hole stays. It costs points for timing."))
        more = (
            say(count_text("After it you have {count} flag.", "After it you have {count} flags.", left))
            if left
            else say(text("After it you have no flag left."))
        )
        top = Row((Icon("flag-hole", size=72), Words(f"{price} {more}")), (0.0, 1.0), gap=24)
        stays = Button("stays", say(text("No, the flag stands")), icon="flag-planted", tone="moss", number="1")
        back = Button("take-back", say(text("Yes, take the flag back")), icon="flag-hole", number="2")
        return note_page(say(text("Take the flag back?")), top, stays, back, focus="stays", on="stays")

    def handle(self, services: Services, intent: Intent) -> GameAnswer | None:
        """Leave the flag where it stands, or take it out."""
        match intent:
            case Activate(key="stays") | Wish.BACK | Wish.NEXT | Wish.PREVIOUS:
                return GameAnswer(Pop())
            case Activate(key="take-back"):
                then, effects = after(services, self.travel, TakeBack())
                return GameAnswer(Swap((screen_of(services, then),), 2 if self.leaving else 3), effects)
            case _:
                return None


def take_back_button(services: Services) -> Button:
    """Return the way to take the standing flag back, with its price."""
    price = services.say(text("It leaves a hole in the road."))
    return Button("take-back", services.say(text("Take the flag back")), icon="flag-hole", detail=price, tone="card")
