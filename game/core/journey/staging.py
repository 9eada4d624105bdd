"""Who stands on the stage at a line of a scene, in which pose and facing where, and which things are there."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from game.core.journey.case import Case, Line, Scene
from game.core.journey.country import Stage
from game.core.journey.journey import Journey
from game.core.journey.people import ME, Person, PersonId

STAND = "stand"


@dataclass(frozen=True)
class Standing:
    """Somebody on the stage."""

    who: PersonId
    place: int
    """Which of the stage's places it is, from 0; everybody keeps theirs for the whole scene."""
    pose: str = STAND
    turned: bool = False
    """Whether they look the other way than their picture does."""


@dataclass(frozen=True)
class Tableau:
    """The stage at one moment."""

    people: tuple[Standing, ...] = ()
    props: tuple[tuple[str, bool], ...] = ()
    """What the case says of the things of the stage: there, or not; of others the stage decides."""

    def standing(self, who: PersonId) -> Standing | None:
        """Return where somebody stands; None if they are not there."""
        return next((each for each in self.people if each.who == who), None)

    def shown(self, stage: Stage) -> tuple[str, ...]:
        """Return which things of the stage are there, in the stage's order."""
        said = dict(self.props)
        return tuple(prop.id for prop in stage.props if said.get(prop.id, prop.shown))


def comes_later(lines: Iterable[Line], who: PersonId) -> bool:
    """Whether somebody is not there as a scene begins: the first thing that its lines tell of them is that they come."""
    first = next((line for line in lines if who in line.staging.comes or who in _acting(line)), None)
    return first is not None and who in first.staging.comes


def people_of(case: Case, scene: Scene) -> tuple[Person, ...]:
    """Return everybody who is on the stage at some time, whoever travels first: the order of their places."""
    others = (case.person(who) for who in scene.present)
    return tuple(dict.fromkeys((case.on_the_road(scene), *others)))


def opening(case: Case, scene: Scene) -> Tableau:
    """Return the stage before anything is said: without those who come later."""
    order = [person.id for person in people_of(case, scene)]
    poses = {_id(case, scene, who): pose for who, pose in scene.poses}
    people = (Standing(who, place, poses.get(who, STAND), turned=place % 2 == 1) for place, who in enumerate(order))
    return Tableau(tuple(each for each in people if not comes_later(scene.lines, each.who)), scene.props)


def after_line(case: Case, scene: Scene, stage: Tableau, line: Line) -> Tableau:
    """Return the stage as a line is said; somebody who speaks is there, whatever else is written."""
    staging = line.staging
    comers = (*staging.comes, *((line.speaker,) if line.speaker is not None else ()))
    people = _with(case, scene, stage.people, comers)
    poses = {_id(case, scene, who): pose for who, pose in staging.poses}
    turns = {_id(case, scene, who) for who in staging.turns}
    gone = {_id(case, scene, who) for who in staging.leaves}
    moved = (_moved(each, poses, turns) for each in people if each.who not in gone)
    return Tableau(tuple(moved), tuple({**dict(stage.props), **dict(staging.props)}.items()))


def tableau(case: Case, scene: Scene, said: Iterable[int]) -> Tableau:
    """Return the stage after the lines that were said, by their indices."""
    now = opening(case, scene)
    for index in said:
        now = after_line(case, scene, now, scene.lines[index])
    return now


def now_and_before(case: Case, journey: Journey) -> tuple[Tableau, Tableau]:
    """Return the stage of the scene the traveller is in as it is now, and as it was before the line last said."""
    visit = len(journey.path) - 1
    said = [line for number, line in journey.said if number == visit]
    scene = case.scenes[journey.path[visit].scene]
    return tableau(case, scene, said), tableau(case, scene, said[:-1])


def _acting(line: Line) -> Iterable[PersonId]:
    """Return who does something in a line, and so is there."""
    staging = line.staging
    speaker = () if line.speaker is None else (line.speaker,)
    return (*speaker, *staging.leaves, *staging.turns, *(who for who, _ in staging.poses))


def _with(case: Case, scene: Scene, people: tuple[Standing, ...], comers: Iterable[PersonId]) -> tuple[Standing, ...]:
    """Return the people with those who come, in the order of their places."""
    order = {person.id: place for place, person in enumerate(people_of(case, scene))}
    here = {each.who for each in people}
    new = (who for who in dict.fromkeys(_id(case, scene, who) for who in comers) if who in order and who not in here)
    come = (Standing(who, order[who], turned=order[who] % 2 == 1) for who in new)
    return tuple(sorted((*people, *come), key=lambda each: each.place))


def _moved(each: Standing, poses: Mapping[PersonId, str], turns: set[PersonId]) -> Standing:
    turned = each.turned ^ (each.who in turns)
    return replace(each, pose=poses.get(each.who, each.pose), turned=turned)


def _id(case: Case, scene: Scene, who: PersonId) -> PersonId:
    return case.on_the_road(scene).id if who == ME else who
