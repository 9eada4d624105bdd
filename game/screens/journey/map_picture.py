"""What stands on the sheet of a country: its stations, notices and people, and the traveller's figure."""

from collections.abc import Iterable
from dataclasses import replace
from math import sin, tau

from game.core.journey.advance import facts_to_look_at
from game.core.journey.country import Country, Point, Stop
from game.core.message import Text, text
from game.screens.furniture import WIDE_TEXT
from game.screens.journey.travel import Travel
from game.screens.services import Services
from game.ui.page.page import Put
from game.ui.page.pieces import Spot, Sprite

SHEET = (0.0, 0.0, 1920.0, 1080.0)
STRIDE = 46.0
"""Lengths of the sheet from hop to hop."""
HOP = 16.0
"""Units that the figure rises in a hop."""
HEADS = {"woman": (0.56, 0.245), "man": (0.57, 0.245), "boy": (0.56, 0.315), "girl": (0.53, 0.5)}
"""Where the heads of those who walk are, as shares of their pictures: the middle, and the lower end."""
TALL = 150.0
"""Height of the figure on the sheet."""
BORDER_LINES = {
    "blue": text("Here the red country ends. One step on, it is blue."),
    "green": text("Here the blue country ends. One step on, it is green."),
}
"""What is said at the border of a country, once."""
ANY_BORDER = text("Here a country ends. One step on, it is another one.")


def signs(services: Services, travel: Travel, country: Country, goal: Point) -> Iterable[Put]:
    """Return a sign for each station of a country, and for what is beside its roads; the one at the goal is the next."""
    few = services.settings.text_size >= WIDE_TEXT
    for stop in country.stations:
        yield _station(services, stop, is_next=stop.at == goal, few=few)
    for stop in country.beside():
        yield _beside(services, stop, "person" if stop in country.people else "note", seen=_all_facts_found(travel, stop))


def _station(services: Services, stop: Stop, *, is_next: bool, few: bool) -> Put:
    name = services.say(stop.name)
    sign = Spot("walk", name, "pin", "flag", 46, named=True, pulsing=True) if is_next else Spot("", name, "", "white", 30, named=not few)
    return Put(sign, *stop.at)


def _beside(services: Services, stop: Stop, icon: str, *, seen: bool) -> Put:
    return Put(Spot(f"stop:{stop.id}", services.say(stop.name), icon, "sand" if seen else "cream", 48, seen=seen), *stop.at)


def _all_facts_found(travel: Travel, stop: Stop) -> bool:
    facts = {fact.id for fact in facts_to_look_at(travel.case, travel.history.now) if fact.at == stop.id}
    return bool(facts) and facts <= set(travel.history.now.found)


def with_what_matters(travel: Travel, country: Country) -> Country:
    """Return a country with those notices and people only that hold something for this traveller on this way."""
    names = {fact.at for fact in facts_to_look_at(travel.case, travel.history.now)}
    notices, people = (tuple(stop for stop in stops if stop.id in names) for stops in (country.notices, country.people))
    return replace(country, notices=notices, people=people)


def figure(services: Services, travel: Travel, at: Point, walked: float | None, *, left: bool, looks_back: bool = False) -> Put:
    """Return the traveller's figure, hopping by the lengths it has walked; None: it stands."""
    person = travel.case.on_the_road(travel.ahead or travel.scene)
    phase = 0.0 if walked is None else walked / STRIDE * tau / 2
    walks = walked is not None and f"{person.figure.shape}-walk" in services.world().figures
    art = f"figures/{person.figure.shape}-{'walk' if walks else 'stand'}"
    hop, head = abs(sin(phase)) * HOP, HEADS.get(person.figure.shape) if walks and looks_back else None
    tilt = 0.0 if head else sin(phase) * 5
    return Put(Sprite(art, services.say(person.name), TALL, person.figure.colours, tilt, left, hop=hop, looks_back=head), *at)


def border_words(country: str) -> Text:
    """Return what is said at the border before a country, once."""
    return BORDER_LINES.get(country, ANY_BORDER)
