"""What of a picture would be drawn otherwise than its author sees it: the game draws less of SVG than browsers and drawing programs do.

What is told here was found by drawing one small picture for each feature with the game and with Chromium 156 (pygame-ce 2.5.8 with
SDL_image 2.8.12, November 2026), and comparing the two.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from xml.parsers import expat

from game.core.message import Text, text
from game.core.problem import Place, Problem, Report
from game.files.plain_file import read_plain
from game.files.plain_text import LARGEST
from game.files.problem_reports import report
from game.files.why_not import why_not

COLOURS = frozenset({"red", "green", "blue", "yellow", "cyan", "magenta", "black", "grey", "gray", "white"})
"""The names of colours that are known."""
COLOUR = re.compile(r"#[0-9a-f]{3}|#[0-9a-f]{6}|rgb\([\d\s,.%]+\)|none|inherit|url\(.*\)", re.IGNORECASE)
PAINTED = ("fill", "stroke", "stop-color", "color")
UNDRAWN: Mapping[str, Text] = {
    "use": text("a copy (<use>) is not drawn. In Inkscape: Edit, Clone, Unlink Clone; elsewhere draw the shape again"),
    "text": text("letters are not drawn, and a picture should have none: they could not be translated. Take them out"),
    "image": text("a photograph or bitmap is not drawn. Draw it as shapes"),
    "foreignObject": text("a piece of another language is not drawn. Take it out"),
}
LINKS: Mapping[str, Text] = {
    "clip-path": text("it is not clipped, and what should be cut off is seen. Cut the shape itself (Path, Intersection)"),
    "mask": text("it is not masked. Draw what should be seen as a shape of its own"),
    "filter": text("filters (blur, shadow) are not drawn. The program gives each sheet its shadow; take the filter out"),
    "marker-start": text("arrowheads and markers are not drawn. Turn the stroke into a path"),
    "marker-mid": text("arrowheads and markers are not drawn. Turn the stroke into a path"),
    "marker-end": text("arrowheads and markers are not drawn. Turn the stroke into a path"),
    "marker": text("arrowheads and markers are not drawn. Turn the stroke into a path"),
}
STYLES: Mapping[str, tuple[frozenset[str], Text]] = {
    "visibility": (frozenset({"visible", "inherit"}), text("what is hidden by visibility is drawn all the same. Use display=none")),
    "mix-blend-mode": (frozenset({"normal"}), text("colours are not blended. Choose the colour that is to be seen")),
    "paint-order": (frozenset({"normal", "fill", "fill stroke"}), text("the stroke lies over the fill. Draw two shapes")),
    "vector-effect": (frozenset({"none"}), text("the stroke grows with its shape. Give it the width that is to be seen")),
    "spreadMethod": (frozenset({"pad"}), text("the gradient does not repeat. Give it more stops")),
}
COMMENT, CLASS_RULE = re.compile(r"/\*.*?\*/", re.DOTALL), re.compile(r"\.[\w-]+")
GRADIENTS = {"linearGradient": ("x1", "y1", "x2", "y2"), "radialGradient": ("cx", "cy", "r", "fx", "fy")}
SHAPES = frozenset({"path", "rect", "circle", "ellipse", "polygon", "polyline", "line", "g"})


@dataclass
class _Seen:
    """What has been read of a picture so far."""

    faults: list[tuple[int, Text]] = field(default_factory=list)
    patterns: set[str] = field(default_factory=set)
    filled: list[tuple[int, str]] = field(default_factory=list)
    """Lines with what fills are taken from."""
    open: list[tuple[str, int, dict[str, str]]] = field(default_factory=list)
    """The elements round the one that is read: tag, line, attributes."""
    shapes: list[int] = field(default_factory=list)
    """How many shapes each of them holds."""
    style: list[str] = field(default_factory=list)
    style_line: int = 1


def picture_looks(data: bytes, shown: str) -> tuple[Report, ...]:
    """Return a warning for everything in a picture that would be drawn otherwise. One that is no XML is told elsewhere."""
    lines = data.decode("utf-8", "replace").split("\n")
    found = sorted(set(_faults(data)), key=lambda fault: (fault[0], fault[1].source))
    return tuple(_looks_report(shown, line, words, lines) for line, words in found)


def _looks_report(file: str, line: int, words: Text, lines: list[str]) -> Report:
    said = text("Drawn otherwise than you see it: {what}.", what=words)
    return report(file, Problem("S007", (), said, warning=True), Place(line, 1), lines)


def _faults(data: bytes) -> Iterable[tuple[int, Text]]:
    seen, parser = _Seen(), expat.ParserCreate()
    parser.StartElementHandler = lambda tag, attributes: _start(seen, tag.rpartition(":")[2], attributes, parser.CurrentLineNumber)
    parser.EndElementHandler = lambda _: _end(seen)
    parser.CharacterDataHandler = lambda words: _words(seen, words, parser.CurrentLineNumber)
    try:
        parser.Parse(data, True)
    except expat.ExpatError:
        return ()
    patterned = text("patterns are not drawn. Draw the pieces of the pattern as shapes")
    return (*seen.faults, *((line, patterned) for line, name in seen.filled if name in seen.patterns))


def _start(seen: _Seen, tag: str, attributes: dict[str, str], line: int) -> None:
    plain = {key.rpartition(":")[2]: value for key, value in attributes.items()}
    if seen.shapes and tag in SHAPES:
        seen.shapes[-1] += 1
    seen.open.append((tag, line, plain))
    seen.shapes.append(0)
    if tag == "style":
        seen.style, seen.style_line = [], line
    if tag == "pattern":
        seen.patterns.add(plain.get("id", ""))
    seen.faults += [(line, words) for words in (*_of_element(tag, plain, len(seen.open)), *_of_styles({**plain, **_inline(plain)}))]
    seen.filled += [(line, name) for key in PAINTED for name in _link({**plain, **_inline(plain)}.get(key, ""))]


def _words(seen: _Seen, words: str, line: int) -> None:
    if seen.open and seen.open[-1][0] == "style":
        seen.style_line = seen.style_line if seen.style else line
        seen.style.append(words)


def _end(seen: _Seen) -> None:
    tag, line, attributes = seen.open.pop()
    shapes = seen.shapes.pop()
    if tag == "style":
        seen.faults += list(_of_sheet("".join(seen.style), seen.style_line))
    if tag == "g" and shapes > 1 and _is_faint({**attributes, **_inline(attributes)}):
        words = text("each shape of a faint group is faint for itself, and shows what lies below it. Give them the colour to be seen")
        seen.faults.append((line, words))


def _of_element(tag: str, attributes: Mapping[str, str], depth: int) -> Iterator[Text]:
    if tag in UNDRAWN:
        yield UNDRAWN[tag]
    if tag == "svg" and depth > 1:
        yield text("a picture inside the picture lies elsewhere and has another size. Group its shapes instead")
    if len(attributes.get("class", "").split()) > 1:
        yield text("only one class of a shape counts. Join the two into one")
    if tag in GRADIENTS and attributes.get("gradientUnits") != "userSpaceOnUse" and any(map(_is_share, _gradient_values(tag, attributes))):
        yield text('a gradient in fractions of its shape is flat. Write percent ("100%" for "1"), or gradientUnits="userSpaceOnUse"')
    if tag == "radialGradient" and {"fx", "fy"} & attributes.keys() and not _is_centred(attributes):
        yield text("a gradient's bright spot lies in its middle. Move the whole gradient")


def _gradient_values(tag: str, attributes: Mapping[str, str]) -> list[str]:
    return [attributes[key] for key in GRADIENTS[tag] if key in attributes]


def _is_share(value: str) -> bool:
    return not value.strip().endswith("%") and value.strip() not in ("0", "0.0", "-0")


def _is_centred(attributes: Mapping[str, str]) -> bool:
    pairs = (("fx", "cx"), ("fy", "cy"))
    return all(attributes.get(focus, attributes.get(centre)) == attributes.get(centre) for focus, centre in pairs)


def _of_styles(styles: Mapping[str, str]) -> Iterator[Text]:
    """Return what is wrong with the looks of an element or of a class."""
    for key, words in LINKS.items():
        if styles.get(key, "none") != "none":
            yield words
    for key, (right, words) in STYLES.items():
        if styles.get(key, min(right)) not in right:
            yield words
    for key in PAINTED:
        value = styles.get(key, "none").strip()
        if not COLOUR.fullmatch(value) and value.lower() not in COLOURS:
            yield text('the colour "{colour}" is not known. Write it as #rrggbb, and let fill-opacity make it faint', colour=value)
    if re.match(r"0(\.0*)?[\s,]", styles.get("stroke-dasharray", "")):
        yield text("dots made of dashes without length are not drawn. Draw circles")


def _of_sheet(sheet: str, line: int) -> Iterator[tuple[int, Text]]:
    """Return what is wrong with a style sheet, each in its line."""

    def at(place: int) -> int:
        return line + sheet.count("\n", 0, place)

    for comment in COMMENT.finditer(sheet):
        yield at(comment.start()), text("the rule behind a remark in the style is lost. Take the remark out")
    bare = COMMENT.sub(lambda comment: " " * len(comment[0].replace("\n", "")) + "\n" * comment[0].count("\n"), sheet)
    for rule in re.finditer(r"([^{}]+)\{([^{}]*)\}?", bare):
        place = at(rule.start(1) + len(rule[1]) - len(rule[1].lstrip()))
        for words in (*_of_selectors(rule[1]), *_of_styles(_declarations(rule[2])), *_of_weight(rule[2])):
            yield place, words


def _of_selectors(selectors: str) -> Iterator[Text]:
    for selector in selectors.split(","):
        if not CLASS_RULE.fullmatch(selector.strip()):
            yield text('the rule "{rule}" does not count; only rules for one class do, as .coat', rule=selector.strip())


def _of_weight(words: str) -> Iterator[Text]:
    if "!important" in words:
        yield text("!important makes the rule not count. Take it out")


def _inline(attributes: Mapping[str, str]) -> dict[str, str]:
    return _declarations(attributes.get("style", ""))


def _declarations(words: str) -> dict[str, str]:
    pairs = (pair.partition(":") for pair in words.split(";"))
    return {key.strip(): value.replace("!important", "").strip() for key, colon, value in pairs if colon}


def _link(value: str) -> tuple[str, ...]:
    found = re.match(r"url\(['\"]?#([^)'\"]+)", value)
    return (found[1],) if found else ()


def _is_faint(styles: Mapping[str, str]) -> bool:
    try:
        return float(styles.get("opacity", "1").rstrip("%")) < 1
    except ValueError:
        return False


def looks_of(pictures: Iterable[Path], root: Path) -> tuple[Report, ...]:
    """Return the warnings about pictures, which are called by their way from `root`, and why one cannot be read.

    Of a stage that is told by who reads the stages.
    """
    reports: list[Report] = []
    for path in pictures:
        shown = path.relative_to(root) if path.is_relative_to(root) else path
        try:
            reports += picture_looks(read_plain(path, LARGEST), shown.as_posix())
        except OSError as error:
            if path.parent != root / "assets" / "stages":
                reports.append(Report(shown.as_posix(), Problem("S001", (), text("The picture cannot be read. {why}", why=why_not(error)))))
    return tuple(reports)


def shipped_pictures(root: Path) -> tuple[Path, ...]:
    """Return all pictures of the game that lies in this folder."""
    return tuple(path for folder in ("assets", "maps") for path in sorted((root / folder).rglob("*.svg")))
