"""The part of the desk that deals with crossings: their levels, what is kept of them, how they ended."""

from functools import cached_property
from pathlib import Path

from game.core.crossing.history import CrossingHistory
from game.core.crossing.kept import KeptCrossing
from game.core.crossing.level import CrossingId, Level
from game.core.crossing.result import CrossingResult
from game.core.message import Text
from game.files.crossing.library import CrossingLibrary, FiledLevel, load_level
from game.files.crossing.results_file import CrossingResults, add_crossing_result, read_crossing_results
from game.files.crossing.saves import CrossingSaves
from game.files.journey.library import opened
from game.files.places import Places
from game.files.proofs import Proofs
from game.screens.services import ShelvedCrossing


class Ferry:
    """Reads levels when they are first asked for, and writes what is to be kept of them."""

    def __init__(self, places: Places, proofs: Proofs) -> None:
        self._places = places
        self._proofs = proofs
        self._saves = CrossingSaves(places.kept_crossings)
        self._borrowed: dict[CrossingId, str] = {}

    @cached_property
    def _library(self) -> CrossingLibrary:
        return CrossingLibrary(self._places.scenarios / "crossings", self._places.crossings, self._proofs)

    @cached_property
    def _results(self) -> CrossingResults:
        return read_crossing_results(self._places.crossing_results)

    def shelf(self) -> tuple[ShelvedCrossing, ...]:
        """Return every level."""
        begun = {each.level for each in self._saves.begun() if not each.won}
        return tuple(self._shelved(file, begun=file.id in begun) for file in self._library.shelf())

    def _shelved(self, file: FiledLevel, *, begun: bool) -> ShelvedCrossing:
        return ShelvedCrossing(file.id, str(file.path), file.level, file.reports, file.own, begun, self._results.best(file.id))

    def borrow(self, path: Path) -> ShelvedCrossing | None:
        """Read a level from any file; None if its first words are not those of a level."""
        tree = opened(path)[0].tree
        if not isinstance(tree, dict) or "crossing" not in tree:
            return None
        loaded = load_level(path)
        name = CrossingId(path.stem)
        if loaded.level is not None:
            self._borrowed[name] = loaded.digest
        return ShelvedCrossing(name, str(path), loaded.level, loaded.reports, own=True)

    def kept(self, level: Level) -> KeptCrossing:
        """Return what is kept of a crossing."""
        return self._saves.load(level, self._digest(level))

    def keep(self, level: Level, history: CrossingHistory) -> Text | None:
        """Write a crossing; return what to say if that was not possible."""
        return self._saves.keep(level, self._digest(level), history)

    def keep_result(self, result: CrossingResult) -> Text | None:
        """Write how a level ended, if it never ended better; return what to say if that was not possible."""
        self._results = add_crossing_result(self._places.crossing_results, self._results, result)
        return self._results.note

    def _digest(self, level: Level) -> str:
        shelf = {file.id: file.digest for file in self._library.shelf() if file.level is not None}
        return self._borrowed.get(level.id) or shelf.get(level.id, "")
