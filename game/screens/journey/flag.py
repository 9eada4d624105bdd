"""A flag is raised: the colour leaves, what was pinned glows where it was seen, and the flag is planted in the road."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from game.core.journey.country import Point
from game.core.journey.facts import Fact
from game.core.message import Text, text
from game.screens.furniture import GameAnswer
from game.screens.journey.stage_acts import ADULT
from game.screens.journey.stage_picture import spot_place, stage_canvas
from game.screens.journey.travel import Travel, station_name
from game.screens.services import Services
from game.ui.input.intent import Activate, Intent, Wish
from game.ui.nav import Pop, Stay
from game.ui.page.page import Anchor, Card, Column, Item, Layers, Page, Put
from game.ui.page.pieces import Button, Size, Slide, Spot, Sprite, Strip, Words

SECONDS = 1.2
"""How long it takes until all is still."""
PLANTED = 0.5
"""The share of it that is left when the colour has gone and the flag begins to come."""
ROAD, HIGHER = 716.0, 590.0
"""How far down the road runs, on the stage; higher where big words take more room below it."""
BIG = 115
"""The size of words from which on they do."""
FIRST, LAST = 390.0, 1560.0
"""Where it begins, and where the flag is planted."""
BEYOND = 900.0
"""How far it goes on to both sides."""
TALL = 250.0
"""Height of the flag's picture on the stage."""
HIGH = 900.0
"""From how far above the flag comes."""
SHEET = 2520.0
"""How wide the sheet is that is drawn away, with its colours."""
APART = 74.0
"""How far what was seen at one place glows apart."""
LINES = (
    text("You say nothing. Your hand stays on the pole for a moment."),
    text("You do not say it aloud. The road knows it now."),
    text("You look back once. Then you look ahead."),
)
"""What the traveller does not say, at the first flag, the second and the third."""


