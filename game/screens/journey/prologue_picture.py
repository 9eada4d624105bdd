"""The pictures of the lift home: the street with what can be seen on it, and what comes of the flag, or of none."""

from collections.abc import Collection
from dataclasses import dataclass

from game.core.journey.country import Point
from game.core.message import Text, text
from game.screens.services import Services
from game.ui.page.page import Canvas, Put
from game.ui.page.pieces import Pennant, Spot, Sprite

BOX = (-300.0, 0.0, 2520.0, 1080.0)
STREET, HOME, AWAY = "roadside-cafe", "kitchen-home", "hills-night"
ADULT = 380.0
HER, HIM, OTHER = (560.0, 664.0), (1120.0, 668.0), (965.0, 656.0)
"""Where the traveller and the driver stand on the street, and who waits at home."""


@dataclass(frozen=True)
class Clue:
    """One thing to see on the street."""

    id: str
    name: Text
    see: Text
    at: Point


CLUES = (
    Clue("door", text("The café"), text("The woman in the café shakes her head: every evening he asks who has no lift home."), (776, 470)),
    Clue("man", text("The man"), text("He asks for your phone, to look up the way, and puts it into his own pocket."), (1120, 300)),
    Clue("van", text("The van"), text("The back doors of the van have no handle inside."), (1400, 520)),
)


def street(services: Services, seen: Collection[str], *, spots: bool) -> Canvas:
    """Return the street in the evening, with a lens at everything that can be looked at."""
    lenses = tuple(_lens(services, clue, seen=clue.id in seen) for clue in CLUES) if spots else ()
    return _stage(services, STREET, (_her(services, HER), _him(services), *lenses))


def answer_picture(services: Services, *, raised: bool) -> Canvas:
    """Return what comes of it, told without words."""
    if not raised:
        return _stage(services, AWAY, ())
    flag = Put(Pennant("", "flag", 150, "flag"), 1290, 664)
    mother = Sprite("figures/elder-woman-stand", "", ADULT, (("coat", "teal"), ("scarf", "rose"), ("hair", "grey")), flip=True)
    return _stage(services, HOME, (_her(services, (620, 654)), Put(mother, *OTHER), flag))


def _stage(services: Services, name: str, puts: tuple[Put, ...]) -> Canvas:
    stage = services.world().stages.get(name)
    return Canvas(BOX, puts, f"stages/{name}", services.say(stage.words) if stage else "", cover=True)


def _lens(services: Services, clue: Clue, *, seen: bool) -> Put:
    label = services.say(text("Look closer: {thing}", thing=clue.name))
    return Put(Spot(f"look:{clue.id}", label, "check" if seen else "lens", "sand" if seen else "white", 60, seen=seen), *clue.at)


def _her(services: Services, at: Point) -> Put:
    colours = (("coat", "coral"), ("trousers", "slate"), ("scarf", "ochre"), ("hair", "brown"), ("skin", "light"))
    return Put(Sprite("figures/woman-stand", services.say(text("You")), ADULT, colours), *at)


def _him(services: Services) -> Put:
    colours = (("coat", "slate"), ("trousers", "ink"), ("scarf", "sand"), ("hair", "black"), ("skin", "tan"))
    return Put(Sprite("figures/man-stand", services.say(text("The man with the van")), ADULT, colours, flip=True), *HIM)
