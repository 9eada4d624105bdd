"""How a scene begins and is listened to, and how facts are noticed in it."""

from collections.abc import Iterable
from dataclasses import replace

from game.core.journey.belongings import all_hold, apply_changes
from game.core.journey.case import Case, Fact, Found, Scene, SceneId
from game.core.journey.journey import Entered, Event, FactFound, Journey, Phase, Turn, Visit


def scene_of(case: Case, journey: Journey) -> Scene:
    """Return the scene the traveller is in, or comes from while walking."""
    return case.scenes[journey.path[-1].scene]


def enter(case: Case, journey: Journey, to: SceneId) -> Turn:
    """Return the journey at the beginning of a scene."""
    scene = case.scenes[to]
    belongings, handed = apply_changes(journey.belongings, scene.changes)
    there = replace(
        journey,
        phase=Phase.LISTENING,
        path=(*journey.path, Visit(to)),
        belongings=belongings,
        ahead=None,
        pending=None,
        line=0,
    )
    return hear(case, Turn(there, (Entered(to), *handed)), 0)


def hear(case: Case, turn: Turn, begin: int) -> Turn:
    """Show the next line that holds; with the last one, notice what listening tells."""
    scene, journey = scene_of(case, turn.journey), turn.journey
    holding = [index for index, line in enumerate(scene.lines) if index >= begin and all_hold(journey.belongings, line.needs)]
    if holding:
        said = (*journey.said, (len(journey.path) - 1, holding[0]))
        journey = replace(journey, line=holding[0], said=said)
    if len(holding) > 1:
        return Turn(journey, turn.events)
    journey = replace(journey, phase=Phase.CHOOSING)
    return notice(Turn(journey, turn.events), found_by(scene, Found.LISTENING))


def notice(turn: Turn, facts: Iterable[Fact]) -> Turn:
    """Add the facts that were not found before."""
    new = tuple(fact.id for fact in facts if fact.id not in turn.journey.found)
    events: tuple[Event, ...] = tuple(FactFound(fact) for fact in new)
    found = (*turn.journey.found, *new)
    return Turn(replace(turn.journey, found=found), (*turn.events, *events))


def found_by(scene: Scene, how: Found) -> tuple[Fact, ...]:
    """Return the facts of a scene that are come by in this way."""
    return tuple(fact for fact in scene.facts if fact.found is how)
