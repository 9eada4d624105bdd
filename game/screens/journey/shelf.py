"""The shelf: all cases as cards, broken ones as torn cards."""

from collections.abc import Iterator
from dataclasses import dataclass

from game.core.journey.case import Case
from game.core.journey.themes import THEMES
from game.core.law import LEVELS
from game.core.message import Text, count_text, text
from game.screens.furniture import GameAnswer, bullet, chip, head, page_frame
from game.screens.journey.afterwards.over_all import OverAllScreen
from game.screens.journey.content_note import ContentNoteScreen
from game.screens.journey.prologue import PrologueScreen
from game.screens.level_names import AGES_NAMES
from game.screens.remembering import KEY, reminder, way_to_quiz
from game.screens.services import Services, Shelved
from game.screens.torn import TornScreen
from game.ui.input.intent import Activate, Intent, Number, Wish
from game.ui.nav import Pop, Push
from game.ui.page.page import Card, Column, Grid, Item, Page, Row
from game.ui.page.pieces import Button, Picture, Size, Words

PANEL = (190.0, 120.0, 1440.0, 560.0)
"""The part of a stage that is shown on a card, in its own lengths."""


@dataclass(frozen=True)
class ShelfScreen:
    """All cases that can be played."""

    def page(self, services: Services) -> Page:
        """Return a card for each case."""
        say = services.say
        title = say(text("Choose a case"))
        shelf = in_order(services.shelf())
        cards = tuple(_card(services, entry) for entry in shelf)
        lift = Button("prologue", "", icon="flag", label=say(text("A lift home: how to look, to pin and to raise the flag")))
        results = Button("over-all", "", icon="scales", label=say(text("My readings over all cases")))
        own = Words(say(text("Your own cases lie in {folder}.", folder=services.folder)), Size.SMALL, "soft")
        themes = bullet(say(THEMES), "warning", Size.SMALL)
        body = Column((*reminder(services), themes, Grid(cards, least=520, gap=28), own), gap=24)
        focus = next((f"case:{entry.id}" for entry in shelf if not entry.done), "back")
        return Page(title, page_frame(services, head(services, title, lift, results), body), focus)

    def handle(self, services: Services, intent: Intent) -> GameAnswer | None:
        """Take a case from the shelf."""
        match intent:
            case Activate(what="case", of=name):
                return self._open(services, name)
            case Number(number=number) if number <= len(services.shelf()):
                return self._open(services, in_order(services.shelf())[number - 1].id)
            case Activate(key=key) if key == KEY:
                return way_to_quiz(services)
            case Activate(key="prologue"):
                return GameAnswer(Push(PrologueScreen()))
            case Activate(key="over-all"):
                return GameAnswer(Push(OverAllScreen()))
            case Activate(key="back") | Wish.BACK | Wish.PREVIOUS:
                return GameAnswer(Pop())
            case _:
                return None

    def _open(self, services: Services, name: str) -> GameAnswer | None:
        entry = next((entry for entry in services.shelf() if entry.id == name), None)
        if entry is None:
            return None
        if entry.case is None:
            return GameAnswer(Push(TornScreen(entry)))
        return GameAnswer(Push(ContentNoteScreen(entry.case, services.kept(entry.case))))


def in_order(shelf: tuple[Shelved, ...]) -> tuple[Shelved, ...]:
    """Return the cards with the easiest case first: by ages, then by minutes; torn ones last."""

    def hardness(entry: Shelved) -> tuple[bool, int, int]:
        return (True, 0, 0) if entry.case is None else (False, LEVELS.index(entry.case.ages), entry.case.minutes)

    return tuple(sorted(shelf, key=hardness))


def _card(services: Services, entry: Shelved) -> Item:
    if entry.case is None:
        return _torn_card(services, entry)
    case, say = entry.case, services.say
    title = say(case.title)
    stage = case.picture or case.scenes[case.start].stage
    picture = Picture(f"stages/{stage}", "", 0, PANEL[2] / PANEL[3], PANEL)
    words: tuple[Item, ...] = (Words(title, Size.LEAD, bold=True), Words(say(case.summary), Size.BODY, "soft"))
    return Card(Column((picture, *words, _chips(services, entry, case)), gap=12), pad=20, lift=8, key=f"case:{entry.id}", label=title)


def _chips(services: Services, entry: Shelved, case: Case) -> Item:
    say = services.say
    chips = [
        chip(say(AGES_NAMES[case.ages]), "person"),
        chip(say(count_text("{count} minute", "{count} minutes", case.minutes)), "clock"),
    ]
    if entry.done:
        chips.append(chip(say(text("done")), "done", "moss"))
    if entry.begun:
        chips.append(chip(say(text("begun")), "begun", "ochre"))
    chips += (chip(say(words), icon) for words, icon in _met(entry, case))
    if entry.own:
        chips.append(chip(say(text("your own")), "star"))
    return Row(tuple(chips), gap=10)


def _met(entry: Shelved, case: Case) -> Iterator[tuple[Text, str]]:
    """Yield what earlier journeys have met of a case: its endings, all of its twins, and points by older rules."""
    endings = {scene.id for scene in case.scenes.values() if scene.ending is not None}
    met = endings & set(entry.endings)
    if met:
        yield count_text("{met} of {count} ending", "{met} of {count} endings", len(endings), met=len(met)), "two-paths"
    if case.twins and {twin.id for twin in case.twins} <= set(entry.twins):
        yield text("both roads met"), "together"
    if entry.old:
        yield text("points by the rules of version 0.1.0"), "clock"


def _torn_card(services: Services, entry: Shelved) -> Item:
    say = services.say
    count = len(entry.reports)
    name = say(text("A torn card: {file}", file=entry.file.rpartition("/")[2]))
    words = say(count_text("There is {count} thing to mend in this file.", "There are {count} things to mend in this file.", count))
    more = say(text("Open it to see what."))
    inside = Column(
        (Words(name, Size.LEAD, bold=True), Words(words), Words(more, Size.SMALL, "soft"), Row((chip(say(text("torn")), "torn", "warn"),))),
        gap=12,
    )
    return Card(inside, "card", pad=24, key=f"case:{entry.id}", label=name, torn=True)
