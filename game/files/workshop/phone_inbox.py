"""What phones have said in a session, on the disk before they are told so: who sits where, and the last answer of each to each question.

A file of its own beside the log, in write-ahead mode: a batch of answers costs one sync, and the log stays one file that can be copied.
It is thrown away when the session is over.
"""

import json
import logging
import sqlite3
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from game.core.journey.pins import Sureness
from game.core.workshop.phones.asked import Answer
from game.core.workshop.team import Team
from game.files.json_part import DamagedError, a_list, a_text, a_word
from game.files.plain_file import refuse_strange
from game.files.workshop.session_base import PATIENCE, is_damaged, move_aside

LOG = logging.getLogger(__name__)
Found = TypeVar("Found")
BESIDE = ("-wal", "-shm", "-journal")
"""What SQLite lays beside the file while it is open."""
OURS = 0x54505032
"""The application id by which the file is known as ours."""
TABLES = """
CREATE TABLE IF NOT EXISTS room (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS seats (seat INTEGER PRIMARY KEY, digest BLOB NOT NULL, team TEXT, out INTEGER NOT NULL DEFAULT 0);
CREATE TABLE IF NOT EXISTS answers (question TEXT NOT NULL, seat INTEGER NOT NULL, turn INTEGER NOT NULL, chosen TEXT NOT NULL, sure TEXT,
    PRIMARY KEY (question, seat)) WITHOUT ROWID;
"""


@dataclass(frozen=True)
class SeatRow:
    """A phone that has joined; of its token only the digest is kept, by which it is known again."""

    seat: int
    digest: bytes
    team: Team | None
    out: bool = False
    """Whether it was thrown out."""


@dataclass(frozen=True)
class AnswerRow:
    """What a phone says to a question now."""

    question: str
    seat: int
    turn: int
    """How often it has said something to this question."""
    answer: Answer


@dataclass(frozen=True)
class RoomRow:
    """Something that has to be known of the room, e.g. its PIN."""

    name: str
    value: str


Row = SeatRow | AnswerRow | RoomRow
"""What is written."""


@dataclass(frozen=True)
class Kept:
    """Everything that is in the file."""

    room: dict[str, str]
    seats: tuple[SeatRow, ...]
    answers: tuple[AnswerRow, ...]


class PhoneInbox:
    """The file of one session, opened for as long as the room is open; used by one thread at a time."""

    def __init__(self, path: Path, patience: float = PATIENCE) -> None:
        """Open the file, and make it if it is not there; sqlite3.Error or OSError if that is not possible.

        Another program that holds it is waited for so many seconds.
        """
        self._path = path
        try:
            self._base = _open(path, patience)
        except sqlite3.Error as error:
            if not is_damaged(error) or move_aside(path) is None:
                raise
            LOG.warning("What phones had said is put aside: %s", error)
            self._base = _open(path, patience)

    def write(self, rows: Iterable[Row]) -> None:
        """Write down all of it at once, with one sync; sqlite3.Error if nothing of it could be written."""
        with _all_or_nothing(self._base):
            for row in rows:
                _write(self._base, row)

    def read(self) -> Kept:
        """Return everything that is in the file; what cannot be read is left out."""
        room = dict(self._base.execute("SELECT name, value FROM room"))
        seats = self._base.execute("SELECT seat, digest, team, out FROM seats ORDER BY seat")
        answers = self._base.execute("SELECT question, seat, turn, chosen, sure FROM answers")
        return Kept(room, tuple(_readable(_seat, seats)), tuple(_readable(_answer, answers)))

    def close(self) -> None:
        """Let go of the file; it can be opened again."""
        self._base.close()

    def throw_away(self) -> None:
        """Overwrite what is in it, and remove the file: the session is over."""
        with suppress(sqlite3.Error), _all_or_nothing(self._base):
            for table in ("seats", "answers", "room"):
                self._base.execute(f"DELETE FROM {table}")  # noqa: S608  three names of our own
        with suppress(sqlite3.Error):
            self._base.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        self._base.close()
        throw_away(self._path)


def throw_away(path: Path) -> None:
    """Remove the file of a session that is over, with what lies beside it."""
    for file in (path, *(path.with_name(path.name + end) for end in BESIDE)):
        with suppress(OSError):
            file.unlink(missing_ok=True)


def _open(path: Path, patience: float) -> sqlite3.Connection:
    for file in (path, *(path.with_name(path.name + end) for end in BESIDE)):
        refuse_strange(file)
    path.parent.mkdir(parents=True, exist_ok=True)
    # It is opened by the thread of the window, and used by that of the writer, never by both at once.
    base = sqlite3.connect(path, timeout=patience, isolation_level=None, check_same_thread=False)
    try:
        base.execute("PRAGMA locking_mode = EXCLUSIVE")
        base.execute("PRAGMA journal_mode = WAL")
        base.execute("PRAGMA synchronous = FULL")
        base.execute("PRAGMA fullfsync = ON")
        base.execute("PRAGMA secure_delete = ON")
        base.executescript(TABLES)
        base.execute(f"PRAGMA application_id = {OURS}")
    except BaseException:
        base.close()
        raise
    return base


@contextmanager
def _all_or_nothing(base: sqlite3.Connection) -> Iterator[None]:
    base.execute("BEGIN IMMEDIATE")
    try:
        yield
        base.execute("COMMIT")
    except BaseException:
        with suppress(sqlite3.Error):
            base.execute("ROLLBACK")
        raise


def _write(base: sqlite3.Connection, row: Row) -> None:
    match row:
        case SeatRow(seat, digest, team, out):
            base.execute("INSERT OR REPLACE INTO seats VALUES (?, ?, ?, ?)", (seat, digest, team and team.value, out))
        case AnswerRow(question, seat, turn, answer):
            chosen = json.dumps(answer.chosen, ensure_ascii=False)
            sure = answer.sure and answer.sure.value
            base.execute("INSERT OR REPLACE INTO answers VALUES (?, ?, ?, ?, ?)", (question, seat, turn, chosen, sure))
        case RoomRow(name, value):
            base.execute("INSERT OR REPLACE INTO room VALUES (?, ?)", (name, value))


def _readable(read: Callable[..., Found], rows: Iterable[tuple[object, ...]]) -> Iterator[Found]:
    for row in rows:
        try:
            yield read(*row)
        except (ValueError, TypeError) as error:
            LOG.warning("Something that a phone said cannot be read: %s", error)


def _seat(seat: object, digest: object, team: object, out: object) -> SeatRow:
    if not isinstance(seat, int) or not isinstance(digest, bytes):
        raise DamagedError(f"no seat: {seat!r:.40}")
    return SeatRow(seat, digest, None if team is None else a_word(Team, team), bool(out))


def _answer(question: object, seat: object, turn: object, chosen: object, sure: object) -> AnswerRow:
    if not isinstance(seat, int) or not isinstance(turn, int):
        raise DamagedError(f"no answer: {seat!r:.40}")
    names = tuple(a_text(each) for each in a_list(json.loads(a_text(chosen))))
    return AnswerRow(a_text(question), seat, turn, Answer(names, None if sure is None else a_word(Sureness, sure)))
