"""A picture file taken apart into its sheets of paper: an SVG whose top-level groups lie on each other."""

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from game.ui.theme import Colour, mix

Frame = tuple[float, float, float, float]
"""Left, top, width and height in a picture's own lengths."""
LIFT = 6.0
"""How high a sheet lies that does not say it."""
DARKER = 0.2


class BrokenPictureError(Exception):
    """A picture file that cannot be read; says why."""


@dataclass(frozen=True)
class Leaf:
    """One sheet of a picture: SVG shapes, and how high they lie in own lengths (0: no shadow)."""

    shapes: str
    lift: float


@dataclass(frozen=True)
class Drawing:
    """A picture in sheets, bottom first."""

    box: Frame
    leaves: tuple[Leaf, ...]

    def svg(self, leaf: Leaf, view: Frame, size: tuple[int, int]) -> bytes:
        """Write one sheet, cut to a view that fills a size in pixels, as a picture file of its own."""
        box = " ".join(f"{length:.4f}" for length in view)
        # Stretched: sizes in whole pixels never have quite the shape of the view.
        head = f'<svg viewBox="{box}" width="{size[0]}" height="{size[1]}" preserveAspectRatio="none">'
        return f"{head}{leaf.shapes}</svg>".encode()


def parse(data: bytes, fills: Mapping[str, Colour] | None = None) -> Drawing:
    """Take a picture file apart, its named parts filled anew; BrokenPictureError if it is no picture."""
    try:
        root = ET.fromstring(data)  # noqa: S314  (expat refuses entities that grow without end)
        left, top, width, height = map(float, (root.get("viewBox") or "").split())
    except (ET.ParseError, ValueError) as error:
        raise BrokenPictureError(str(error)) from error
    if width <= 0 or height <= 0:
        raise BrokenPictureError("viewBox")
    return Drawing((left, top, width, height), tuple(_leaves(root, fills or {})))


def _leaves(root: ET.Element, fills: Mapping[str, Colour]) -> Iterator[Leaf]:
    for element in root.iter():
        # The rasteriser knows plain names only, and ElementTree writes prefixes.
        element.tag = element.tag.rpartition("}")[2]
    common = "".join(_text(child) for child in root if child.tag in {"style", "defs"})
    common = dyed(common, fills)
    for group in root:
        if group.tag == "g" and group.get("display") != "none":
            yield Leaf(common + _text(group), _lift(group))


def _text(element: ET.Element) -> str:
    return ET.tostring(element, encoding="unicode")


def _lift(group: ET.Element) -> float:
    try:
        return float(group.get("data-lift", LIFT))
    except ValueError:
        return LIFT


def dyed(style: str, fills: Mapping[str, Colour]) -> str:
    """Give the colour rules of the named classes other fills; "coat2" is a darker "coat"."""
    every = {f"{part}2": mix(colour, (0, 0, 0), DARKER) for part, colour in fills.items()} | {**fills}
    for part, colour in every.items():
        rule = re.compile(rf"(\.{re.escape(part)}\s*{{[^}}]*?fill\s*:\s*)[^;}}]+")
        style = rule.sub(rf"\g<1>#{bytes(colour).hex()}", style)
    return style
