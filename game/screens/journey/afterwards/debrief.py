"""The debrief in four parts: the road and its points, why it turned, the roads not taken, and what helps."""

from dataclasses import dataclass, replace
from enum import Enum
from types import MappingProxyType

from game.core.journey.debrief import Debrief, Footprint, debrief
from game.core.journey.judging.roads_not_taken import Tree, roads_not_taken
from game.core.message import Text, text
from game.core.reading_names import READING_NAMES
from game.screens.furniture import GameAnswer, entrance, head, heading, page_frame
from game.screens.journey.afterwards.debrief_parts import (
    careful_card,
    columns_of,
    hindsight,
    on_a_card,
    responses,
    sign_cards,
    sources,
    string_card,
    talk,
    why,
)
from game.screens.journey.afterwards.difference import asking_card, came_back_card, twins_card
from game.screens.journey.afterwards.over_all import OverAllScreen
from game.screens.journey.afterwards.road_picture import road_picture
from game.screens.journey.afterwards.tree_picture import tree_card
from game.screens.journey.scene_frame import practice_chip
from game.screens.journey.travel import Travel, place_and_time, station_name
from game.screens.services import Place, Services
from game.ui.input.intent import Activate, Intent, Wish
from game.ui.nav import Pop, Push, Stay
from game.ui.page.page import Card, Column, Item, Page, Row
from game.ui.page.pieces import Button, Meter, Size, Words

POINTS = (text("Timing"), text("Evidence"), text("Response"), text("Care on the way"))


class Part(Enum):
    """What is told one after the other."""

    ROAD = "road"
    WHY = "why"
    OTHERS = "others"
    HELP = "help-now"


PARTS = tuple(Part)
NAMES = MappingProxyType(
    {
        Part.ROAD: text("Your road"),
        Part.WHY: text("Why"),
        Part.OTHERS: text("Other roads"),
        Part.HELP: text("What helps"),
    }
)
SIGNS = MappingProxyType({Part.ROAD: "walk", Part.WHY: "scales", Part.OTHERS: "two-paths", Part.HELP: "heart"})


