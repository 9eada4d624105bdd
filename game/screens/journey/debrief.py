"""The debrief: the picture of the journey, why it turned, and how it was read."""

from dataclasses import dataclass

from game.core.journey.debrief import Debrief, Footprint, debrief
from game.core.journey.judging.roads_not_taken import Tree, roads_not_taken
from game.core.message import Text, text
from game.core.reading_names import READING_NAMES
from game.screens.furniture import GameAnswer, entrance, head, heading, page_frame
from game.screens.journey.debrief_parts import hindsight, on_a_card, responses, sign_cards, sources, string_card, talk, why
from game.screens.journey.difference import asking_card, came_back_card, twins_card
from game.screens.journey.over_all import OverAllScreen
from game.screens.journey.road_picture import road_picture
from game.screens.journey.scene_frame import practice_chip
from game.screens.journey.travel import Travel, station_name
from game.screens.journey.tree_picture import tree_card
from game.screens.services import Place, Services
from game.ui.input.intent import Activate, Intent, Wish
from game.ui.nav import Pop, Push
from game.ui.page.page import Card, Column, Item, Page, Row
from game.ui.page.pieces import Button, Meter, Size, Words

PARTS = (text("Timing"), text("Evidence"), text("Response"), text("Care on the way"))


@dataclass(frozen=True)
class DebriefScreen:
    """What is told after a journey."""

    travel: Travel

    def page(self, services: Services) -> Page:
        """Return the picture above, the reasons below it."""
        told = debrief(self.travel.case, self.travel.history.now)
        say = services.say
        title = say(text("Looking back: {case}", case=self.travel.case.title))
        names = {step.visit: station_name(services, self.travel.case.scenes[step.scene]) for step in told.steps}
        picture = road_picture(services, told, names)
        after = (*hindsight(services, told), *talk(services, told), *sources(services, told))
        reasons = (why(services, self.travel.case, told), *string_card(services, told), *asking_card(services, told))
        left = (*reasons, *came_back_card(services, self.travel), *responses(services, told), *on_a_card(*after))
        right = (*self._score(services, told), *sign_cards(services, told), self._road_in_words(services, told, names))
        columns = Row((Column(left, gap=20), Column(right, gap=20)), (1.25, 1.0), gap=22, align="start", stack_below=1150)
        top = head(services, title, under=say(told.headline))
        practice = practice_chip(services, self.travel)
        tree = tree_card(services, self.travel, self._tree(services))
        body = Column((*practice, picture, *twins_card(services, told), columns, *tree), gap=22)
        return Page(title, page_frame(services, top, body, self._foot(services)), entry="shelf", on="shelf")

    def handle(self, services: Services, intent: Intent) -> GameAnswer | None:
        """Go on to the other cases, or see all readings."""
        match intent:
            case Activate(key="over-all"):
                return GameAnswer(Push(OverAllScreen()))
            case Activate(key="crossings"):
                return GameAnswer(Push(entrance(services, Place.CROSSINGS)))
            case Activate(key="shelf" | "back") | Wish.BACK:
                return GameAnswer(Pop())
            case _:
                return None

    def _tree(self, services: Services) -> Tree:
        """Return the case as a tree, with the endings that earlier journeys came to."""
        case, now = self.travel.case, self.travel.history.now
        met = {each.ending for each in services.results() if each.case == case.id and each.ending is not None}
        return roads_not_taken(case, now, met)

    # ---- parts of the page

    def _foot(self, services: Services) -> Item:
        stones = Button("crossings", services.say(text("Who should have stood on the next stone?")), icon="stone", tone="card")
        over_all = Button("over-all", services.say(text("My readings over all cases")), icon="scales", tone="card")
        shelf = Button("shelf", services.say(self.travel.company.way_out), icon="book", tone="moss")
        return Row((stones, over_all, shelf), gap=16, pack="end")

    def _score(self, services: Services, told: Debrief) -> tuple[Item, ...]:
        say = services.say
        items: list[Item] = [heading(say(text("Your reading")))]
        for name, part in zip(PARTS, told.score.parts, strict=True):
            points = say(text("{points} of {whole}", points=part.points, whole=part.out_of))
            top = Row((Words(say(name), bold=True), Words(points, Size.BODY, "soft")), (1.0, 0.0))
            items.append(Column((top, Meter(say(name), part.points, part.out_of), Words(say(part.words), Size.SMALL, "soft")), gap=6))
        total = say(text("{points} of {whole}", points=told.score.total, whole=100))
        items.append(Words(total, Size.TITLE, "flagtext", bold=True))
        items.append(Words(say(text("Speed never counts.")), Size.SMALL, "soft"))
        return (Card(Column(tuple(items), gap=14)),)

    def _road_in_words(self, services: Services, told: Debrief, names: dict[int, str]) -> Item:
        lines: list[Item] = [heading(services.say(text("The road in words")))]
        for step in told.steps:
            reading = READING_NAMES[step.standing.reading] if step.standing else text("no reading")
            words = text("{number}. {place}: you read {reading}.", number=step.visit + 1, place=names[step.visit], reading=reading)
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
