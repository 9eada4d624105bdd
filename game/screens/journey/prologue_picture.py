"""The pictures of the lift home: the street with what can be seen on it, and what comes of the flag, or of none."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace

from game.core.journey.country import Point
from game.core.message import Text, text
from game.screens.journey.stage_acts import ADULT, foot_of, thing_of
from game.screens.services import Services
from game.ui.page.page import Canvas, Put
from game.ui.page.pieces import Pennant, Spot, Sprite

BOX = (-300.0, 0.0, 2520.0, 1080.0)
STREET, AWAY = "roadside-cafe", "hills-night"
FAR = 1800.0
"""How far the van drives until nobody sees it."""
HER, HIM, DOOR, FLAG = (560.0, 664.0), (1120.0, 668.0), (800.0, 640.0), (680.0, 690.0)
"""Where the traveller and the driver stand on the street, who comes out of the café, and where the flag is planted."""
ROAD = (1120.0, 548.0)
"""Where the van is when it is far away."""


@dataclass(frozen=True)
class Clue:
    """One thing to see on the street."""

    id: str
    name: Text
    see: Text
    at: Point


CLUES = (
    Clue("door", text("The café"), text("The woman in the café shakes her head: every evening he asks who has no lift home."), (776, 330)),
    Clue("man", text("The man"), text("He asks for your phone, to look up the way, and puts it into his own pocket."), (1120, 300)),
    Clue("van", text("The van"), text("The back doors of the van have no handle inside."), (1400, 520)),
)


def street(services: Services, seen: Collection[str], keys: Mapping[str, str]) -> Canvas:
    """Return the street in the evening, with a lens at everything that has a key; it does what its row in the words does."""
    lenses = tuple(_lens(services, clue, keys[clue.id], seen=clue.id in seen) for clue in CLUES if clue.id in keys)
    return _stage(services, STREET, (*_van(services), _her(services, HER), _him(services), *lenses))


def leaving_street(services: Services, *, alone: bool) -> Canvas:
    """Return the street that the van drives away from, with or without the traveller."""
    return _stage(services, STREET, (_her(services, HER),) if alone else ())


def leaving_van(services: Services, left: float) -> tuple[Put, ...]:
    """Return the van where it is while a part of its way (1 to 0) is left."""
    return tuple(replace(put, x=put.x + FAR * (1 - left) ** 2) for put in _van(services))


def answer_picture(services: Services, *, raised: bool) -> Canvas:
    """Return what comes of it, told without words."""
    if not raised:
        small = tuple(Put(replace(put.item, height=64), *ROAD) for put in _van(services) if isinstance(put.item, Sprite))
        return _stage(services, AWAY, small)
    flag = Put(Pennant("", "flag", 170, "flag"), FLAG[0], FLAG[1])
    woman = Sprite("figures/elder-woman-stand", services.say(CLUES[0].name), ADULT, (("coat", "teal"), ("scarf", "rose"), ("hair", "grey")))
    return _stage(services, STREET, (Put(woman, *DOOR), _her(services, HER), flag))


def _stage(services: Services, name: str, puts: tuple[Put, ...]) -> Canvas:
    stage = services.world().stages.get(name)
    return Canvas(BOX, puts, f"stages/{name}", services.say(stage.words) if stage else "", cover=True, carries="beneath")


def _van(services: Services) -> tuple[Put, ...]:
    stage = services.world().stages.get(STREET)
    things = stage.props if stage else ()
    return tuple(Put(thing_of(services, stage, thing), *foot_of(thing)) for thing in things if stage and thing.id == "van")


def _lens(services: Services, clue: Clue, key: str, *, seen: bool) -> Put:
    label = services.say(clue.name if seen else text("Look closer: {thing}", thing=clue.name))
    return Put(Spot(key, label, "check" if seen else "lens", "sand" if seen else "white", 60, seen=seen), *clue.at)


def _her(services: Services, at: Point) -> Put:
    colours = (("coat", "coral"), ("trousers", "slate"), ("scarf", "ochre"), ("hair", "brown"), ("skin", "light"))
    return Put(Sprite("figures/woman-stand", services.say(text("You")), ADULT, colours), *at)


def _him(services: Services) -> Put:
    colours = (("coat", "slate"), ("trousers", "ink"), ("scarf", "sand"), ("hair", "black"), ("skin", "tan"))
    return Put(Sprite("figures/man-stand", services.say(text("The man with the van")), ADULT, colours, flip=True), *HIM)
