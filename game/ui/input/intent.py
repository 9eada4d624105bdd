"""What a player meant, whatever the device."""

from dataclasses import dataclass
from enum import Enum


class Direction(Enum):
    """Where to, in screen terms."""

    UP = (0, -1)
    DOWN = (0, 1)
    LEFT = (-1, 0)
    RIGHT = (1, 0)


class Wish(Enum):
    """A wish that needs nothing said with it."""

    CONFIRM = "confirm"
    TAKE = "take"
    """Take what has the frame, whatever it is; a presenter's clicker cannot send it."""
    BACK = "back"
    NEXT = "next"
    PREVIOUS = "previous"
    FLAG = "flag"
    UNDO = "undo"
    HISTORY = "history"
    HELP = "help"
    SETTINGS = "settings"
    LEAVE = "leave"
    FULL_SCREEN = "full screen"
    ALOUD = "aloud"
    """Read the page aloud, or be silent."""
    SOUND = "sound"
    """Sounds: off, low, on."""
    FOCUS_NEXT = "focus next"
    FOCUS_PREVIOUS = "focus previous"
    TOP = "top"
    BOTTOM = "bottom"
    TRAINER = "trainer"
    """The trainer's own page, beside what the room sees."""
    BLANK = "blank"
    START = "start"
    PHONES = "phones"
    """How phones join, for the whole room to see."""


@dataclass(frozen=True)
class Go:
    """An arrow: moves the focus, or steers."""

    direction: Direction


@dataclass(frozen=True)
class Number:
    """A digit key, 1 to 9."""

    number: int


@dataclass(frozen=True)
class Activate:
    """The item of that key was pressed, by whatever device. Where there are many of a kind, its key is like "choice:2"."""

    key: str

    @property
    def what(self) -> str:
        """The kind of thing that was pressed: what stands before the colon."""
        return self.key.partition(":")[0]

    @property
    def of(self) -> str:
        """Which one of its kind it was: what stands behind the colon."""
        return self.key.partition(":")[2]


@dataclass(frozen=True)
class Point:
    """The pointer is at a place of the window, in pixels; pressed or only moved."""

    x: float
    y: float
    pressed: bool = False


@dataclass(frozen=True)
class Release:
    """The pointer was let go at a place of the window, in pixels."""

    x: float
    y: float


@dataclass(frozen=True)
class Wheel:
    """The wheel turned by that many steps; up is positive."""

    steps: float


@dataclass(frozen=True)
class Pressed:
    """A key or a button itself, for pages that listen to who pressed it; `usual` is what it means anywhere else."""

    device: str
    """"keys", or "pad 0", "pad 1" ... ."""
    name: str
    """What the key is called by its place, as on a keyboard of the United States, in capitals; for a gamepad its button's letter."""
    back: bool = False
    """Whether it was pressed together with Shift, or with Down held."""
    usual: "Intent | None" = None
    focus: str = ""
    """The key of what has the focus."""
    cap: str = ""
    """What stands on the key in the layout that is set; empty: its name."""


@dataclass(frozen=True)
class Typed:
    """Letters were typed, on a page where words are written."""

    words: str


Intent = Wish | Go | Number | Activate | Point | Release | Wheel | Pressed | Typed
"""Anything a player can mean. Screens meet Wish, Go (when the page steers), Number, Activate, Pressed (when it listens) and Typed."""
