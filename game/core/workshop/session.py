"""A session: one workshop being held in a room. It is what its events say, and nothing else."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import NewType, TypeVar, assert_never

from game.core.crossing.result import CrossingResult
from game.core.exercise.exercise import Exercise, ExerciseId
from game.core.exercise.run import MOST_HANDS, Run, advance
from game.core.exercise.run import begin as begin_exercise
from game.core.journey.case import Case, CaseId
from game.core.journey.history import History
from game.core.journey.history import begin as begin_case
from game.core.journey.journey import Terms
from game.core.journey.twins import draw
from game.core.law import Reading
from game.core.undo import Undo
from game.core.workshop.session_events import (
    CaseMoved,
    CrossingEnded,
    ExerciseMoved,
    HandsCounted,
    PeopleCounted,
    SessionBegun,
    SessionEnded,
    SessionEvent,
    StepEvent,
    StepOpened,
    StepRepeated,
    StopReached,
    Voted,
    VotesRevealed,
)
from game.core.workshop.team import Team, teams
from game.core.workshop.together import play_together, undo_together
from game.core.workshop.workshop import Activity, Cross, DoExercise, PlayCase, StepId, Workshop, WorkshopId

Thing = TypeVar("Thing")
SessionId = NewType("SessionId", str)


@dataclass(frozen=True)
class Ballot:
    """One vote of the room on a scene."""

    visit: int
    round: int
    teams: tuple[tuple[Team, Reading], ...] = ()
    hands: tuple[tuple[Reading, int], ...] = ()
    revealed: bool = False

    def of(self, team: Team) -> Reading | None:
        """Return how a team voted."""
        return dict(self.teams).get(team)


@dataclass(frozen=True)
class Played:
    """What was done in a step, since it was begun last."""

    step: StepId
    run: Run | None = None
    """Of an exercise."""
    history: History | None = None
    """Of a case."""
    ballots: tuple[Ballot, ...] = ()
    stops: tuple[int, ...] = ()
    """Talk stops that were shown."""
    crossing: CrossingResult | None = None

    def ballot(self, visit: int, round_: int) -> Ballot:
        """Return the vote on a scene in a round; one that nobody has voted in if there was none."""
        same = (each for each in self.ballots if (each.visit, each.round) == (visit, round_))
        return next(same, Ballot(visit, round_))

    def last_ballot(self, visit: int) -> Ballot:
        """Return the latest vote on a scene."""
        second = self.ballot(visit, 2)
        return second if second in self.ballots else self.ballot(visit, 1)


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
    ended: bool = False

    def of(self, step: StepId) -> Played:
        """Return what was done in a step; nothing if it was not yet begun."""
        return next((each for each in self.played if each.step == step), Played(step))


@dataclass(frozen=True)
class Content:
    """Where a session finds what it is made of; each gives None for what is not there (any more)."""

    workshop: Callable[[WorkshopId], Workshop | None]
    exercise: Callable[[ExerciseId], Exercise | None]
    case: Callable[[CaseId], Case | None]


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
        case _:
            return _done(session, event, _activity(session, event.step, content), content)


def replay(events: Iterable[SessionEvent], content: Content) -> Session | None:
    """Return the session that events lead to; what is no longer possible, because a file has changed, is passed over.

    None if the first event does not begin a session.
    """
    session: Session | None = None
    for event in events:
        if session is None:
            if not isinstance(event, SessionBegun):
                return None
            session = begin(event)
            continue
        try:
            session = after(session, event, content)
        except (ValueError, LookupError):
            continue
    return session


def run_of(session: Session, step: StepId, exercise: Exercise) -> Run:
    """Return the run of a step's exercise, a new one if it was not yet begun."""
    return session.of(step).run or begin_exercise(exercise, session.begun.level)


def history_of(session: Session, step: StepId, case: Case) -> History:
    """Return the history of a step's case, a new one if it was not yet begun."""
    return session.of(step).history or begin_case(case, Terms(level=session.begun.level))


