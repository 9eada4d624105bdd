"""What was done on the way and came back later, by the name that its choice has."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from game.core.journey.case import Case, SceneId
from game.core.journey.held import Condition, DeedId, Did, FactId
from game.core.journey.journey import Journey, Visit
from game.core.message import Text


@dataclass(frozen=True)
class CameBack:
    """A choice that was taken, and the scenes in which something hung on it."""

    words: Text
    done_in: SceneId
    came_in: tuple[SceneId, ...]


def came_back(case: Case, journey: Journey) -> tuple[CameBack, ...]:
    """Return the choices on this road without which something would not have been said, seen or open later."""
    told = []
    for number, visit in enumerate(journey.path):
        for words, deed in _done(case, visit):
            scenes = tuple(dict.fromkeys(_scenes_with(case, journey, deed, number)))
            if scenes:
                told.append(CameBack(words, visit.scene, scenes))
    return tuple(told)


def _done(case: Case, visit: Visit) -> Iterator[tuple[Text, DeedId]]:
    """Yield what was asked in a scene, in its order, and the choice taken, if it is a deed."""
    scene = case.scenes[visit.scene]
    words = {question.deed: question.words for question in scene.asks}
    yield from ((words[deed], deed) for deed in visit.asked)
    if visit.choice is not None and (deed := scene.choices[visit.choice].deed) is not None:
        yield scene.choices[visit.choice].words, deed


def _scenes_with(case: Case, journey: Journey, deed: DeedId, since: int) -> Iterator[SceneId]:
    for number, visit in enumerate(journey.path):
        if number > since and any(Did(deed) in needs for needs in _met(case, journey, number)):
            yield visit.scene


def _met(case: Case, journey: Journey, number: int) -> Iterable[tuple[Condition, ...]]:
    """Yield what was asked for by everything that was said, found or open in a scene of the road."""
    visit = journey.path[number]
    scene, found = case.scenes[visit.scene], frozenset[FactId](journey.found)
    yield from (scene.lines[line].needs for where, line in journey.said if where == number)
    yield from (fact.needs for fact in scene.facts if fact.id in found)
    yield from (scene.choices[index].needs for index in visit.open)