@dataclass(frozen=True)
class DebriefScreen:
    """What is told after a journey."""

    travel: Travel
    part: Part = Part.ROAD

    def page(self, services: Services) -> Page:
        """Return the part that is open, with the way to the others."""
        told = debrief(self.travel.case, self.travel.history.now)
        title = services.say(text("Looking back: {case}", case=self.travel.case.title))
        top = Column((head(services, title, under=services.say(told.headline)), self._tabs(services)), gap=14)
        body = Column((*practice_chip(services, self.travel), *self._told(services, told)), gap=22)
        on = "shelf" if self._next is None else "next-part"
        return Page(title, page_frame(services, top, body, self._foot(services)), entry=on, on=on, part=self.part.value)

    def handle(self, services: Services, intent: Intent) -> GameAnswer | None:
        """Turn to another part, go on to the other cases, or see all readings."""
        match intent:
            case Activate(key="next-part") | Wish.NEXT if self._next is not None:
                return GameAnswer(Stay(replace(self, part=self._next)))
            case Activate(what="part", of=part):
                return GameAnswer(Stay(replace(self, part=Part(part))))
            case Wish.PREVIOUS if self.part is not PARTS[0]:
                return GameAnswer(Stay(replace(self, part=PARTS[PARTS.index(self.part) - 1])))
            case Activate(key="over-all"):
                return GameAnswer(Push(OverAllScreen()))
            case Activate(key="crossings"):
                return GameAnswer(Push(entrance(services, Place.CROSSINGS)))
            case Activate(key="shelf" | "back") | Wish.BACK:
                return GameAnswer(Pop())
            case _:
                return None

    @property
    def _next(self) -> Part | None:
        """The part that follows; None in the last one."""
        return next(iter(PARTS[PARTS.index(self.part) + 1 :]), None)

    # ---- the four parts

    def _told(self, services: Services, told: Debrief) -> tuple[Item, ...]:
        match self.part:
            case Part.ROAD:
                return self._road(services, told)
            case Part.WHY:
                reasons = (why(services, self.travel.case, told), *string_card(services, told))
                return (columns_of(reasons, sign_cards(services, told)),)
            case Part.OTHERS:
                tree = tree_card(services, self.travel, self._tree(services))
                return (*tree, columns_of(came_back_card(services, self.travel), careful_card(services, told)))
            case Part.HELP:
                after = (*hindsight(services, told), *talk(services, told))
                right = (*on_a_card(*after), *on_a_card(*sources(services, told)))
                return (columns_of(responses(services, told), right),)

    def _road(self, services: Services, told: Debrief) -> tuple[Item, ...]:
        names = {step.visit: station_name(services, self.travel.case.scenes[step.scene]) for step in told.steps}
        picture = road_picture(services, told, names)
        left = (*asking_card(services, told), self._road_in_words(services, told))
        return (picture, *twins_card(services, told), columns_of(left, self._score(services, told)))

    def _tree(self, services: Services) -> Tree:
        """Return the case as a tree, with the endings that earlier journeys came to."""
        case, now = self.travel.case, self.travel.history.now
        met = {ending for entry in services.shelf() if entry.id == case.id for ending in entry.endings}
        return roads_not_taken(case, now, met)

    # ---- pieces of the page

    def _tabs(self, services: Services) -> Item:
        return Row(tuple(self._tab(services, part) for part in PARTS), gap=12)

    def _tab(self, services: Services, part: Part) -> Button:
        name, opened = services.say(NAMES[part]), part is self.part
        return Button(f"part:{part.value}", name, icon=SIGNS[part], chosen=opened, tone="sand", size=Size.SMALL)

    def _foot(self, services: Services) -> Item:
        last = self._next is None
        stones = Button("crossings", services.say(text("Who should have stood on the next stone?")), icon="stone", tone="card")
        over_all = Button("over-all", services.say(text("My readings over all cases")), icon="scales", tone="card")
        shelf = Button("shelf", services.say(self.travel.company.way_out), icon="book", tone="moss" if last else "card")
        if self._next is None:
            return Row((stones, over_all, shelf), gap=16, pack="end")
        onward = text("Go on: {part}", part=NAMES[self._next])
        return Row((over_all, shelf, Button("next-part", services.say(onward), icon="arrow-forward", tone="moss")), gap=16, pack="end")

    def _score(self, services: Services, told: Debrief) -> tuple[Item, ...]:
        say = services.say
        items: list[Item] = [heading(say(text("Your reading")))]
        for name, part in zip(POINTS, told.score.parts, strict=True):
            points = say(text("{points} of {whole}", points=part.points, whole=part.out_of))
            top = Row((Words(say(name), bold=True), Words(points, Size.BODY, "soft")), (1.0, 0.0))
            items.append(Column((top, Meter(say(name), part.points, part.out_of), Words(say(part.words), Size.SMALL, "soft")), gap=6))
        total = say(text("{points} of {whole}", points=told.score.total, whole=100))
        items.append(Words(total, Size.TITLE, "flagtext", bold=True))
        items.append(Words(say(text("Speed never counts.")), Size.SMALL, "soft"))
        return (Card(Column(tuple(items), gap=14)),)

    def _road_in_words(self, services: Services, told: Debrief) -> Item:
        lines: list[Item] = [heading(services.say(text("The road in words")))]
        for step in told.steps:
            reading = READING_NAMES[step.standing.reading] if step.standing else text("no reading")
            place = place_and_time(services, self.travel.case.scenes[step.scene])
            words = text("{number}. {place}: you read {reading}.", number=step.visit + 1, place=place, reading=reading)
            said = " ".join(services.say(each) for each in (words, *_marks(step)))
            lines.append(Words(said, bold=step.is_turn))
        return Card(Column(tuple(lines), gap=8))


def _marks(step: Footprint) -> tuple[Text, ...]:
    """Return what else is to be said of a scene: that it turned, that the flag was raised, that one left a hole."""
    marks = (
        (step.is_turn, text("It turned here.")),
        (step.is_flag, text("Here you raised your flag.")),
        (step.holes > 0, text("A flag from here was taken back; its hole stays.")),
    )
    return tuple(words for holds, words in marks if holds)
