"""What on a page holds nothing else: words, signs, pictures, buttons, and what is cut out to stand on a canvas. Lengths are units."""

from dataclasses import dataclass
from enum import Enum
from typing import Literal

Tone = str
"""A colour by its use; the theme knows the colour (see theme.py)."""
Colours = tuple[tuple[str, str], ...]
"""Colour words for the named parts of a picture, e.g. (("coat", "plum"),)."""
Side = Literal["start", "middle", "end"]


class Size(Enum):
    """How big words are, in units at 100 %."""

    SMALL = 26
    BODY = 31
    LEAD = 37
    TITLE = 52
    HUGE = 84
    GREAT = 150
    GRAND = 200
    WALL = 280
    """These are for one number that a whole room writes down."""


@dataclass(frozen=True)
class Words:
    """Running text."""

    words: str
    size: Size = Size.BODY
    tone: Tone = "ink"
    bold: bool = False
    align: Side = "start"


@dataclass(frozen=True)
class Icon:
    """A small paper sign; `label` says what it means (empty: only decoration)."""

    name: str
    label: str = ""
    size: float = 40
    tone: Tone = "ink"
    paper: Tone = "cream"


@dataclass(frozen=True)
class Picture:
    """A picture from the assets, e.g. "stages/farm-day", as tall as `height` units (0: all there is)."""

    art: str
    label: str
    height: float = 0
    ratio: float = 16 / 9
    view: tuple[float, float, float, float] | None = None
    """The part of it that is shown, in its own lengths; None: all."""
    colours: Colours = ()


@dataclass(frozen=True)
class Meter:
    """A bar that shows a part of a whole."""

    label: str
    value: float
    whole: float
    tone: Tone = "moss"


@dataclass(frozen=True)
class Button:
    """Something to press. `key` is its name inside the page; a shut one can be read but does nothing."""

    key: str
    words: str
    icon: str = ""
    detail: str = ""
    """A second, smaller line."""
    number: str = ""
    """A key cap shown in front, e.g. "1"."""
    tone: Tone = "card"
    size: Size = Size.BODY
    chosen: bool | None = None
    """True or false for something that can be on or off; None for a plain button."""
    shut: bool = False
    label: str = ""
    """What is spoken, if it differs from the words (needed when there are none)."""
    colours: Colours = ()


@dataclass(frozen=True)
class Spot:
    """A round place on a canvas that can be pressed; shows its name when it has the focus or always."""

    key: str
    label: str
    icon: str = ""
    tone: Tone = "card"
    size: float = 56
    named: bool = False
    above: bool = False
    """Whether its name stands above it instead of below."""
    near: bool = False
    """Whether its name stands nowhere else; without room there it is left out."""
    wide: float = 420
    """How wide the name may be, in units that grow with the text."""
    pulsing: bool = False
    seen: bool = False


@dataclass(frozen=True)
class Sprite:
    """A cut-out figure standing with its feet on its place."""

    art: str
    label: str
    height: float
    colours: Colours = ()
    tilt: float = 0.0
    """Degrees, to the left."""
    flip: bool = False
    dim: bool = False
    hop: float = 0.0
    """Height above the ground in units."""
    ratio: float = 0.5
    """How wide its picture is, of its height."""
    looks_back: tuple[float, float] | None = None
    """Where its head is, while it is turned the other way: its middle and its lower end, as shares of the picture; only of what moves."""


@dataclass(frozen=True)
class Slide:
    """A whole picture that is being laid over a canvas; its place says how far it still has to go, in the canvas's own lengths."""

    art: str
    label: str = ""
    torn: Literal["", "left", "right"] = ""
    """Whether it is only the left or the right half of the picture, torn down its middle."""


@dataclass(frozen=True)
class Glide:
    """A card of the page that is still on its way to its place: the x of its put is the part of the way that is left, 1 to 0."""

    name: str
    """The name of the card."""
    origin: str = ""
    """The name of the card that it comes from, if it was not on the page before."""


@dataclass(frozen=True)
class Strip:
    """A paper road through points of a canvas."""

    points: tuple[tuple[float, float], ...]
    tone: Tone = "road"
    width: float = 22
    label: str = ""


@dataclass(frozen=True)
class Patch:
    """A plain piece of paper on a canvas, its place the middle of its upper edge; lengths are the canvas's own."""

    tone: Tone
    width: float
    height: float
    lift: float = 6


@dataclass(frozen=True)
class Pennant:
    """A paper flag on a pole; its foot stands on its place."""

    words: str
    tone: Tone = "flag"
    height: float = 120
    icon: str = ""
    """A small sign in front of the words."""


@dataclass(frozen=True)
class Code:
    """A code of squares for a camera to read, e.g. a QR code: dark squares on light paper in every theme."""

    rows: tuple[str, ...]
    """Each row from left to right: 1 for a dark square, 0 for a light one, with the light edge around all."""
    label: str
    height: float = 460


@dataclass(frozen=True)
class Gap:
    """Empty space."""

    size: float = 16


Piece = Words | Icon | Picture | Meter | Gap | Spot | Sprite | Slide | Glide | Strip | Patch | Pennant | Code
"""What is measured and put down without a look at anything inside it; a button is not, it is made of a card."""
