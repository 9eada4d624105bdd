"""A thread that does one thing after the other, begun with the first of them."""

import _thread
from collections.abc import Callable
from queue import SimpleQueue
from threading import Event

PATIENCE = 0.5
"""Seconds that the end of the program waits for what is being done."""


class Worker:
    """Whoever asks goes on at once; what goes wrong is told to `complain`."""

    def __init__(self, name: str, complain: Callable[[str], None]) -> None:
        self._name, self._complain = name, complain
        self._jobs: SimpleQueue[Callable[[], None] | None] = SimpleQueue()
        self._ended: Event | None = None

    def do(self, job: Callable[[], None]) -> None:
        """Have it done soon."""
        self._jobs.put(job)
        if self._ended is None:
            self._ended = Event()
            # Thread.start would wait until the thread runs, some 40 ms on a busy computer.
            _thread.start_new_thread(self._work, (self._ended,))

    def end(self) -> None:
        """Let it come to an end, after what was asked before."""
        if self._ended is not None:
            self._jobs.put(None)
            self._ended.wait(PATIENCE)
            self._ended = None

    def wait(self, seconds: float = 10.0) -> None:
        """Wait until everything is done that was asked for: for tests."""
        done = Event()
        self.do(done.set)
        done.wait(seconds)

    def _work(self, ended: Event) -> None:
        while (job := self._jobs.get()) is not None:
            try:
                job()
            except Exception as error:  # noqa: BLE001  a sound that cannot be played is no reason to stop
                self._complain(f"{self._name}: {error!r}")
        ended.set()
