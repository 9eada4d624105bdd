"""A map as Tiled writes it, brought down to what the game needs: four layers of objects, each at its place on the sheet.

Tiled can lay objects into groups, shift and turn them, and take them from templates. The reader of maps does not know that;
so all of it is carried out here, on the XML, before the reader sees it.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from math import cos, isfinite, radians, sin
from xml.etree import ElementTree as ET

from game.core.message import Text, text

LAYERS = ("roads", "stations", "notices", "people")
LAYER_TAGS = ("group", "objectgroup", "imagelayer", "layer")
PLACED = (*LAYER_TAGS, "object")
NUMBERS = ("x", "y", "width", "height", "rotation", "offsetx", "offsety", "opacity")
WORDS = ("label", "says")
"""The properties that players read."""
PLAIN = ("", "string")
"""Types of a property that is text."""
UNREAD = "?"
"""What stands for words that have been told to be no text, so that they are not told to be missing as well."""
SHAPES = ("point", "ellipse", "polygon", "polyline", "text")

Fault = tuple[str, Text, str]
"""A code, what is wrong, and the id of the object that it is about ("" for none)."""
Template = Callable[[str], "ET.Element | None"]
"""The XML of a template by its address; None if it cannot be read."""


@dataclass
class Plain:
    """What is left of a map: its objects by layer, where its sheet lies, and what could not be carried out."""

    objects: dict[str, list[ET.Element]] = field(default_factory=dict)
    sheet: tuple[float, float] = (0.0, 0.0)
    """How far the image layer is shifted."""
    faults: list[Fault] = field(default_factory=list)
    warnings: list[Fault] = field(default_factory=list)


def plain_map(root: ET.Element, template: Template) -> tuple[ET.Element, Plain]:
    """Return a map with nothing but object layers that lie on the sheet, and what is wrong with the one that was given."""
    plain = Plain(faults=[*_no_numbers(root)])
    if root.get("orientation", "orthogonal") != "orthogonal":
        kind = root.get("orientation", "")
        words = text("The map is {kind}. Roads and stations need an orthogonal one: make a new map, and copy the objects over.", kind=kind)
        plain.faults.append(("M012", words, ""))
    for layer, at in _layers(root, (0.0, 0.0)):
        _take(layer, at, template, plain)
    made = ET.Element("map")
    for name, things in plain.objects.items():
        group = ET.SubElement(made, "objectgroup", {"name": name})
        group.extend(_shift(thing, (-plain.sheet[0], -plain.sheet[1])) for thing in things)
    return made, plain


def _no_numbers(root: ET.Element) -> Iterator[Fault]:
    """Return what should be a number and is none."""
    for thing in root.iter():
        wrong = [thing.get(key, "") for key in NUMBERS if thing.tag in PLACED and not _is_number(thing.get(key, "0"))]
        wrong += [point for point in thing.get("points", "").split() if not _is_point(point)]
        wrong += [thing.get("id", "")] if thing.tag == "object" and not thing.get("id", "0").isdecimal() else []
        for value in wrong:
            words = text('"{value}" should be a number. Save the map anew with Tiled, or copy its objects into a new one.', value=value)
            yield "M009", words, thing.get("id", "")


def _is_point(words: str) -> bool:
    x, comma, y = words.partition(",")
    return bool(comma) and _is_number(x) and _is_number(y)


def _is_number(words: str) -> bool:
    try:
        return isfinite(float(words))
    except ValueError:
        return False


def _layers(parent: ET.Element, at: tuple[float, float]) -> Iterator[tuple[ET.Element, tuple[float, float]]]:
    """Return every layer that is no group, with how far it and its groups are shifted."""
    for layer in parent:
        if layer.tag not in LAYER_TAGS:
            continue
        here = (at[0] + _number(layer, "offsetx"), at[1] + _number(layer, "offsety"))
        if layer.tag == "group":
            yield from _layers(layer, here)
        else:
            yield layer, here


def _take(layer: ET.Element, at: tuple[float, float], template: Template, plain: Plain) -> None:
    if layer.tag == "imagelayer":
        plain.sheet = at
        if _number(layer, "opacity", 1.0) < 1.0 or layer.get("tintcolor"):
            words = text("The sheet is drawn as it is: opacity and tint of an image layer are not used. Set them back in Tiled.")
            plain.warnings.append(("M013", words, ""))
    elif layer.tag == "objectgroup" and layer.get("name") in LAYERS:
        things = [_whole(thing, template, plain) for thing in layer.findall("object")]
        plain.objects.setdefault(str(layer.get("name")), []).extend(_turn_back(_shift(thing, at)) for thing in things)


def _whole(thing: ET.Element, template: Template, plain: Plain) -> ET.Element:
    """Return an object with what its template gives it, and with properties that are text."""
    source = thing.get("template")
    made = ET.Element("object", {key: value for key, value in thing.attrib.items() if key in _KEPT})
    made.extend(list(thing))
    if source is not None:
        found = template(source)
        pattern = None if found is None else found.find("object")
        if pattern is None:
            words = text(
                "Object {id} comes from the template {file}, which cannot be read. Put the template back, or detach the object in Tiled.",
                id=thing.get("id", ""),
                file=source,
            )
            plain.faults.append(("M014", words, thing.get("id", "")))
        else:
            made = _with_template(pattern, made)
    _keep_words(made, plain)
    return made


def _with_template(pattern: ET.Element, own: ET.Element) -> ET.Element:
    """Return an object with what its template has and it does not say itself."""
    made = ET.Element("object", {**{key: value for key, value in pattern.attrib.items() if key in _KEPT}, **own.attrib})
    shapes = own if any(child.tag in SHAPES for child in own) else pattern
    made.extend(child for child in shapes if child.tag in SHAPES)
    both = ET.SubElement(made, "properties")
    for each in {prop.get("name"): prop for source in (pattern, own) for prop in source.iterfind("properties/property")}.values():
        both.append(each)
    return made


def _keep_words(thing: ET.Element, plain: Plain) -> None:
    """Leave only properties that players read; a property of another type is told."""
    kept = ET.Element("properties")
    for prop in thing.findall("properties/property"):
        name, kind = prop.get("name", ""), prop.get("type", "")
        if name not in WORDS:
            continue
        if kind not in PLAIN or prop.get("propertytype"):
            told = {"name": name, "id": thing.get("id", ""), "kind": prop.get("propertytype") or kind}
            words = text('"{name}" of object {id} is of the type {kind}. Take it away in Tiled and add it anew as a string.', **told)
            plain.faults.append(("M015", words, thing.get("id", "")))
            ET.SubElement(kept, "property", {"name": name, "value": UNREAD})
            continue
        ET.SubElement(kept, "property", {"name": name, "value": prop.get("value") or prop.text or ""})
    for old in thing.findall("properties"):
        thing.remove(old)
    thing.append(kept)


def _shift(thing: ET.Element, by: tuple[float, float]) -> ET.Element:
    thing.set("x", repr(_number(thing, "x") + by[0]))
    thing.set("y", repr(_number(thing, "y") + by[1]))
    return thing


def _turn_back(thing: ET.Element) -> ET.Element:
    """Return an object that is not turned any more, but lies where it lay: Tiled turns clockwise round an object's corner."""
    angle = radians(_number(thing, "rotation"))
    tile = thing.attrib.pop("gid", None) is not None
    thing.attrib.pop("rotation", None)
    if tile:
        # A tile hangs above its corner, everything else below.
        _shift(thing, (0.0, -_number(thing, "height")))
    if not angle:
        return thing
    for line in (*thing.findall("polyline"), *thing.findall("polygon")):
        numbers = [float(number) for number in line.get("points", "").replace(",", " ").split()]
        points = zip(numbers[::2], numbers[1::2], strict=False)
        line.set("points", " ".join("{!r},{!r}".format(*_round(point, angle)) for point in points))
    width, height = _number(thing, "width"), _number(thing, "height")
    middle = (width / 2, -height / 2 if tile else height / 2)
    to = _round(middle, angle)
    return _shift(thing, (to[0] - middle[0], to[1] - middle[1]))


def _round(point: tuple[float, float], angle: float) -> tuple[float, float]:
    return point[0] * cos(angle) - point[1] * sin(angle), point[0] * sin(angle) + point[1] * cos(angle)


def _number(element: ET.Element, key: str, otherwise: float = 0.0) -> float:
    words = element.get(key, "")
    return float(words) if _is_number(words) else otherwise


_KEPT = frozenset({"id", "name", "x", "y", "width", "height", "rotation", "gid"})
"""What the game knows of an object; a type or class is for the map's author."""
