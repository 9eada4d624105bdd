"""Whether every name in a case names something in it."""

from collections.abc import Iterable, Iterator

from game.core.journey.case import Case, Line, Scene, SceneId
from game.core.journey.held import Change, Give, Holds
from game.core.journey.people import ME, NOBODY, PersonId
from game.core.journey.proof.check_asked import check_asked, conditions
from game.core.journey.proof.line_places import place_of_line
from game.core.message import text
from game.core.naming import unknown
from game.core.problem import Address, Problem


def check_names(case: Case) -> tuple[Problem, ...]:
    """Return what is named and not there."""
    return (*_scenes(case), *_people(case), *_facts(case), *_stops(case), *_idle(case), *check_asked(case))


def _scenes(case: Case) -> Iterator[Problem]:
    if case.start not in case.scenes:
        yield _no_scene(case, "C101", ("start",), case.start)
    for at, name in _turns(case):
        if name not in case.scenes:
            yield _no_scene(case, "C103", at, name)
    for scene in case.scenes.values():
        for index, choice in enumerate(scene.choices):
            if choice.to not in case.scenes:
                yield _no_scene(case, "C102", ("scenes", scene.id, "choices", index, "to"), choice.to)
    if not any(scene.ending is not None for scene in case.scenes.values()):
        words = text('No scene has an ending. Write "ending:" instead of "choices:" in the last scene.')
        yield Problem("C107", ("scenes",), words, on_key=True)


def _turns(case: Case) -> Iterator[tuple[Address, SceneId]]:
    """Yield every scene in which the case or a twin is said to turn, with the place."""
    yield from ((("turns_at", index), name) for index, name in enumerate(case.turns_at))
    for twin in case.twins:
        yield from ((("twins", twin.id, "turns_at", index), name) for index, name in enumerate(twin.turns_at))


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
    lines = (((*place_of_line(scene, index), "poses", who), who) for index, line in enumerate(scene.lines) for who, _ in line.staging.poses)
    for at, who in (*((("poses", who), who) for who, _ in scene.poses), *lines):
        if who not in (*scene.present, case.on_the_road(scene).id, ME):
            words = text('"{name}" does not stand in this scene, so no pose can be given. Add the name to "with".', name=who)
            yield Problem("C112", ("scenes", scene.id, *at), words, on_key=True)


def _named_people(case: Case) -> Iterator[tuple[Address, PersonId]]:
    """Yield everybody who is named, with the place."""
    for what, holder in case.belongings:
        if not isinstance(holder, int):
            yield ("belongings", what.value), holder
    yield from _asked_holders(case)
    for scene in case.scenes.values():
        yield from _named_in(scene)


def _named_in(scene: Scene) -> Iterator[tuple[Address, PersonId]]:
    here: Address = ("scenes", scene.id)
    seen = {who for line in scene.lines for who in (*line.staging.comes, line.speaker)}
    for index, line in enumerate(scene.lines):
        yield from _named_by((*here, *place_of_line(scene, index)), line)
    yield from (((*here, "with"), who) for who in scene.present if who not in seen)
    yield from (((*here, "over"), who) for who in scene.over)
    yield from _holders((*here, "change"), scene.changes)
    for fact in scene.facts:
        yield from (((*here, "facts", fact.id, "by"), who) for who in fact.by)
        yield from (((*here, "facts", fact.id, "together"), who) for who in fact.together)
    for index, choice in enumerate(scene.choices):
        yield from _holders((*here, "choices", index, "change"), choice.changes)


def _named_by(at: Address, line: Line) -> Iterator[tuple[Address, PersonId]]:
    staging = line.staging
    if line.speaker:
        yield at, line.speaker
    for key, people in (("comes", staging.comes), ("leaves", staging.leaves), ("turns", staging.turns), ("over", line.over)):
        yield from (((*at, key), who) for who in people)
    yield from _holders((*at, "change"), line.changes)


def _asked_holders(case: Case) -> Iterator[tuple[Address, PersonId]]:
    return ((at, need.holder) for at, need in conditions(case) if isinstance(need, Holds))


def _holders(at: Address, entries: Iterable[Change]) -> Iterator[tuple[Address, PersonId]]:
    return (((*at, entry.what.value), entry.holder) for entry in entries if isinstance(entry, Give))


def _idle(case: Case) -> Iterator[Problem]:
    """Say of whom it is told that they do nothing more, though no fact says that they did anything."""
    doers = {who for _, fact in case.facts() for who in fact.by}
    for at, who in _over(case):
        if who not in doers:
            words = text('No fact says that "{name}" did anything. Write "by: {name}" in a fact that shows it, or take this out.', name=who)
            yield Problem("C156", at, words, warning=True)


def _over(case: Case) -> Iterator[tuple[Address, PersonId]]:
    for scene in case.scenes.values():
        yield from ((("scenes", scene.id, "over"), who) for who in scene.over)
        yield from (
            (("scenes", scene.id, *place_of_line(scene, index), "over"), who) for index, line in enumerate(scene.lines) for who in line.over
        )


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
