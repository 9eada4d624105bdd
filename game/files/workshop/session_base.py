"""The SQLite file under the log of workshops: its tables, how it is opened, and what to do when it is not ours."""

import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path

from game.core.message import Text, text
from game.files.atomic import put_aside
from game.files.plain_file import refuse_strange
from game.files.why_not import BROKEN, DENIED, FULL, HELD, MEMORY, READ_ONLY, TOO_LARGE, why_not

FORMAT = 1
"""Raised when older versions of the game could not read the file any more."""
OURS = 0x54505331
"""The application id by which the file is known as ours."""
PATIENCE = 2.0
"""Seconds to wait while another program writes; longer, and the room would wonder why nothing happens."""
LONGEST = 1_000_000
"""How many bytes one value has at most; none of ours comes near."""
JOURNAL = "-journal"
"""How SQLite calls what it needs to undo a change that was cut off."""
TABLES = (
    "CREATE TABLE sessions (id TEXT PRIMARY KEY, workshop TEXT NOT NULL, day TEXT NOT NULL, people INTEGER NOT NULL, at REAL NOT NULL)",
    """CREATE TABLE events (session TEXT NOT NULL REFERENCES sessions, number INTEGER NOT NULL, at REAL NOT NULL,
    kind TEXT NOT NULL, data TEXT NOT NULL, PRIMARY KEY (session, number)) WITHOUT ROWID""",
)
DAMAGED = frozenset((sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_ERROR, sqlite3.SQLITE_MISMATCH))
"""What SQLite says of a file that is no database, or not with our tables; a full disk or a lock is something else."""


REASONS: Mapping[int, Text] = {
    sqlite3.SQLITE_FULL: FULL,
    sqlite3.SQLITE_READONLY: READ_ONLY,
    sqlite3.SQLITE_PERM: DENIED,
    sqlite3.SQLITE_AUTH: DENIED,
    sqlite3.SQLITE_BUSY: HELD,
    sqlite3.SQLITE_LOCKED: HELD,
    sqlite3.SQLITE_IOERR: BROKEN,
    sqlite3.SQLITE_CANTOPEN: DENIED,
    sqlite3.SQLITE_NOMEM: MEMORY,
    sqlite3.SQLITE_TOOBIG: TOO_LARGE,
    sqlite3.SQLITE_NOLFS: TOO_LARGE,
}
"""Why SQLite cannot do something."""


class ForeignError(sqlite3.DatabaseError):
    """A database that is not ours, or was written by a newer game."""


@contextmanager
def open_base(path: Path) -> Iterator[sqlite3.Connection]:
    """Open the file for a moment, and make it if it is not there; sqlite3.Error or OSError if that is not possible.

    What is committed outlives a killed program and a pulled plug: the file, and the folder after a change, are synced first.
    """
    for file in (path, path.with_name(path.name + JOURNAL)):
        refuse_strange(file)
    path.parent.mkdir(parents=True, exist_ok=True)
    base = sqlite3.connect(path, timeout=PATIENCE, isolation_level=None)
    try:
        base.text_factory = _letters
        base.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, LONGEST)
        # Not a write-ahead log: its newest part would lie in a second file, which is forgotten when the first one is copied.
        base.execute("PRAGMA journal_mode = DELETE")
        base.execute("PRAGMA synchronous = EXTRA")
        base.execute("PRAGMA fullfsync = ON")
        yield base
    finally:
        base.close()


@contextmanager
def writing(base: sqlite3.Connection) -> Iterator[None]:
    """Keep others from writing until all is written and committed; nothing is if something fails."""
    base.execute("BEGIN IMMEDIATE")
    if not has_tables(base):
        for table in TABLES:
            base.execute(table)
        base.execute(f"PRAGMA application_id = {OURS}")
        base.execute(f"PRAGMA user_version = {FORMAT}")
    yield
    base.execute("COMMIT")


def has_tables(base: sqlite3.Connection) -> bool:
    """Tell a file of ours from an empty one; ForeignError if it is not ours, or from a newer game."""
    (ours,), (version,) = base.execute("PRAGMA application_id").fetchone(), base.execute("PRAGMA user_version").fetchone()
    if (ours, version) == (OURS, FORMAT):
        return True
    if base.execute("SELECT 1 FROM sqlite_master").fetchone() is None:
        return False
    raise ForeignError(f"application {ours}, format {version}")


def is_damaged(error: sqlite3.Error) -> bool:
    """Tell a file that has to be put aside from one that only cannot be used now."""
    return isinstance(error, ForeignError) or _kind(error) in DAMAGED


def _kind(error: sqlite3.Error) -> int:
    """Return the kind of an error: the lower byte of its number, of which the others say more; -1 if it has none."""
    code = getattr(error, "sqlite_errorcode", None)
    return -1 if code is None else int(code) & 0xFF


def why_not_base(error: sqlite3.Error | OSError) -> Text:
    """Say why the file cannot be used, and what to do."""
    if isinstance(error, OSError):
        return why_not(error)
    return REASONS.get(_kind(error), text("The computer says: {reason}.", reason=str(error)))


def move_aside(path: Path) -> Path | None:
    """Rename the file, and what SQLite left beside it, which would spoil a new one; return where it lies now, None if that failed."""
    aside = put_aside(path)
    if aside is not None:
        with suppress(OSError):
            path.with_name(path.name + JOURNAL).replace(aside.with_name(aside.name + JOURNAL))
    return aside


def _letters(data: bytes) -> str:
    return data.decode("utf-8", "replace")
