"""The file in which the game writes what went wrong, with tracebacks, for those who mend it."""

import logging
from contextlib import suppress
from pathlib import Path

from game.files.plain_file import refuse_strange

MOST_BYTES = 256 * 1024
"""How large the file grows before it becomes the old one; there is one old one."""
ROOM = "game"
"""All modules of the game log below this name."""


class _Quiet(logging.FileHandler):
    """Begins a new file when one is full; says nothing when it cannot be written: there is nobody to tell.

    The one of the standard library would do, but the module it stands in can also write to networks, and takes as long to load
    as the first page takes to lay out.
    """

    def emit(self, record: logging.LogRecord) -> None:
        """Write a record, to a new file if this one would grow too large."""
        try:
            path = Path(self.baseFilename)
            refuse_strange(path)
            if not path.exists():
                # Somebody removed it while the game runs: what follows goes into a new one.
                self.close()
            elif path.stat().st_size + len(self.format(record).encode()) >= MOST_BYTES:
                self.close()
                path.replace(path.with_name(f"{path.name}.1"))
            super().emit(record)
        except OSError:
            self.handleError(record)

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - logging's name
        """Go on without the record."""


def open_log(path: Path) -> logging.Handler:
    """Begin to write the log of the whole game into a file; give the handler to `close_log`."""
    handler = _Quiet(path, encoding="utf-8", delay=True)
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logger = logging.getLogger(ROOM)
    logger.addHandler(handler)
    logger.setLevel(logging.INFO)
    # Players see problems as cards and notes, never as lines in a terminal.
    logger.propagate = False
    return handler


def close_log(handler: logging.Handler) -> None:
    """Stop writing the log."""
    logger = logging.getLogger(ROOM)
    logger.removeHandler(handler)
    logger.propagate = not logger.handlers
    with suppress(OSError):
        handler.close()
