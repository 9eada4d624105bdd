"""The questions of a scene: which can be asked, and what asking one does."""

from dataclasses import replace

from game.core.journey.case import Case, Question
from game.core.journey.conditions import is_hidden, standpoint
from game.core.journey.entering import absent_facts, hear, scene_of
from game.core.journey.facts import Fact
from game.core.journey.held import DeedId, Did
from game.core.journey.journey import Journey, Turn


def questions_left(case: Case, journey: Journey) -> tuple[Question, ...]:
    """Return what can still be asked in the scene the traveller is in; what was not seen, done or said before is not shown."""
    scene, asked = scene_of(case, journey), journey.path[-1].asked
    if len(asked) >= scene.questions:
        return ()
    at = standpoint(journey)
    return tuple(each for each in scene.asks if each.deed not in asked and not is_hidden(at, each.needs))


def ask(case: Case, journey: Journey, deed: DeedId) -> Turn:
    """Return the journey at the first line that answers a question; what stands since it was asked can be found from now on."""
    deeds = tuple(dict.fromkeys((*journey.deeds, deed)))
    here = replace(journey.path[-1], asked=(*journey.path[-1].asked, deed))
    there = replace(journey, deeds=deeds, path=(*journey.path[:-1], here))
    scene = scene_of(case, there)
    still = absent_facts(scene, standpoint(there))
    hanging = {fact.id for fact in scene.facts if hangs_on(fact, deed)}
    absent = tuple(fact for fact in here.absent if fact not in hanging or fact in still)
    return hear(case, Turn(replace(there, path=(*there.path[:-1], replace(here, absent=absent)))), 0)


def hangs_on(fact: Fact, deed: DeedId) -> bool:
    """Whether a fact stands only when something was done."""
    return any(deed == need.deed for need in fact.needs if isinstance(need, Did))
