"""What one can look for on the shelf, in words."""

from collections.abc import Iterator

from game.core.journey.library.sought import Length, Sought
from game.core.journey.themes import About
from game.core.message import Text, text
from game.screens.level_names import AGES_NAMES
from game.screens.names import COUNTRY_NAMES

ABOUT_NAMES = {
    About.FARM: text("farm work"),
    About.BUILDING: text("building"),
    About.FACTORY: text("factory"),
    About.DELIVERY: text("deliveries"),
    About.OFFICE: text("office"),
    About.CARE: text("care"),
    About.HOUSEHOLD: text("household"),
    About.SCHOOL: text("school"),
    About.SPORT: text("sport"),
    About.MESSAGES: text("messages"),
    About.ROAD: text("on the road"),
    About.STREET: text("in the street"),
    About.HOME: text("at home"),
}

LENGTH_NAMES = {
    Length.SHORT: text("up to 15 minutes"),
    Length.MIDDLE: text("16 to 20 minutes"),
    Length.LONG: text("more than 20 minutes"),
}


def country_name(country: str) -> Text:
    """Return what a country is called; one that only a trainer's map has, by its own name."""
    return COUNTRY_NAMES.get(country, Text(country))


def sought_words(sought: Sought) -> Iterator[Text]:
    """Yield in words what is looked for."""
    if sought.ages is not None:
        yield AGES_NAMES[sought.ages]
    if sought.length is not None:
        yield LENGTH_NAMES[sought.length]
    if sought.about is not None:
        yield ABOUT_NAMES[sought.about]
    if sought.country:
        yield country_name(sought.country)
    if sought.new:
        yield text("not yet played")
    if sought.words:
        yield text('"{words}" in its words', words=sought.words)
