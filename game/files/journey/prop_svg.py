"""The things of a stage, each a picture of its own: assets/stages/STAGE/THING.svg, whose viewBox says where on the stage it is."""

from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

from game.core.journey.country import Prop
from game.core.message import Text, text
from game.core.problem import Place, Problem, Report
from game.files.content_folder import files_ending
from game.files.plain_text import read_words
from game.files.problem_reports import report
from game.files.why_not import why_not

SVG = "{http://www.w3.org/2000/svg}"
SIDES = 4
FURTHEST = 100_000.0
"""How far from its corner anything in a picture can lie."""


def read_props(folder: Path) -> tuple[tuple[Prop, ...], tuple[Report, ...]]:
    """Read the things of the stage whose folder this is; those further up come first, for they stand further back."""
    props: list[Prop] = []
    reports: list[Report] = []
    for path in files_ending(folder, ".svg") if folder.is_dir() else ():
        found = _read(path)
        if isinstance(found, Prop):
            props.append(found)
        else:
            reports.append(found)
    return tuple(sorted(props, key=lambda prop: prop.box[1] + prop.box[3])), tuple(reports)


def _read(path: Path) -> Prop | Report:
    lines: list[str] = []
    try:
        words = read_words(path)
        lines = words.split("\n")
        root = ET.fromstring(words)  # noqa: S314 - a file of the game's own folder
    except ET.ParseError as error:
        where = Place(error.position[0], error.position[1] + 1)
        return _wrong(path, "S001", text("The picture is damaged here. Take the file from a copy, or draw it anew."), where, lines)
    except OSError as error:
        return _wrong(path, "S001", text("The picture cannot be read. {why}", why=why_not(error)), None, lines)
    title = (root.findtext(f"{SVG}title") or "").strip()
    if not title:
        return _wrong(path, "S002", text("The picture has no title. Begin it with <title>what is seen, in words</title>."), None, lines)
    box = tuple(_numbers(root.get("viewBox", "")))
    if len(box) != SIDES or box[2] <= 0 or box[3] <= 0:
        wanted = text('Nothing says where on the stage it is. Give it viewBox="LEFT TOP WIDTH HEIGHT" in the lengths of the stage.')
        return _wrong(path, "S008", wanted, None, lines)
    shown, front = root.get("data-shown") != "no", root.get("data-front") == "yes"
    left, top, width, height = box
    return Prop(path.stem, Text(title, f"stage/{path.parent.name}"), (left, top, width, height), shown, front, root.get("data-comes", ""))


def _numbers(words: str) -> Iterator[float]:
    for word in words.replace(",", " ").split():
        try:
            number = float(word)
        except ValueError:
            return
        if not abs(number) <= FURTHEST:
            return
        yield number


def _wrong(path: Path, code: str, words: Text, place: Place | None, lines: list[str]) -> Report:
    return report(f"assets/stages/{path.parent.name}/{path.name}", Problem(code, (), words), place, lines)
