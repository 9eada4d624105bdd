"""Choosing what to look for on the shelf: a level, minutes, what a case is about, or a country."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from enum import Enum

from game.core.journey.library.card import CaseCard
from game.core.journey.library.sought import Length, Sought, length_of
from game.core.journey.themes import About
from game.core.law import Ages
from game.core.message import Text, count_text, text
from game.screens.effects import Seek
from game.screens.furniture import GameAnswer, sheet_page
from game.screens.journey.library.finding import fitting, sought_of
from game.screens.journey.library.sought_names import ABOUT_NAMES, LENGTH_NAMES, country_name
from game.screens.level_names import AGES_NAMES
from game.screens.services import Services
from game.screens.shelved import Shelved
from game.ui.input.intent import Activate, Intent, Number, Wish
from game.ui.nav import Pop
from game.ui.page.page import Grid, Page
from game.ui.page.pieces import Button, Size


class By(Enum):
    """By what one can look."""

    AGES = "ages"
    LENGTH = "length"
    ABOUT = "about"
    COUNTRY = "country"


NAMES: Mapping[By, Text] = {
    By.AGES: text("Level"),
    By.LENGTH: text("Minutes"),
    By.ABOUT: text("What it is about"),
    By.COUNTRY: text("Country"),
}
ICONS: Mapping[By, str] = {By.AGES: "person", By.LENGTH: "clock", By.ABOUT: "book", By.COUNTRY: "globe"}


@dataclass(frozen=True)
class Choice:
    """One answer, and what is looked for with it."""

    words: Text
    sought: Sought


@dataclass(frozen=True)
class SeekingScreen:
    """All answers to one of these questions, each with how many cases are left then."""

    by: By

    def page(self, services: Services) -> Page:
        """Return a button for each answer that leaves a case."""
        say, now = services.say, sought_of(services)
        choices = _counted(services, self.by)
        buttons = tuple(
            Button(
                f"choose:{at}",
                say(choice.words),
                detail=say(count_text("{count} case", "{count} cases", count)),
                number=str(at + 1) if at + 1 < len("1234567890") else "",
                size=Size.LEAD,
                chosen=choice.sought == replace(now, page=0),
            )
            for at, (choice, count) in enumerate(choices)
        )
        return replace(sheet_page(services, say(NAMES[self.by]), Grid(buttons, least=480, gap=16)), focus="choose:0")

    def handle(self, services: Services, intent: Intent) -> GameAnswer | None:
        """Take an answer, and go back to the shelf."""
        match intent:
            case Activate(what="choose", of=at) if at.isdecimal():
                return self._choose(services, int(at))
            case Number(number=number):
                return self._choose(services, number - 1)
            case Activate(key="back") | Wish.BACK | Wish.PREVIOUS:
                return GameAnswer(Pop())
            case _:
                return None

    def _choose(self, services: Services, at: int) -> GameAnswer | None:
        choices = _counted(services, self.by)
        return GameAnswer(Pop(), (Seek(choices[at][0].sought),)) if 0 <= at < len(choices) else None


def is_asked(shelf: Iterable[Shelved], by: By) -> bool:
    """Whether the cases of a shelf differ in this, so that it can be looked for."""
    return len({_kind(entry.card, by) for entry in shelf if entry.card is not None}) > 1


def _kind(card: CaseCard, by: By) -> object:
    match by:
        case By.AGES:
            return card.ages
        case By.LENGTH:
            return length_of(card.minutes)
        case By.ABOUT:
            return card.about
        case By.COUNTRY:
            return frozenset(card.countries)


def _counted(services: Services, by: By) -> tuple[tuple[Choice, int], ...]:
    """Return every answer that leaves a case, with how many; the first one is that it does not matter."""
    shelf = services.cases.so_far().shelf
    counted = (
        (choice, sum(1 for each in fitting(services, shelf, choice.sought) if each.card is not None)) for choice in _choices(services, by)
    )
    return tuple(each for at, each in enumerate(counted) if each[1] or not at)


def _choices(services: Services, by: By) -> tuple[Choice, ...]:
    now = replace(sought_of(services), page=0)
    match by:
        case By.AGES:
            return (
                Choice(text("all levels"), replace(now, ages=None)),
                *(Choice(AGES_NAMES[ages], replace(now, ages=ages)) for ages in Ages),
            )
        case By.LENGTH:
            lengths = (Choice(LENGTH_NAMES[length], replace(now, length=length)) for length in Length)
            return (Choice(text("however long"), replace(now, length=None)), *lengths)
        case By.ABOUT:
            about = (Choice(ABOUT_NAMES[about], replace(now, about=about)) for about in About)
            return (Choice(text("whatever it is about"), replace(now, about=None)), *about)
        case By.COUNTRY:
            countries = dict.fromkeys(country for each in services.cases.so_far().shelf if each.card for country in each.card.countries)
            there = (Choice(country_name(country), replace(now, country=country)) for country in countries)
            return (Choice(text("all countries"), replace(now, country="")), *there)
