"""What happens on the stage as a line is said: who comes and goes, turns round or sits down, and the things that come and go."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace
from math import pi, sin

from game.core.journey.country import Point, Prop, Stage
from game.core.journey.people import Person
from game.core.journey.staging import STAND, Standing, Tableau, now_and_before, people_of
from game.screens.journey.travel import Travel
from game.screens.services import Services
from game.ui.page.page import Put
from game.ui.page.pieces import Sprite

SECONDS = 0.3
"""How long a slide takes."""
MIDDLE = 960.0
"""The middle of a stage, in its own lengths."""
BEYOND = 220.0
"""How far outside of what is seen in the middle somebody waits; the picture may have been moved by half of that."""
HOP = 16.0
"""Units that a figure rises while it turns or sits down."""
ABOVE = 220.0
"""From how far above a thing is let down."""
ADULT = 380.0
"""Height of a figure's picture on a stage; an adult in it is about 330 tall."""


@dataclass(frozen=True)
class Act:
    """One figure or thing that looks otherwise, or is elsewhere, than before the line."""

    who: str
    at: Point
    before: Sprite | None
    """How it looked; None: it comes."""
    after: Sprite | None
    """How it looks now; None: it goes."""
    across: float = 0.0
    """The side it comes from or goes to: -1 left, 1 right, 0 none."""
    down: float = 0.0
    """-1: it comes from above or goes up."""
    walks: Sprite | None = None
    """How it looks on its way, if otherwise."""


def acts(services: Services, travel: Travel) -> tuple[Act, ...]:
    """Return what the line last said has changed on the stage."""
    stage = services.world().stages.get(travel.scene.stage)
    if stage is None:
        return ()
    now, before = now_and_before(travel.case, travel.history.now)
    return (*_props(services, stage, now, before), *_people(services, travel, stage, now, before))


def moving(found: tuple[Act, ...], left: float, wide: float) -> tuple[Put, ...]:
    """Return everything that acts where it is while a part of the way (1 to 0) is left; `wide` is the window's width in units."""
    puts = (_put(act, left, wide) for act in found)
    return tuple(put for put in puts if put is not None)


def figure_of(services: Services, person: Person, standing: Standing) -> Sprite:
    """Return somebody as they stand on the stage."""
    art = f"figures/{person.figure.shape}-{standing.pose}"
    return Sprite(art, services.say(person.name), ADULT, person.figure.colours, flip=standing.turned)


def thing_of(services: Services, stage: Stage, prop: Prop) -> Sprite:
    """Return a thing of the stage."""
    _, _, width, height = prop.box
    return Sprite(f"stages/{stage.id}/{prop.id}", services.say(prop.words), height, ratio=width / height)


def foot_of(prop: Prop) -> Point:
    """Return the middle of a thing's lower edge."""
    left, top, width, height = prop.box
    return left + width / 2, top + height


def _props(services: Services, stage: Stage, now: Tableau, before: Tableau) -> Iterator[Act]:
    shown, was = now.shown(stage), before.shown(stage)
    for prop in stage.props:
        if (prop.id in shown) != (prop.id in was):
            thing = thing_of(services, stage, prop)
            came, gone = (None, thing) if prop.id in shown else (replace(thing, label=""), None)
            across = {"left": -1.0, "right": 1.0}.get(prop.comes, 0.0)
            yield Act(prop.id, foot_of(prop), came, gone, across, -1.0 if prop.comes == "above" else 0.0)


def _people(services: Services, travel: Travel, stage: Stage, now: Tableau, before: Tableau) -> Iterator[Act]:
    others = [stage.stands[each.place].at[0] for each in now.people if each.place < len(stage.stands)]
    for person, stand in zip(people_of(travel.case, travel.scene), stage.stands, strict=False):
        here, was = now.standing(person.id), before.standing(person.id)
        if here == was:
            continue
        after = figure_of(services, person, here) if here else None
        earlier = replace(figure_of(services, person, was), label="") if was else None
        side = 0.0 if here and was else _side(stand.at[0], others)
        walks = _walking(services, person, here or was, left=(side > 0) == (after is not None)) if side else None
        yield Act(person.id, stand.at, earlier, after, side, walks=walks)


def _side(x: float, others: Collection[float]) -> float:
    """Return the side on which fewer people stand in the way: -1 left, 1 right; of two alike the nearer one."""
    left, right = (sum(1 for other in others if (other - x) * side > 0) for side in (-1, 1))
    return (-1.0 if x < MIDDLE else 1.0) if left == right else (-1.0 if left < right else 1.0)


def _walking(services: Services, person: Person, standing: Standing | None, *, left: bool) -> Sprite | None:
    """Return somebody on their way in or out, to the left or to the right."""
    if standing is None:
        return None
    known = standing.pose == STAND and f"{person.figure.shape}-walk" in services.world().figures
    return replace(figure_of(services, person, replace(standing, pose="walk") if known else standing), flip=left)


def _put(act: Act, left: float, wide: float) -> Put | None:
    x, y = act.at
    if act.before is not None and act.after is not None:
        look = act.before if left > 1 / 2 else replace(act.after, hop=0.0)
        return Put(replace(look, label=act.after.label, hop=HOP * sin(pi * left)), x, y)
    if act.after is None and left <= 0:
        return None
    sprite = act.after or act.before
    if sprite is None:
        return None
    way = left**2 if act.after is not None else (1 - left) ** 2
    look = replace(act.walks, label=sprite.label) if act.walks is not None and left > 0 else sprite
    return Put(look, x + act.across * _way_out(act, wide) * way, y + act.down * ABOVE * way)


def _way_out(act: Act, wide: float) -> float:
    """Return how far it is to where nobody sees it."""
    return wide / 2 - act.across * (act.at[0] - MIDDLE) + BEYOND
