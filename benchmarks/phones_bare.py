"""The bare thing beside our server for phones: Starlette on uvicorn, votes in batches with one sync each, news by streams; no rules."""

import asyncio
import os
import sys
from collections.abc import AsyncIterator
from pathlib import Path
from queue import SimpleQueue
from tempfile import TemporaryDirectory
from threading import Thread
from time import monotonic

import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response, StreamingResponse
from starlette.routing import Route

from benchmarks.phones_files import more_files

PAGE = b"<!doctype html>" + b"x" * 1500
"""About as long as a page of ours."""
Waiting = SimpleQueue[tuple[bytes, "asyncio.Future[None]"]]


class Bare:
    """Everything that it knows."""

    def __init__(self, file: Path) -> None:
        self.number = 1
        self.news = asyncio.Event()
        self.waiting: Waiting = SimpleQueue()
        self._loop = asyncio.get_running_loop()
        self._file = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_APPEND)
        Thread(target=self._write, daemon=True).start()

    def _write(self) -> None:
        while True:
            batch = [self.waiting.get()]
            while not self.waiting.empty():
                batch.append(self.waiting.get())
            os.write(self._file, b"".join(line for line, _ in batch))
            os.fsync(self._file)
            self._loop.call_soon_threadsafe(lambda done=[future for _, future in batch]: [each.set_result(None) for each in done])  # type: ignore[misc]

    async def home(self, _request: Request) -> Response:
        return Response(PAGE, media_type="text/html")

    async def press(self, request: Request) -> Response:
        done = asyncio.get_running_loop().create_future()
        self.waiting.put((await request.body() + b"\n", done))
        await done
        return RedirectResponse("/", 303)

    async def join(self, _request: Request) -> Response:
        return RedirectResponse("/", 303, headers={"set-cookie": "phone=1"})

    async def listen(self, _request: Request) -> Response:
        async def stream() -> AsyncIterator[bytes]:
            while True:
                yield f"data: {self.number}\n\n".encode()
                await self.news.wait()

        return StreamingResponse(stream(), media_type="text/event-stream")

    def ask(self) -> None:
        self.number += 1
        told, self.news = self.news, asyncio.Event()
        told.set()


async def serve() -> None:
    with TemporaryDirectory() as folder:
        bare, loop = Bare(Path(folder) / "votes"), asyncio.get_running_loop()
        routes = [Route("/", bare.home), Route("/press", bare.press, methods=["POST"]), Route("/join", bare.join, methods=["POST"])]
        app = Starlette(routes=[*routes, Route("/news", bare.listen)])
        server = uvicorn.Server(uvicorn.Config(app, port=0, http="h11", log_config=None, access_log=False, timeout_graceful_shutdown=1))
        running = asyncio.create_task(server.serve())
        while not server.started:  # noqa: ASYNC110  uvicorn tells in no other way
            await asyncio.sleep(0.01)
        print(server.servers[0].sockets[0].getsockname()[1], flush=True)
        while await loop.run_in_executor(None, sys.stdin.readline):
            print(monotonic(), flush=True)
            bare.ask()
        server.should_exit = True
        await running


if __name__ == "__main__":
    more_files()
    asyncio.run(serve())
