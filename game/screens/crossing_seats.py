"""Who plays which keeper at one computer: keys, gamepads and the mouse."""

from dataclasses import dataclass, replace

from game.core.crossing_level import KeeperId, Level
from game.core.message import text
from game.screens.services import Services
from game.ui.intent import Pressed

MOUSE = "mouse"


@dataclass(frozen=True)
class Seat:
    """One player, by what they press."""

    device: str
    """"keys", "pad 0" ..., or "mouse"."""
    name: str = ""
    """What stands on the key."""


@dataclass(frozen=True)
class Seats:
    """Which keepers belong to whom; a keeper without a seat may be moved by everybody."""

    taken: tuple[tuple[KeeperId, Seat], ...] = ()

    def of(self, keeper: KeeperId) -> Seat | None:
        """Return who plays a keeper."""
        return dict(self.taken).get(keeper)

    def keepers(self, seat: Seat) -> tuple[KeeperId, ...]:
        """Return the keepers of a player."""
        return tuple(keeper for keeper, whose in self.taken if whose == seat)

    def joined(self, level: Level, seat: Seat) -> "Seats":
        """Return the seats after a player pressed: one more keeper, or none when all are taken."""
        free = next((keeper.id for keeper in level.keepers if self.of(keeper.id) is None), None)
        if free is not None:
            return Seats((*self.taken, (free, seat)))
        return Seats(tuple(pair for pair in self.taken if pair[1] != seat))

    def clicked(self, keeper: KeeperId) -> "Seats":
        """Return the seats after a click on a keeper: the mouse takes one who is free, and gives back one who is taken."""
        if self.of(keeper) is None:
            return Seats((*self.taken, (keeper, Seat(MOUSE))))
        return replace(self, taken=tuple(pair for pair in self.taken if pair[0] != keeper))

    @property
    def players(self) -> int:
        """Return how many players have joined."""
        return len({seat for _, seat in self.taken})


def seat_of(pressed: Pressed) -> Seat | None:
    """Return the player who pressed: a letter or a digit, or any heard button of a gamepad."""
    if pressed.device != "keys":
        return Seat(pressed.device)
    return Seat("keys", pressed.name) if len(pressed.name) == 1 else None


def seat_name(services: Services, seat: Seat | None) -> str:
    """Return what a player is called: the key's letter, the gamepad's number, the mouse."""
    if seat is None:
        return services.say(text("everybody"))
    if seat.device == MOUSE:
        return services.say(text("mouse"))
    if seat.device == "keys":
        return services.say(text("key {name}", name=seat.name))
    return services.say(text("gamepad {number}", number=int(seat.device.removeprefix("pad ")) + 1))
