"""Which display shows which page, and how large a window may be: rules on plain numbers, without a window."""

from collections.abc import Sequence
from dataclasses import dataclass

OWN = 0
"""The trainer's display, as everybody else's slides do it: the first one is the trainer's, the next one the room's."""
BREADTH, HEIGHT = 0.9, 0.85
"""How much of its display a window takes, each way."""
BESIDE = 0.8
"""How much of its display the trainer's window takes, each way."""
EDGES, BARS = 16, 80
"""Pixels of a display's width and height that a window's frame and the system's own bar may need."""
TITLE = 32
"""Of these, those above the window."""
FILLED = 0.9
"""How much of its display a window in full screen covers at least."""
COMFORTABLE = 800, 600
"""A smaller window had better be as large as the screen lets it."""


@dataclass(frozen=True)
class Area:
    """A rectangle in pixels of all displays together: a display, or a window without its frame."""

    x: int
    y: int
    wide: int
    tall: int

    @property
    def size(self) -> tuple[int, int]:
        """Return how wide and how tall it is."""
        return self.wide, self.tall

    def common(self, other: "Area") -> int:
        """Return how many pixels both have in common."""
        part = self.cut(other)
        return part.wide * part.tall

    def cut(self, other: "Area") -> "Area":
        """Return what both have in common; an area of no size if that is nothing."""
        x, y = max(self.x, other.x), max(self.y, other.y)
        wide = min(self.x + self.wide, other.x + other.wide) - x
        tall = min(self.y + self.tall, other.y + other.tall) - y
        return Area(x, y, max(0, wide), max(0, tall))

    def within(self, other: "Area") -> bool:
        """Say whether it lies wholly in another one."""
        return self.common(other) == self.wide * self.tall

    def middle(self, wide: int, tall: int) -> "Area":
        """Return an area of that size, or as much of it as there is room for, in the middle."""
        wide, tall = min(wide, self.wide), min(tall, self.tall)
        return Area(self.x + (self.wide - wide) // 2, self.y + (self.tall - tall) // 2, wide, tall)


@dataclass(frozen=True)
class Placed:
    """The displays by number: where the room's page is, and where the trainer's window is; None: it is closed."""

    room: int = OWN
    trainer: int | None = None


def apart(displays: Sequence[Area]) -> tuple[int, ...]:
    """Return the numbers of the displays that show something of their own; one that repeats another shows it to everybody."""
    found: list[int] = []
    for number, display in enumerate(displays):
        if not any(display.common(displays[other]) for other in found):
            found.append(number)
    return tuple(found)


def seen_by_all(displays: Sequence[Area], number: int) -> Area:
    """Return the part of a display that those that repeat it show, too; a smaller projector cuts the rest off."""
    own = displays[number]
    for other in displays:
        part = own.cut(other)
        own = part if part.wide * 2 > own.wide and part.tall * 2 > own.tall else own
    return own


def lying(displays: Sequence[Area], window: Area) -> int | None:
    """Return the number of the display on which most of a window lies; None if it lies outside of all."""
    most = max(apart(displays), key=lambda number: displays[number].common(window), default=None)
    return most if most is not None and displays[most].common(window) else None


def fills(window: Area, display: Area) -> bool:
    """Say whether a window in full screen is where it belongs; some systems keep a strip of the display to themselves."""
    return window.within(display) and window.wide * window.tall >= FILLED * display.wide * display.tall


def again(before: Sequence[Area], number: int, after: Sequence[Area], window: Area) -> int:
    """Return the number that a display has now, when displays came, went or changed places; else the one its window is on."""
    size = before[number].size
    if number < len(after) and after[number].size == size:
        return number
    same = [other for other in apart(after) if after[other].size == size]
    if len(same) == 1:
        return same[0]
    return number if len(before) == len(after) else lying(after, window) or OWN


def place_windows(displays: Sequence[Area], wanted: Placed, *, always: bool = False) -> Placed:
    """Return where both pages go.

    `wanted` is where they are, or were last. With one display the trainer's window is open only if it is `always` to be,
    since the room sees it there. Never do both share a display while there is another one.
    """
    own, *others = apart(displays) or (OWN,)
    room = wanted.room if wanted.room in (own, *others) else own
    if wanted.trainer is None or not (others or always):
        return Placed(room)
    trainer = wanted.trainer if wanted.trainer in (own, *others) else own
    if room == trainer and others:
        return Placed(others[0], own)
    return Placed(room, trainer)


def swap_windows(now: Placed) -> Placed:
    """Return what both windows want when they are to change places."""
    return now if now.trainer is None else Placed(now.trainer, now.room)


@dataclass(frozen=True)
class Pane:
    """A window as it is opened: its area, and whether it then takes all the room that the system leaves to it."""

    area: Area
    largest: bool = False


def pane(display: Area, asked: tuple[int, int] | None = None, before: Area | None = None) -> Pane:
    """Return the window for the room's page: where it was `before`, in the size that was asked for, or in most of its display."""
    if before is not None and before.within(display):
        return Pane(before)
    most = round(display.wide * BREADTH), round(display.tall * HEIGHT)
    area = display.middle(*(before.size if before is not None else asked or most))
    small = area.wide < COMFORTABLE[0] or area.tall < COMFORTABLE[1]
    if before is not None and not _fits(area, display):
        area = display.middle(*most)
    if _fits(area, display):
        between = Area(display.x, display.y + TITLE, display.wide, display.tall - BARS)
        area = between.middle(*area.size)
    return Pane(area, largest=not _fits(area, display) or (asked is None and small))


def _fits(area: Area, display: Area) -> bool:
    return area.wide + EDGES <= display.wide and area.tall + BARS <= display.tall


def pane_beside(display: Area, before: Area | None = None) -> Area:
    """Return the trainer's window: where it was, or in the middle of its display."""
    if before is not None and before.within(display):
        return before
    return display.middle(round(display.wide * BESIDE), round(display.tall * BESIDE))
