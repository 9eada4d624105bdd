"""The country map: the traveller's figure walks the roads to the next station, and past notices and people."""

from dataclasses import dataclass, replace

from game.core.journey.country import Country, Point
from game.core.journey.journey import Arrive, Look
from game.core.journey.roads import Leg, graph, shortest, way
from game.core.journey.walking import along, road_towards
from game.core.message import short_name, text
from game.screens.furniture import WIDE_TEXT, GameAnswer, tools
from game.screens.journey.belongings import belongings_card
from game.screens.journey.evidence import EvidenceScreen
from game.screens.journey.looking import LookScreen
from game.screens.journey.map_picture import SHEET, figure, signs
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
UNFOLD = 0.7
"""Seconds in which the next country's sheet is laid over the last one."""


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
    unfolding: float = 0.0
    """Seconds until the sheet lies."""
    before: str = ""
    """The country whose sheet it is laid over."""
    left: bool = False
    """Whether the figure looks to the left."""

    # ---- the page

    def page(self, services: Services) -> Page:
        """Return the sheet with the figure on it."""
        country = self.country(services)
        puts = () if self.unfolding > 0 else tuple(signs(services, self.travel, country, self.legs[0].points[-1]))
        below = self.before if self.unfolding > 0 else country.id
        sheet = Canvas(SHEET, puts, f"maps/{below}", self._words(services), carries=True, least=600)
        if services.settings.text_size >= WIDE_TEXT:
            body: Item = Column(
                (self._head(services), self._walk(services), sheet, self._hint(services), belongings_card(services, self.travel)), gap=12
            )
        else:
            body = Column((self._head(services), sheet, self._foot(services)), gap=12)
        ahead = coming(services, self.travel)
        return Page(self._words(services), body, "walk", on="walk", steers=True, margin=28, moving=self._moving(services), ahead=ahead)

    def country(self, services: Services) -> Country:
        """Return the country whose sheet lies on top."""
        return services.world().countries[self.legs[0].country]

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
        ahead = self.travel.ahead
        place = station_name(services, ahead) if ahead else ""
        if ahead is not None and ahead.country != self.legs[0].country:
            country = COUNTRY_NAMES[ahead.country]
            go = services.say(text("Walk on: {place}, {country}", place=place, country=country))
        else:
            go = services.say(text("Walk on: {place}", place=place))
        return Button("walk", go, icon="walk", tone="moss")

    def _hint(self, services: Services) -> Item:
        name = short_name(self.travel.case.traveller.name)
        hint = text("{name} is on the way. Somebody or something beside the road may be worth a stop.", name=name)
        return Words(services.say(hint), Size.SMALL, "soft")

    def _foot(self, services: Services) -> Item:
        return Row((self._hint(services), self._walk(services)), (1.0, 0.0), gap=24, stack_below=1100)

    def _moving(self, services: Services) -> tuple[Put, ...]:
        if self.unfolding > 0:
            left = (self.unfolding / UNFOLD) ** 2
            return (Put(Slide(f"maps/{self.legs[0].country}"), SHEET[2] * left, 0),)
        walked = self.walked if self.road and services.settings.motion else None
        return (figure(services, self.travel, self.at, walked, left=self.left),)

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
        if self.road and goal == self.goal:
            # Who presses once more does not want to wait.
            return self.arrive(services)
        road = shortest(graph(self.country(services)), self.at, to)
        if road is None or self.unfolding > 0:
            return None
        there = replace(self, road=road[1:], goal=goal)
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
        there = replace(self, road=road, goal=self._stop_at(country, road[-1]))
        return there.arrive(services) if not services.settings.motion else GameAnswer(Stay(there))

    def _stop_at(self, country: Country, point: Point) -> str:
        if point == self.legs[0].points[-1]:
            return "station"
        return next((stop.id for stop in country.beside() if stop.at == point), "")

    # ---- walking

    def tick(self, services: Services, dt: float) -> GameAnswer | None:
        """Walk a little further; lay the sheet a little further."""
        if self.unfolding > 0:
            return GameAnswer(Stay(replace(self, unfolding=max(0.0, self.unfolding - dt))))
        if not self.road:
            return None
        further = self.walk(dt * SPEED)
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
        """Enter the scene, or the next country."""
        if len(self.legs) == 1:
            return make_move(services, self.travel, Arrive())
        legs = self.legs[1:]
        unfolding = UNFOLD if services.settings.motion else 0.0
        return GameAnswer(Stay(MapScreen(self.travel, legs, legs[0].points[0], unfolding=unfolding, before=self.legs[0].country)))

    def at_stop(self, services: Services, name: str) -> GameAnswer:
        """Look at a notice, or listen to somebody beside the road."""
        stop = next(stop for stop in self.country(services).beside() if stop.id == name)
        then, effects = after(self.travel, Look(name))
        return GameAnswer(Push(LookScreen(then, name, stop), replace(self, travel=then)), effects)


def map_screen(services: Services, travel: Travel) -> MapScreen:
    """Return the map with the traveller where the last scene was."""
    here, ahead = travel.scene, travel.ahead or travel.scene
    legs = way(services.world(), f"{here.country}/{here.station}", f"{ahead.country}/{ahead.station}") or ()
    return MapScreen(travel, legs, legs[0].points[0])
