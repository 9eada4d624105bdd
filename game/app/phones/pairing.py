"""How everybody did in the two quizzes of the session that is held, each by their own phone."""

from game.core.exercise.fewer import fewer_items
from game.core.workshop.phones.counting import Paired
from game.core.workshop.phones.pairing import Said, pair_quizzes
from game.core.workshop.workshop import DoExercise
from game.screens.services import Services
from game.screens.workshop.phones.asked import times_before


def paired_in(services: Services, said: Said) -> Paired:
    """Return what comes of both quizzes, from what every phone said; nobody did both where there is no such session."""
    held = services.room
    if held is None:
        return Paired()
    known = {each.id: each.exercise for each in services.exercises.shelf()}
    done = []
    for step in held.workshop.steps:
        exercise = known.get(step.activity.exercise) if isinstance(step.activity, DoExercise) else None
        if exercise is not None:
            asked = fewer_items(exercise, held.session.plan.without(step.id))
            done.append((step.id, times_before(services, step.id), asked))
    return pair_quizzes(done, held.session.begun.level, said)
