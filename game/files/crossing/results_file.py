"""The file of how levels of the crossing ended best."""

from dataclasses import dataclass
from pathlib import Path

from game.core.crossing.level import CrossingId
from game.core.crossing.result import CrossingResult, better
from game.core.message import Text, text
from game.files.atomic import put_aside, write_whole
from game.files.json_part import DamagedError, a_group, a_list, a_number, a_text, read_json, written

FORMAT = 1
HIGHEST = 100
"""The highest number of points."""


@dataclass(frozen=True)
class CrossingResults:
    """The best end of each level, and what has to be said about the file."""

    entries: tuple[CrossingResult, ...] = ()
    note: Text | None = None

    def best(self, level: CrossingId) -> CrossingResult | None:
        """Return how a level ended best; None if it was never finished."""
        return next((entry for entry in self.entries if entry.level == level), None)


def read_crossing_results(path: Path) -> CrossingResults:
    """Read all results; a damaged file is put aside."""
    try:
        return CrossingResults(_read(path))
    except FileNotFoundError:
        return CrossingResults()
    except OSError as error:
        return CrossingResults((), text("Earlier results cannot be read: {reason}.", reason=error.strerror or str(error)))
    except DamagedError:
        return CrossingResults((), _put_aside(path))


def add_crossing_result(path: Path, before: CrossingResults, result: CrossingResult) -> CrossingResults:
    """Return the results with a new one, if it is better, and write them; if they cannot be written, the note says so."""
    earlier = before.best(result.level)
    others = tuple(entry for entry in before.entries if entry.level != result.level)
    entries = (*others, better(earlier, result) if earlier is not None else result)
    try:
        write_whole(path, written({"format": FORMAT, "results": [_tree(entry) for entry in entries]}))
    except OSError as error:
        return CrossingResults(entries, text("The result could not be kept: {reason}.", reason=error.strerror or str(error)))
    return CrossingResults(entries)


def _tree(entry: CrossingResult) -> dict[str, object]:
    return {"level": entry.level, "points": entry.points, "moves": entry.moves, "broken": entry.broken}


def _read(path: Path) -> tuple[CrossingResult, ...]:
    keys = a_group(read_json(path))
    if keys.get("format") != FORMAT:
        raise DamagedError("another format")
    return tuple(_entry(a_group(entry)) for entry in a_list(keys.get("results")))


def _entry(keys: dict[str, object]) -> CrossingResult:
    try:
        points = a_number(keys["points"])
        if points > HIGHEST:
            raise DamagedError("no such points")
        return CrossingResult(CrossingId(a_text(keys["level"])), points, a_number(keys["moves"]), a_number(keys["broken"]))
    except KeyError as error:
        raise DamagedError(f"{error} is missing") from error


def _put_aside(path: Path) -> Text:
    aside = put_aside(path)
    if aside is None:
        return text("The file of earlier results is damaged. New results are kept all the same.")
    return text("The file of earlier results is damaged and was put aside as {file}. New results go into a new one.", file=aside.name)
