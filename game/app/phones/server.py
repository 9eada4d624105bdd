"""The server for phones, in a thread of the same program: it comes and goes without the lesson noticing."""

import asyncio
import logging
import socket
import sqlite3
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from threading import Event, Thread

import uvicorn

from game.app.phones.connections import guarded
from game.app.phones.guard import Guard
from game.app.phones.limits import Limits, Tries
from game.app.phones.news import News
from game.app.phones.room import PhoneRoom
from game.app.phones.showing import Showing
from game.app.phones.site import House, Site
from game.app.phones.writer import Writer
from game.files.workshop.phone_inbox import PhoneInbox, Row

LOG = logging.getLogger(__name__)
FILES = 4096
"""Open files that so many phones need."""
ENDING = 1
"""Seconds for what is still under way when it stops: streams of news would keep it open for ever."""
PATIENCE = 10.0
"""Seconds in which it has to have begun."""


@dataclass(frozen=True)
class Lesson:
    """What the server serves."""

    room: PhoneRoom
    showing: Showing
    inbox: PhoneInbox
    pin: Callable[[], str]
    divided: int
    limits: Limits = field(default_factory=Limits)
    complain: Callable[[sqlite3.Error | None], None] = lambda _: None
    """Told whenever something was written, or could not be."""
    reached: Callable[[str], None] = lambda _: None


class PhoneServer:
    """Serves phones from a socket that listens already, until it is stopped or falls."""

    def __init__(self, lesson: Lesson, listening: socket.socket) -> None:
        self._lesson = lesson
        self._listening = listening
        self._loop: asyncio.AbstractEventLoop | None = None
        self._server: uvicorn.Server | None = None
        self._news = News(lambda: lesson.room.number, lesson.limits.beat)
        self._begun = Event()
        self._writer: Writer[asyncio.Future[bool] | None] = Writer(lesson.inbox, self._written)
        self._thread = Thread(target=self._run, name="phones: server", daemon=True)

    def start(self) -> bool:
        """Begin to serve; say whether that was possible."""
        self._thread.start()
        return self._begun.wait(PATIENCE) and self.alive

    @property
    def alive(self) -> bool:
        """Whether it serves."""
        return self._thread.is_alive() and self._server is not None and self._server.started

    def tell(self) -> None:
        """Let all phones look again."""
        loop = self._loop
        if loop is not None:
            with suppress(RuntimeError):
                loop.call_soon_threadsafe(self._news.tell)

    def write(self, row: Row) -> None:
        """Write something down that no phone waits for."""
        self._writer.write(row, None)

    def stop(self) -> None:
        """Stop serving, and write what is still to be written."""
        server, loop = self._server, self._loop
        if server is not None and loop is not None:
            server.should_exit = True
            with suppress(RuntimeError):
                loop.call_soon_threadsafe(self._news.close)
        self._thread.join(PATIENCE)
        self._writer.stop()
        self._listening.close()

    # ---- in its thread

    def _run(self) -> None:
        try:
            _more_files()
            asyncio.run(self._serve())
        except Exception:
            LOG.exception("The server for phones fell")
        finally:
            self._loop = None
            self._begun.set()

    async def _serve(self) -> None:
        self._loop = asyncio.get_running_loop()
        limits = self._lesson.limits
        house = House(
            room=self._lesson.room,
            showing=self._lesson.showing,
            news=self._news,
            tries=Tries(limits, time.monotonic),
            limits=limits,
            pin=self._lesson.pin,
            write=self._write,
            reached=self._lesson.reached,
            divided=self._lesson.divided,
        )
        config = uvicorn.Config(
            Guard(Site(house).app(), limits),
            http=guarded(limits),
            ws="none",
            lifespan="off",
            log_config=None,
            access_log=False,
            proxy_headers=False,
            server_header=False,
            date_header=False,
            h11_max_incomplete_event_size=limits.head,
            timeout_graceful_shutdown=ENDING,
            loop="asyncio",
        )
        self._server = _Telling(config, self._begun)
        await self._server.serve(sockets=[self._listening])

    async def _write(self, row: Row) -> bool:
        done: asyncio.Future[bool] = asyncio.get_running_loop().create_future()
        self._writer.write(row, done)
        return await done

    def _written(self, whose: Sequence[asyncio.Future[bool] | None], error: sqlite3.Error | None) -> None:
        """In the writer's thread: tell those who wait, and the trainer if it failed."""
        self._lesson.complain(error)
        loop = self._loop
        if loop is not None:
            with suppress(RuntimeError):
                loop.call_soon_threadsafe(_settle, [each for each in whose if each is not None], error is None)


class _Telling(uvicorn.Server):
    """A server that tells when it has begun."""

    def __init__(self, config: uvicorn.Config, begun: Event) -> None:
        super().__init__(config)
        self._begun = begun

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Begin, and say so."""
        await super().startup(sockets=sockets)
        self._begun.set()


def listen(port: int) -> socket.socket:
    """Return a socket that listens on all addresses of this computer; OSError if the port is taken. 0: any free one."""
    found = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    try:
        if hasattr(socket, "SO_EXCLUSIVEADDRUSE"):
            # Else Windows would let two games listen on one port.
            found.setsockopt(socket.SOL_SOCKET, socket.SO_EXCLUSIVEADDRUSE, 1)
        else:
            found.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        found.bind(("", port))
        found.listen(1024)
        found.setblocking(False)
    except OSError:
        found.close()
        raise
    return found


def _settle(waiting: list[asyncio.Future[bool]], done: bool) -> None:  # noqa: FBT001
    for each in waiting:
        if not each.done():
            each.set_result(done)


def _more_files() -> None:
    """Let the program have as many connections open as there may be phones; Windows has no such limit."""
    with suppress(ImportError, OSError, ValueError):
        import resource  # noqa: PLC0415  not on Windows

        soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
        wanted = FILES if hard == resource.RLIM_INFINITY else min(FILES, hard)
        if soft < wanted:
            resource.setrlimit(resource.RLIMIT_NOFILE, (wanted, hard))
