"""Whether everybody who comes was away, and everybody who leaves or speaks is there."""

from collections.abc import Iterator
from enum import Enum

from game.core.journey.case import Case, Line, Scene
from game.core.journey.country import World
from game.core.journey.people import ME, PersonId
from game.core.journey.proof.line_places import place_of_line
from game.core.journey.proof.wording import says_alone, says_gone
from game.core.journey.staging import comes_later
from game.core.message import text
from game.core.problem import Address, Problem


class _Where(Enum):
    """Where somebody is while a scene is told."""

    HERE = "here"
    GONE = "gone"
    UNSURE = "unsure"
    """It hangs on a condition."""


def check_staging(case: Case, world: World) -> tuple[Problem, ...]:
    """Return who comes twice, leaves without being there, or does something while away; on a phone nobody stands at all."""
    phones = {name for name, stage in world.stages.items() if stage.phone}
    told = (_on_a_phone(scene) if scene.stage in phones else _on_a_stage(case, scene) for scene in case.scenes.values())
    return tuple(problem for problems in told for problem in problems)


def _on_a_stage(case: Case, scene: Scene) -> Iterator[Problem]:
    yield from _scene(case, scene)
    for index, line in enumerate(scene.lines):
        if line.time:
            words = text('The time of a line is shown only on the stage "phone". Tell it in the words, or say "when" at the scene.')
            yield Problem("C182", ("scenes", scene.id, "lines", index, "time"), words, on_key=True, warning=True)


def _on_a_phone(scene: Scene) -> Iterator[Problem]:
    """Say where somebody moves in messages, and where nobody writes any."""
    at: Address = ("scenes", scene.id)
    moved: list[Address] = [(*at, "poses")] if scene.poses else []
    for index, line in enumerate(scene.lines):
        staging = line.staging
        moves = {"comes": staging.comes, "leaves": staging.leaves, "poses": staging.poses, "turns": staging.turns}
        moved += [(*at, "lines", index, key) for key, people in moves.items() if people]
    for place in moved:
        words = text("On a phone nobody stands, so nobody is seen coming, leaving, sitting or turning round. Take this out.")
        yield Problem("C180", place, words, on_key=True, warning=True)
    if not any(line.speaker for line in scene.lines):
        words = text("This scene is on a phone, and nobody writes. Let somebody say a line, or take another stage.")
        yield Problem("C181", (*at, "stage"), words, warning=True)


def _scene(case: Case, scene: Scene) -> Iterator[Problem]:
    where = {who: _Where.GONE if comes_later(scene.lines, who) else _Where.HERE for who in scene.present}
    where |= {case.on_the_road(scene).id: _Where.HERE, ME: _Where.HERE}
    for index, line in enumerate(scene.lines):
        at: Address = ("scenes", scene.id, *place_of_line(scene, index))
        yield from _comers(at, line, where)
        yield from _away(at, line, where)
        yield from _leavers(at, line, where)
        yield from _said_gone(case, at, line, where)


def _comers(at: Address, line: Line, where: dict[PersonId, _Where]) -> Iterator[Problem]:
    for who in line.staging.comes:
        if where.get(who) is _Where.HERE:
            words = text('"{name}" is there already. Take this out, or let a line before it say that "{name}" leaves.', name=who)
            yield Problem("C157", (*at, "comes"), words)
        where[who] = _Where.UNSURE if line.needs else _Where.HERE


def _leavers(at: Address, line: Line, where: dict[PersonId, _Where]) -> Iterator[Problem]:
    for who in line.staging.leaves:
        if where.get(who, _Where.GONE) is _Where.GONE:
            words = text('"{name}" is not there and cannot leave. Add the name to "with", or let a line before it say "comes".', name=who)
            yield Problem("C158", (*at, "leaves"), words)
        where[who] = _Where.UNSURE if line.needs else _Where.GONE


def _away(at: Address, line: Line, where: dict[PersonId, _Where]) -> Iterator[Problem]:
    """Say who does something while away; whoever speaks is there from then on."""
    speaker = ((at, line.speaker),) if line.speaker in where else ()
    posed = tuple(((*at, "poses", who), who) for who, _ in line.staging.poses if who in where)
    for place, who in (*speaker, *posed, *(((*at, "turns"), who) for who in line.staging.turns)):
        if where.get(who, _Where.GONE) is _Where.GONE:
            words = text('"{name}" is not there at this line. Let it, or one before it, say "comes: {name}".', name=who)
            yield Problem("C159", place, words, warning=True)
            where[who] = _Where.HERE


def _said_gone(case: Case, at: Address, line: Line, where: dict[PersonId, _Where]) -> Iterator[Problem]:
    """Say of whom words tell that they are gone while they go on standing there."""
    here = [person for person in case.cast if where.get(person.id) is _Where.HERE]
    gone = [person for person in here if line.speaker is None and says_gone(case.language, line.words.source, person.name.source)]
    if says_alone(case.language, line.words.source):
        gone += [person for person in here if line.speaker not in (None, person.id)]
        gone = gone if line.speaker not in (case.traveller.id, ME) or len(gone) > 1 else []
    for person in dict.fromkeys(gone):
        words = text(
            'The words say that nobody of this name is there any more, and "{name}" goes on standing there. '
            'Let this line, or one before it, say "leaves: {name}".',
            name=person.id,
        )
        yield Problem("C168", at, words, warning=True)
