"""The stage of a scene with everybody on it, who speaks, and what can be looked at."""

from collections.abc import Collection

from game.core.journey.advance import facts_to_look_at, line_shown
from game.core.journey.case import Case, Scene
from game.core.journey.country import Stage, Stop
from game.core.journey.people import Person, PersonId
from game.core.journey.staging import Standing, now_and_before, people_of
from game.core.message import text
from game.screens.furniture import WIDE_TEXT
from game.screens.journey.stage_acts import ADULT, MIDDLE, figure_of, foot_of, thing_of
from game.screens.journey.travel import Travel
from game.screens.services import Services
from game.ui.page.page import Canvas, Put
from game.ui.page.pieces import Icon, Spot

STAGE_BOX = (-300.0, 0.0, 2520.0, 1080.0)
MOST_AHEAD = 3
"""How many stages are made ahead at most."""
FIGURE, SPOT = 95.0, 70.0
"""How far a figure, and the sign of what can be looked at, are seen to both sides of where they stand."""
HEAD = 0.1
HEADS = {"boy": 0.17, "girl": 0.37, "child": 0.51, "person-wheelchair": 0.28}
"""Where a figure's head begins, of the height of its picture."""
SITTING, SITTING_HEADS = 0.28, {"boy": 0.34, "girl": 0.43, "child": 0.55}
"""The same of those who sit."""


def stage_canvas(services: Services, travel: Travel, *, spots: bool, acting: Collection[str] = ()) -> Canvas:
    """Return the stage with everybody on it, and what can be looked at; those who are acting are drawn elsewhere."""
    scene, case = travel.scene, travel.case
    stage = services.world().stages.get(scene.stage)
    words = services.say(stage.words) if stage else ""
    line = line_shown(case, travel.history.now) if spots else None
    if stage is None or stage.phone:
        return Canvas(STAGE_BOX, (), f"stages/{scene.stage}", words, cover=True, carries="beneath")
    sign = _speech(travel, stage, line.speaker if line else None)
    # With big words the card covers most of the stage: what can be looked at stands only in the card, as buttons.
    seen = spots and services.settings.text_size < WIDE_TEXT
    puts = (
        *_things(services, travel, stage, acting, front=False),
        *_people(services, travel, stage, acting),
        *_things(services, travel, stage, acting, front=True),
        *sign,
        *(_spots(services, travel, stage) if seen else ()),
    )
    return Canvas(STAGE_BOX, puts, f"stages/{scene.stage}", words, cover=True, carries="beneath", keep=_seen_whole(stage, case, scene))


def _seen_whole(stage: Stage, case: Case, scene: Scene) -> tuple[float, float]:
    """Return from where to where a stage is seen in a narrow window: everybody who comes in a scene, and what can be looked at."""
    stands = [stand.at[0] for stand, _ in zip(stage.stands, people_of(case, scene), strict=False)]
    looked_at = {fact.at for fact in scene.facts}
    spots = [spot.at[0] for spot in stage.spots if spot.id in looked_at]
    return min((*(x - FIGURE for x in stands), *(x - SPOT for x in spots)), default=MIDDLE), max(stands, default=MIDDLE) + FIGURE


def coming(services: Services, travel: Travel) -> tuple[Canvas, ...]:
    """Return the stages of the scenes that may come next, so that they are made before somebody sees them."""
    now, case = travel.history.now, travel.case
    choices = travel.scene.choices
    if now.ahead is not None:
        scenes: tuple[Scene, ...] = (case.scenes[now.ahead],)
    elif now.pending is not None and choices:
        scenes = (case.scenes[choices[now.pending].to],)
    else:
        scenes = tuple(case.scenes[choice.to] for choice in choices)
    return stages(services, case, scenes[:MOST_AHEAD])


def stages(services: Services, case: Case, scenes: tuple[Scene, ...]) -> tuple[Canvas, ...]:
    """Return the empty stages of scenes of a case."""
    known = services.world().stages
    kept = {(scene.stage, _seen_whole(known[scene.stage], case, scene)): None for scene in scenes if scene.stage in known}
    return tuple(Canvas(STAGE_BOX, (), f"stages/{name}", cover=True, keep=keep) for name, keep in kept)


def people_here(travel: Travel) -> tuple[tuple[Person, Standing], ...]:
    """Return who stands on the stage now, the traveller first."""
    now, _ = now_and_before(travel.case, travel.history.now)
    return tuple((travel.case.person(each.who), each) for each in now.people)


def _things(services: Services, travel: Travel, stage: Stage, acting: Collection[str], *, front: bool) -> tuple[Put, ...]:
    """Return the things that are there, behind the people or before them."""
    now, _ = now_and_before(travel.case, travel.history.now)
    shown = [prop for prop in stage.props if prop.id in now.shown(stage) and prop.id not in acting and prop.front is front]
    return tuple(Put(thing_of(services, stage, prop), *foot_of(prop)) for prop in shown)


def _people(services: Services, travel: Travel, stage: Stage, acting: Collection[str]) -> tuple[Put, ...]:
    here = [(person, standing) for person, standing in people_here(travel) if standing.place < len(stage.stands)]
    return tuple(
        Put(figure_of(services, person, standing), *stage.stands[standing.place].at) for person, standing in here if person.id not in acting
    )


def _speech(travel: Travel, stage: Stage, speaker: PersonId | None) -> tuple[Put, ...]:
    """Return the sign over the head of whoever speaks."""
    for person, standing in people_here(travel):
        if person.id == speaker and standing.place < len(stage.stands):
            x, y = stage.stands[standing.place].at
            top = head_top(y, person.figure.shape, standing.pose)
            return (Put(Icon("speech", size=46, tone="white", paper="ink"), x + 70, top - 50),)
    return ()


def head_top(feet: float, shape: str, pose: str) -> float:
    """Return how high on the stage the head of a figure begins whose feet are so high."""
    head = SITTING_HEADS.get(shape, SITTING) if pose == "sit" else HEADS.get(shape, HEAD)
    return feet - ADULT * (1 - head)


def _spots(services: Services, travel: Travel, stage: Stage | None) -> tuple[Put, ...]:
    now = travel.history.now
    names = dict.fromkeys(fact.at for fact in facts_to_look_at(travel.case, now))
    return tuple(put for name in names if (put := _spot(services, travel, stage, name)) is not None)


def _spot(services: Services, travel: Travel, stage: Stage | None, name: str) -> Put | None:
    found = all_found(travel, name)
    place = spot_place(travel, stage, name)
    if place is None:
        return None
    label = services.say(text("Look closer: {thing}", thing=place.name))
    icon = "check" if found else "lens"
    return Put(Spot(f"look:{name}", label, icon, "sand" if found else "white", 60, seen=found), *place.at)


def all_found(travel: Travel, name: str) -> bool:
    """Whether a thing has nothing left to tell."""
    return {fact.id for fact in travel.scene.facts if fact.at == name} <= set(travel.history.now.found)


def spot_place(travel: Travel, stage: Stage | None, name: str) -> Stop | None:
    """Return the place of a spot of the stage, or above the head of a person."""
    if stage is None:
        return None
    for spot in stage.spots:
        if spot.id == name:
            return spot
    for person, standing in people_here(travel):
        if person.id == name and standing.place < len(stage.stands):
            x, y = stage.stands[standing.place].at
            return Stop(name, person.name, (x, y - ADULT + 20))
    return None
