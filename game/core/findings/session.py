"""What came of one session."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import assert_never

from game.core.exercise.fewer import fewer_items
from game.core.exercise.run import is_done
from game.core.findings.cases import case_finding, votes_cast
from game.core.findings.confusion import Cast, sum_casts
from game.core.findings.exercises import exercise_finding, hands_cast
from game.core.findings.findings import CrossingFinding, Findings, StepFinding, What
from game.core.findings.step_minutes import step_minutes
from game.core.findings.tally import Portion
from game.core.journey.journey import Phase
from game.core.workshop.content import Content
from game.core.workshop.picking import decided
from game.core.workshop.plan import planned
from game.core.workshop.played import Played
from game.core.workshop.replaying import replay
from game.core.workshop.session import Session
from game.core.workshop.session_events import SessionEvent
from game.core.workshop.team import teams
from game.core.workshop.workshop import Break, Cross, DoExercise, PlayCase, StepId, Talk, Workshop, WorkshopStep

NO_MINUTES: Mapping[StepId, int] = MappingProxyType({})


@dataclass(frozen=True)
class Held:
    """A session that was held: the day it began on, what happened, and when (in seconds; nothing if that is not known)."""

    day: str
    events: tuple[SessionEvent, ...]
    times: tuple[float, ...] = ()


@dataclass(frozen=True)
class _Room:
    """What a finding is made from."""

    session: Session
    content: Content
    minutes: Mapping[StepId, int]


def findings(held: Held, content: Content) -> Findings | None:
    """Return what came of a session by its events; None if its workshop is not there any more, or nothing can be read of it."""
    session = replay(held.events, content)
    minutes = step_minutes(zip(held.times, held.events, strict=False))
    return None if session is None else findings_of(session, held.day, content, minutes)


def findings_of(session: Session, day: str, content: Content, minutes: Mapping[StepId, int] = NO_MINUTES) -> Findings | None:
    """Return what came of a session as it stands, and how long each step took; None if its workshop is not there any more."""
    written = content.workshop(session.begun.workshop)
    # In the order in which it was held; how long a step was to take says its file.
    plan = replace(session.plan, minutes=())
    workshop = None if written is None else planned(decided(written, session.picked), plan)
    if workshop is None:
        return None
    room = _Room(session, content, minutes)
    return Findings(
        workshop=workshop.id,
        title=workshop.title,
        days=(day,),
        people=(session.begun.people,),
        levels=(session.begun.level,),
        steps=tuple(_step(room, step) for step in workshop.steps),
        casts=sum_casts(_casts(room, workshop)),
    )


def played_last(session: Session, step: StepId) -> Played:
    """Return what was done in a step last; one that was begun anew by mistake does not wipe out what was done before."""
    before = (each for each in reversed(session.earlier) if each.step == step)
    every = (session.of(step), *before)
    return next((each for each in every if each != Played(step)), every[0])


def _step(room: _Room, step: WorkshopStep) -> StepFinding:
    played, visited = played_last(room.session, step.id), step.id in room.session.visited
    what = _what(room, step, played)
    ended = visited and _is_over(room, step, played)
    begun = not ended and played != Played(step.id)
    minutes = (room.minutes[step.id],) if (ended or begun) and step.id in room.minutes else ()
    repeated = sum(1 for each in room.session.earlier if each.step == step.id)
    remark = room.session.plan.remark(step.id)
    remarks = (remark,) if remark else ()
    return StepFinding(step.id, step.title, step.minutes, Portion(int(ended), 1), int(begun), repeated, minutes, what, remarks)


def _what(room: _Room, step: WorkshopStep, played: Played) -> What | None:
    match step.activity:
        case DoExercise(exercise=name):
            exercise = room.content.exercise(name)
            return None if exercise is None or played.run is None else exercise_finding(exercise, played.run)
        case PlayCase(case=case_id):
            case = room.content.played(case_id, played.begun)
            finding = None if case is None else case_finding(case, played, teams(room.session.begun.teams))
            return finding if finding is None or step.activity.wanted is None else replace(finding, picked=True)
        case Cross(level=level):
            return None if played.crossing is None else CrossingFinding(level, step.title, (played.crossing,))
        case Talk() | Break():
            return None
        case _:
            assert_never(step.activity)


def _is_over(room: _Room, step: WorkshopStep, played: Played) -> bool:
    without = room.session.plan.without(step.id)
    match step.activity:
        case DoExercise(exercise=name):
            exercise = room.content.exercise(name)
            return exercise is not None and played.run is not None and is_done(fewer_items(exercise, without), played.run)
        case PlayCase():
            return played.history is not None and played.history.now.phase is Phase.DONE
        case Cross():
            return played.crossing is not None
        case Talk() | Break():
            return True
        case _:
            assert_never(step.activity)


def _casts(room: _Room, workshop: Workshop) -> Iterator[Cast]:
    for step in workshop.steps:
        played = played_last(room.session, step.id)
        match step.activity:
            case DoExercise(exercise=name):
                exercise = room.content.exercise(name)
                if exercise is not None and played.run is not None:
                    yield from hands_cast(exercise, played.run)
            case PlayCase(case=case_id):
                case = room.content.played(case_id, played.begun)
                if case is not None:
                    yield from votes_cast(case, played)
            case _:
                pass
