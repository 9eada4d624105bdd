"""A trainer who has let phones in: the whole game without a window, with the real server beside it."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from game.app.phones.host import PhoneHost
from tests.app.phones.phone import Phone
from tests.app.phones.serving import until
from tests.pilot import Pilot
from tests.screens.workshop.room_player import Trainer, trainer


class Hosting:
    """The phones of a pilot's room."""

    def __init__(self, pilot: Pilot, *, at_once: bool = False) -> None:
        self.pilot = pilot
        self.host = PhoneHost(pilot.desk, pilot.places, at_once=at_once)

    def turn(self) -> None:
        """Let the loop turn once, however little time has gone by."""
        self.host._looked = 0.0  # noqa: SLF001
        if self.host.turn(self.pilot.machine.stack):
            self.pilot.machine.refresh()

    def open(self) -> "Hosting":
        """Let phones in, by the key and the button."""
        self.pilot.press("P").do("phones-open", "on")
        self.turn()
        return self

    @property
    def pin(self) -> str:
        """The PIN on the wall."""
        return self.pilot.desk.services.phones.pin

    @property
    def port(self) -> int:
        """Where phones find the room."""
        assert self.host._opened is not None  # noqa: SLF001
        return self.host._opened._port  # noqa: SLF001

    def phone(self, team: str = "") -> Phone:
        """Return another phone that has joined."""
        phone = Phone(self.port)
        assert phone.join(self.pin, team).status == 200
        self.turn()
        return phone

    def vote(self, phone: Phone, *keys: str) -> None:
        """Press something on a phone, and let the wall take notice."""
        self.turn()
        phone.press(*keys)
        self.turn()


@contextmanager
def hosting(folder: Path, teams: int = 0) -> Iterator[tuple[Trainer, Hosting]]:
    """Hold a room in the first scene of a case, with phones let in."""
    pilot = trainer(folder, teams)
    found = Hosting(pilot)
    try:
        yield pilot, found.open()
    finally:
        found.host.close()


__all__ = ["Hosting", "hosting", "until"]
