"""The rivers that can be crossed, as cards; broken files as torn cards."""

from dataclasses import dataclass

from game.core.crossing.level import Level
from game.core.message import count_text, text
from game.screens.crossing.setup import setup_screen
from game.screens.furniture import GameAnswer, chip, head, page_frame
from game.screens.services import Services, ShelvedCrossing
from game.screens.torn import TornScreen
from game.ui.input.intent import Activate, Intent, Number, Wish
from game.ui.nav import Pop, Push
from game.ui.page.page import Card, Column, Grid, Item, Page, Row
from game.ui.page.pieces import Picture, Size, Words

SHAPE = 720 / 280
"""How wide the picture on a card is, of its height."""


@dataclass(frozen=True)
class LevelsScreen:
    """All levels of the paper stones."""

    def page(self, services: Services) -> Page:
        """Return a card for each level."""
        say = services.say
        shelf = services.crossings.shelf()
        title = say(text("The paper stones"))
        under = say(text("Who has to stand on the next stone, so that nobody falls through? Alone, or with up to six at one computer."))
        cards = tuple(_card(services, entry) for entry in shelf)
        focus = next((f"level:{entry.id}" for entry in shelf if entry.best is None), "back")
        return Page(title, page_frame(services, head(services, title, under=under), Grid(cards, least=520, gap=28)), focus)

    def handle(self, services: Services, intent: Intent) -> GameAnswer | None:
        """Take a level."""
        match intent:
            case Activate(what="level", of=level):
                return self._open(services, level)
            case Number(number=number) if number <= len(services.crossings.shelf()):
                return self._open(services, services.crossings.shelf()[number - 1].id)
            case Activate(key="back") | Wish.BACK | Wish.PREVIOUS:
                return GameAnswer(Pop())
            case _:
                return None

    def _open(self, services: Services, name: str) -> GameAnswer | None:
        entry = next((entry for entry in services.crossings.shelf() if entry.id == name), None)
        if entry is None:
            return None
        return GameAnswer(Push(TornScreen(entry.file, entry.reports) if entry.level is None else setup_screen(services, entry.level)))


def _card(services: Services, entry: ShelvedCrossing) -> Item:
    say = services.say
    if entry.level is None:
        return _torn_card(services, entry)
    title = say(entry.level.title)
    items = (
        Picture("crossing/card", "", 0, SHAPE),
        Words(title, Size.LEAD, bold=True),
        Words(say(entry.level.summary), Size.BODY, "soft"),
        _chips(services, entry, entry.level),
    )
    return Card(Column(items, gap=12), pad=20, lift=8, key=f"level:{entry.id}", label=title)


def _chips(services: Services, entry: ShelvedCrossing, level: Level) -> Item:
    say = services.say
    chips = [
        chip(say(count_text("{count} stone", "{count} stones", level.stones)), "stone"),
        chip(say(count_text("{count} keeper", "{count} keepers", len(level.keepers))), "person"),
        chip(say(count_text("{count} task", "{count} tasks", len(level.places))), "pin"),
        chip(say(text("par {moves}", moves=level.par)), "jump"),
        chip(say(count_text("{count} minute", "{count} minutes", level.minutes)), "clock"),
    ]
    if entry.best is not None:
        words = text("best: {points} of 100, {moves} moves", points=entry.best.points, moves=entry.best.moves)
        chips.append(chip(say(words), "done", "moss"))
    if entry.begun:
        chips.append(chip(say(text("begun")), "begun", "ochre"))
    if entry.own:
        chips.append(chip(say(text("your own")), "star"))
    return Row(tuple(chips), gap=10)


def _torn_card(services: Services, entry: ShelvedCrossing) -> Item:
    say, count = services.say, len(entry.reports)
    name = say(text("A torn card: {file}", file=entry.file.rpartition("/")[2]))
    words = say(count_text("There is {count} thing to mend in this file.", "There are {count} things to mend in this file.", count))
    inside = Column((Words(name, Size.LEAD, bold=True), Words(words), Row((chip(say(text("torn")), "torn", "warn"),))), gap=12)
    return Card(inside, "card", pad=24, key=f"level:{entry.id}", label=name, torn=True)
