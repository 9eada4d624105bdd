"""A connection as uvicorn keeps it, with an end for who sends slowly and for too many at once."""

import asyncio
from collections import Counter
from typing import Any

import h11
from uvicorn.protocols.http.h11_impl import H11Protocol

from game.app.phones.limits import Limits

ARRIVED = (h11.DONE, h11.MUST_CLOSE, h11.CLOSED, h11.ERROR)
"""How the other side stands when it has sent a whole request."""


class Guarded(H11Protocol):
    """One connection: what it sends has to arrive in time, and there are only so many."""

    limits = Limits()
    found: Counter[str]
    """How many there are from each address."""
    late: asyncio.TimerHandle | None = None
    address = ""

    def connection_made(self, transport: Any) -> None:  # noqa: ANN401
        """Begin, or hang up at once."""
        super().connection_made(transport)
        self.address = self.client[0] if self.client else ""
        self.found[self.address] += 1
        own = self.server is not None and self.server[0] == self.address
        if len(self.connections) > self.limits.connections or (self.found[self.address] > self.limits.each and not own):
            transport.abort()
            return
        self.late = self.loop.call_later(self.limits.slow, transport.abort)

    def data_received(self, data: bytes) -> None:
        """Take what was sent; from its first byte on it has to be whole in time, however it dribbles in."""
        super().data_received(data)
        if self.conn.their_state in ARRIVED:
            self._in_time()
        elif self.late is None:
            self.late = self.loop.call_later(self.limits.slow, self.transport.abort)

    def connection_lost(self, exc: Exception | None) -> None:
        """Forget it."""
        self._in_time()
        self.found[self.address] -= 1
        super().connection_lost(exc)

    def _in_time(self) -> None:
        if self.late is not None:
            self.late.cancel()
            self.late = None


def guarded(limits: Limits) -> type[Guarded]:
    """Return a kind of connection that keeps to limits."""
    return type("GuardedHere", (Guarded,), {"limits": limits, "found": Counter[str]()})
