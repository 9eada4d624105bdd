"""The part of the desk that deals with workshops: their files, the log of what happens in them, and the one that is held now."""

import logging
import secrets
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from functools import cache, cached_property
from typing import TYPE_CHECKING, Protocol

from game.core.crossing.result import CrossingResult
from game.core.exercise.exercise import Exercise, ExerciseId
from game.core.journey.case import Case, CaseId
from game.core.journey.library.card import CaseCard
from game.core.law import Ages
from game.core.message import Text, text
from game.core.workshop.check import Piece, Stock
from game.core.workshop.content import Content
from game.core.workshop.picking import decided
from game.core.workshop.plan import planned
from game.core.workshop.replaying import replay
from game.core.workshop.session import Session, SessionId, after, begin
from game.core.workshop.session_events import CrossingEnded, SessionBegun, SessionEnded, SessionEvent, StepOpened, StepRepeated
from game.core.workshop.workshop import Cross, WorkshopId
from game.files.places import Places
from game.files.workshop.session_log import Logged, SessionLog
from game.screens.effects import BeginSession, CountDown, LeaveSession, Log, OpenSession
from game.screens.services import KeptSession, Room, ShelvedCrossing, ShelvedExercise, ShelvedWorkshop
from game.screens.shelved import Shelved

if TYPE_CHECKING:
    from game.files.workshop.library import WorkshopLibrary

LOG = logging.getLogger(__name__)
SessionEffect = BeginSession | OpenSession | LeaveSession | CountDown | Log
"""What screens want done with the session that is held."""


@dataclass(frozen=True)
class Shelves:
    """Where the things lie that workshops are made of."""

    cases: Callable[[], tuple[Shelved, ...]]
    case: Callable[[CaseId], Case | None]
    """The case of that name."""
    crossings: Callable[[], tuple[ShelvedCrossing, ...]]
    exercises: Callable[[], tuple[ShelvedExercise, ...]]

    def stock(self) -> Stock:
        """Return what is there now, as far as workshops have to know."""
        return Stock(
            exercises=_pieces((each.id, each.exercise) for each in self.exercises()),
            cases=_cases((each.id, each.card) for each in self.cases()),
            crossings={each.id: Piece(each.level.minutes) if each.level else None for each in reversed(self.crossings())},
        )

    def exercise(self, name: ExerciseId) -> Exercise | None:
        """Return the exercise of that name."""
        return next((each.exercise for each in self.exercises() if each.id == name), None)


class _Sized(Protocol):
    @property
    def minutes(self) -> int: ...

    @property
    def ages(self) -> Ages: ...


