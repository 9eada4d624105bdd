"""Whether every figure has been drawn in the poses it is needed in."""

from collections.abc import Iterator

from game.core.journey.case import Case
from game.core.journey.country import World
from game.core.journey.people import ME, Person, PersonId
from game.core.journey.proof.line_places import place_of_line
from game.core.message import text
from game.core.naming import name_list, unknown
from game.core.problem import Address, Problem

STAND, WALK = "stand", "walk"


def check_figures(case: Case, world: World) -> tuple[Problem, ...]:
    """Return the figures and poses that have not been drawn; the traveller also walks on the maps."""
    problems: list[Problem] = []
    problems += _figure(case.traveller, ("traveller",), world, (STAND, WALK))
    walkers = {scene.follows for scene in case.scenes.values()}
    for person in case.cast:
        problems += _figure(person, ("cast", person.id), world, (STAND, WALK) if person.id in walkers else (STAND,))
    return (*problems, *_poses(case, world))


def _figure(person: Person, at: Address, world: World, poses: tuple[str, ...]) -> Iterator[Problem]:
    shape, drawn = person.figure.shape, _shapes(world)
    here = (*at, "figure", "shape")
    if shape not in drawn:
        words = unknown(text('No figure is called "{name}".{hint}\nShapes: {known}.', name=shape), shape, drawn)
        yield Problem("C128", here, words)
        return
    for pose in poses:
        if f"{shape}-{pose}" not in world.figures:
            yield _not_drawn(here, shape, pose, world)


def _poses(case: Case, world: World) -> Iterator[Problem]:
    for scene in case.scenes.values():
        people = {person.id: person for person in (*case.cast, case.traveller)} | {ME: case.on_the_road(scene)}
        here: Address = ("scenes", scene.id)
        asked: list[tuple[Address, PersonId, str]] = [((*here, "poses", who), who, pose) for who, pose in scene.poses]
        for index, line in enumerate(scene.lines):
            asked += [((*here, *place_of_line(scene, index), "poses", who), who, pose) for who, pose in line.staging.poses]
        for at, who, pose in asked:
            shape = _shape(people, who)
            if shape in _shapes(world) and f"{shape}-{pose}" not in world.figures:
                yield _not_drawn(at, shape, pose, world)


def _shape(people: dict[PersonId, Person], who: PersonId) -> str:
    return people[who].figure.shape if who in people else ""


def _not_drawn(at: Address, shape: str, pose: str, world: World) -> Problem:
    known = sorted(name.rpartition("-")[2] for name in world.figures if name.rpartition("-")[0] == shape)
    words = text(
        'The figure "{shape}" has not been drawn in the pose "{pose}".\nPoses of this figure: {known}.',
        shape=shape,
        pose=pose,
        known=name_list(known),
    )
    return Problem("C129", at, words)


def _shapes(world: World) -> tuple[str, ...]:
    return tuple(sorted({name.rpartition("-")[0] for name in world.figures}))
