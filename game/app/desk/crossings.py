"""The part of the desk that deals with crossings: their levels, what is kept of them, how they ended."""

from collections.abc import Callable
from functools import cached_property
from pathlib import Path

from game.core.crossing.history import CrossingHistory
from game.core.crossing.kept import KeptCrossing
from game.core.crossing.level import CrossingId, Level
from game.core.crossing.result import CrossingResult
from game.core.message import Text
from game.files.crossing.library import LEVELS
from game.files.crossing.results_file import KIND, CrossingResults, add_crossing_result, best_of, read_crossing_results
from game.files.crossing.saves import CrossingSaves
from game.files.kept.results import write_results
from game.files.places import Places
from game.files.shelf.known import Known
from game.files.shelf.shelf import Filed, Shelf
from game.files.yaml.opened import open_source
from game.screens.services import ShelvedCrossing


class CrossingDesk:
    """Reads levels when they are first asked for, and writes what is to be kept of them; what went wrong is told."""

    def __init__(self, places: Places, known: Known, tell: Callable[[Text | None], None]) -> None:
        self._places = places
        self._tell = tell
        self._shelf = Shelf(LEVELS, places.scenarios / "crossings", places.crossings, known)
        self._saves = CrossingSaves(places.kept_crossings)

    @cached_property
    def _results(self) -> CrossingResults:
        results = read_crossing_results(self._places.crossing_results)
        self._tell(results.note)
        return results

    def shelf(self) -> tuple[ShelvedCrossing, ...]:
        """Return every level."""
        begun = {each.name for each in self._saves.begun_levels() if not each.over}
        return tuple(self._shelf_entry(file, begun) for file in self._shelf.files())

    def _shelf_entry(self, file: Filed[Level], begun: set[str]) -> ShelvedCrossing:
        name = CrossingId(file.id)
        return ShelvedCrossing(name, str(file.path), file.thing, file.reports, file.own, name in begun, best_of(self._results, name))

    def borrow(self, path: Path) -> ShelvedCrossing | None:
        """Read a level from any file; None if its first words are not those of a level."""
        tree = open_source(path)[0].tree
        if not isinstance(tree, dict) or "crossing" not in tree:
            return None
        loaded = self._shelf.borrow(path)
        return ShelvedCrossing(CrossingId(path.stem), str(path), loaded.thing, loaded.reports, own=True)

    def kept_crossing(self, level: Level) -> KeptCrossing:
        """Return what is kept of a crossing."""
        return self._saves.load(level, self._shelf.digest(level.id))

    def keep(self, level: Level, history: CrossingHistory) -> None:
        """Write a crossing."""
        self._tell(self._saves.keep(level, self._shelf.digest(level.id), history))

    def keep_result(self, result: CrossingResult) -> None:
        """Write how a level ended, if it never ended better."""
        self._results = add_crossing_result(self._places.crossing_results, self._results, result)
        self._tell(self._results.note)

    def keep_again(self) -> None:
        """Write again what is still known, after the data folder was removed."""
        self._saves.keep_again()
        if self._results.entries:
            write_results(self._places.crossing_results, KIND, self._results.entries)
