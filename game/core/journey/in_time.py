"""Whether a flag was raised in time: it opened the way on which it never turned."""

from collections.abc import Iterator

from game.core.journey.case import Case, Choice, SceneId
from game.core.journey.held import Reads
from game.core.journey.journey import Journey, Visit
from game.core.journey.reasons import reason_up_to
from game.core.law import Reading

Said = Reading | None
"""The reading that stood when a scene was left, flags aside."""


def asked_in_time(case: Case, journey: Journey, stood: tuple[bool, ...], said: tuple[Said, ...]) -> bool:
    """Whether one of the flags that stood opened the way that kept it from turning; the road must be one that never turned.

    There was reason to worry when it was raised, the choice was open only because of it, and from another one that was
    open without it a scene can be reached in which the case turns. `stood` and `said` tell of each visit whether a flag
    stood, and which reading, when it was left.
    """
    ways = (number for number, visit in enumerate(journey.path) if stood[number] and _kept_away(case, visit, said[number]))
    return any(reason_up_to(case, journey.path, _raised(stood, number)) for number in ways)


def _raised(stood: tuple[bool, ...], visit: int) -> int:
    """Return where the flag that stood at a visit was raised."""
    while visit > 0 and stood[visit - 1]:
        visit -= 1
    return visit


def _kept_away(case: Case, visit: Visit, said: Said) -> bool:
    choices = case.scenes[visit.scene].choices
    if visit.choice is None or not _needs_flag(choices[visit.choice], said):
        return False
    others = [choices[index] for index in visit.open if not _needs_flag(choices[index], said)]
    ways = {choice.to for choice in others}
    return choices[visit.choice].to not in ways and any(not _reached(case, way).isdisjoint(case.turns_at) for way in ways)


def _needs_flag(choice: Choice, said: Said) -> bool:
    """Whether a choice would be shut without a flag, with what was said besides."""
    asked = (set(need.readings) for need in choice.needs if isinstance(need, Reads))
    return any(Reading.TRAFFICKING in readings and said not in readings - {Reading.TRAFFICKING} for readings in asked)


def _reached(case: Case, start: SceneId) -> set[SceneId]:
    """Return every scene that some way from here leads to, itself included."""
    return set(_walk(case, [start]))


def _walk(case: Case, waiting: list[SceneId]) -> Iterator[SceneId]:
    seen = set(waiting)
    while waiting:
        name = waiting.pop()
        yield name
        new = {choice.to for choice in case.scenes[name].choices} - seen
        seen |= new
        waiting.extend(new)
