"""Who plays which keeper at one computer: keys, gamepads and the mouse."""

from dataclasses import dataclass, field, replace

from game.core.crossing.level import KeeperId, Level
from game.core.message import text
from game.screens.services import Services
from game.ui.input.intent import Pressed

MOUSE = "mouse"


@dataclass(frozen=True)
class Seat:
    """One player, by what they press."""

    device: str
    """"keys", "pad 0" ..., or "mouse"."""
    name: str = ""
    """What the key is called by its place, so that it stays the same in every layout."""
    cap: str = field(default="", compare=False)
    """What stands on the key."""


@dataclass(frozen=True)
class Seats:
    """Which keepers belong to whom; a keeper without a seat may be moved by everybody."""

    taken: tuple[tuple[KeeperId, Seat], ...] = ()

    def of(self, keeper: KeeperId) -> Seat | None:
        """Return who plays a keeper, the first of those who share it."""
        return next((seat for taken, seat in self.taken if taken == keeper), None)

    def keepers(self, seat: Seat) -> tuple[KeeperId, ...]:
        """Return the keepers of a player."""
        return tuple(keeper for keeper, whose in self.taken if whose == seat)

    def after_press(self, level: Level, seat: Seat) -> "Seats":
        """Return the seats after a player pressed: one more keeper; when all are taken, a share of one, or none any more."""
        counts = {keeper.id: sum(1 for taken, _ in self.taken if taken == keeper.id) for keeper in level.keepers}
        fewest = min(counts, key=lambda keeper: counts[keeper])
        if not counts[fewest] or not self.keepers(seat):
            return Seats((*self.taken, (fewest, seat)))
        return Seats(tuple(pair for pair in self.taken if pair[1] != seat))

    def after_click(self, keeper: KeeperId) -> "Seats":
        """Return the seats after a click on a keeper: the mouse takes one who is free, and gives back one who is taken."""
        if self.of(keeper) is None:
            return Seats((*self.taken, (keeper, Seat(MOUSE))))
        return replace(self, taken=tuple(pair for pair in self.taken if pair[0] != keeper))

    @property
    def players(self) -> int:
        """Return how many players have joined."""
        return len({seat for _, seat in self.taken})


NOBODY = Seats()
"""Nobody has joined; everybody may move everybody."""


def seat_of(pressed: Pressed) -> Seat | None:
    """Return the player who pressed: a letter or a digit, or any heard button of a gamepad."""
    if pressed.device != "keys":
        return Seat(pressed.device)
    return Seat("keys", pressed.name, pressed.cap) if len(pressed.name) == 1 else None


def seat_name(services: Services, seat: Seat | None) -> str:
    """Return what a player is called: the key's letter, the gamepad's number, the mouse."""
    if seat is None:
        return services.say(text("everybody"))
    if seat.device == MOUSE:
        return services.say(text("mouse"))
    if seat.device == "keys":
        return services.say(text("key {name}", name=seat.cap or seat.name))
    return services.say(text("gamepad {number}", number=int(seat.device.removeprefix("pad ")) + 1))


def seat_cap(seat: Seat | None) -> str:
    """Return what is shown on a key cap: the key's letter, or the gamepad's button and number; empty for the mouse and nobody."""
    if seat is None or seat.device == MOUSE:
        return ""
    return (seat.cap or seat.name) if seat.device == "keys" else f"X{int(seat.device.removeprefix('pad ')) + 1}"
