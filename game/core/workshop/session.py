"""A session: one workshop being held in a room. It is what its events say, and nothing else."""

from dataclasses import dataclass, replace
from typing import NewType, TypeVar, assert_never

from game.core.exercise.exercise import Exercise, ItemId
from game.core.exercise.fewer import fewer_items
from game.core.exercise.run import Run, advance, take_phones
from game.core.exercise.run import begin as begin_exercise
from game.core.journey.case import Case, CaseId
from game.core.journey.held import TwinId
from game.core.journey.history import History
from game.core.journey.history import begin as begin_case
from game.core.journey.journey import Phase
from game.core.undo import Undo
from game.core.workshop.asking import asked_now, change
from game.core.workshop.content import Content
from game.core.workshop.phone_events import PhonesAnswered
from game.core.workshop.picking import with_case
from game.core.workshop.plan import AS_WRITTEN, Plan, change_plan, check_item
from game.core.workshop.plan_events import EndSet, ItemPassed, MinutesSet, PlanEvent, RemarkWritten, StepMoved, StepPassed
from game.core.workshop.played import Played, keep_teams, mark_ballot
from game.core.workshop.session_events import (
    CaseBegun,
    CaseEvent,
    CaseMoved,
    CasePicked,
    CrossingEnded,
    ExerciseEvent,
    ExerciseMoved,
    PeopleCounted,
    SessionBegun,
    SessionEnded,
    SessionEvent,
    StepEvent,
    StepOpened,
    StepRepeated,
    StopReached,
    TeamsCounted,
    TwinChosen,
    Voted,
    VoteEvent,
    VoteSet,
)
from game.core.workshop.setting_out import terms_of
from game.core.workshop.team import teams
from game.core.workshop.together import play_together, undo_together
from game.core.workshop.workshop import Activity, Cross, DoExercise, PlayCase, StepId

Thing = TypeVar("Thing")
SessionId = NewType("SessionId", str)


@dataclass(frozen=True)
class Session:
    """One workshop being held."""

    begun: SessionBegun
    at: StepId | None = None
    """The step the room is at; None before the first."""
    visited: tuple[StepId, ...] = ()
    played: tuple[Played, ...] = ()
    earlier: tuple[Played, ...] = ()
    """What was done in steps before they were repeated."""
    chosen: tuple[tuple[StepId, TwinId], ...] = ()
    """Which twin the trainer wants in a step when its case begins next."""
    picked: tuple[tuple[StepId, CaseId], ...] = ()
    """Which case was picked for a step that only says what it has to be like."""
    plan: Plan = AS_WRITTEN
    """What its trainer has changed in the running order."""
    ended: bool = False

    def of(self, step: StepId) -> Played:
        """Return what was done in a step; nothing if it was not yet begun."""
        return next((each for each in self.played if each.step == step), Played(step))


def begin(event: SessionBegun) -> Session:
    """Return a session in which nothing has happened yet."""
    return Session(event)


def after(session: Session, event: SessionEvent, content: Content) -> Session:
    """Return the session after an event; ValueError or LookupError for one that is not possible in this content."""
    match event:
        case SessionBegun():
            raise ValueError("a session begins only once")
        case SessionEnded():
            return replace(session, ended=True)
        case PeopleCounted(people=people):
            return replace(session, begun=replace(session.begun, people=max(1, people)))
        case TeamsCounted(teams=count):
            played = tuple(keep_teams(each, teams(count)) for each in session.played)
            return replace(session, begun=replace(session.begun, teams=count), played=played)
        case EndSet():
            return _replan(session, event, content)
        case _:
            return _done(session, event, step_activity(session, event.step, content), content)


def run_of(session: Session, step: StepId, exercise: Exercise) -> Run:
    """Return the run of a step's exercise, a new one if it was not yet begun."""
    return session.of(step).run or begin_exercise(exercise, session.begun.level)


def history_of(session: Session, step: StepId, case: Case) -> History:
    """Return the history of a step's case as it is played there, a new one if nothing was done in it yet."""
    here = session.of(step)
    return here.history or begin_case(case, terms_of(here.begun, session.begun.level, case))


def begins_anew(session: Session, step: StepId, case: CaseId, content: Content) -> bool:
    """Whether a case that was begun cannot be gone on with: its text is not the one of version 0.1.0 any more, or its twin is gone."""
    here = session.of(step)
    if here.begun is not None:
        return content.played(case, here.begun) is None
    return here.history is not None and here.history.now.phase is not Phase.DONE and content.old_case(case) is not None


def _done(session: Session, event: StepEvent, activity: Activity, content: Content) -> Session:
    match event:
        case StepOpened(step=step):
            return replace(session, at=step, visited=_with(session.visited, step), ended=False)
        case StepRepeated(step=step):
            return _repeat_step(session, step)
        case ExerciseMoved() | PhonesAnswered():
            return keep_played(session, _advance_exercise(session, event, activity, content))
        case TwinChosen() | CasePicked() | CaseBegun() | CaseMoved() | VoteSet():
            return _in_a_case(session, event, activity, content)
        case StopReached(step=step, number=number):
            here = session.of(step)
            return keep_played(session, replace(here, stops=_with(here.stops, number)))
        case MinutesSet() | StepMoved() | StepPassed() | ItemPassed() | RemarkWritten():
            return _replan(session, event, content)
        case CrossingEnded(step=step, result=result):
            if activity != Cross(result.level):
                raise LookupError(f"not this crossing: {step}")
            return keep_played(session, replace(session.of(step), crossing=result))
        case _:
            return keep_played(session, _take_vote(session, event))


