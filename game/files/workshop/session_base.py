"""The SQLite file under the log of workshops: its tables, how it is opened, and what to do when it is not ours."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from game.files.atomic import put_aside

FORMAT = 1
"""Raised when older versions of the game could not read the file any more."""
OURS = 0x54505331
"""The application id by which the file is known as ours."""
PATIENCE = 2.0
"""Seconds to wait while another program writes; longer, and the room would wonder why nothing happens."""
JOURNAL = "-journal"
"""How SQLite calls what it needs to undo a change that was cut off."""
TABLES = (
    "CREATE TABLE sessions (id TEXT PRIMARY KEY, workshop TEXT NOT NULL, day TEXT NOT NULL, people INTEGER NOT NULL, at REAL NOT NULL)",
    """CREATE TABLE events (session TEXT NOT NULL REFERENCES sessions, number INTEGER NOT NULL, at REAL NOT NULL,
    kind TEXT NOT NULL, data TEXT NOT NULL, PRIMARY KEY (session, number)) WITHOUT ROWID""",
)
DAMAGED = frozenset((sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_ERROR, sqlite3.SQLITE_MISMATCH))
"""What SQLite says of a file that is no database, or not with our tables; a full disk or a lock is something else."""


class ForeignError(sqlite3.DatabaseError):
    """A database that is not ours, or was written by a newer game."""


@contextmanager
def open_base(path: Path) -> Iterator[sqlite3.Connection]:
    """Open the file for a moment, and make it if it is not there; sqlite3.Error if that is not possible.

    What is committed outlives a killed program and a pulled plug: the file, and the folder after a change, are synced first.
    """
    base = sqlite3.connect(path, timeout=PATIENCE, isolation_level=None)
    try:
        base.text_factory = _letters
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
    code = getattr(error, "sqlite_errorcode", None)
    # The lower byte is the kind of error; the others say more about it.
    return isinstance(error, ForeignError) or (code is not None and code & 0xFF in DAMAGED)


def move_aside(path: Path) -> Path | None:
    """Rename the file, and what SQLite left beside it, which would spoil a new one; return where it lies now, None if that failed."""
    aside = put_aside(path)
    if aside is not None:
        with suppress(OSError):
            path.with_name(path.name + JOURNAL).replace(aside.with_name(aside.name + JOURNAL))
    return aside


def _letters(data: bytes) -> str:
    return data.decode("utf-8", "replace")
