"""The file of how cases ended: the latest result of each, and how often it was played."""

from dataclasses import dataclass
from pathlib import Path

from game.core.journey.case import CaseId
from game.core.journey.journey import Sureness
from game.core.journey.overall import Result
from game.core.journey.standing import Verdict
from game.core.message import Text, text
from game.files.atomic import put_aside, write_whole
from game.files.json_part import DamagedError, a_group, a_list, a_number, a_text, a_word, a_yes, read_json, written

FORMAT = 1
HIGHEST = 100
"""The highest number of points."""


@dataclass(frozen=True)
class Entry:
    """The latest result of a case."""

    result: Result
    times: int
    """How often the case was finished."""


@dataclass(frozen=True)
class Results:
    """All results, the latest last, and what has to be said about the file."""

    entries: tuple[Entry, ...] = ()
    note: Text | None = None

    @property
    def results(self) -> tuple[Result, ...]:
        """One result a case."""
        return tuple(entry.result for entry in self.entries)


def read_results(path: Path) -> Results:
    """Read all results; a damaged file is put aside."""
    try:
        return Results(_read(path))
    except FileNotFoundError:
        return Results()
    except OSError as error:
        return Results((), text("Earlier results cannot be read: {reason}.", reason=error.strerror or str(error)))
    except DamagedError:
        return Results((), _put_aside(path))


def add_result(path: Path, before: Results, result: Result) -> Results:
    """Return the results with a new one and write them; if they cannot be written, the note says so."""
    times = next((entry.times for entry in before.entries if entry.result.case == result.case), 0)
    others = tuple(entry for entry in before.entries if entry.result.case != result.case)
    entries = (*others, Entry(result, times + 1))
    try:
        write_whole(path, written({"format": FORMAT, "results": [_tree(entry) for entry in entries]}))
    except OSError as error:
        return Results(entries, text("The result could not be kept: {reason}.", reason=error.strerror or str(error)))
    return Results(entries)


def _tree(entry: Entry) -> dict[str, object]:
    result = entry.result
    return {
        "case": result.case,
        "title": [result.title.source, result.title.context],
        "verdict": result.verdict.value,
        "delay": result.delay,
        "total": result.total,
        "turned": result.turned,
        "sureness": result.sureness and result.sureness.value,
        "times": entry.times,
    }


def _read(path: Path) -> tuple[Entry, ...]:
    keys = a_group(read_json(path))
    if keys.get("format") != FORMAT:
        raise DamagedError("another format")
    return tuple(_entry(entry) for entry in a_list(keys.get("results")))


def _entry(tree: object) -> Entry:
    keys = a_group(tree)
    try:
        return Entry(_result(keys), a_number(keys["times"]))
    except KeyError as error:
        raise DamagedError(f"{error} is missing") from error


def _result(keys: dict[str, object]) -> Result:
    source, context = a_list(keys["title"], 2)
    total, delay, sureness = a_number(keys["total"]), keys["delay"], keys["sureness"]
    if total > HIGHEST or (delay is not None and type(delay) is not int):
        raise DamagedError("no such points or delay")
    return Result(
        case=CaseId(a_text(keys["case"])),
        title=Text(a_text(source), a_text(context)),
        verdict=a_word(Verdict, keys["verdict"]),
        delay=delay if isinstance(delay, int) else None,
        total=total,
        turned=a_yes(keys["turned"]),
        sureness=None if sureness is None else a_word(Sureness, sureness),
    )


def _put_aside(path: Path) -> Text:
    aside = put_aside(path)
    if aside is None:
        return text("The file of earlier results is damaged. New results are kept all the same.")
    return text("The file of earlier results is damaged and was put aside as {file}. New results go into a new one.", file=aside.name)
