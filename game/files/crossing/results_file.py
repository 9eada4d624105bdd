"""The file of how levels of the crossing ended best."""

from pathlib import Path

from game.core.crossing.level import CrossingId
from game.core.crossing.result import CrossingResult, better
from game.files.json_part import DamagedError, a_number, a_text
from game.files.kept.results import ResultKind, Results, read_results, with_others, write_results

HIGHEST = 100
"""The highest number of points."""
CrossingResults = Results[CrossingResult]
"""The best end of each level."""


def best_of(results: CrossingResults, level: CrossingId) -> CrossingResult | None:
    """Return how a level ended best; None if it was never finished."""
    return next((entry for entry in results.entries if entry.level == level), None)


def read_crossing_results(path: Path) -> CrossingResults:
    """Read all results; a damaged file is put aside."""
    return read_results(path, KIND)


def add_crossing_result(path: Path, before: CrossingResults, result: CrossingResult) -> CrossingResults:
    """Return the results with a new one, if it is better, and write them; if they cannot be written, the note says so."""
    before = with_others(path, KIND, before)
    earlier = best_of(before, result.level)
    others = tuple(entry for entry in before.entries if entry.level != result.level)
    return write_results(path, KIND, (*others, better(earlier, result) if earlier is not None else result))


def _both(ours: tuple[CrossingResult, ...], others: tuple[CrossingResult, ...]) -> tuple[CrossingResult, ...]:
    """Put results together; of a level that both have, the better one."""
    best = {entry.level: entry for entry in ours}
    for entry in others:
        best[entry.level] = better(best.get(entry.level, entry), entry)
    return tuple(best.values())


def _write(entry: CrossingResult) -> dict[str, object]:
    return {"level": entry.level, "points": entry.points, "moves": entry.moves, "broken": entry.broken}


def _read(keys: dict[str, object]) -> CrossingResult:
    points = a_number(keys["points"])
    if points > HIGHEST:
        raise DamagedError("no such points")
    return CrossingResult(CrossingId(a_text(keys["level"])), points, a_number(keys["moves"]), a_number(keys["broken"]))


KIND = ResultKind(1, _write, _read, _both)
"""How results are kept."""
