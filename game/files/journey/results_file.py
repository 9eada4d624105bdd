"""The file of how cases ended: the latest result of each, and how often it was played."""

from dataclasses import dataclass
from pathlib import Path

from game.core.journey.case import CaseId
from game.core.journey.journey import Sureness
from game.core.journey.overall import Result
from game.core.journey.standing import Verdict
from game.core.message import Text
from game.files.json_part import MOST, DamagedError, a_list, a_number, a_text, a_word, a_yes
from game.files.kept import results as file
from game.files.kept.results import ResultKind

HIGHEST = 100
"""The highest number of points."""


@dataclass(frozen=True)
class Entry:
    """The latest result of a case."""

    result: Result
    times: int
    """How often the case was finished."""


Results = file.Results[Entry]
"""One entry a case, the latest last."""


def read_results(path: Path) -> Results:
    """Read all results; a damaged file is put aside."""
    return file.read_results(path, KIND)


def add_result(path: Path, before: Results, result: Result) -> Results:
    """Return the results with a new one and write them; if they cannot be written, the note says so."""
    before = file.with_others(path, KIND, before)
    times = next((entry.times for entry in before.entries if entry.result.case == result.case), 0)
    others = tuple(entry for entry in before.entries if entry.result.case != result.case)
    return file.write_results(path, KIND, (*others, Entry(result, times + 1)))


def _both(ours: tuple[Entry, ...], others: tuple[Entry, ...]) -> tuple[Entry, ...]:
    """Put results together; of a case that both have, the one that was played more often."""
    known = {entry.result.case: entry for entry in ours}
    newer = {case: entry for entry in others if (case := entry.result.case) not in known or entry.times > known[case].times}
    return (*(entry for case, entry in known.items() if case not in newer), *newer.values())


def _write(entry: Entry) -> dict[str, object]:
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


def _read(keys: dict[str, object]) -> Entry:
    source, context = a_list(keys["title"], 2)
    total, delay, sureness = a_number(keys["total"]), keys["delay"], keys["sureness"]
    if total > HIGHEST or (delay is not None and (type(delay) is not int or abs(delay) > MOST)):
        raise DamagedError("no such points or delay")
    result = Result(
        case=CaseId(a_text(keys["case"])),
        title=Text(a_text(source), a_text(context)),
        verdict=a_word(Verdict, keys["verdict"]),
        delay=delay if isinstance(delay, int) else None,
        total=total,
        turned=a_yes(keys["turned"]),
        sureness=None if sureness is None else a_word(Sureness, sureness),
    )
    return Entry(result, a_number(keys["times"]))


KIND = ResultKind(1, _write, _read, _both)
"""How results are kept."""
