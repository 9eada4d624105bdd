"""A small workshop with everything in it, for tests of sessions."""

from game.core.crossing.level import CrossingId
from game.core.exercise.exercise import Answer, Exercise, ExerciseId, ItemId, OptionId, Poll, Question
from game.core.journey.case import Case, CaseId
from game.core.law import Ages
from game.core.message import Text
from game.core.talk import TalkStop
from game.core.workshop.content import Content
from game.core.workshop.session_events import SessionBegun, SessionEvent
from game.core.workshop.workshop import Activity, Break, Cross, DoExercise, PlayCase, StepId, Talk, Workshop, WorkshopId, WorkshopStep
from tests.builders import case

ASK, TRAVEL, RIVER, TALK, REST = (StepId(name) for name in ("ask", "travel", "river", "talk", "rest"))
YES_OR_NO = (Answer(OptionId("yes"), Text("Yes")), Answer(OptionId("no"), Text("No")))
POLL = Exercise(
    ExerciseId("poll"),
    Text("A poll"),
    Text("Two questions."),
    minutes=5,
    ages=Ages.FROM_13,
    task=Poll(tuple(Question(ItemId(name), Text("Would you?"), YES_OR_NO, Text("Nobody is wrong.")) for name in ("one", "two"))),
)
TINY = case("home[s!] -> park[a] | office*[?] -> farm[mp] -> shelter")
BEGUN = SessionBegun(WorkshopId("small"), people=12, teams=3, level=Ages.FROM_13, language="en")


def step(name: StepId, activity: Activity, minutes: int = 10) -> WorkshopStep:
    """Return a step that is only its activity."""
    return WorkshopStep(name, Text(name), minutes, activity)


def workshop(*steps: WorkshopStep) -> Workshop:
    """Return a workshop of these steps, or of one of each kind."""
    every = (
        step(ASK, DoExercise(POLL.id)),
        step(TRAVEL, PlayCase(TINY.id)),
        step(RIVER, Cross(CrossingId("river"))),
        step(TALK, Talk(TalkStop(Text("Why?")))),
        step(REST, Break(Text("Tea."))),
    )
    return Workshop(WorkshopId("small"), Text("Small"), Text("A small one."), Ages.FROM_16, steps or every, least=2, most=20)


def content(held: Workshop | None = None, exercise: Exercise | None = POLL, tiny: Case | None = TINY) -> Content:
    """Return where a session finds the small workshop, the poll and the tiny case; None for what is not there."""
    there = held or workshop()
    exercises: dict[ExerciseId, Exercise] = {} if exercise is None else {exercise.id: exercise}
    cases: dict[CaseId, Case] = {} if tiny is None else {tiny.id: tiny}
    return Content({there.id: there}.get, exercises.get, cases.get)


def log(*events: SessionEvent) -> tuple[SessionEvent, ...]:
    """Return what happened in a session from its beginning."""
    return (BEGUN, *events)
