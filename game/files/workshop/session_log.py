"""The log of all workshops: every event lies on disk before the next one happens, and no name of a person is in it."""

import json
import logging
import os
import sqlite3
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from game.core.message import Text, text
from game.core.workshop.session import SessionId
from game.core.workshop.session_events import PeopleCounted, SessionBegun, SessionEnded, SessionEvent, StepOpened, StepRepeated
from game.core.workshop.workshop import WorkshopId
from game.files.json_part import DamagedError, a_number, a_text
from game.files.workshop.events_json import read_event, write_event
from game.files.workshop.session_base import has_tables, is_damaged, move_aside, open_base, why_not_base, writing

LOG = logging.getLogger(__name__)
Result = TypeVar("Result")
LISTED = """
    SELECT id, workshop, day, people,
        (SELECT kind FROM events WHERE session = id AND kind IN ('opened', 'repeated', 'ended') ORDER BY number DESC LIMIT 1)
    FROM sessions ORDER BY rowid DESC
"""
LATEST = 253_402_300_799
"""The last second of the year 9999, behind which no calendar goes."""
EVENTS = "SELECT number, at, kind, data FROM events WHERE session = ? ORDER BY number LIMIT 100000"


@dataclass(frozen=True)
class Logged:
    """An event, and when it happened, in seconds since 1970."""

    at: float
    event: SessionEvent


@dataclass(frozen=True)
class LoggedSession:
    """What a list shows of a session."""

    id: SessionId
    workshop: WorkshopId
    day: str
    """The day it began on, e.g. 2026-11-21."""
    people: int
    ended: bool


@dataclass
class _Held:
    """A session that is written to in this run."""

    listed: LoggedSession
    events: list[Logged] = field(default_factory=list)
    waiting: int = 0
    """How many of the last events are not yet on disk."""
    rows: int = 0
    """How many events were on disk when it was looked at last."""


class SessionLog:
    """Writes and reads sessions; what cannot be written is told once, held in memory, and tried again with the next event."""

    def __init__(self, path: Path, tell: Callable[[Text], None]) -> None:
        self._path = path
        self._tell = tell
        self._held: dict[SessionId, _Held] = {}
        self._told = False

    def begin(self, name: SessionId, day: str, at: float, begun: SessionBegun) -> None:
        """Write down that a session has begun on a day."""
        self._held[name] = _Held(LoggedSession(name, begun.workshop, day, begun.people, ended=False))
        self.append(name, Logged(at, begun))

    def keep_again(self) -> None:
        """Write again what is still known, after the file was removed."""
        if self._held:
            self._try(self._write)

    @property
    def waiting(self) -> bool:
        """Whether something is not yet on disk."""
        return any(held.waiting for held in self._held.values())

    def open(self, name: SessionId) -> None:
        """Take a session up again as it is on disk; LookupError if there is none.

        From then on it is noticed if another program writes there.
        """
        if name in self._held and not self._held[name].waiting:
            del self._held[name]
        self._holding(name)

    def append(self, name: SessionId, logged: Logged) -> bool:
        """Write down what happened in a session, and tell whether it is as we know it: another program may have written there, too.

        LookupError for a session that never began.
        """
        held = self._holding(name)
        held.events.append(logged)
        held.waiting += 1
        rows = self._try(self._write)
        if rows is None:
            return True
        alone = rows[name] == held.rows + 1
        for each, count in rows.items():
            self._held[each].rows, self._held[each].waiting = count, 0
        if not alone:
            held.events[:] = self._read(name)
        return alone

    def sessions(self) -> tuple[LoggedSession, ...]:
        """Return all sessions, the latest first."""
        on_disk = self._try(_read_sessions) if os.path.lexists(self._path) else ()
        known = {each.id for each in on_disk or ()}
        return (*(_now(held) for name, held in reversed(self._held.items()) if name not in known), *(on_disk or ()))

    def events(self, name: SessionId) -> tuple[Logged, ...]:
        """Return everything that happened in a session, in its order; what cannot be read any more is left out."""
        held = self._held.get(name)
        if held is not None and (held.waiting or self.count(name) == held.rows):
            return tuple(held.events)
        on_disk = self._read(name)
        return tuple(on_disk if held is None or len(on_disk) >= len(held.events) else held.events)

    def count(self, name: SessionId) -> int:
        """Return how many events of a session lie on disk."""
        return self._try(lambda base: _rows(base, name)) or 0

    def _holding(self, name: SessionId) -> _Held:
        if name not in self._held:
            listed = next((each for each in self.sessions() if each.id == name), None)
            if listed is None:
                raise LookupError(name)
            self._held[name] = _Held(listed, self._read(name), rows=self.count(name))
        return self._held[name]

    def _read(self, name: SessionId) -> list[Logged]:
        return (self._try(lambda base: list(_read_events(base, name))) if os.path.lexists(self._path) else None) or []

    def _write(self, base: sqlite3.Connection) -> dict[SessionId, int]:
        """Write what is not on disk, or not any more; return how many events of each such session are there then."""
        with writing(base):
            wanted = [(name, held) for name, held in self._held.items() if held.waiting or _rows(base, name) < held.rows]
            return {name: _write_held(base, held) for name, held in wanted}

    def _try(self, work: Callable[[sqlite3.Connection], Result]) -> Result | None:
        """Do something with the file; one that is not ours is put aside, and a new one begun. None if it cannot be done."""
        for _ in range(2):
            try:
                with open_base(self._path) as base:
                    done = work(base)
            except (sqlite3.Error, OSError) as error:
                if isinstance(error, OSError) or not is_damaged(error) or not self._put_aside(error):
                    self._complain(error)
                    return None
            else:
                self._told = False
                return done
        return None

    def _complain(self, error: sqlite3.Error | OSError) -> None:
        LOG.warning("The log of the workshops cannot be used: %s", error)
        if not self._told:
            self._told = True
            self._tell(
                text(
                    "What happens in the workshop cannot be written down. {why} It goes on all the same, and the game tries again "
                    "with each step. Until then do not close it.",
                    why=why_not_base(error),
                )
            )

    def _put_aside(self, error: sqlite3.Error) -> bool:
        LOG.warning("The log of the workshops is put aside: %s", error)
        aside = move_aside(self._path)
        if aside is None:
            return False
        self._tell(
            text(
                "The log of earlier workshops is damaged or comes from a newer game. It was put aside as {file}, and a new one begun.",
                file=aside.name,
            )
        )
        return True


