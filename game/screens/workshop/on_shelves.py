"""What the steps of a workshop are made of, from the shelves of today."""

from game.core.crossing.level import CrossingId, Level
from game.core.exercise.exercise import Exercise, ExerciseId
from game.core.journey.case import Case, CaseId
from game.core.journey.library.card import CaseCard
from game.core.workshop.check_wanted import meant
from game.core.workshop.content import Content
from game.core.workshop.wanted import all_wanted
from game.core.workshop.workshop import PlayCase, Workshop, WorkshopStep
from game.screens.services import Services


def content_of(services: Services) -> Content:
    """Return where a session finds what it is made of: on the shelves."""
    return Content(
        workshop=lambda name: next((each.workshop for each in services.workshops.shelf() if each.id == name), None),
        exercise=lambda name: exercise_of(services, name),
        case=lambda name: case_of(services, name),
        old_case=services.workshops.old_case,
    )


def exercise_of(services: Services, name: ExerciseId) -> Exercise | None:
    """Return an exercise from the shelf; None if it is not there, or broken."""
    return next((entry.exercise for entry in services.exercises.shelf() if entry.id == name), None)


def case_of(services: Services, name: CaseId) -> Case | None:
    """Return a case from the shelf; None if it is not there, or broken."""
    return services.cases.whole(name)


def cards_wanted(services: Services, workshop: Workshop, step: WorkshopStep) -> tuple[CaseCard, ...]:
    """Return the cases that are what a step asks for; none where it names its case."""
    if not isinstance(step.activity, PlayCase) or step.activity.wanted is None:
        return ()
    cards = (entry.card for entry in services.shelf() if entry.card is not None)
    return all_wanted(meant(step.activity.wanted, workshop, step), cards)


def level_of(services: Services, name: CrossingId) -> Level | None:
    """Return a level of the crossing; None if it is not there, or broken."""
    return next((entry.level for entry in services.crossings.shelf() if entry.id == name), None)
