"""News for phones: a stream for each that listens, and a word whenever the room goes on."""

import asyncio
from collections.abc import AsyncIterator, Callable

RETRY = 1500
"""Milliseconds after which a browser that lost its stream comes back."""


class News:
    """Tells everybody who listens; lives in the server's thread."""

    def __init__(self, number: Callable[[], int], beat: float) -> None:
        self._number = number
        self._beat = beat
        self._waiting: set[asyncio.Future[None]] = set()
        self.closed = False

    def tell(self) -> None:
        """Wake everybody who listens."""
        waiting, self._waiting = self._waiting, set()
        for each in waiting:
            if not each.done():
                each.set_result(None)

    def close(self) -> None:
        """Let everybody go."""
        self.closed = True
        self.tell()

    async def stream(self, listens: Callable[[], bool]) -> AsyncIterator[bytes]:
        """Yield news as long as somebody may listen: the number of what is asked, now and whenever it changes."""
        told = -1
        yield f"retry: {RETRY}\n\n".encode()
        while not self.closed and listens():
            number = self._number()
            # A line that means nothing tells both sides that the other one is still there.
            yield f"data: {number}\n\n".encode() if number != told else b": \n\n"
            told = number
            await self._wait(told)

    async def _wait(self, told: int) -> None:
        if self.closed or self._number() != told:
            return
        here = asyncio.get_running_loop().create_future()
        self._waiting.add(here)
        try:
            await asyncio.wait_for(here, self._beat)
        except TimeoutError:
            pass
        finally:
            self._waiting.discard(here)
