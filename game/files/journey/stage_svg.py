"""The stage sets as far as the rules need them; their pictures are drawn elsewhere."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from xml.etree import ElementTree as ET

from game.core.journey.country import Stage, Stop
from game.core.message import Text, text
from game.core.problem import Place, Problem, Report
from game.files.content_folder import files_ending
from game.files.journey.prop_svg import read_props
from game.files.journey.svg_transform import STILL, Matrix, joined, matrix_of, moved_point
from game.files.plain_text import read_words
from game.files.problem_reports import report
from game.files.why_not import why_not

ROUND = ("circle", "ellipse")
SVG = "{http://www.w3.org/2000/svg}"
FEWEST_STANDS = 3
"""How many places for people a stage has at least."""
FURTHEST = 100_000.0
"""How far from its corner anything in a picture can lie."""


def read_stages(folder: Path) -> tuple[Mapping[str, Stage], tuple[Report, ...]]:
    """Read every stage of a folder; a stage with problems is left out."""
    pictures = [Picture(path) for path in files_ending(folder, ".svg")]
    stages = {picture.name: stage for picture in pictures if (stage := picture.read()) is not None}
    return stages, tuple(each for picture in pictures for each in picture.reports)


class Picture:
    """One stage file while it is read."""

    def __init__(self, path: Path) -> None:
        self.name = path.stem
        self.reports: list[Report] = []
        self._path = path
        self._lines: list[str] = []

    def read(self) -> Stage | None:
        """Read the stage; None if there is something to mend."""
        root = self._root()
        if root is None:
            return None
        title = (root.findtext(f"{SVG}title") or "").strip()
        if not title:
            self._wrong("S002", text("The picture has no title. Begin it with <title>what is seen, in words</title>."))
        circles = {name: tuple(_circles(root, name)) for name in ("stands", "spots")}
        stands = tuple(self._stop(circle, "stand-", by) for circle, by in circles["stands"])
        phone = root.get("data-phone") == "yes"
        if len(stands) < FEWEST_STANDS and not phone:
            words = text('The group "stands" needs {count} circles or more: stand-1, stand-2 ...', count=FEWEST_STANDS)
            self._wrong("S003", words)
        spots = tuple(self._stop(circle, "spot-", by) for circle, by in circles["spots"])
        props, wrong = read_props(self._path.parent / self.name)
        self.reports += wrong
        stage = Stage(self.name, self._words(title), spots, stands, props, phone)
        return None if self.reports else stage

    def _root(self) -> ET.Element | None:
        try:
            words = read_words(self._path)
            self._lines = words.split("\n")
            return ET.fromstring(words)  # noqa: S314 - a file of the game's own folder
        except ET.ParseError as error:
            line, column = error.position
            self._wrong("S001", text("The picture is damaged here. Take the file from a copy, or draw it anew."), Place(line, column + 1))
        except OSError as error:
            self._wrong("S001", text("The picture cannot be read. {why}", why=why_not(error)))
        return None

    def _stop(self, circle: ET.Element, prefix: str, by: Matrix) -> Stop:
        name = circle.get("id", "")
        words = (circle.findtext(f"{SVG}title") or "").strip()
        if not name.startswith(prefix):
            self._wrong("S004", text('"{name}" should begin with "{prefix}".', name=name, prefix=prefix), self._place(name))
        elif prefix == "spot-" and not words:
            wanted = text('"{name}" has no words. Write <title>what one looks at</title> into the circle.', name=name)
            self._wrong("S005", wanted, self._place(name))
        at = moved_point(by, (self._number(circle, "cx"), self._number(circle, "cy")))
        return Stop(name.removeprefix(prefix), self._words(words), (round(at[0], 2), round(at[1], 2)))

    def _number(self, circle: ET.Element, key: str) -> float:
        number = _as_number(circle.get(key, "0").strip().removesuffix("px"))
        if number is None:
            name = circle.get("id", "")
            self._wrong("S006", text('"{name}" needs a number for {key}.', name=name, key=key), self._place(name))
        return number or 0.0

    def _words(self, words: str) -> Text:
        return Text(words, f"stage/{self.name}")

    def _place(self, name: str) -> Place | None:
        for index, line in enumerate(self._lines):
            if f'id="{name}"' in line:
                return Place(index + 1, line.index(f'id="{name}"') + 1, len(f'id="{name}"'))
        return None

    def _wrong(self, code: str, words: Text, place: Place | None = None) -> None:
        self.reports.append(report(f"assets/stages/{self._path.name}", Problem(code, (), words), place, self._lines))


def _as_number(words: str) -> float | None:
    """Return a number that can lie in a picture; None for any other."""
    try:
        number = float(words)
    except ValueError:
        return None
    return number if abs(number) <= FURTHEST else None


def _circles(element: ET.Element, name: str, by: Matrix = STILL, *, inside: bool = False) -> Iterator[tuple[ET.Element, Matrix]]:
    """Return the circles in the group of a name, wherever it lies, each with how it and its groups are moved."""
    here = joined(by, matrix_of(element.get("transform", "")))
    if inside and element.tag in [f"{SVG}{each}" for each in ROUND]:
        yield element, here
    for child in element:
        yield from _circles(child, name, here, inside=inside or element.get("id") == name)
