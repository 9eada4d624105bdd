"""A workshop that was held, hand by hand, for tests of what came of it."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from game.core.crossing.level import CrossingId
from game.core.crossing.result import CrossingResult
from game.core.exercise.exercise import GO_ON, STOP, Exercise, ExerciseId, Form, OptionId, Poll
from game.core.exercise.items import Item, items
from game.core.exercise.run import Count, ExerciseMove, Show, Take, Turn, VoteAgain
from game.core.findings.findings import Findings
from game.core.findings.session import Held, findings
from game.core.journey.case import Case
from game.core.journey.history import begin, play
from game.core.journey.journey import Journey, Phase
from game.core.journey.moves import Arrive, Choose, Keep, Listen, Move, PinReading, Respond
from game.core.law import Ages, Reading
from game.core.message import Text
from game.core.workshop.content import Content
from game.core.workshop.session_events import (
    CaseBegun,
    CaseMoved,
    CrossingEnded,
    ExerciseMoved,
    HandsCounted,
    SessionBegun,
    SessionEnded,
    SessionEvent,
    StepOpened,
    Voted,
)
from game.core.workshop.team import teams
from game.core.workshop.workshop import Activity, Cross, DoExercise, PlayCase, StepId, Workshop, WorkshopId, WorkshopStep
from tests.builders import case
from tests.core.exercise.drills import exercise, myths, poll, question, quiz, sort, spot

DAY = "2026-11-21"
WORKSHOP = WorkshopId("small")
TURNS = case("home[s] -> lorry[a] | bus -> farm[mp] -> yard[?] -> shelter")
"""It turns in the third scene, however one gets there."""
RIVER = CrossingId("river")
SHORT = {"t": Reading.TRAFFICKING, "s": Reading.SMUGGLING, "u": Reading.UNCLEAR, "l": Reading.LAWFUL}
SLIPS = exercise(Poll((replace(question("slips", "more same fewer"), gain=True),)))
EXERCISES: Mapping[str, Exercise] = {
    "before": quiz(form=Form.BEFORE, pair="after"),
    "after": quiz(form=Form.AFTER, pair="before"),
    "slips": SLIPS,
    "ask": poll("one"),
    "cards": sort(),
    "said": myths(),
    "offers": spot(),
}


def named(name: str) -> Exercise:
    return replace(EXERCISES[name], id=ExerciseId(name), title=Text(name))


def workshop() -> Workshop:
    """Return a workshop with each exercise, the case and the river."""
    done = [(name, DoExercise(ExerciseId(name))) for name in EXERCISES]
    every: tuple[tuple[str, Activity], ...] = (*done, ("travel", PlayCase(TURNS.id)), ("river", Cross(RIVER)))
    steps = tuple(WorkshopStep(StepId(name), Text(name), 10, activity) for name, activity in every)
    return Workshop(WORKSHOP, Text("Small"), Text("A small one."), Ages.FROM_16, steps, least=2, most=20)


def content(tiny: Case = TURNS) -> Content:
    exercises = {ExerciseId(name): named(name) for name in EXERCISES}
    return Content({WORKSHOP: workshop()}.get, exercises.get, {tiny.id: tiny}.get)


def begun(people: int = 12, count: int = 0) -> SessionBegun:
    return SessionBegun(WORKSHOP, people, count, Ages.FROM_16, "en")


def held(*events: SessionEvent, people: int = 12, count: int = 0, tiny: Case = TURNS) -> Findings:
    """Return what came of a session with so many teams in which this happened."""
    found = findings(Held(DAY, (begun(people, count), *events)), content(tiny))
    assert found is not None
    return found


def counted(name: str, votes: str, again: str = "") -> tuple[SessionEvent, ...]:
    """Return an exercise done by hands: for each item how many hands went up for each option, as "3 1, 0 4"; `again` after talking."""
    events: list[SessionEvent] = [StepOpened(StepId(name))]
    every = items(named(name), Ages.FROM_16)
    rounds = (votes.split(","), again.split(",") if again else [])
    for number, item in enumerate(every[: len(rounds[0])]):
        events += _moves(name, _hands(item, rounds[0][number]))
        if number < len(rounds[1]):
            events += _moves(name, (VoteAgain(), *_hands(item, rounds[1][number])))
        events += _moves(name, (Show(), Turn()))
    return tuple(events)


def taken(name: str, choices: str) -> tuple[SessionEvent, ...]:
    """Return an exercise done by choosing: for each item what was chosen, as "push, pull both"."""
    events: list[SessionEvent] = [StepOpened(StepId(name))]
    for words in choices.split(","):
        events += _moves(name, (*(Take(OptionId(word)) for word in words.split()), Show(), Turn()))
    return tuple(events)


def travelled(*votes: str, tiny: Case = TURNS, way: int = 0) -> tuple[SessionEvent, ...]:
    """Return the case played to its end: for each team its votes scene by scene, "s/t" is another one after talking."""
    step, history = StepId("travel"), begin(tiny)
    events: list[SessionEvent] = [StepOpened(step), CaseBegun(step, 0, None)]
    while history.now.phase is not Phase.DONE:
        if history.now.phase is Phase.READING:
            events += _votes(step, len(history.now.path) - 1, votes)
        move = _next(history.now, way)
        history = play(tiny, history, move)[0]
        events.append(CaseMoved(step, move))
    return tuple(events)


def hands_in_scene(visit: int, round_: int = 1, **hands: int) -> tuple[SessionEvent, ...]:
    """Return how hands went up in a scene: t=4, s=2."""
    return tuple(HandsCounted(StepId("travel"), visit, round_, SHORT[name], count) for name, count in hands.items())


def crossed(points: int = 80) -> tuple[SessionEvent, ...]:
    return StepOpened(StepId("river")), CrossingEnded(StepId("river"), CrossingResult(RIVER, points, moves=12, broken=1))


def whole_day() -> tuple[SessionEvent, ...]:
    """Return a session in which everything was done."""
    return (
        *counted("before", "2 4 4 2 0 0 0, 3 3 2 2 1 1 0, 4 4 0 0 0 4 0"),
        *counted("after", "1 0 9 0 0 2 0, 9 1 1 1 0 0 0, 1 1 0 0 0 10 0"),
        *counted("slips", "7 3 2"),
        *counted("ask", "8 4"),
        *taken("cards", "push, both, both"),
        *counted("said", "5 7, 9 3", "2 10, 11 1"),
        *offers(),
        *travelled("s s t t", "s t t t", "s s s s/t", "s s s s"),
        *crossed(),
        SessionEnded(),
    )


def offers() -> tuple[SessionEvent, ...]:
    """Return two documents looked over: in the first one of two signs is found, with a false mark and the right verdict by hands."""
    first = (Take(OptionId("c")), Take(OptionId("a")), Count(STOP, 9), Count(GO_ON, 3), Show(), Turn())
    second = (Take(OptionId("a")), Take(GO_ON), Show(), Turn())
    return StepOpened(StepId("offers")), *_moves("offers", (*first, *second))


def _hands(item: Item, votes: str) -> Iterator[ExerciseMove]:
    counts = (int(word) for word in votes.split())
    return (Count(option, count) for option, count in zip(item.options, counts, strict=False) if count)


def _moves(name: str, moves: Iterable[ExerciseMove]) -> Iterator[SessionEvent]:
    return (ExerciseMoved(StepId(name), move) for move in moves)


def _votes(step: StepId, visit: int, votes: tuple[str, ...]) -> Iterator[SessionEvent]:
    for team, words in zip(teams(len(votes)), votes, strict=True):
        for number, word in enumerate("".join(words.split()[visit : visit + 1]).split("/"), start=1):
            if word in SHORT:
                yield Voted(step, visit, number, team, SHORT[word])


def _next(now: Journey, way: int) -> Move:
    if now.phase is Phase.READING:
        return Keep() if now.standing else PinReading(Reading.UNCLEAR)
    moves: dict[Phase, Move] = {
        Phase.WALKING: Arrive(),
        Phase.LISTENING: Listen(),
        Phase.CHOOSING: Choose(way if len(now.path) == 1 else 0),
        Phase.RESPONDING: Respond((0,)),
    }
    return moves[now.phase]
