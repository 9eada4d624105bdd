"""The countries' maps, drawn with Tiled."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from itertools import pairwise
from math import dist
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

from game.core.journey.country import ORDER, Country, Point, Stop
from game.core.message import Text, text
from game.core.problem import Place, Problem, Report
from game.files.journey.tiled_xml import LAYERS, WORDS, plain_map
from game.files.plain_text import read_words
from game.files.problem_reports import report
from game.files.why_not import why_not

ON_ROAD = 6.0
"""How far from a road a station may lie, in pixels of the sheet."""
BESIDE_ROAD = 160.0
"""How far from a road a notice or a person may lie, in pixels of the sheet."""


def read_countries(folder: Path) -> tuple[Mapping[str, Country], tuple[Report, ...]]:
    """Read every country's map; a map with problems is left out."""
    sheets = [Sheet(folder / f"{name}.tmx", name) for name in ORDER]
    countries = {sheet.name: country for sheet in sheets if (country := sheet.read()) is not None}
    return countries, tuple(each for sheet in sheets for each in sheet.reports)


class Sheet:
    """One map file while it is read."""

    def __init__(self, path: Path, name: str) -> None:
        self.name = name
        self.reports: list[Report] = []
        self._path = path
        self._lines: list[str] = []

    def read(self) -> Country | None:
        """Read the country; None if there is something to mend."""
        root = self._root()
        layers = {} if root is None else self._layers(root)
        missing = [layer for layer in LAYERS if layer not in layers]
        for layer in missing if root is not None and not self.reports else ():
            self._wrong("M003", text('The map has no object layer "{layer}". It needs: {layers}.', layer=layer, layers=", ".join(LAYERS)))
        if missing:
            return None
        country = self._country(layers)
        self._check_names(country, layers)
        self._check_distances(country, layers)
        return None if any(not each.problem.warning for each in self.reports) else country

    def _root(self) -> ET.Element | None:
        try:
            words = read_words(self._path)
        except OSError as error:
            self._wrong("M001", text("The map cannot be read. {why}", why=why_not(error)))
            return None
        self._lines = words.split("\n")
        try:
            return ET.fromstring(words)  # noqa: S314 - a file of the game's own folder
        except ET.ParseError as error:
            line, column = error.position
            broken = text("The map is damaged here. Take the file from a copy, or draw it anew with Tiled.")
            self._wrong("M002", broken, Place(line, column + 1))
            return None

    def _template(self, source: str) -> ET.Element | None:
        try:
            return ET.fromstring(read_words(self._path.parent / source))  # noqa: S314 - a file beside the map
        except (OSError, UnicodeError, ET.ParseError):
            return None

    def _layers(self, root: ET.Element) -> dict[str, Any]:
        # pytmx brings pygame along; who reads no map need not wait for it.
        from pytmx import TiledMap  # noqa: PLC0415

        plain, found = plain_map(root, self._template)
        for faults, warning in ((found.faults, False), (found.warnings, True)):
            for code, words, number in faults:
                self._wrong(code, words, self._place(number), warning=warning)
        if any(not each.problem.warning for each in self.reports):
            return {}
        return {layer.name: layer for layer in TiledMap().parse_xml(plain).layers}

    def _country(self, layers: dict[str, Any]) -> Country:
        roads = tuple(self._road(thing) for thing in layers["roads"])
        stations, notices, people = (tuple(self._stop(thing, layer) for thing in layers[layer]) for layer in LAYERS[1:])
        return Country(self.name, roads, stations, notices, people)

    def _road(self, thing: Any) -> tuple[Point, ...]:  # noqa: ANN401 - pytmx has no types
        points = tuple((round(x, 2), round(y, 2)) for x, y in getattr(thing, "points", ()))
        if len(points) < len(("from", "to")):
            words = text("Object {id} is no road. Draw it with Insert Polyline, with two points or more.", id=thing.id)
            self._wrong("M005", words, self._place(thing.id))
        return points

    def _stop(self, thing: Any, layer: str) -> Stop:  # noqa: ANN401
        if not thing.name:
            words = text('Object {id} in the layer "{layer}" has no name. Cases refer to it by its name.', id=thing.id, layer=layer)
            self._wrong("M004", words, self._place(thing.id))
        label, says = (str(thing.properties.get(key) or "").strip() for key in WORDS)
        if not label:
            words = text(
                'Object {id} ("{name}") has no label. Add a property "label" with what players read.', id=thing.id, name=thing.name or ""
            )
            self._wrong("M010", words, self._place(thing.id))
        if not says and layer != "stations":
            words = text(
                'Object {id} ("{name}") has nothing to say. Add a property "says" with what is seen or heard there.',
                id=thing.id,
                name=thing.name or "",
            )
            self._wrong("M011", words, self._place(thing.id))
        at = (round(thing.x + thing.width / 2, 2), round(thing.y + thing.height / 2, 2))
        return Stop(thing.name or "", self._words(label), at, self._words(says) if says else None)

    def _words(self, words: str) -> Text:
        return Text(words, f"map/{self.name}")

    def _check_names(self, country: Country, layers: dict[str, Any]) -> None:
        seen: Counter[str] = Counter()
        for thing, stop in _drawn_stops(country, layers, LAYERS[1:]):
            seen[stop.id] += 1
            if stop.id and seen[stop.id] > 1:
                words = text('Object {id} is the second one called "{name}" on this map. Give it another name.', id=thing.id, name=stop.id)
                self._wrong("M008", words, self._place(thing.id))

    def _check_distances(self, country: Country, layers: dict[str, Any]) -> None:
        for thing, stop in _drawn_stops(country, layers, LAYERS[1:]):
            away = min((_distance(stop.at, road) for road in country.roads), default=0.0)
            if stop in country.stations and away > ON_ROAD:
                words = text(
                    'The station "{name}" (object {id}) lies {away} pixels off the roads. Move it onto one.', **_facts(thing, away)
                )
                self._wrong("M006", words, self._place(thing.id))
            elif away > BESIDE_ROAD:
                words = text(
                    '"{name}" (object {id}) lies {away} pixels from the roads. Nobody can go up to it: move it nearer.',
                    **_facts(thing, away),
                )
                self._wrong("M007", words, self._place(thing.id))

    def _place(self, number: int | str) -> Place | None:
        start = re.compile(rf'<object\b[^>]*?\bid="{number}"')
        for index, line in enumerate(self._lines):
            found = start.search(line)
            if found is not None:
                return Place(index + 1, found.start() + 1, len(found[0]))
        return None

    def _wrong(self, code: str, words: Text, place: Place | None = None, *, warning: bool = False) -> None:
        problem = Problem(code, (), words, warning=warning)
        self.reports.append(report(f"maps/{self._path.name}", problem, place, self._lines))


def _drawn_stops(country: Country, layers: dict[str, Any], names: Iterable[str]) -> list[tuple[Any, Stop]]:
    """Pair each thing that is drawn on the map with the stop that it became."""
    stops = {"stations": country.stations, "notices": country.notices, "people": country.people}
    return [pair for name in names for pair in zip(layers[name], stops[name], strict=True)]


def _facts(thing: Any, away: float) -> dict[str, str | int | Text]:  # noqa: ANN401
    return {"name": str(thing.name), "id": int(thing.id), "away": round(away)}


def _distance(point: Point, road: tuple[Point, ...]) -> float:
    """Measure how far a point lies from a road."""
    return min((_from_stretch(point, one, other) for one, other in pairwise(road)), default=0.0)


def _from_stretch(point: Point, one: Point, other: Point) -> float:
    along_x, along_y = other[0] - one[0], other[1] - one[1]
    length = along_x**2 + along_y**2
    share = ((point[0] - one[0]) * along_x + (point[1] - one[1]) * along_y) / length if length else 0.0
    share = max(0.0, min(1.0, share))
    return dist(point, (one[0] + share * along_x, one[1] + share * along_y))
