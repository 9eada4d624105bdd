"""What is on the screen, as a value: a tree of plain items with words, roles and places.

Lengths are units: 1/1080 of the window's height. Nothing here is drawn; `layout` gives every item its place, `paint` draws it,
`spoken` reads it. What holds nothing else is in `page_pieces`.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from game.ui.page.pieces import Button, Piece, Side, Tone


@dataclass(frozen=True)
class Column:
    """Items below each other."""

    items: "tuple[Item, ...]"
    gap: float = 14
    align: Side | Literal["fill"] = "fill"


@dataclass(frozen=True)
class Row:
    """Items beside each other. Weights share the width; 0 takes what the item needs. No weights: all take what they need, and wrap."""

    items: "tuple[Item, ...]"
    weights: tuple[float, ...] = ()
    gap: float = 16
    align: Side = "middle"
    """How items stand that are lower than the row."""
    stretch: bool = True
    """Whether papers become as tall as the row."""
    pack: Side = "start"
    """Where a row of natural widths begins."""
    stack_below: float = 0
    """Under this width (units, times the text's scale) the items stand below each other."""


@dataclass(frozen=True)
class Grid:
    """Items of equal width in as many columns as fit."""

    items: "tuple[Item, ...]"
    least: float = 420
    gap: float = 18
    steady: bool = False
    """Whether cells are no wider where there are fewer items than columns."""


@dataclass(frozen=True)
class Card:
    """A piece of paper with something on it; with a key it can be pressed as a whole."""

    item: "Item"
    tone: Tone = "cream"
    pad: float = 26
    lift: float = 7
    key: str = ""
    label: str = ""
    torn: bool = False
    chosen: bool | None = None
    name: str = ""
    """By which it is known again on the next page, so that it can glide to its new place (see `Glide`)."""


@dataclass(frozen=True)
class Scroll:
    """Takes the height that is left and scrolls; with `most` only what it needs, up to that share of the window."""

    key: str
    item: "Item"
    most: float = 0
    least: float = 0.86
    """How small everything in it may become, if all of it can be seen at once then: a few pixels are not worth scrolling."""
    end: bool = False
    """Whether its end is seen first instead of its beginning."""


@dataclass(frozen=True)
class Fill:
    """Takes the height that is left, with nothing or with one item that may use it."""

    item: "Item | None" = None


@dataclass(frozen=True)
class Layers:
    """Items on top of each other in the same place, lowest first."""

    items: "tuple[Item, ...]"


@dataclass(frozen=True)
class Anchor:
    """An item that stands at a side of its place, as wide as `width` units or a share of the place."""

    item: "Item"
    x: Side = "middle"
    y: Literal["top", "middle", "bottom"] = "middle"
    width: float = 0
    """Units (times the text's scale up to the place's width); 0: what it needs; at most 1: a share of the place."""
    margin: float = 0


@dataclass(frozen=True)
class Put:
    """An item on a canvas, at a point in the canvas's own lengths."""

    item: "Item"
    x: float
    y: float
    width: float = 0
    """Own lengths; 0: what it needs."""


@dataclass(frozen=True)
class Canvas:
    """A picture with its own lengths on which items stand; never mirrored."""

    box: tuple[float, float, float, float]
    """Left, top, width, height in its own lengths."""
    items: tuple[Put, ...]
    art: str = ""
    label: str = ""
    cover: bool | Literal["around"] = False
    """Whether it fills its place: "around" shows all of the box and as much of the picture around it as there is room for."""
    carries: bool | Literal["beneath"] = False
    """Whether what moves on the page moves on this canvas; "beneath": under what can be read or pressed on it."""
    least: float = 300
    """How tall it is at least, in units."""
    grey: bool = False
    """Whether its picture and its figures have lost their colours."""
    keep: tuple[float, float] | None = None
    """From where to where, across, a picture that fills its place has to be seen: it is moved for that; the left end counts more."""
    fixed: bool = False
    """Whether it is as tall as its own lengths ask for, instead of taking the height that is left."""


Item = Piece | Button | Column | Row | Grid | Card | Scroll | Fill | Layers | Anchor | Canvas
"""Anything on a page."""


@dataclass(frozen=True)
class Page:
    """Everything on the screen at one moment."""

    title: str
    """What this page is, spoken first."""
    body: Item
    focus: str = ""
    """The key that has the focus when the page is new."""
    entry: str = ""
    """Without a focus: the key that the first key press goes to, so that nobody chooses by reading on."""
    on: str = ""
    """The key of the green button, the one way on; empty while somebody has to choose."""
    part: str = ""
    """Which part of a longer thing it shows, if its title does not say so: another part is another page."""
    rapid: bool = False
    """Whether presses in a row all count, however quick, as digits do while hands are counted."""
    background: Tone = "desk"
    steers: bool = False
    """Whether arrows steer something instead of moving the focus."""
    listens: bool = False
    """Whether it wants to hear which key or gamepad was pressed, before keys have their usual meaning."""
    types: bool = False
    """Whether words are written on it: letters, digits and the space bar then have no other meaning."""
    scan: tuple[str, ...] = ()
    """What one switch goes through, in this order; empty: everything that can be pressed."""
    quiet: bool = False
    """Whether nothing is ever said on it that is not there from the beginning."""
    margin: float = 40
    moving: tuple[Put, ...] = ()
    """What moves on the canvas that carries it: drawn over it, often, without touching the rest."""
    ahead: tuple[Canvas, ...] = ()
    """What may fill the window next: its pictures are made while nothing else is to be done."""


def children(item: Item) -> tuple[Item, ...]:
    """The items directly inside an item."""
    match item:
        case Column(items=items) | Row(items=items) | Grid(items=items) | Layers(items=items):
            return items
        case Card(item=inner) | Scroll(item=inner) | Anchor(item=inner):
            return (inner,)
        case Fill(item=inner):
            return () if inner is None else (inner,)
        case Canvas(items=items):
            return tuple(put.item for put in items)
        case _:
            return ()


def walk(item: Item) -> Iterator[Item]:
    """The item and everything inside it, in reading order."""
    yield item
    for child in children(item):
        yield from walk(child)