class SessionDesk:
    """Lets screens hold one session at a time; whatever happens in it is written down first."""

    def __init__(self, places: Places, shelves: Shelves, tell: Callable[[Text | None], None], now: Callable[[], float] = time.time) -> None:
        self._places = places
        self._shelves = shelves
        self._tell = tell
        self._now = now
        self._log = SessionLog(places.sessions, tell)
        self.room: Room | None = None
        """The session that is held now."""
        self._asked: tuple[int, Room] | None = None
        """The session that a screen asked for last, after so many events: whoever asks whether it can go on goes on with it."""

    @cached_property
    def _library(self) -> "WorkshopLibrary":
        from game.files.workshop.library import WorkshopLibrary  # noqa: PLC0415  a list of sessions needs no YAML

        return WorkshopLibrary(self._places.scenarios / "workshops", self._places.workshops, self._shelves.stock)

    @cached_property
    def _content(self) -> Content:
        return Content(self._library.find, self._shelves.exercise, self._shelves.case, self._old_cases)

    @cached_property
    def _old_cases(self) -> Callable[[CaseId], Case | None]:
        from game.files.journey.old_cases import old_cases  # noqa: PLC0415  only sessions of version 0.1.0 need them

        return old_cases(self._places.old_cases, self._shelves.case)

    # ---- what screens may ask

    def old_case(self, name: CaseId) -> Case | None:
        """Return the text that a case had in version 0.1.0; None where that is the same one, or not known."""
        return self._old_cases(name)

    def shelf(self) -> tuple[ShelvedWorkshop, ...]:
        """Return every workshop."""
        files = self._library.files()
        return tuple(ShelvedWorkshop(WorkshopId(file.id), str(file.path), file.thing, file.reports, file.own) for file in files)

    def sessions(self) -> tuple[KeptSession, ...]:
        """Return every session that was begun, the latest first."""
        return tuple(KeptSession(each.id, each.workshop, each.day, each.people, each.ended) for each in self._log.sessions())

    def events(self, name: SessionId) -> tuple[SessionEvent, ...]:
        """Return everything that happened in a session."""
        return tuple(logged.event for logged in self._log.events(name))

    def session(self, name: SessionId) -> Session | None:
        """Return where a session stands; None if there is none, or its workshop is not there any more."""
        if self.room is not None and self.room.id == name:
            return self.room.session
        room = self._replay_room(name)
        self._asked = None if room is None else (self._log.count(name), room)
        return None if room is None else room.session

    # ---- what screens want done

    def do(self, effect: SessionEffect) -> None:
        """Do what a screen wants done with the session that is held."""
        match effect:
            case BeginSession(begun=begun):
                self._begin(begun)
            case OpenSession(session=name):
                self._open(name)
            case CountDown(minutes=minutes) if self.room is not None:
                self.room = replace(self.room, talk_until=None if minutes is None else self._now() + 60 * minutes)
            case CountDown():
                pass
            case LeaveSession():
                self.room = None
            case Log(event=event):
                self.log(event)

    def log(self, event: SessionEvent) -> None:
        """Write down what happened, and take it over; what is not possible now is not written, and nothing happens."""
        room = self.room
        session = None if room is None else self._after(room, event)
        if room is None or session is None:
            LOG.warning("This did not happen in the session: %s", event)
            return
        at = self._now()
        if self._log.append(room.id, Logged(at, event)):
            turns = isinstance(event, StepOpened | StepRepeated | SessionEnded)
            since = at if isinstance(event, StepOpened | StepRepeated) else min(room.since, at)
            talk_until = None if turns else room.talk_until
            workshop = planned(decided(room.workshop, session.picked), session.plan)
            self.room = replace(room, session=session, since=since, workshop=workshop, talk_until=talk_until)
        else:
            # Another program holds the same session: what it wrote counts as well.
            self.room = self._replay_room(room.id) or room

    def keep_again(self) -> None:
        """Write again what is still known, after the data folder was removed."""
        self._log.keep_again()

    def log_crossing(self, result: CrossingResult) -> None:
        """Write down that the room has crossed a river, if that is what it was to do."""
        room = self.room
        if room is None or room.session.at is None:
            return
        step = next((step for step in room.workshop.steps if step.id == room.session.at), None)
        if step is not None and step.activity == Cross(result.level):
            self.log(CrossingEnded(step.id, result))

    def _begin(self, begun: SessionBegun) -> None:
        workshop = self._content.workshop(begun.workshop)
        if workshop is None:
            self._tell_gone(begun.workshop)
            return
        name, at = SessionId(secrets.token_hex(4)), self._now()
        self._log.begin(name, time.strftime("%Y-%m-%d", time.localtime(at)), at, begun)
        self.room = Room(name, workshop, begin(begun), at)

    def _open(self, name: SessionId) -> None:
        try:
            self._log.open(name)
        except LookupError:
            LOG.warning("There is no session %s", name)
            return
        events, asked = self._asked or (0, None)
        same = asked is not None and asked.id == name and events == self._log.count(name)
        room = asked if same else self._replay_room(name)
        if room is not None:
            self.room = room
        else:
            self._tell_gone(next(each.workshop for each in self.sessions() if each.id == name))

    def _after(self, room: Room, event: SessionEvent) -> Session | None:
        """Return the session after an event; a session that does not fit its files any more is fitted to them first."""
        try:
            return after(room.session, event, self._content)
        except (ValueError, LookupError):
            again = self._replay_room(room.id)
        if again is None or again.session == room.session:
            return None
        try:
            return after(again.session, event, self._content)
        except (ValueError, LookupError):
            return None

    def _replay_room(self, name: SessionId) -> Room | None:
        logged = self._log.events(name)
        session = replay((each.event for each in logged), _caching_content(self._content))
        workshop = None if session is None else self._content.workshop(session.begun.workshop)
        if session is None or workshop is None:
            return None
        turns = [each.at for each in logged if isinstance(each.event, SessionBegun | StepOpened | StepRepeated)]
        # A step cannot have begun only later: the clock was set back meanwhile, and its minutes count from now on.
        return Room(name, planned(decided(workshop, session.picked), session.plan), session, min(turns[-1], self._now()))

    def _tell_gone(self, name: WorkshopId) -> None:
        words = text('The workshop "{name}" is not there, or its file has to be mended first. Then it can go on.', name=name)
        self._tell(words)


def _caching_content(content: Content) -> Content:
    """Return the same content, in which nothing is looked for twice."""
    return Content(cache(content.workshop), cache(content.exercise), cache(content.case), cache(content.old_case))


def _cases(cards: Iterable[tuple[str, CaseCard | None]]) -> dict[str, Piece | None]:
    """Take what is known of cases; of two with one name the first one counts."""
    pieces: dict[str, Piece | None] = {}
    for name, card in cards:
        pieces.setdefault(name, None if card is None else Piece(card.minutes, card.ages, card))
    return pieces


def _pieces(things: Iterable[tuple[str, _Sized | None]]) -> dict[str, Piece | None]:
    """Take what is known of things; of two with one name the first one counts."""
    pieces: dict[str, Piece | None] = {}
    for name, thing in things:
        pieces.setdefault(name, None if thing is None else Piece(thing.minutes, thing.ages))
    return pieces
