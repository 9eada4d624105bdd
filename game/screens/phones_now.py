"""The phones in a room, as screens see them at this moment; which of them said what is nobody's business."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from game.core.message import Text
    from game.core.workshop.phones.asked import Question
    from game.core.workshop.phones.counting import Seat
    from game.core.workshop.team import Team


@dataclass(frozen=True)
class PhoneAddress:
    """Where phones find this computer in one of its networks."""

    short: str
    """To be typed, e.g. 192.168.1.20:8080."""
    network: str
    """What the system calls the network."""
    code: tuple[str, ...]
    """To be read by a camera; see `ui.page.pieces.Code`."""


@dataclass(frozen=True)
class Phones:
    """Whether phones can come in, where, and how far they are."""

    open: bool = False
    addresses: tuple[PhoneAddress, ...] = ()
    """The likeliest first; empty while this computer is in no network."""
    pin: str = ""
    seats: tuple[tuple[Seat, bool], ...] = ()
    """Every phone in the room, and whether it listens now."""
    asked: Question | None = None
    answered: tuple[tuple[Team | None, int], ...] = ()
    """How many of each team have answered what is asked."""
    open_counts: tuple[tuple[str, int], ...] = ()
    """How many chose what, where everybody may see it at once."""
    reached: bool = False
    """Whether another device has ever asked for a page since it was opened."""
    troubles: tuple[Text, ...] = ()
    """What is not as it should be, and the way on."""

    @property
    def joined(self) -> int:
        """How many phones are in the room."""
        return len(self.seats) if self.open else 0

    @property
    def listening(self) -> int:
        """How many of them listen now; the others sleep, or are out of reach."""
        return sum(listens for _, listens in self.seats)

    @property
    def said(self) -> int:
        """How many have answered what is asked."""
        return sum(count for _, count in self.answered) if self.open else 0


NO_PHONES = Phones()
"""Phones were not asked in."""
