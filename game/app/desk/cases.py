"""The part of the desk that deals with cases: the shelf, what is kept of them, how they ended."""

from __future__ import annotations

import logging
from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING, cast

from game.core.message import Text
from game.files import problem_reports
from game.files.kept.begun import JOURNEYS, BegunFiles
from game.screens.services import Shelved

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from game.core.journey.case import Case, CaseId
    from game.core.journey.country import World
    from game.core.journey.history import History
    from game.core.journey.kept import Kept
    from game.core.journey.overall import Result
    from game.core.problem import Report
    from game.files.journey.results_file import Entry, Results
    from game.files.journey.saves import Saves
    from game.files.kept.begun import Begun
    from game.files.places import Places
    from game.files.shelf.proofs import Proofs
    from game.files.shelf.shelf import Filed, Shelf

LOG = logging.getLogger(__name__)


class CaseDesk:
    """Reads the world and its cases when they are first asked for, and writes what is to be kept of them."""

    def __init__(self, places: Places, tell: Callable[[Text | None], None]) -> None:
        self._places = places
        self._tell = tell
        self._begun = BegunFiles(places.journeys, JOURNEYS)

    # ---- what is there

    def world(self) -> World:
        """Return the countries and everything that is drawn."""
        return self._world

    @cached_property
    def _world(self) -> World:
        from game.files.journey.library import load_world  # noqa: PLC0415  reading YAML and maps takes a while to load; the title needs neither

        world, wrong = load_world(self._places.content)
        for report in wrong:
            LOG.warning(problem_reports.tell(report, source))
        return world

    @cached_property
    def _shelf(self) -> Shelf[Case]:
        from game.files.journey.library import cases_in  # noqa: PLC0415
        from game.files.shelf.shelf import Shelf  # noqa: PLC0415

        return Shelf(cases_in(self._world), self._places.scenarios / "cases", self._places.cases, self._proofs)

    def proofs(self) -> Proofs:
        """Return what has been proved of files, and is remembered."""
        return self._proofs

    @cached_property
    def _proofs(self) -> Proofs:
        from game.files.shelf.proofs import Proofs  # noqa: PLC0415

        return Proofs(self._world, self._places.cache / "proofs.json")

    def shelf(self) -> tuple[Shelved, ...]:
        """Return every case."""
        begun = {each.name: each for each in self._begun.all()}
        ended = {entry.result.case: entry for entry in self._results.entries}
        return tuple(self._shelf_entry(file, begun.get(file.id), ended.get(cast("CaseId", file.id))) for file in self._shelf.files())

    @staticmethod
    def _shelf_entry(file: Filed[Case], begun: Begun | None, end: Entry | None) -> Shelved:
        started = begun is not None and not begun.over
        done = end is not None or (begun is not None and begun.over and not begun.practice)
        card = Shelved(cast("CaseId", file.id), str(file.path), file.thing, file.reports, file.own, started, done)
        if end is None:
            return card
        return replace(card, endings=end.endings, twins=end.twins, old=end.result.rules is None)

    def borrow(self, path: Path) -> tuple[Case | None, tuple[Report, ...]]:
        """Read a case from any file, to be played without standing on the shelf."""
        loaded = self._shelf.borrow(path)
        return loaded.thing, loaded.reports

    # ---- what is kept

    @cached_property
    def _saves(self) -> Saves:
        from game.files.journey.saves import Saves  # noqa: PLC0415  the title page only asks what has been begun

        return Saves(self._places.journeys, self._begun)

    def kept_journey(self, case: Case) -> Kept:
        """Return what is kept of a journey."""
        return self._saves.load(case, self._shelf.digest(case.id))

    def keep(self, case: Case, history: History) -> None:
        """Write a journey."""
        self._tell(self._saves.keep(case, self._shelf.digest(case.id), history))

    @property
    def resumes(self) -> bool:
        """Whether a journey has been begun that can be gone on with."""
        return self._begun.latest() is not None

    def latest(self) -> Case | None:
        """Return the case whose journey is to be gone on with, if there is one."""
        latest = self._begun.latest()
        return next((file.thing for file in self._shelf.files() if file.id == latest), None)

    # ---- how they ended

    @cached_property
    def _results(self) -> Results:
        from game.files.journey.results_file import read_results  # noqa: PLC0415

        results = read_results(self._places.results)
        self._tell(results.note)
        return results

    def results(self) -> tuple[Result, ...]:
        """Return how cases ended."""
        return tuple(entry.result for entry in self._results.entries)

    def keep_result(self, result: Result) -> None:
        """Write how a case ended."""
        from game.files.journey.results_file import add_result  # noqa: PLC0415

        self._results = add_result(self._places.results, self._results, result)
        self._tell(self._results.note)

    def keep_again(self) -> None:
        """Write again what is still known, after the data folder was removed."""
        from game.files.journey.results_file import KIND  # noqa: PLC0415
        from game.files.kept.results import write_results  # noqa: PLC0415

        self._saves.keep_again()
        if self._results.entries:
            write_results(self._places.results, KIND, self._results.entries)


def source(words: Text) -> str:
    """Return words as they were written, for the log."""
    return words.source.format_map({name: source(value) if isinstance(value, Text) else value for name, value in words.values})
