"""How long a room was at each step, from the times of its events."""

from collections.abc import Iterable, Mapping
from itertools import pairwise

from game.core.workshop.session_events import SessionBegun, SessionEnded, SessionEvent, StepOpened, StepRepeated
from game.core.workshop.workshop import StepId

PAUSE = 3 * 3600
"""Seconds without an event from which on nobody was in the room."""
MINUTE = 60


def step_minutes(events: Iterable[tuple[float, SessionEvent]]) -> Mapping[StepId, int]:
    """Return whole minutes for each step; `events` are seconds and what happened. At least 1 for a step that was opened and left."""
    seconds: dict[StepId, float] = {}
    at: StepId | None = None
    for (begin, event), (end, following) in pairwise(events):
        at = _at(event, at)
        # A step that is opened again was left meanwhile, perhaps overnight.
        away = isinstance(following, StepOpened) and following.step == at
        if at is not None and not away and 0 <= end - begin < PAUSE:
            seconds[at] = seconds.get(at, 0) + end - begin
    return {step: max(1, round(each / MINUTE)) for step, each in seconds.items()}


def _at(event: SessionEvent, before: StepId | None) -> StepId | None:
    match event:
        case StepOpened(step=step) | StepRepeated(step=step):
            return step
        case SessionBegun() | SessionEnded():
            return None
        case _:
            return before
