"""Writes down what phones say: all that waits goes into one batch, and nobody is told before it is on the disk."""

import logging
import sqlite3
from collections.abc import Callable, Sequence
from queue import Empty, SimpleQueue
from threading import Thread
from typing import Generic, TypeVar

from game.files.workshop.phone_inbox import PhoneInbox, Row

LOG = logging.getLogger(__name__)
MOST = 2000
"""Rows in one batch."""
T = TypeVar("T")


class Writer(Generic[T]):
    """A thread that writes into the inbox of a session; `deliver` is called in it for each batch: who waited, and why it failed, if so."""

    def __init__(self, inbox: PhoneInbox, deliver: Callable[[Sequence[T], sqlite3.Error | None], None]) -> None:
        self._inbox = inbox
        self._deliver = deliver
        self._waiting: SimpleQueue[tuple[Row, T] | None] = SimpleQueue()
        self._thread = Thread(target=self._run, name="phones: writer", daemon=True)
        self._thread.start()

    def write(self, row: Row, whose: T) -> None:
        """Write something down; `deliver` is told whose it was when that is done."""
        self._waiting.put((row, whose))

    def stop(self) -> None:
        """Write all that waits, and end."""
        self._waiting.put(None)
        self._thread.join()

    def _run(self) -> None:
        going = True
        while going:
            batch, going = self._batch()
            if batch:
                self._deliver([whose for _, whose in batch], self._write(batch))

    def _batch(self) -> tuple[list[tuple[Row, T]], bool]:
        """Return all that waits, at least one; and whether more is to come."""
        batch, each = [], self._waiting.get()
        while each is not None:
            batch.append(each)
            if len(batch) >= MOST:
                return batch, True
            try:
                each = self._waiting.get_nowait()
            except Empty:
                return batch, True
        return batch, False

    def _write(self, batch: list[tuple[Row, T]]) -> sqlite3.Error | None:
        try:
            self._inbox.write(row for row, _ in batch)
        except sqlite3.Error as error:
            LOG.warning("What phones say cannot be written down: %s", error)
            return error
        return None
