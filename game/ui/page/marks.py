"""What is drawn, each thing at its place in pixels: the result of laying out a page."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from game.ui.page.line import Line
from game.ui.page.pieces import Colours, Side, Tone


@dataclass(frozen=True)
class Box:
    """A rectangle in pixels of the window."""

    x: int
    y: int
    w: int
    h: int

    @property
    def right(self) -> int:
        """The first column to the right of it."""
        return self.x + self.w

    @property
    def bottom(self) -> int:
        """The first row below it."""
        return self.y + self.h

    def has(self, x: float, y: float) -> bool:
        """Whether a point lies in it."""
        return self.x <= x < self.right and self.y <= y < self.bottom

    def cut(self, other: "Box") -> "Box":
        """What both share; width or height 0 if nothing."""
        x, y = max(self.x, other.x), max(self.y, other.y)
        return Box(x, y, max(0, min(self.right, other.right) - x), max(0, min(self.bottom, other.bottom) - y))


@dataclass(frozen=True)
class Sheet:
    """A piece of paper. `tone` names its colour; `lift` is how high it lies, in pixels; `outline` draws a border (focus, chosen)."""

    box: Box
    tone: Tone
    lift: float
    round: int
    torn: bool = False
    outline: Tone = ""


@dataclass(frozen=True)
class Type:
    """Lines of text, each starting at the box's start side; `step` pixels from line to line."""

    box: Box
    lines: tuple[Line, ...]
    size: int
    step: int
    tone: Tone
    bold: bool = False
    align: Side = "start"
    rtl: bool = False


@dataclass(frozen=True)
class Art:
    """A picture. `view` is the part of it that fills the box, in the picture's own lengths (None: all, whole inside the box)."""

    box: Box
    name: str
    view: tuple[float, float, float, float] | None = None
    colours: Colours = ()
    round: int = 0
    grey: bool = False
    torn: Literal["", "left", "right"] = ""
    """Which half of it, torn down its middle; empty: all of it."""


@dataclass(frozen=True)
class Sign:
    """An icon in two colours."""

    box: Box
    name: str
    tone: Tone
    paper: Tone


@dataclass(frozen=True)
class Puppet:
    """A figure with its feet in the middle of the bottom of its box, turned by `tilt` degrees."""

    box: Box
    name: str
    colours: Colours = ()
    tilt: float = 0.0
    flip: bool = False
    dim: bool = False
    grey: bool = False


@dataclass(frozen=True)
class Ribbon:
    """A strip of paper through points."""

    points: tuple[tuple[int, int], ...]
    width: int
    tone: Tone


@dataclass(frozen=True)
class Disc:
    """A round piece of paper. `glow` draws a ring round it (pulsing place)."""

    box: Box
    tone: Tone
    lift: float
    outline: Tone = ""
    glow: Tone = ""


@dataclass(frozen=True)
class Banner:
    """A flag of paper on a pole: the cloth's box, and where the pole stands."""

    box: Box
    foot: tuple[int, int]
    tone: Tone


@dataclass(frozen=True)
class Squares:
    """Squares for a camera: printed flat, each row as wide as the box; 1 is a dark one."""

    box: Box
    rows: tuple[str, ...]


Shape = Sheet | Type | Art | Sign | Puppet | Ribbon | Disc | Banner | Squares
"""One thing to draw."""


@dataclass(frozen=True)
class Mark:
    """A shape, cut to a box if it lies in something that scrolls."""

    shape: Shape
    clip: Box | None = None


@dataclass(frozen=True)
class Target:
    """A place that can be pressed."""

    key: str
    box: Box
    label: str
    shut: bool = False
    scroll: str = ""
    """The key of what it scrolls with."""
    chosen: bool | None = None
    """Whether it is on; None for what cannot be."""


@dataclass(frozen=True)
class Reach:
    """Something that scrolls: where it is, how far it has been scrolled, and how far it can be, in pixels."""

    key: str
    box: Box
    offset: int
    most: int
    bar: Box = Box(0, 0, 0, 0)
    """Where its bar can be held."""
    track: int = 0
    """How far the bar's thumb can go, in pixels."""


@dataclass(frozen=True)
class Layout:
    """A page with every item at its place."""

    size: tuple[int, int]
    unit: float
    """Pixels a unit."""
    background: Tone
    marks: tuple[Mark, ...]
    moving: tuple[Mark, ...] = ()
    """What moves on a canvas; what lies over the canvas lies over it, too."""
    targets: tuple[Target, ...] = ()
    reaches: tuple[Reach, ...] = ()
    ahead: tuple[Art, ...] = ()
    """Pictures that may be shown next."""
    overflows: tuple[str, ...] = ()
    """Words that do not fit where they stand (empty when all is well); for tests."""
    under: int = 0
    """How many of the marks lie under what moves."""
    gliding: tuple[Mark, ...] = ()
    """Cards on their way, over everything else."""
    places: Mapping[str, Box] = field(default_factory=dict)
    """Where the cards that have a name lie."""
    came: Mapping[str, Box] = field(default_factory=dict)
    """Where such cards lay on the page before."""
    apart: Mapping[str, tuple[Mark, ...]] = field(default_factory=dict)
    """What those that glide are made of, as it is when they have arrived."""
