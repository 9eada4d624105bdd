"""The file of how cases ended: the latest result of each, and how often it was played."""

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypeVar

from game.core.journey.case import CaseId, SceneId
from game.core.journey.held import TwinId
from game.core.journey.library.overall import Result
from game.core.journey.pins import Sureness
from game.core.journey.standing import Verdict
from game.core.message import Text
from game.files.json_part import MOST, DamagedError, a_list, a_number, a_text, a_word, a_yes
from game.files.kept import results as file
from game.files.kept.results import ResultKind

Thing = TypeVar("Thing")
HIGHEST = 100
"""The highest number of points."""


@dataclass(frozen=True)
class Entry:
    """The latest result of a case."""

    result: Result
    times: int
    """How often the case was finished."""
    endings: tuple[SceneId, ...] = ()
    """Which endings were met, over all plays."""
    twins: tuple[TwinId, ...] = ()
    """Which twins were met, over all plays."""


Results = file.Results[Entry]
"""One entry a case, the latest last."""


def read_results(path: Path) -> Results:
    """Read all results; a damaged file is put aside."""
    return file.read_results(path, KIND)


def add_result(path: Path, before: Results, result: Result) -> Results:
    """Return the results with a new one and write them; if they cannot be written, the note says so."""
    before = file.with_others(path, KIND, before)
    if result.practice:
        return before
    known = next((entry for entry in before.entries if entry.result.case == result.case), Entry(result, 0))
    others = tuple(entry for entry in before.entries if entry.result.case != result.case)
    met = _with(known.endings, result.ending), _with(known.twins, result.twin)
    return file.write_results(path, KIND, (*others, Entry(result, known.times + 1, *met)))


def _with(met: tuple[Thing, ...], new: Thing | None) -> tuple[Thing, ...]:
    return met if new is None or new in met else (*met, new)


def _both(ours: tuple[Entry, ...], others: tuple[Entry, ...]) -> tuple[Entry, ...]:
    """Put results together; of a case that both have, the one that was played more often."""
    known = {entry.result.case: entry for entry in ours}
    newer: dict[CaseId, Entry] = {}
    for other in others:
        case, our = other.result.case, known.get(other.result.case)
        if our is None:
            newer[case] = other
            continue
        later = other if other.times > our.times else our
        both = replace(later, endings=_all(our.endings, other.endings), twins=_all(our.twins, other.twins))
        (newer if later is other else known)[case] = both
    return (*(entry for case, entry in known.items() if case not in newer), *newer.values())


def _all(ours: tuple[Thing, ...], others: tuple[Thing, ...]) -> tuple[Thing, ...]:
    return tuple(dict.fromkeys((*ours, *others)))


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
        "twin": result.twin,
        "ending": result.ending,
        "rules": result.rules,
        "times": entry.times,
        "endings": list(entry.endings),
        "twins": list(entry.twins),
    }


def _read(keys: dict[str, object]) -> Entry:
    old = _read_old(keys)
    twin, ending, rules = keys["twin"], keys["ending"], keys["rules"]
    result = replace(
        old.result,
        twin=None if twin is None else TwinId(a_text(twin)),
        ending=None if ending is None else SceneId(a_text(ending)),
        rules=None if rules is None else a_number(rules),
    )
    endings = tuple(SceneId(a_text(each)) for each in a_list(keys["endings"]))
    return Entry(result, old.times, endings, tuple(TwinId(a_text(each)) for each in a_list(keys["twins"])))


def _read_old(keys: dict[str, object]) -> Entry:
    """Read what version 0.1.0 wrote: its points are those of its own rules, and it knew neither twins nor which ending was met."""
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


KIND = ResultKind(2, _write, _read, _both, ((1, _read_old),))
"""How results are kept."""