def _done(session: Session, event: StepEvent, activity: Activity, content: Content) -> Session:
    match event:
        case StepOpened(step=step):
            return replace(session, at=step, visited=_with(session.visited, step), ended=False)
        case StepRepeated(step=step):
            return _repeat_step(session, step)
        case ExerciseMoved():
            return _keep_played(session, _advance_exercise(session, event, activity, content))
        case CaseMoved():
            return _keep_played(session, _advance_case(session, event, activity, content))
        case Voted() | HandsCounted() | VotesRevealed():
            return _keep_played(session, _take_vote(session, event))
        case StopReached(step=step, number=number):
            here = session.of(step)
            return _keep_played(session, replace(here, stops=_with(here.stops, number)))
        case CrossingEnded(step=step, result=result):
            if activity != Cross(result.level):
                raise LookupError(f"not this crossing: {step}")
            return _keep_played(session, replace(session.of(step), crossing=result))
        case _:
            assert_never(event)


def _repeat_step(session: Session, step: StepId) -> Session:
    done = tuple(each for each in session.played if each.step == step)
    left = tuple(each for each in session.played if each.step != step)
    return replace(session, at=step, visited=_with(session.visited, step), played=left, earlier=(*session.earlier, *done), ended=False)


def _advance_exercise(session: Session, event: ExerciseMoved, activity: Activity, content: Content) -> Played:
    exercise = content.exercise(activity.exercise) if isinstance(activity, DoExercise) else None
    if exercise is None:
        raise LookupError(event.step)
    return replace(session.of(event.step), run=advance(exercise, run_of(session, event.step, exercise), event.move))


def _advance_case(session: Session, event: CaseMoved, activity: Activity, content: Content) -> Played:
    shelved = content.case(activity.case) if isinstance(activity, PlayCase) else None
    if shelved is None:
        raise LookupError(event.step)
    case = draw(shelved, 0)
    before = history_of(session, event.step, case)
    after_it = undo_together(case, before) if isinstance(event.move, Undo) else play_together(case, before, event.move)[0]
    here = session.of(event.step)
    # A vote belongs to its scene: who goes back from there and takes another way finds nothing of it in the next scene.
    ballots = tuple(ballot for ballot in here.ballots if ballot.visit < len(after_it.now.path))
    return replace(here, history=after_it, ballots=ballots)


def _activity(session: Session, step: StepId, content: Content) -> Activity:
    workshop = content.workshop(session.begun.workshop)
    if workshop is None:
        raise LookupError(session.begun.workshop)
    return workshop.steps[workshop.number(step)].activity


def _take_vote(session: Session, event: Voted | HandsCounted | VotesRevealed) -> Played:
    if isinstance(event, Voted) and event.team not in teams(session.begun.teams):
        raise ValueError(f"no such team in this room: {event.team}")
    here = session.of(event.step)
    before = here.ballot(event.visit, event.round)
    now = _mark_ballot(before, event)
    return replace(here, ballots=(*(each for each in here.ballots if each != before), now))


def _mark_ballot(ballot: Ballot, event: Voted | HandsCounted | VotesRevealed) -> Ballot:
    match event:
        case Voted(team=team, reading=reading):
            others = tuple((each, said) for each, said in ballot.teams if each is not team)
            return replace(ballot, teams=others if reading is None else (*others, (team, reading)))
        case HandsCounted(reading=reading, hands=hands):
            counts = tuple((each, count) for each, count in ballot.hands if each is not reading)
            return replace(ballot, hands=(*counts, (reading, min(hands, MOST_HANDS))) if hands > 0 else counts)
        case VotesRevealed():
            return replace(ballot, revealed=True)
        case _:
            assert_never(event)


def _keep_played(session: Session, played: Played) -> Session:
    others = tuple(each for each in session.played if each.step != played.step)
    return replace(session, played=(*others, played))


def _with(before: tuple[Thing, ...], new: Thing) -> tuple[Thing, ...]:
    return before if new in before else (*before, new)
