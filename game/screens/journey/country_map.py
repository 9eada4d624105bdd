"""The country map: the traveller's figure walks the roads to the next station, and past notices and people."""

from dataclasses import dataclass, replace
from math import dist

from game.core.journey.country import Country, Point, Stop
from game.core.journey.moves import Arrive, Look
from game.core.journey.roads import Leg, graph, shortest, way
from game.core.journey.walking import along, road_towards
from game.core.message import short_name, text
from game.screens.furniture import WIDE_TEXT, GameAnswer, tools
from game.screens.journey.belongings import belongings_card
from game.screens.journey.evidence import EvidenceScreen
from game.screens.journey.looking import LookScreen
from game.screens.journey.map_picture import SHEET, border_words, figure, signs, with_what_matters
from game.screens.journey.notebook import NotebookScreen
from game.screens.journey.reading import ReadingScreen
from game.screens.journey.stage_picture import coming
from game.screens.journey.travel import Travel, after, make_move, station_name, take_back
from game.screens.names import COUNTRY_NAMES
from game.screens.services import Services
from game.ui.input.intent import Activate, Direction, Go, Intent, Wish
from game.ui.nav import Pop, Push, Stay
from game.ui.page.page import Canvas, Column, Item, Page, Put, Row
from game.ui.page.pieces import Button, Icon, Size, Slide, Words

SPEED = 420.0
"""Lengths of the sheet a second."""
SLOW = 0.4
"""How fast the figure still is beside something that may be worth a stop, of its usual speed."""
NEAR = 110.0
"""How near that is, on the sheet."""
TEAR = 0.6
"""Seconds in which the last country's sheet is torn from the next one."""


