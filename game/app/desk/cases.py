"""The part of the desk that deals with cases: the shelf, what is kept of them, how they ended."""

from __future__ import annotations

import logging
from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING, cast

from game.core.message import Text
from game.files import problem_reports
from game.files.kept.begun import JOURNEYS, BegunFiles
from game.screens.shelved import Cases, Left, Shelved, SoFar

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from game.core.journey.case import Case, CaseId
    from game.core.journey.country import World
    from game.core.journey.history import History
    from game.core.journey.kept import Kept
    from game.core.journey.library.overall import Result
    from game.core.journey.library.sought import Sought
    from game.core.problem import Report
    from game.files.journey.case_files import CaseFile
    from game.files.journey.case_shelf import CaseShelf
    from game.files.journey.results_file import Entry, Results
    from game.files.journey.saves import Saves
    from game.files.kept.begun import Begun
    from game.files.places import Places
    from game.files.shelf.known import Known

LOG = logging.getLogger(__name__)


class CaseDesk:
    """Reads the world and its cases when they are first asked for, and writes what is to be kept of them."""

    def __init__(self, places: Places, tell: Callable[[Text | None], None]) -> None:
        self._places = places
        self._tell = tell
        self._wrong: tuple[Report, ...] = ()
        """What is wrong with the maps and stages."""
        self._begun = BegunFiles(places.journeys, JOURNEYS)

    # ---- what is there

    def world(self) -> World:
        """Return the countries and everything that is drawn."""
        return self._world

    @cached_property
    def _world(self) -> World:
        from game.files.journey.library import load_world  # noqa: PLC0415  reading YAML and maps takes a while to load; the title needs neither

        world, self._wrong = load_world(self._places.content)
        for report in self._wrong:
            LOG.warning(problem_reports.tell(report, source))
        return world

    @cached_property
    def _shelf(self) -> CaseShelf:
        from game.files.journey.case_shelf import CaseShelf  # noqa: PLC0415
        from game.files.journey.library import cases_in  # noqa: PLC0415

        kind = cases_in(self._world, shipped_proved=not self._wrong)
        return CaseShelf(kind, self._places.scenarios / "cases", self._places.cases, self._known)

    def known(self) -> Known:
        """Return what was found out about files, and is remembered."""
        return self._known

    @cached_property
    def _known(self) -> Known:
        from game.files.shelf.known import Known  # noqa: PLC0415

        return Known(self._world, self._places.cache / "known.json")

    def shelf(self) -> tuple[Shelved, ...]:
        """Return every case."""
        return self._entries(self._shelf.files())

    def so_far(self) -> SoFar:
        """Return the shelf as far as it has been looked at."""
        files = self._shelf.so_far()
        seen = sum(1 for file in files if not file.new)
        return SoFar(self._entries(files), len(files), seen, sum(1 for file in files if file.whole))

    def left_to_read(self) -> Left:
        """Return what is left to be done with the files of the shelf."""
        if self._shelf.glances_left:
            return Left.GLANCES
        return Left.PROOFS if self._shelf.proofs_left else Left.NOTHING

    def to_ask(self, sought: Sought | None) -> Cases:
        """Return what screens may ask about the shelf, while this is looked for."""
        return Cases(self.so_far, self.left_to_read, self.case, self.reports, sought)

    def read_on(self) -> None:
        """Look at some more files of the shelf."""
        self._shelf.read_on()

    def case(self, name: CaseId) -> Case | None:
        """Return the usable case of a name."""
        return self._shelf.case(name)

    def reports(self, file: str) -> tuple[Report, ...]:
        """Return what is to be said of a file of the shelf."""
        return self._shelf.reports(file)

    def _entries(self, files: tuple[CaseFile, ...]) -> tuple[Shelved, ...]:
        begun = {each.name: each for each in self._begun.all()}
        ended = {entry.result.case: entry for entry in self._results.entries}
        return tuple(self._entry(file, begun.get(file.id), ended.get(cast("CaseId", file.id))) for file in files)

    @staticmethod
    def _entry(file: CaseFile, begun: Begun | None, end: Entry | None) -> Shelved:
        started = begun is not None and not begun.over
        done = end is not None or (begun is not None and begun.over and not begun.practice)
        card = Shelved(
            cast("CaseId", file.id), str(file.path), file.card, file.faults, file.own, started, done, new=file.new, second=file.second
        )
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
        return None if latest is None else self._shelf.case(latest)

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
