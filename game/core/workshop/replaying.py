"""Playing a session again from its events."""

from collections.abc import Iterable
from contextlib import suppress
from dataclasses import replace
from itertools import groupby

from game.core.exercise.run import advance_all
from game.core.workshop.content import Content
from game.core.workshop.session import Session, after, begin, exercise_of, keep_played, run_of, step_activity
from game.core.workshop.session_events import ExerciseMoved, SessionBegun, SessionEvent
from game.core.workshop.workshop import StepId


def replay(events: Iterable[SessionEvent], content: Content) -> Session | None:
    """Return the session that events lead to; what is no longer possible, because a file has changed, is passed over.

    None if the first event does not begin a session.
    """
    every = iter(events)
    first = next(every, None)
    if not isinstance(first, SessionBegun):
        return None
    session = begin(first)
    for step, group in groupby(every, _step_of_exercise):
        alike = tuple(group)
        session = _pass(session, alike, content) if step is None else _pass_exercise(session, step, alike, content)
    return session


def _step_of_exercise(event: SessionEvent) -> StepId | None:
    return event.step if isinstance(event, ExerciseMoved) else None


def _pass(session: Session, events: Iterable[SessionEvent], content: Content) -> Session:
    for event in events:
        with suppress(ValueError, LookupError):
            session = after(session, event, content)
    return session


def _pass_exercise(session: Session, step: StepId, events: Iterable[SessionEvent], content: Content) -> Session:
    """Return the session after moves in one exercise, which are many where hands are counted."""
    try:
        exercise = exercise_of(step_activity(session, step, content), content, session.plan.without(step))
    except LookupError:
        return session
    moves = (event.move for event in events if isinstance(event, ExerciseMoved))
    before = run_of(session, step, exercise)
    run = advance_all(exercise, before, moves)
    return session if run is before else keep_played(session, replace(session.of(step), run=run))