@dataclass(frozen=True)
class FlagScreen:
    """The moment in which a flag is planted; it lies over the scene, and one press leads on."""

    travel: Travel
    asks: Text | None = None
    """What the coach asks about the board."""
    left: float = 0.0
    """Seconds until all is still."""
    moves: bool = False

    def page(self, services: Services) -> Page:
        """Return the stage without its colours, with the road and the flag."""
        title = services.say(text("Your flag is raised"))
        stage = stage_canvas(services, self.travel, spots=False)
        puts = (*stage.items, *self._road(services), *self._seen(services))
        canvas = replace(stage, items=puts, grey=True, carries=True)
        body = Layers((canvas, Anchor(self._words(services), y="bottom", width=1240, margin=28)))
        return Page(title, body, "ok", on="ok", background="night", margin=0, moving=self.moving(services))

    def still(self) -> tuple[object, ...]:
        """Return what the page depends on, besides what moves."""
        return self.travel, self.asks, self.moves

    def moving(self, services: Services) -> tuple[Put, ...]:
        """Return the sheet with the colours on its way out, and the flag on its way in."""
        if not self.moves:
            return self._flag(services, 0.0)
        left = self.left / SECONDS
        gone = min(1.0, (1 - left) / (1 - PLANTED))
        sheet = tuple(self._sheet(services, SHEET * gone**2)) if gone < 1 else ()
        return (*sheet, *(self._flag(services, left / PLANTED) if left <= PLANTED else ()))

    def tick(self, _services: Services, dt: float) -> GameAnswer | None:
        """Let what moves move on."""
        return GameAnswer(Stay(replace(self, left=max(0.0, self.left - dt)))) if self.left > 0 else None

    def handle(self, _services: Services, intent: Intent) -> GameAnswer | None:
        """Go on along the road."""
        match intent:
            case Activate(key="ok" | "back") | Wish.NEXT | Wish.BACK | Wish.PREVIOUS:
                return GameAnswer(Pop())
            case _:
                return None

    # ---- parts of the page

    def _words(self, services: Services) -> Item:
        number = max(0, len(self.travel.history.now.flags) - 1) % len(LINES)
        asks = (Words(services.say(self.asks), Size.BODY),) if self.asks is not None else ()
        go_on = Button("ok", services.say(text("Go on")), icon="arrow-forward", tone="moss")
        return Card(Column((Words(services.say(LINES[number]), Size.LEAD), *asks, go_on), gap=14), "cream", pad=24, lift=8)

    def _sheet(self, services: Services, gone: float) -> Iterator[Put]:
        """Return the stage with its colours, its people and things, as a sheet that is drawn away to the left."""
        stage = stage_canvas(services, self.travel, spots=False)
        yield Put(Slide(stage.art), -gone, 0)
        for put in stage.items:
            if isinstance(put.item, Sprite):
                yield Put(replace(put.item, label=""), put.x - gone, put.y)

    def _flag(self, services: Services, left: float) -> tuple[Put, ...]:
        words = services.say(text("Your flag stands in the road."))
        return (Put(Sprite("flag", words, TALL), LAST + 36, _road_at(services) + 8 - HIGH * left**2),)

    def _road(self, services: Services) -> Iterator[Put]:
        """Return the road so far, with a place for each scene; where something pinned was seen, it glows."""
        path = self.travel.history.now.path
        middle, y = (FIRST + LAST) / 2, _road_at(services)
        yield Put(Strip(((FIRST - BEYOND, y + 6), (FIRST, y), (middle, y + 8), (LAST, y), (LAST + BEYOND, y + 6))), 0, 0)
        step = (LAST - FIRST) / max(1, len(path) - 1)
        where = {scene for scene, _ in self._pinned()}
        for number, visit in enumerate(path):
            x = LAST - step * (len(path) - 1 - number)
            place = station_name(services, self.travel.case.scenes[visit.scene])
            words = services.say(text("{number}. {place}", number=number + 1, place=place))
            glows = visit.scene in where
            yield Put(Spot("", words, "check" if glows else "", "ochre" if glows else "white", 40 if glows else 26, pulsing=glows), x, y)

    def _seen(self, services: Services) -> Iterator[Put]:
        """Return what was pinned and seen in this scene, each thing where it was seen."""
        here = [fact for scene, fact in self._pinned() if scene == self.travel.scene.id]
        places: dict[Point, int] = {}
        for fact in here:
            x, y = self._place(services, fact)
            beside = places.get((x, y), 0)
            places[x, y] = beside + 1
            yield Put(Spot("", services.say(fact.see), "quill", "ochre", 60, pulsing=True), x + APART * beside, y)

    def _pinned(self) -> list[tuple[str, Fact]]:
        flag = self.travel.history.now.flag
        ids = {piece.fact for piece in flag.evidence} if flag is not None else set()
        return [(scene, fact) for scene, fact in self.travel.case.facts() if fact.id in ids]

    def _place(self, services: Services, fact: Fact) -> Point:
        """Return where a fact was seen: at its spot, at whoever did it, or over the traveller who heard it."""
        stage = services.world().stages.get(self.travel.scene.stage)
        for name in (fact.at, *fact.by, self.travel.case.on_the_road(self.travel.scene).id):
            stop = spot_place(self.travel, stage, name) if name else None
            if stop is not None:
                return stop.at
        return LAST, ROAD - ADULT


def flag_screen(services: Services, travel: Travel, asks: Text | None = None) -> FlagScreen:
    """Return the page of a flag that was just raised; `travel` stands behind it already. It lies over the scene and goes away by itself."""
    moves = services.settings.motion
    return FlagScreen(travel, asks, SECONDS if moves else 0.0, moves)


def has_room(services: Services) -> bool:
    """Whether what the coach asks has room on the same page."""
    return services.settings.text_size <= BIG


def _road_at(services: Services) -> float:
    return ROAD if has_room(services) else HIGHER


def flag_raised(before: Travel, then: Travel) -> bool:
    """Whether a flag was raised between two moments of a journey."""
    return len(then.history.now.flags) > len(before.history.now.flags)
