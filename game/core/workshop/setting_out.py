"""How a room sets out on a case: in a twin that its trainer chose or that was drawn, the same for everybody in it.

What a session of version 0.1.0 says of a case was played in the text that the case had then, and by nobody's choice.
"""

from collections.abc import Collection, Iterable

from game.core.exercise.exercise import ExerciseId
from game.core.journey.case import Case
from game.core.journey.held import TwinId
from game.core.journey.journey import Terms
from game.core.journey.twins import draw, in_twin, number_for
from game.core.law import Ages
from game.core.workshop.session_events import CaseBegun
from game.core.workshop.workshop import DoExercise, StepId, WorkshopStep

THE_LINE = ExerciseId("smuggling-or-trafficking")
"""The exercise that shows what the readings mean which only older people are offered."""


def readings_level(steps: Iterable[WorkshopStep], done: Collection[StepId], level: Ages) -> Ages:
    """Return at which level a room reads: with four readings as long as *The line* is still to come."""
    lines = (step.id for step in steps if isinstance(step.activity, DoExercise) and step.activity.exercise == THE_LINE)
    return Ages.FROM_13 if any(line not in done for line in lines) else level


def set_out(step: StepId, case: Case, number: int, chosen: TwinId | None, level: Ages | None = None) -> CaseBegun:
    """Return that a room sets out on a case with a number that was drawn, in the twin that was chosen if there is such a one."""
    if chosen in {twin.id for twin in case.twins}:
        number = number_for(case, chosen, number)
    return CaseBegun(step, number, draw(case, number).twin, level)


def case_played(begun: CaseBegun | None, shelved: Case | None, old: Case | None) -> Case | None:
    """Return the case as a room plays it, in its twin; None if it is not there any more, or not in that twin.

    `old` is the text of version 0.1.0, where that is another one.
    """
    if begun is None and old is not None:
        return old
    if shelved is None:
        return None
    if begun is None:
        return draw(shelved, 0)
    if begun.twin is None:
        return None if shelved.twins else shelved
    return in_twin(shelved, begun.twin) if begun.twin in {twin.id for twin in shelved.twins} else None


def terms_of(begun: CaseBegun | None, level: Ages, case: Case) -> Terms:
    """Return what was settled for a room's journey: it reads at the level of its session; in version 0.1.0 at that of the case."""
    return Terms(level=case.ages) if begun is None else Terms(begun.number, begun.level or level)
