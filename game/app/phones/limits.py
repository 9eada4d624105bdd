"""How much of anything a phone may have: so that one that is broken, or somebody who means harm, stops nobody else."""

from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass, field

REMEMBERED = 4096
"""Addresses of which wrong tries are remembered."""


@dataclass(frozen=True)
class Limits:
    """What the server puts up with."""

    body: int = 4096
    """Bytes that a form has at most."""
    head: int = 16_384
    """Bytes before it."""
    slow: float = 10.0
    """Seconds for sending a request to its end."""
    connections: int = 3000
    """Connections at the same time."""
    each: int = 200
    """Of these from one address; from the computer itself as many as there are."""
    tries: int = 6
    """Wrong PINs in a row from one address, before it has to wait."""
    wait: float = 30.0
    """Seconds for which it has to."""
    beat: float = 15.0
    """Seconds after which a phone that listens hears something, so that both know that the other one is there."""


@dataclass
class Tries:
    """Counts wrong PINs from each address."""

    limits: Limits
    now: Callable[[], float]
    _wrong: OrderedDict[str, tuple[int, float]] = field(default_factory=OrderedDict)

    def must_wait(self, address: str) -> bool:
        """Whether so many wrong ones came from an address that no more is looked at for a while."""
        count, last = self._wrong.get(address, (0, 0.0))
        if count < self.limits.tries:
            return False
        if self.now() - last < self.limits.wait:
            return True
        del self._wrong[address]
        return False

    def wrong(self, address: str) -> None:
        """Note a wrong one."""
        count, _ = self._wrong.pop(address, (0, 0.0))
        self._wrong[address] = count + 1, self.now()
        if len(self._wrong) > REMEMBERED:
            self._wrong.popitem(last=False)

    def right(self, address: str) -> None:
        """Forget the wrong ones of an address."""
        self._wrong.pop(address, None)
