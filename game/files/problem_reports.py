"""Problems with their places, and the words in which they are told."""

import re
from collections.abc import Callable, Iterable, Sequence

from game.core.direction_signs import without_turns
from game.core.message import Text, text
from game.core.problem import Place, Problem, Report

Say = Callable[[Text], str]
"""Says a text in the player's language."""

WIDTH = 79
"""The column in which the code of a problem ends."""
HIDDEN = re.compile("[\u00ad\u200b\u202a-\u202e\u2060\u2066-\u2069\ufeff]")
"""Signs that would hide in a line that is shown, or turn it round."""
MISSING = frozenset(("C002", "C026", "C027", "E011", "E013", "E021", "E022"))
"""The codes of what is not there."""
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
    """Sort what must be mended before the warnings, and causes before what may only follow from them; then as they stand in their files."""
    return tuple(sorted(reports, key=_rank))


def _rank(each: Report) -> tuple[str, bool, int, int, int, str]:
    place, code = each.place or Place(0, 0), each.problem.code
    # A slip of the writing may be the cause of all else; what is missing is often only its consequence.
    likely = 0 if code.startswith("Y") else 2 if code in MISSING else 1
    return each.file, each.problem.warning, likely, place.line, place.column, code


def tell(each: Report, say: Say) -> str:
    """Tell a problem: the file and the place, the line, a mark under it, and how to mend it."""
    return "\n".join((f"{_where(each, say):<{WIDTH - 4}}{each.problem.code}", *_line(each), without_turns(say(each.problem.words))))


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
    shown = HIDDEN.sub("·", each.source[cut : cut + LONGEST].rstrip().replace("\t", "»"))
    marks = "^" * max(1, min(end, cut + LONGEST) - begin)
    return (f"{each.place.line:>5} | {shown}", f"      | {' ' * (begin - cut)}{marks}")
