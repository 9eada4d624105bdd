"""Looking closer at one thing."""

from dataclasses import dataclass

from game.core.journey.country import Stop
from game.core.journey.facts import Fact
from game.core.journey.staging import STAND, now_and_before
from game.core.message import text
from game.screens.furniture import GameAnswer
from game.screens.journey.travel import Travel
from game.screens.services import Services
from game.ui.input.intent import Activate, Intent, Wish
from game.ui.nav import Pop
from game.ui.page.page import Anchor, Card, Column, Item, Page, Row
from game.ui.page.pieces import Button, Icon, Picture, Size, Words

CLOSE = 460.0
"""Width of what is seen from near, in a stage's own lengths."""


@dataclass(frozen=True)
class LookScreen:
    """What one finds by going up to something, on the stage or on the way."""

    travel: Travel
    at: str
    stop: Stop | None = None
    """The notice or person on the map; None on a stage."""

    def page(self, services: Services) -> Page:
        """Return the thing from near, and what it tells."""
        title = self._title(services)
        items: list[Item] = [Words(title, Size.TITLE, bold=True)]
        items += [_fact_row(services, fact) for fact in self._facts()]
        if self.stop is not None and self.stop.says is not None and not self._facts():
            items.append(Words(services.say(self.stop.says), Size.LEAD))
        items.append(Button("ok", services.say(text("Go on")), icon="arrow-forward", tone="moss"))
        words = Column(tuple(items), gap=22)
        near = self._near(services)
        inner: Item = Row((near, words), (0.8, 1.2), gap=36, align="start", stack_below=900) if near else words
        return Page(title, Anchor(Card(inner, lift=12, pad=40), width=1240 if near else 900), "ok", on="ok")

    def handle(self, services: Services, intent: Intent) -> GameAnswer | None:
        """Go back to where one was."""
        match intent:
            case Activate(key="ok" | "back") | Wish.BACK | Wish.NEXT | Wish.PREVIOUS:
                return GameAnswer(Pop())
            case _:
                return None

    def _facts(self) -> tuple[Fact, ...]:
        scene = self.travel.ahead or self.travel.scene
        return tuple(fact for fact in scene.facts if fact.at == self.at)

    def _title(self, services: Services) -> str:
        if self.stop is not None:
            return services.say(self.stop.name)
        stage = services.world().stages.get(self.travel.scene.stage)
        spot = next((spot for spot in stage.spots if spot.id == self.at), None) if stage else None
        if spot is not None:
            return services.say(spot.name)
        names = {person.id: person.name for person in (*self.travel.case.cast, self.travel.case.traveller)}
        return next((services.say(name) for who, name in names.items() if who == self.at), self.at)

    def _near(self, services: Services) -> Item | None:
        if self.stop is not None:
            return None
        stage = services.world().stages.get(self.travel.scene.stage)
        spot = next((spot for spot in stage.spots if spot.id == self.at), None) if stage else None
        if spot is None:
            person = next((person for person in self.travel.case.cast if person.id == self.at), None)
            if person is None:
                return None
            here = now_and_before(self.travel.case, self.travel.history.now)[0].standing(person.id)
            pose = here.pose if here else STAND
            return Picture(f"figures/{person.figure.shape}-{pose}", services.say(person.name), 420, 0.5, colours=person.figure.colours)
        left = max(-300.0, spot.at[0] - CLOSE / 2)
        top = max(0.0, min(1080 - CLOSE, spot.at[1] - CLOSE / 2))
        return Picture(f"stages/{self.travel.scene.stage}", services.say(spot.name), 0, 1.0, (left, top, CLOSE, CLOSE))


def _fact_row(services: Services, fact: Fact) -> Item:
    noted = Words(services.say(text("It stands in your notebook.")), Size.SMALL, "soft")
    words = Column((Words(services.say(fact.see), Size.LEAD), noted), gap=6)
    return Row((Icon("quill", size=40, tone="redtext"), words), (0.0, 1.0), gap=18, align="start")
