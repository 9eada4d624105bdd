"""The step a room is at: what kind it is, whether it is over, and the screen that it is done on."""

from dataclasses import replace
from typing import assert_never

from game.core.exercise.fewer import fewer_items
from game.core.exercise.run import is_done
from game.core.journey.journey import Phase
from game.core.message import Text, count_text, text, text_in
from game.core.workshop.picking import with_case
from game.core.workshop.session import Session
from game.core.workshop.workshop import Activity, Break, Cross, DoExercise, PlayCase, Talk, WorkshopStep
from game.screens.effects import Log
from game.screens.furniture import GameAnswer, GameScreen
from game.screens.services import Services
from game.screens.workshop.on_shelves import case_of, exercise_of, level_of
from game.screens.workshop.picks import drawn
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


def beginning(activity: Activity, *, begun: bool) -> Text:
    """Return the sentence that leads into what is done in a step, or back into it."""
    match activity:
        case DoExercise():
            return text("Go on with the exercise") if begun else text("Begin the exercise")
        case PlayCase():
            return text("Go on with the journey") if begun else text("Begin the journey")
        case Cross():
            return text("Go on with the crossing") if begun else text("Begin the crossing")
        case Talk() | Break():
            return text("Next")
        case _:
            assert_never(activity)


def lasting(minutes: int) -> Text:
    """Return how long something takes, in words."""
    hours, rest = divmod(minutes, HOUR)
    if minutes < 2 * HOUR:
        return count_text("{count} minute", "{count} minutes", minutes)
    return text("{hours} h {minutes} min", hours=hours, minutes=rest) if rest else count_text("{count} hour", "{count} hours", hours)


def is_over(services: Services, session: Session, step: WorkshopStep) -> bool:
    """Whether what is to be done in a step has been done."""
    played = session.of(step.id)
    match step.activity:
        case DoExercise(exercise=name):
            exercise = exercise_of(services, name)
            without = session.plan.without(step.id)
            return exercise is not None and played.run is not None and is_done(fewer_items(exercise, without), played.run)
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
        case PlayCase(case="", wanted=wanted) if wanted is not None:
            # Which one it is, is picked later.
            return True
        case PlayCase(case=case_id):
            return case_of(services, case_id) is not None
        case Cross(level=level):
            return level_of(services, level) is not None
        case Talk() | Break():
            return True
        case _:
            assert_never(step.activity)


def open_step(services: Services, step: WorkshopStep, below: GameScreen) -> GameAnswer | None:
    """Return the way into what is done in a step, with the screen that it leads back to; None for talk, a break, or what is not there.

    Where nobody has picked the case that the step asks for, it is drawn now.
    """
    pick = None if services.room is None else drawn(services, services.room.workshop, step)
    if pick is not None:
        step = replace(step, activity=with_case(step.activity, pick.case))
    screen = _screen(services, step)
    return None if screen is None else GameAnswer(Push(screen, below), () if pick is None else (Log(pick),))


def _screen(services: Services, step: WorkshopStep) -> GameScreen | None:
    match step.activity:
        case DoExercise(exercise=name) if (exercise := exercise_of(services, name)) is not None:
            from game.screens.exercise.play import exercise_screen  # noqa: PLC0415  each of these brings a good part of the game along

            return exercise_screen(services, exercise, step.id)
        case PlayCase(case=case_id) if (case := case_of(services, case_id)) is not None:
            from game.screens.workshop.travel import room_case_screen  # noqa: PLC0415

            return room_case_screen(services, case, step.id)
        case Cross(level=name) if (level := level_of(services, name)) is not None:
            from game.screens.crossing.setup import setup_screen  # noqa: PLC0415

            return setup_screen(services, level)
        case _:
            return None
