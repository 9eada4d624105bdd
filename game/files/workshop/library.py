"""Workshops from their folders, each proved with the exercises, cases and crossings that are there now."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from game.core.message import text
from game.core.problem import Report
from game.core.workshop.check import Stock, check_workshop
from game.core.workshop.workshop import Workshop
from game.files.problem_reports import is_broken, worst_first
from game.files.shelf.shelf import Filed, FileKind, Loaded, SecondFile, Shelf, load_file
from game.files.workshop.workshop_file import read_workshop
from game.files.yaml.opened import open_source
from game.files.yaml.source import place_problems

second_workshop = SecondFile(
    "W006",
    "workshop",
    text('There is a workshop "{name}" already, in {file}. Give this one another name: behind "workshop:", and the same to the file.'),
)
"""Reports that a file has the name of another workshop."""

WORKSHOPS = FileKind("workshops", read_workshop, lambda _workshop, _path: (), second_workshop)
"""What a file says by itself; what its steps name is proved when the shelf is looked at, since that can change without the file."""


def load_workshop(path: Path, stock: Stock, shown: str = "") -> Loaded[Workshop]:
    """Read a workshop, and prove it with what is in stock; messages call the file `shown`."""
    loaded = load_file(WORKSHOPS, path, shown)
    if loaded.thing is None:
        return loaded
    reports = worst_first((*loaded.reports, *_proof_reports(loaded.thing, path, stock, shown)))
    return replace(loaded, thing=None if is_broken(reports) else loaded.thing, reports=reports)


class WorkshopLibrary:
    """All workshops: the shipped ones, then the trainer's own; each is read again only when it has changed, or what is in stock."""

    def __init__(self, shipped: Path, own: Path, stock: Callable[[], Stock]) -> None:
        self._shelf = Shelf(WORKSHOPS, shipped, own)
        self._stock = stock
        self._known: dict[Path, tuple[Filed[Workshop], Stock, Filed[Workshop]]] = {}

    def files(self) -> tuple[Filed[Workshop], ...]:
        """Give every workshop file, usable or broken: the shipped ones first, both in the order of their names."""
        stock = self._stock()
        return tuple(self._file(file, stock) for file in self._shelf.files())

    def find(self, name: str) -> Workshop | None:
        """Give the workshop of that name, also if something is missing that its steps name: one that is being held goes on."""
        return next((file.thing for file in self._shelf.files() if file.id == name and file.thing is not None), None)

    def _file(self, file: Filed[Workshop], stock: Stock) -> Filed[Workshop]:
        if file.thing is None:
            return file
        known = self._known.get(file.path)
        if known is None or known[:2] != (file, stock):
            known = (file, stock, _with_proof(file, file.thing, stock))
            self._known[file.path] = known
        return known[2]


def _with_proof(file: Filed[Workshop], workshop: Workshop, stock: Stock) -> Filed[Workshop]:
    folder = "workshops" if file.own else "scenarios/workshops"
    reports = worst_first((*file.reports, *_proof_reports(workshop, file.path, stock, f"{folder}/{file.path.name}")))
    return replace(file, thing=None if is_broken(reports) else workshop, reports=reports)


def _proof_reports(workshop: Workshop, path: Path, stock: Stock, shown: str) -> tuple[Report, ...]:
    problems = check_workshop(workshop, stock)
    return place_problems(open_source(path, shown)[0], problems) if problems else ()