def _write_held(base: sqlite3.Connection, held: _Held) -> int:
    """Write the events of a session that are not on disk; if the file has lost some, or is another one, those as well."""
    listed, rows = held.listed, _rows(base, held.listed.id)
    kept = len(held.events) - held.waiting
    new = held.events[kept if rows >= held.rows else min(rows, kept) :]
    start = (listed.id, listed.workshop, listed.day, listed.people, held.events[0].at)
    base.execute("INSERT OR IGNORE INTO sessions (id, workshop, day, people, at) VALUES (?, ?, ?, ?, ?)", start)
    for number, logged in enumerate(new, rows):
        kind, tree = write_event(logged.event)
        data = json.dumps(tree, ensure_ascii=False, separators=(",", ":"))
        base.execute("INSERT INTO events VALUES (?, ?, ?, ?, ?)", (listed.id, number, logged.at, kind, data))
        if isinstance(logged.event, PeopleCounted):
            base.execute("UPDATE sessions SET people = ? WHERE id = ?", (logged.event.people, listed.id))
    return rows + len(new)


def _rows(base: sqlite3.Connection, name: SessionId) -> int:
    (rows,) = base.execute("SELECT coalesce(max(number) + 1, 0) FROM events WHERE session = ?", (name,)).fetchone()
    return int(rows)


def _read_sessions(base: sqlite3.Connection) -> tuple[LoggedSession, ...]:
    rows = base.execute(LISTED).fetchall() if has_tables(base) else []
    return tuple(session for session in map(_read_session, rows) if session is not None)


def _read_session(row: tuple[object, ...]) -> LoggedSession | None:
    name, workshop, day, people, last = row
    try:
        return LoggedSession(SessionId(a_text(name)), WorkshopId(a_text(workshop)), a_text(day), a_number(people), last == "ended")
    except DamagedError as error:
        LOG.warning("A session cannot be read: %s", error)
        return None


def _read_events(base: sqlite3.Connection, name: SessionId) -> Iterator[Logged]:
    rows = base.execute(EVENTS, (name,)).fetchall() if has_tables(base) else []
    for number, at, kind, data in rows:
        try:
            yield Logged(_when(at), read_event(a_text(kind), json.loads(data)))
        except (ValueError, TypeError, RecursionError) as error:
            # A damaged event is like one that never happened; those after it may still fit.
            LOG.warning("Event %s of session %s cannot be read: %s", number, name, error)


def _when(at: object) -> float:
    """Take a time; DamagedError if no clock has ever shown it."""
    if not isinstance(at, int | float) or not 0 <= at <= LATEST:
        raise DamagedError(f"no time: {at!r:.40}")
    return float(at)


def _now(held: _Held) -> LoggedSession:
    turns = [each.event for each in held.events if isinstance(each.event, StepOpened | StepRepeated | SessionEnded)]
    listed = held.listed
    counted = [each.event.people for each in held.events if isinstance(each.event, PeopleCounted)]
    ended = bool(turns) and isinstance(turns[-1], SessionEnded)
    return LoggedSession(listed.id, listed.workshop, listed.day, [listed.people, *counted][-1], ended)
