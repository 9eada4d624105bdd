"""The step a room is at: what kind it is, whether it is over, and the screen that it is done on."""

from typing import assert_never

from game.core.crossing.level import CrossingId, Level
from game.core.exercise.exercise import Exercise, ExerciseId
from game.core.exercise.run import is_done
from game.core.journey.case import Case, CaseId
from game.core.journey.journey import Phase
from game.core.message import Text, count_text, text, text_in
from game.core.workshop.session import Session
from game.core.workshop.session_events import SessionEnded, SessionEvent, StepOpened, StopReached
from game.core.workshop.workshop import Activity, Break, Cross, DoExercise, PlayCase, Talk, Workshop, WorkshopStep
from game.screens.furniture import GameAnswer, GameScreen
from game.screens.services import Room, Services
from game.ui.nav import Push

HOUR = 60
"""Minutes in it."""


def kind(activity: Activity) -> tuple[Text, str]:
    """Return what is done in a step, in a word and as a sign."""
    match activity:
        case DoExercise():
            return text("Exercise"), "quill"
        case PlayCase():
            return text("Case"), "book"
        case Cross():
            return text("Paper stones"), "stone"
        case Talk():
            return text_in("step", "Talk"), "speech"
        case Break():
            return text_in("step", "Break"), "pause"
        case _:
            assert_never(activity)


def lasting(minutes: int) -> Text:
    """Return how long something takes, in words."""
    hours, rest = divmod(minutes, HOUR)
    if minutes < 2 * HOUR:
        return count_text("{count} minute", "{count} minutes", minutes)
    return text("{hours} h {minutes} min", hours=hours, minutes=rest) if rest else count_text("{count} hour", "{count} hours", hours)


def step_of(room: Room) -> WorkshopStep:
    """Return the step the room is at; the first one if that is not in the workshop any more."""
    steps = room.workshop.steps
    return next((step for step in steps if step.id == room.session.at), steps[0])


def is_over(services: Services, session: Session, step: WorkshopStep) -> bool:
    """Whether what is to be done in a step has been done."""
    played = session.of(step.id)
    match step.activity:
        case DoExercise(exercise=name):
            exercise = exercise_of(services, name)
            return exercise is not None and played.run is not None and is_done(exercise, played.run)
        case PlayCase():
            return played.history is not None and played.history.now.phase is Phase.DONE
        case Cross():
            return played.crossing is not None
        case Talk():
            return bool(played.stops)
        case Break():
            return True
        case _:
            assert_never(step.activity)


def is_there(services: Services, step: WorkshopStep) -> bool:
    """Whether what is to be done in a step is on its shelf, and whole."""
    match step.activity:
        case DoExercise(exercise=name):
            return exercise_of(services, name) is not None
        case PlayCase(case=case_id):
            return case_of(services, case_id) is not None
        case Cross(level=level):
            return level_of(services, level) is not None
        case Talk() | Break():
            return True
        case _:
            assert_never(step.activity)


def opened(services: Services, step: WorkshopStep, below: GameScreen) -> GameAnswer | None:
    """Return the way into what is done in a step, with the screen that it leads back to; None if it is a break, or not there."""
    if isinstance(step.activity, Talk):
        from game.screens.talk_stop import TalkStopScreen  # noqa: PLC0415  each of these brings a good part of the game along

        return GameAnswer(Push(TalkStopScreen(step.activity.stop, StopReached(step.id, 0)), below))
    screen = _screen(services, step)
    return None if screen is None else GameAnswer(Push(screen, below))


def _screen(services: Services, step: WorkshopStep) -> GameScreen | None:
    match step.activity:
        case DoExercise(exercise=name) if (exercise := exercise_of(services, name)) is not None:
            from game.screens.exercise.play import exercise_screen  # noqa: PLC0415

            return exercise_screen(services, exercise, step.id)
        case PlayCase(case=case_id) if (case := case_of(services, case_id)) is not None:
            from game.screens.workshop.travel import room_case_screen  # noqa: PLC0415

            return room_case_screen(services, case, step.id)
        case Cross(level=name) if (level := level_of(services, name)) is not None:
            from game.screens.crossing.setup import setup_screen  # noqa: PLC0415

            return setup_screen(services, level)
        case _:
            return None


def following(workshop: Workshop, step: WorkshopStep, by: int = 1) -> WorkshopStep | None:
    """Return the step so many behind a step, or before it; None if there is none."""
    at = workshop.number(step.id) + by
    return workshop.steps[at] if 0 <= at < len(workshop.steps) else None


def onward(room: Room) -> SessionEvent:
    """Return what happens when the room goes on from its step: the next one opens, or the workshop ends."""
    ahead = following(room.workshop, step_of(room))
    return SessionEnded() if ahead is None else StepOpened(ahead.id)


def exercise_of(services: Services, name: ExerciseId) -> Exercise | None:
    """Return an exercise from the shelf; None if it is not there, or broken."""
    return next((entry.exercise for entry in services.exercises.shelf() if entry.id == name), None)


def case_of(services: Services, name: CaseId) -> Case | None:
    """Return a case from the shelf; None if it is not there, or broken."""
    return next((entry.case for entry in services.shelf() if entry.id == name), None)


def level_of(services: Services, name: CrossingId) -> Level | None:
    """Return a level of the crossing; None if it is not there, or broken."""
    return next((entry.level for entry in services.crossings.shelf() if entry.id == name), None)