def _repeat_step(session: Session, step: StepId) -> Session:
    done = tuple(each for each in session.played if each.step == step)
    left = tuple(each for each in session.played if each.step != step)
    return replace(session, at=step, visited=_with(session.visited, step), played=left, earlier=(*session.earlier, *done), ended=False)


def _advance_exercise(session: Session, event: ExerciseEvent, activity: Activity, content: Content) -> Played:
    exercise = exercise_of(activity, content, session.plan.without(event.step))
    here, run = session.of(event.step), run_of(session, event.step, exercise)
    match event:
        case PhonesAnswered(counts=counts):
            return replace(here, run=take_phones(exercise, run, counts))
        case ExerciseMoved(move=move):
            return replace(here, run=advance(exercise, run, move))


def _replan(session: Session, event: PlanEvent, content: Content) -> Session:
    workshop = content.workshop(session.begun.workshop)
    if workshop is None:
        raise LookupError(session.begun.workshop)
    if isinstance(event, ItemPassed):
        whole = exercise_of(step_activity(session, event.step, content), content)
        check_item(session.plan, event, whole, session.of(event.step).run or begin_exercise(whole, session.begun.level))
    return replace(session, plan=change_plan(session.plan, workshop, event))


def exercise_of(activity: Activity, content: Content, without: frozenset[ItemId] = frozenset()) -> Exercise:
    """Return the exercise of a step, without some items; LookupError if it has none, or none that is there."""
    exercise = content.exercise(activity.exercise) if isinstance(activity, DoExercise) else None
    if exercise is None:
        raise LookupError(f"no exercise: {activity}")
    return fewer_items(exercise, without)


def _in_a_case(session: Session, event: CaseEvent, activity: Activity, content: Content) -> Session:
    case = activity.case if isinstance(activity, PlayCase) else None
    if case is None:
        raise LookupError(f"no case: {event.step}")
    others = tuple(each for each in session.chosen if each[0] != event.step)
    match event:
        case CasePicked():
            return _pick(session, event, activity)
        case TwinChosen(step=step, twin=twin):
            return replace(session, chosen=others if twin is None else (*others, (step, twin)))
        case CaseBegun(step=step):
            done = tuple(each for each in session.played if each.step == step)
            there = replace(session, chosen=others, earlier=(*session.earlier, *done))
            return keep_played(there, Played(step, begun=event, changed=session.of(step).changed))
        case VoteSet(step=step, scene=scene, wanted=wanted):
            here = session.of(step)
            return keep_played(session, replace(here, changed=change(here.changed, scene, wanted=wanted)))
        case CaseMoved():
            return keep_played(session, _advance_case(session, event, case, content))
        case _:
            assert_never(event)


def _pick(session: Session, event: CasePicked, activity: Activity) -> Session:
    """Take a case for a step; what was played in it before, if it was another one, lies behind."""
    if not isinstance(activity, PlayCase) or activity.wanted is None:
        raise LookupError(f"nothing to pick: {event.step}")
    done = tuple(each for each in session.played if each.step == event.step)
    return replace(
        session,
        picked=(*(each for each in session.picked if each[0] != event.step), (event.step, event.case)),
        chosen=(*(each for each in session.chosen if each[0] != event.step), *(((event.step, event.twin),) if event.twin else ())),
        played=tuple(each for each in session.played if each.step != event.step),
        earlier=(*session.earlier, *done),
    )


def _advance_case(session: Session, event: CaseMoved, name: CaseId, content: Content) -> Played:
    case = content.played(name, session.of(event.step).begun)
    if case is None:
        raise LookupError(event.step)
    before, here = history_of(session, event.step, case), session.of(event.step)
    asked = asked_now(case, here)
    after_it = undo_together(before, asked) if isinstance(event.move, Undo) else play_together(case, before, event.move, asked)[0]
    # A vote belongs to its scene: who goes back from there and takes another way finds nothing of it in the next scene.
    ballots = tuple(ballot for ballot in here.ballots if ballot.visit < len(after_it.now.path))
    return replace(here, history=after_it, ballots=ballots)


def step_activity(session: Session, step: StepId, content: Content) -> Activity:
    """Return what is done in a step; LookupError if the workshop has no such step."""
    workshop = content.workshop(session.begun.workshop)
    if workshop is None:
        raise LookupError(session.begun.workshop)
    return with_case(workshop.steps[workshop.number(step)].activity, dict(session.picked).get(step))


def _take_vote(session: Session, event: VoteEvent) -> Played:
    if isinstance(event, Voted) and event.team not in teams(session.begun.teams):
        raise ValueError(f"no such team in this room: {event.team}")
    here = session.of(event.step)
    before = here.ballot(event.visit, event.round)
    now = mark_ballot(before, event)
    return replace(here, ballots=(*(each for each in here.ballots if each != before), now))


def keep_played(session: Session, played: Played) -> Session:
    """Return the session with what was done in a step."""
    others = tuple(each for each in session.played if each.step != played.step)
    return replace(session, played=(*others, played))


def _with(before: tuple[Thing, ...], new: Thing) -> tuple[Thing, ...]:
    return before if new in before else (*before, new)
