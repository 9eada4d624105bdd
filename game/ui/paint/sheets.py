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
SHARED = ("defs",)
"""What counts for all sheets."""
UNSEEN = ("stands", "spots")
"""Groups that say where things are, and are never drawn."""
STROKE = ("stroke", "stroke-width", "stroke-linecap", "stroke-linejoin")
MOVED = re.compile(r"(?:^|(?<=;))\s*transform\s*:\s*([^;]+);?")
INHERITED = frozenset((*STROKE, "fill", "fill-rule", "style", "class", "transform", "opacity"))
"""What the whole picture can have, and gives to all that lies in it."""


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
        left, top, width, height = _frame(root)
    except (ET.ParseError, ValueError) as error:
        raise BrokenPictureError(str(error)) from error
    if width <= 0 or height <= 0:
        raise BrokenPictureError("viewBox")
    return Drawing((left, top, width, height), tuple(_leaves(root, fills or {})))


def _frame(root: ET.Element) -> Frame:
    """Return what of the picture is seen; without a viewBox its size says it. ValueError for a picture without either."""
    numbers = [float(number) for number in re.split(r"[\s,]+", (root.get("viewBox") or "").strip()) if number]
    if not numbers:
        numbers = [0.0, 0.0, *(float(root.get(side, "").strip().removesuffix("px")) for side in ("width", "height"))]
    left, top, width, height = numbers
    return left, top, width, height


def _leaves(root: ET.Element, fills: Mapping[str, Colour]) -> Iterator[Leaf]:
    for element in root.iter():
        _name_plainly(element)
    rules = "".join(_taken_rules(root))
    for element in root.iter():
        _look_plainly(element, rules)
    common = _style(dye_style(rules, fills)) + "".join(_text(child) for child in root if child.tag == "defs")
    looks = {key: value for key, value in root.attrib.items() if key in INHERITED}
    loose: list[ET.Element] = []
    for element in root:
        if element.tag == "g" and element.get("id") not in UNSEEN and not _is_hidden(element):
            yield from _loose(common, looks, loose)
            yield Leaf(common + _with_looks(looks, [element]), _lift(element))
            loose = []
        elif element.tag not in (*SHARED, "g", "title", "desc", "metadata"):
            loose.append(element)
    yield from _loose(common, looks, loose)


def _name_plainly(element: ET.Element) -> None:
    """Take prefixes away: the rasteriser knows plain names and `xlink:href` only, and ElementTree writes its own."""
    element.tag = element.tag.rpartition("}")[2]
    for key in [key for key in element.attrib if "}" in key or key == "href"]:
        value = element.attrib.pop(key)
        name = key.rpartition("}")[2]
        if name == "href":
            element.set("xlink:href", value)


def _look_plainly(element: ET.Element, rules: str) -> None:
    """Write as attributes what one of the two rasterisers reads only there: the colours of gradients, and how a shape is moved."""
    style = element.get("style", "")
    if element.tag == "stop" and element.get("class"):
        told = re.findall(rf"\.{re.escape(element.get('class', ''))}\s*{{([^}}]*)", rules)
        element.set("style", ";".join((*told, style)))
    moved = MOVED.search(style)
    if moved is not None and element.get("transform") is None:
        element.set("transform", re.sub("px|deg", "", moved[1]))
        element.set("style", MOVED.sub("", style))


def _taken_rules(element: ET.Element) -> Iterator[str]:
    """Take every style out of what lies in an element, and yield its rules."""
    for child in list(element):
        if child.tag == "style":
            element.remove(child)
            yield child.text or ""
        else:
            yield from _taken_rules(child)


def _style(rules: str) -> str:
    """Return one style for all rules: of several, one of the rasterisers reads only the first."""
    sheet = ET.Element("style")
    sheet.text = rules
    return _text(sheet) if rules.strip() else ""


def _loose(common: str, looks: Mapping[str, str], shapes: list[ET.Element]) -> Iterator[Leaf]:
    """Return shapes that lie in no group, as drawing programs write them, as one sheet."""
    if shapes:
        yield Leaf(common + _with_looks(looks, shapes), LIFT)


def _with_looks(looks: Mapping[str, str], elements: list[ET.Element]) -> str:
    """Return elements with the looks that the whole picture has."""
    inside = "".join(map(_text, elements))
    if not looks:
        return inside
    group = ET.tostring(ET.Element("g", dict(looks)), encoding="unicode").removesuffix("/>").rstrip()
    return f"{group}>{inside}</g>"


def _is_hidden(group: ET.Element) -> bool:
    style = group.get("style", "").replace(" ", "")
    return group.get("display") == "none" or "display:none" in style


def _text(element: ET.Element) -> str:
    return ET.tostring(element, encoding="unicode")


def _lift(group: ET.Element) -> float:
    try:
        return float(group.get("data-lift", LIFT))
    except ValueError:
        return LIFT


def dye_style(style: str, fills: Mapping[str, Colour]) -> str:
    """Give the colour rules of the named classes other fills; "coat2" is a darker "coat"."""
    every = {f"{part}2": mix(colour, (0, 0, 0), DARKER) for part, colour in fills.items()} | {**fills}
    for part, colour in every.items():
        rule = re.compile(rf"(\.{re.escape(part)}\s*{{[^}}]*?fill\s*:\s*)[^;}}]+")
        style = rule.sub(rf"\g<1>#{bytes(colour).hex()}", style)
    return style