@dataclass(frozen=True)
class MapScreen:
    """The country the traveller walks through."""

    travel: Travel
    legs: tuple[Leg, ...]
    """The way that is left, this country's part first; its points are only where it begins and ends."""
    at: Point
    road: tuple[Point, ...] = ()
    """The points still to be walked through; empty: standing."""
    goal: str = ""
    """What happens where the road ends: "station", or the id of a notice or person."""
    walked: float = 0.0
    border: bool = False
    """Whether the figure stands at the border, before the next country."""
    tearing: float = 0.0
    """Seconds until the last country's sheet is out of the way."""
    before: str = ""
    """The country that was left."""
    left: bool = False
    """Whether the figure looks to the left."""

    # ---- the page

    def page(self, services: Services) -> Page:
        """Return the sheet with the figure on it."""
        country = self.country(services)
        puts = () if self.tearing > 0 else tuple(signs(services, self.travel, country, self.legs[0].points[-1]))
        sheet = Canvas(SHEET, puts, f"maps/{country.id}", self._words(services), carries=True, least=600)
        if services.settings.text_size >= WIDE_TEXT:
            body: Item = Column(
                (self._head(services), self._walk(services), sheet, self._hint(services), belongings_card(services, self.travel)), gap=12
            )
        else:
            body = Column((self._head(services), sheet, self._foot(services)), gap=12)
        ahead, part = coming(services, self.travel), "border" if self.border else ""
        page = Page(self._words(services), body, "walk", on="walk", part=part, steers=True, margin=28, ahead=ahead)
        return replace(page, moving=self.moving(services))

    def still(self) -> tuple[object, ...]:
        """Return what the page depends on, besides what moves."""
        return self.travel, self.legs, self.border, self.tearing > 0

    def country(self, services: Services) -> Country:
        """Return the country one walks through, with what holds something for this traveller now."""
        return with_what_matters(self.travel, services.world().countries[self.legs[0].country])

    def _words(self, services: Services) -> str:
        return services.say(COUNTRY_NAMES[self.legs[0].country])

    def _head(self, services: Services) -> Item:
        buttons = Row(self._tools(services), gap=10, pack="end")
        name = Row(
            (Icon(self.legs[0].country, size=46, tone=self.legs[0].country), Words(self._words(services), Size.LEAD, bold=True)), gap=12
        )
        if services.settings.text_size >= WIDE_TEXT:
            return Row((name, buttons), (0.8, 1.2))
        belongings = belongings_card(services, self.travel)
        return Row((name, Column((belongings,), align="start"), buttons), (0.0, 1.0, 0.0), gap=22)

    def _tools(self, services: Services) -> tuple[Item, ...]:
        raised = Button("flag", "", icon="flag", tone="flag", label=services.say(text("Raise the flag")))
        flag = (raised,) if not self.travel.company.together else ()
        return (
            Button("back", "", icon="arrow-back", label=services.say(self.travel.company.way_back)),
            Button("undo", "", icon="undo", label=services.say(text("Step back"))),
            Button("notes", "", icon="book", label=services.say(text("Notebook: what was said and found"))),
            *flag,
            *tools(services),
        )

    def _walk(self, services: Services) -> Item:
        if self.border:
            return Button("walk", services.say(text("Cross the border")), icon=self.legs[1].country, tone="moss")
        ahead = self.travel.ahead
        place = station_name(services, ahead) if ahead else ""
        if ahead is not None and ahead.country != self.legs[0].country:
            country = COUNTRY_NAMES[ahead.country]
            go = services.say(text("Walk on: {place}, {country}", place=place, country=country))
        else:
            go = services.say(text("Walk on: {place}", place=place))
        return Button("walk", go, icon="walk", tone="moss")

    def _hint(self, services: Services) -> Item:
        if self.border:
            return Words(services.say(border_words(self.legs[1].country)), Size.BODY)
        name = short_name(self.travel.case.on_the_road(self.travel.ahead or self.travel.scene).name)
        hint = text("{name} is on the way.", name=name)
        if self.country(services).beside():
            hint = text("{name} is on the way. Somebody or something beside the road may be worth a stop.", name=name)
        return Words(services.say(hint), Size.SMALL, "soft")

    def _foot(self, services: Services) -> Item:
        return Row((self._hint(services), self._walk(services)), (1.0, 0.0), gap=24, stack_below=1100)

    def moving(self, services: Services) -> tuple[Put, ...]:
        """Return the figure where it is now, or the halves of a torn sheet."""
        if self.tearing > 0:
            apart = SHEET[2] / 2 * (1 - self.tearing / TEAR) ** 2
            art = f"maps/{self.before}"
            return Put(Slide(art, torn="left"), -apart, 0), Put(Slide(art, torn="right"), apart, 0)
        walked = self.walked if self.road and services.settings.motion else None
        aside = self._beside(services) if walked is not None else None
        behind = aside is not None and (aside.at[0] > self.at[0]) is self.left
        return (figure(services, self.travel, self.at, walked, left=self.left, looks_back=behind),)

    def _beside(self, services: Services) -> Stop | None:
        """Return what the figure comes by just now, and does not go up to."""
        stops = (stop for stop in self.country(services).beside() if stop.id != self.goal)
        return next((stop for stop in stops if dist(stop.at, self.at) < NEAR), None)

    # ---- what can be done

    def handle(self, services: Services, intent: Intent) -> GameAnswer | None:
        """Walk, stop at something, or do what can be done anywhere on a journey."""
        match intent:
            case Activate(key="walk") | Wish.NEXT:
                return self._set_out(services, "station", self.legs[0].points[-1])
            case Activate(what="stop", of=stop):
                return self._visit(services, stop)
            case Go(direction=direction):
                return self._steer(services, direction)
            case Activate(key="reading") if not self.travel.company.together:
                return GameAnswer(Push(ReadingScreen(self.travel)))
            case Activate(key="flag") | Wish.FLAG if not self.travel.company.together:
                return GameAnswer(Push(EvidenceScreen.begin(self.travel)))
            case Activate(key="notes") | Wish.HISTORY:
                return GameAnswer(Push(NotebookScreen(self.travel)))
            case Activate(key="undo") | Wish.UNDO | Wish.PREVIOUS:
                return take_back(services, self.travel)
            case Activate(key="back") | Wish.BACK:
                return GameAnswer(Pop())
            case _:
                return None

    def _set_out(self, services: Services, goal: str, to: Point) -> GameAnswer | None:
        if self.border and goal == "station":
            return self._cross(services)
        if self.road and goal == self.goal:
            # Who presses once more does not want to wait.
            return self.arrive(services)
        road = shortest(graph(self.country(services)), self.at, to)
        if road is None or self.tearing > 0:
            return None
        there = replace(self, road=road[1:], goal=goal, border=False)
        return there.arrive(services) if not services.settings.motion or not there.road else GameAnswer(Stay(there))

    def _visit(self, services: Services, name: str) -> GameAnswer | None:
        stop = next((stop for stop in self.country(services).beside() if stop.id == name), None)
        return self._set_out(services, name, stop.at) if stop else None

    def _steer(self, services: Services, direction: Direction) -> GameAnswer | None:
        """Walk along the road that leads most in a direction, as far as the next place where one can choose."""
        country = self.country(services)
        road = () if self.road else road_towards(country, self.at, *direction.value)
        if not road:
            return None
        there = replace(self, road=road, goal=self._stop_at(country, road[-1]), border=False)
        return there.arrive(services) if not services.settings.motion else GameAnswer(Stay(there))

    def _stop_at(self, country: Country, point: Point) -> str:
        if point == self.legs[0].points[-1]:
            return "station"
        return next((stop.id for stop in country.beside() if stop.at == point), "")

    # ---- walking

    def tick(self, services: Services, dt: float) -> GameAnswer | None:
        """Walk a little further, slower beside something worth a stop; tear the sheet a little further."""
        if self.tearing > 0:
            return GameAnswer(Stay(replace(self, tearing=max(0.0, self.tearing - dt))))
        if not self.road:
            return None
        further = self.walk(dt * SPEED * (SLOW if self._beside(services) else 1.0))
        return GameAnswer(Stay(further)) if further.road else further.arrive(services)

    def walk(self, length: float) -> "MapScreen":
        """Return the figure that much further along its road."""
        at, road = along(self.at, self.road, length)
        left = at[0] < self.at[0] if at[0] != self.at[0] else self.left
        return replace(self, at=at, road=road, walked=self.walked + length, left=left)

    def arrive(self, services: Services) -> GameAnswer:
        """Do what was meant to be done where the road ends."""
        there = replace(self, at=self.road[-1] if self.road else self.at, road=(), goal="")
        if self.goal == "station":
            return there.at_station(services)
        if self.goal:
            return there.at_stop(services, self.goal)
        return GameAnswer(Stay(there))

    def at_station(self, services: Services) -> GameAnswer:
        """Enter the scene; or stand at the border of the next country."""
        if len(self.legs) == 1:
            return make_move(services, self.travel, Arrive())
        return GameAnswer(Stay(replace(self, border=True)))

    def _cross(self, services: Services) -> GameAnswer:
        """Go on in the next country, from which the sheet of this one is torn."""
        legs, tearing = self.legs[1:], TEAR if services.settings.motion else 0.0
        return GameAnswer(Stay(MapScreen(self.travel, legs, legs[0].points[0], tearing=tearing, before=self.legs[0].country)))

    def at_stop(self, services: Services, name: str) -> GameAnswer:
        """Look at a notice, or listen to somebody beside the road."""
        stop = next(stop for stop in self.country(services).beside() if stop.id == name)
        then, effects = after(services, self.travel, Look(name))
        return GameAnswer(Push(LookScreen(then, name, stop), replace(self, travel=then)), effects)


def map_screen(services: Services, travel: Travel) -> MapScreen:
    """Return the map with the traveller where the last scene was."""
    here, ahead = travel.scene, travel.ahead or travel.scene
    legs = way(services.world(), f"{here.country}/{here.station}", f"{ahead.country}/{ahead.station}") or ()
    return MapScreen(travel, legs, legs[0].points[0])
