"""Problems with their places, and the words in which they are told."""

from collections.abc import Callable, Iterable, Sequence

from game.core.message import Text, text
from game.core.problem import Place, Problem, Report

Say = Callable[[Text], str]
"""Says a text in the player's language."""

WIDTH = 79
"""The column in which the code of a problem ends."""
LONGEST = 100
"""How much of a line is shown."""


def report(file: str, problem: Problem, place: Place | None, lines: Sequence[str]) -> Report:
    """Give a problem the line that it is in."""
    known = place is not None and place.line <= len(lines)
    return Report(file, problem, place, lines[place.line - 1] if known and place else "")


def is_broken(reports: Iterable[Report]) -> bool:
    """Whether something must be mended before a file can be played."""
    return any(not report.problem.warning for report in reports)


def worst_first(reports: Iterable[Report]) -> tuple[Report, ...]:
    """Sort what must be mended before the warnings, both as they stand in their files."""
    return tuple(sorted(reports, key=_rank))


def _rank(each: Report) -> tuple[str, bool, int, int, str]:
    place = each.place or Place(0, 0)
    return each.file, each.problem.warning, place.line, place.column, each.problem.code


def tell(each: Report, say: Say) -> str:
    """Tell a problem: the file and the place, the line, a mark under it, and how to mend it."""
    return "\n".join((f"{_where(each, say):<{WIDTH - 4}}{each.problem.code}", *_line(each), say(each.problem.words)))


def _where(each: Report, say: Say) -> str:
    if each.place is None:
        return f"{each.file}  "
    where = text("{file}, line {line}, column {column}", file=each.file, line=each.place.line, column=each.place.column)
    return f"{say(where)}  "


def _line(each: Report) -> tuple[str, ...]:
    if each.place is None or not each.source:
        return ()
    begin, end = each.place.column - 1, each.place.column - 1 + each.place.length
    cut = max(0, min(begin - LONGEST // 2, len(each.source) - LONGEST))
    shown = each.source[cut : cut + LONGEST].rstrip().replace("\t", "»")
    marks = "^" * max(1, min(end, cut + LONGEST) - begin)
    return (f"{each.place.line:>5} | {shown}", f"      | {' ' * (begin - cut)}{marks}")
