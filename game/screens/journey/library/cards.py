"""One card of the shelf: what is told of a case before it is played, and what one's own journeys have met of it."""

from collections.abc import Iterator

from game.core.journey.library.card import CaseCard
from game.core.message import Text, count_text, text
from game.screens.furniture import chip
from game.screens.journey.library.sought_names import ABOUT_NAMES
from game.screens.level_names import AGES_NAMES
from game.screens.services import Services
from game.screens.shelved import Shelved
from game.ui.page.page import Card, Column, Item, Row
from game.ui.page.pieces import Picture, Size, Words

PANEL = (190.0, 120.0, 1440.0, 560.0)
"""The part of a stage that is shown on a card, in its own lengths."""


def card_key(entry: Shelved) -> str:
    """Return by which key a card is opened: by its name; a file whose name another one has already, by its file."""
    return f"file:{entry.file}" if entry.second else f"case:{entry.id}"


def shelf_card(services: Services, entry: Shelved, *, small: bool = False) -> Item:
    """Return the card of a case, or the torn one of a file that has to be mended; a small one stands among many."""
    if entry.card is None:
        return _torn_card(services, entry)
    card, say = entry.card, services.say
    title = say(card.title)
    picture = Picture(f"stages/{card.stage}", "", 0, PANEL[2] / PANEL[3], PANEL)
    words: tuple[Item, ...] = (Words(title, Size.LEAD, bold=True), Words(say(card.summary), Size.SMALL if small else Size.BODY, "soft"))
    inside = Column((picture, *words, _chips(services, entry, card)), gap=12)
    return Card(inside, pad=20, lift=8, key=card_key(entry), label=title)


def _chips(services: Services, entry: Shelved, card: CaseCard) -> Item:
    say = services.say
    chips = [
        chip(say(AGES_NAMES[card.ages]), "person"),
        chip(say(count_text("{count} minute", "{count} minutes", card.minutes)), "clock"),
    ]
    chips += (chip(say(ABOUT_NAMES[about]), "book") for about in card.about)
    chips += (chip(name, "globe") for name in _other_language(services, card))
    if entry.done:
        chips.append(chip(say(text("done")), "done", "moss"))
    if entry.begun:
        chips.append(chip(say(text("begun")), "begun", "ochre"))
    chips += (chip(say(words), icon) for words, icon in _met(entry, card))
    if entry.own:
        chips.append(chip(say(text("your own")), "star"))
    return Row(tuple(chips), gap=10)


def _other_language(services: Services, card: CaseCard) -> Iterator[str]:
    """Yield the language that a case is told in, where it is not the one that is set."""
    if card.language != (services.settings.language or "en") and services.say(card.summary) == card.summary.source:
        yield next((each.name for each in services.languages if each.code == card.language), card.language)


def _met(entry: Shelved, card: CaseCard) -> Iterator[tuple[Text, str]]:
    """Yield what earlier journeys have met of a case: its endings, all of its twins, and points by older rules."""
    met = set(card.endings) & set(entry.endings)
    if met:
        yield count_text("{met} of {count} ending", "{met} of {count} endings", len(card.endings), met=len(met)), "two-paths"
    twins = {each.twin for each in card.twins if each.twin is not None}
    if twins and twins <= set(entry.twins):
        yield text("both roads met"), "together"
    if entry.old:
        yield text("points by the rules of version 0.1.0"), "clock"


def _torn_card(services: Services, entry: Shelved) -> Item:
    say, count = services.say, entry.faults
    name = say(text("A torn card: {file}", file=entry.file.replace("\\", "/").rpartition("/")[2]))
    words = say(count_text("There is {count} thing to mend in this file.", "There are {count} things to mend in this file.", count))
    more = say(text("Open it to see what."))
    inside = Column(
        (Words(name, Size.LEAD, bold=True), Words(words), Words(more, Size.SMALL, "soft"), Row((chip(say(text("torn")), "torn", "warn"),))),
        gap=12,
    )
    return Card(inside, "card", pad=24, key=card_key(entry), label=name, torn=True)
