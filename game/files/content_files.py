"""What workshops are made of, straight from the folders by its name: nothing is proved, for it is only to be printed or counted."""

from collections.abc import Callable, Mapping
from functools import cache, cached_property
from pathlib import Path
from typing import TypeVar

from game.core.crossing.level import Level
from game.core.exercise.exercise import Exercise
from game.core.journey.case import Case
from game.core.journey.country import Country
from game.core.journey.library.card import CaseCard, card_of
from game.core.message import Text
from game.core.problem import Problem
from game.core.workshop.content import Content
from game.core.workshop.workshop import Workshop
from game.files.content_folder import find, well_named
from game.files.crossing.level_file import read_level
from game.files.exercise.exercise_file import read_exercise
from game.files.journey.case_file import read_case
from game.files.journey.old_cases import old_cases
from game.files.places import Places
from game.files.problem_reports import is_broken
from game.files.workshop.workshop_file import read_workshop
from game.files.yaml.opened import open_source
from game.files.yaml.source import place_problems
from game.files.yaml.tree import Tree

Thing = TypeVar("Thing")
Read = Callable[[Tree, str], tuple[Thing, tuple[Problem, ...]]]


class ContentFiles:
    """Reads each file when it is first asked for; None for what is not there, or must be mended first."""

    def __init__(self, places: Places) -> None:
        self._places = places
        self.workshop = cache(self._workshop)
        self.exercise = cache(self._exercise)
        self.case = cache(self._case)
        self.crossing = cache(self._crossing)

    def content(self) -> Content:
        """Return what a session is replayed with."""
        return Content(self.workshop, self.exercise, self.case, old_cases(self._places.old_cases, self.case))

    def workshops(self) -> tuple[str, ...]:
        """Return the names of all workshops, the shipped ones first."""
        folders = (self._places.scenarios / "workshops", self._places.workshops)
        names = (path.stem for folder in folders for path in well_named(folder))
        return tuple(dict.fromkeys(names))

    def cards(self) -> tuple[CaseCard, ...]:
        """Return what is told of every case that can be read, the shipped ones first."""
        folders = (self._places.scenarios / "cases", self._places.cases)
        cases = map(self.case, dict.fromkeys(path.stem for folder in folders for path in well_named(folder)))
        return tuple(card_of(case) for case in cases if case is not None)

    def place(self, country: str, station: str) -> Text:
        """Name a station of a country; by its id if the map does not have it."""
        land = self._countries.get(country)
        stop = None if land is None else land.station(station)
        return Text(station) if stop is None else stop.name

    @cached_property
    def _countries(self) -> Mapping[str, Country]:
        from game.files.journey.tiled import read_countries  # noqa: PLC0415  only what has journeys in it needs the maps

        return read_countries(self._places.content / "maps")[0]

    def _workshop(self, name: str) -> Workshop | None:
        return self._read("workshops", self._places.workshops, name, read_workshop)

    def _exercise(self, name: str) -> Exercise | None:
        return self._read("exercises", self._places.exercises, name, read_exercise)

    def _case(self, name: str) -> Case | None:
        return self._read("cases", self._places.cases, name, read_case)

    def _crossing(self, name: str) -> Level | None:
        return self._read("crossings", self._places.crossings, name, read_level)

    def _read(self, folder: str, own: Path, name: str, read: Read[Thing]) -> Thing | None:
        path = find(self._places.scenarios / folder, name) or find(own, name)
        if path is None:
            return None
        source, _ = open_source(path)
        if source.tree is None:
            return None
        thing, problems = read(source.tree, name)
        return None if is_broken((*source.reports, *place_problems(source, problems))) else thing
