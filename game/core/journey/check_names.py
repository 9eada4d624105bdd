"""Whether every name in a case names something in it."""

from collections.abc import Iterable, Iterator

from game.core.journey.case import Case, Change, Condition, Give, Holds, Scene
from game.core.journey.people import ME, NOBODY, PersonId
from game.core.message import text
from game.core.naming import unknown
from game.core.problem import Address, Problem


def check_names(case: Case) -> tuple[Problem, ...]:
    """Return what is named and not there."""
    return (*_scenes(case), *_people(case), *_facts(case), *_stops(case))


def _scenes(case: Case) -> Iterator[Problem]:
    if case.start not in case.scenes:
        yield _no_scene(case, "C101", ("start",), case.start)
    for index, name in enumerate(case.turns_at):
        if name not in case.scenes:
            yield _no_scene(case, "C103", ("turns_at", index), name)
    for scene in case.scenes.values():
        for index, choice in enumerate(scene.choices):
            if choice.to not in case.scenes:
                yield _no_scene(case, "C102", ("scenes", scene.id, "choices", index, "to"), choice.to)
    if not any(scene.ending is not None for scene in case.scenes.values()):
        words = text('No scene has an ending. Write "ending:" instead of "choices:" in the last scene.')
        yield Problem("C107", ("scenes",), words, on_key=True)


def _no_scene(case: Case, code: str, at: Address, name: str) -> Problem:
    words = unknown(text('There is no scene called "{name}" in this case.{hint}\nScenes here: {known}.', name=name), name, case.scenes)
    return Problem(code, at, words)


# ---- people


def _people(case: Case) -> Iterator[Problem]:
    known = (case.traveller.id, *(person.id for person in case.cast))
    for at, who in _named_people(case):
        if who not in (*known, ME, NOBODY):
            words = unknown(text('Nobody in this case is called "{name}".{hint}\nPeople here: {known}.', name=who), who, known)
            yield Problem("C111", at, words)
    for scene in case.scenes.values():
        yield from _pose_problems(case, scene)


def _pose_problems(case: Case, scene: Scene) -> Iterator[Problem]:
    for who, _ in scene.poses:
        if who not in (*scene.present, case.traveller.id, ME):
            words = text('"{name}" does not stand in this scene, so no pose can be given. Add the name to "with".', name=who)
            yield Problem("C112", ("scenes", scene.id, "poses", who), words, on_key=True)


def _named_people(case: Case) -> Iterator[tuple[Address, PersonId]]:
    """Yield everybody who is named, with the place."""
    for what, holder in case.belongings:
        if not isinstance(holder, int):
            yield ("belongings", what.value), holder
    for scene in case.scenes.values():
        yield from _named_in(scene)


def _named_in(scene: Scene) -> Iterator[tuple[Address, PersonId]]:
    here: Address = ("scenes", scene.id)
    speakers = {line.speaker for line in scene.lines}
    for index, line in enumerate(scene.lines):
        if line.speaker:
            yield (*here, "lines", index), line.speaker
        yield from _holders((*here, "lines", index, "if"), line.needs)
    yield from (((*here, "with"), who) for who in scene.present if who not in speakers)
    yield from _holders((*here, "change"), scene.changes)
    for index, choice in enumerate(scene.choices):
        yield from _holders((*here, "choices", index, "if"), choice.needs)
        yield from _holders((*here, "choices", index, "change"), choice.changes)


def _holders(at: Address, entries: Iterable[Condition | Change]) -> Iterator[tuple[Address, PersonId]]:
    for entry in entries:
        if isinstance(entry, Holds | Give):
            yield (*at, entry.what.value), entry.holder


# ---- facts


def _facts(case: Case) -> Iterator[Problem]:
    first: dict[str, str] = {}
    for scene, fact in case.facts():
        if fact.id in first:
            words = text(
                'There is a fact called "{name}" in the scene "{scene}" already. Give this one another name.',
                name=fact.id,
                scene=first[fact.id],
            )
            yield Problem("C113", ("scenes", scene, "facts", fact.id), words, on_key=True)
        first.setdefault(fact.id, scene)


# ---- stops to talk


def _stops(case: Case) -> Iterator[Problem]:
    for index, stop in enumerate(case.stops):
        if not stop.after:
            words = text('Nothing says when this stop comes. Write "after:" and the scene that is left before it.')
            yield Problem("C114", ("stops", index), words)
        elif stop.after not in case.scenes:
            yield _no_scene(case, "C114", ("stops", index, "after"), stop.after)
