"""Leaving a step of a workshop: which one comes then, and when a room goes there by itself."""

from game.core.workshop.session_events import SessionEnded, SessionEvent, StepOpened
from game.core.workshop.workshop import StepId, Workshop, WorkshopStep
from game.screens.effects import Effect, Log
from game.screens.services import Room, Services


def step_of(room: Room) -> WorkshopStep:
    """Return the step the room is at; the first one if that is not in the workshop any more."""
    steps = room.workshop.steps
    return next((step for step in steps if step.id == room.session.at), steps[0])


def following(workshop: Workshop, step: WorkshopStep, by: int = 1) -> WorkshopStep | None:
    """Return the step so many behind a step, or before it, of those that are not left out; None if there is none."""
    steps = [each for each in workshop.steps if each.id == step.id or not each.passed]
    at = [each.id for each in steps].index(step.id) + by
    return steps[at] if 0 <= at < len(steps) else None


def onward(room: Room) -> SessionEvent:
    """Return what happens when the room goes on from its step: the next one opens, or the workshop ends."""
    ahead = following(room.workshop, step_of(room))
    return SessionEnded() if ahead is None else StepOpened(ahead.id)


def asks_itself(services: Services, name: StepId | None) -> bool:
    """Whether a step has questions of its own, which are asked when it is over."""
    room = services.room
    return room is not None and any(step.asks for step in room.workshop.steps if step.id == name)


def leave_step(services: Services, name: StepId | None) -> tuple[Effect, ...]:
    """Return what follows when a step has been done to its end: with nothing left to ask, the next one, without a card between."""
    room = services.room
    if room is None or room.session.at != name or asks_itself(services, name):
        return ()
    return (Log(onward(room)),)
