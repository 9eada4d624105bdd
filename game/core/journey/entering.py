"""How a scene begins and is listened to, and how facts are noticed in it."""

from collections.abc import Iterable
from dataclasses import replace

from game.core.journey.belongings import apply_changes
from game.core.journey.case import Case, Line, Scene, SceneId
from game.core.journey.conditions import Standpoint, all_hold, standpoint
from game.core.journey.facts import Fact, Found
from game.core.journey.held import DeedId, FactId
from game.core.journey.journey import Entered, Event, FactFound, Journey, Phase, Turn, Visit


def scene_of(case: Case, journey: Journey) -> Scene:
    """Return the scene the traveller is in, or comes from while walking."""
    return case.scenes[journey.path[-1].scene]


def enter(case: Case, journey: Journey, to: SceneId) -> Turn:
    """Return the journey at the beginning of a scene."""
    scene = case.scenes[to]
    belongings, handed = apply_changes(journey.belongings, scene.changes)
    there = replace(journey, phase=Phase.LISTENING, belongings=belongings, ahead=None, pending=None, line=0)
    absent = tuple(fact for fact in absent_facts(scene, standpoint(there)) if fact not in there.found)
    there = replace(there, path=(*journey.path, Visit(to, absent=absent)))
    return hear(case, Turn(there, (Entered(to), *handed)), 0)


def hear(case: Case, turn: Turn, begin: int) -> Turn:
    """Say the next line that holds, with what it changes; with the last one, notice what listening tells."""
    scene, journey = scene_of(case, turn.journey), turn.journey
    index = _next_line(scene, journey, begin)
    if index is not None:
        turn = _say(turn, scene.lines[index], index)
        if _next_line(scene, turn.journey, index + 1) is not None:
            return Turn(replace(turn.journey, phase=Phase.LISTENING), turn.events)
    journey = replace(turn.journey, phase=Phase.CHOOSING)
    return notice(Turn(journey, turn.events), facts_found_by(case, journey, Found.LISTENING))


def hear_more(case: Case, turn: Turn) -> Turn:
    """Go back to listening if what was just seen or pinned lets somebody say more; otherwise all stays as it is."""
    scene, journey = scene_of(case, turn.journey), turn.journey
    if journey.phase is not Phase.CHOOSING or _next_line(scene, journey, _heard(scene, journey)) is None:
        return turn
    return hear(case, turn, _heard(scene, journey))


def _heard(scene: Scene, journey: Journey) -> int:
    """Return the index behind the last line heard in this scene."""
    visit = len(journey.path) - 1
    return max((line + 1 for where, line in journey.said if where == visit and scene.lines[line].answers == topic(journey)), default=0)


def notice(turn: Turn, facts: Iterable[Fact]) -> Turn:
    """Add the facts that were not found before."""
    new = tuple(fact.id for fact in facts if fact.id not in turn.journey.found)
    events: tuple[Event, ...] = tuple(FactFound(fact) for fact in new)
    found = (*turn.journey.found, *new)
    return Turn(replace(turn.journey, found=found), (*turn.events, *events))


def facts_here(case: Case, visit: Visit) -> tuple[Fact, ...]:
    """Return the facts of a scene that stand on this road, found or not."""
    return tuple(fact for fact in case.scenes[visit.scene].facts if fact.id not in visit.absent)


def facts_found_by(case: Case, journey: Journey, how: Found) -> tuple[Fact, ...]:
    """Return the facts of the scene the traveller is in that are come by in this way."""
    return tuple(fact for fact in facts_here(case, journey.path[-1]) if fact.found is how)


def facts_ahead(case: Case, journey: Journey) -> tuple[Fact, ...]:
    """Return the facts on the way to the scene ahead that will stand there as things are now."""
    if journey.ahead is None:
        return ()
    scene = case.scenes[journey.ahead]
    belongings, _ = apply_changes(journey.belongings, scene.changes)
    absent = absent_facts(scene, replace(standpoint(journey), belongings=belongings))
    return tuple(fact for fact in scene.facts if fact.found is Found.ON_THE_WAY and fact.id not in absent)


def absent_facts(scene: Scene, at: Standpoint) -> tuple[FactId, ...]:
    """Return the facts of a scene that do not stand as things are."""
    return tuple(fact.id for fact in scene.facts if fact.needs and not all_hold(at, fact.needs))


def _next_line(scene: Scene, journey: Journey, begin: int) -> int | None:
    for index in range(begin, len(scene.lines)):
        needs = scene.lines[index].needs
        if scene.lines[index].answers == topic(journey) and (not needs or all_hold(standpoint(journey), needs)):
            return index
    return None


def topic(journey: Journey) -> DeedId | None:
    """Return the deed of the question that is being answered; None while the scene itself goes on."""
    return journey.path[-1].asked[-1] if journey.path[-1].asked else None


def _say(turn: Turn, line: Line, index: int) -> Turn:
    journey = turn.journey
    belongings, handed = apply_changes(journey.belongings, line.changes)
    said = (*journey.said, (len(journey.path) - 1, index))
    return Turn(replace(journey, line=index, said=said, belongings=belongings), (*turn.events, *handed))
