"""The file of helplines: whom to call, and when somebody looked whether it is still so."""

from datetime import date
from pathlib import Path

from game.core.helpline import Helpline
from game.core.message import Text, text
from game.core.problem import Problem, Report
from game.files.plain_file import read_start
from game.files.problem_reports import worst_first
from game.files.why_not import why_not
from game.files.yaml.part import Notebook, Part, read_if_given
from game.files.yaml.source import LARGEST, place_problems, read_source

CONTEXT = "helplines"
NEEDED = ("name", "numbers", "words", "source", "checked")


def read_helplines(path: Path) -> tuple[tuple[Helpline, ...], tuple[Report, ...]]:
    """Read every helpline; one with problems is left out, and the others stay."""
    file = f"{path.parent.name}/{path.name}"
    try:
        source = read_source(read_start(path, LARGEST), file)
    except OSError as error:
        return (), (Report(file, Problem("H001", (), text("The helplines cannot be read. {why}", why=why_not(error)))),)
    if source.tree is None:
        return (), source.reports
    book = Notebook()
    helplines = tuple(_helpline(part) for _, part in Part(source.tree, (), book).pairs())
    return tuple(each for each in helplines if each is not None), worst_first(
        (*source.reports, *place_problems(source, book.all_problems()))
    )


def _helpline(part: Part) -> Helpline | None:
    own = Notebook()
    keys = Part(part.value, part.at, own).keys(NEEDED, ("languages", "rung", "abroad"))
    helpline = Helpline(
        name=read_if_given(keys, "name", Part.text, ""),
        numbers=read_if_given(keys, "numbers", lambda numbers: tuple(each.text() for each in numbers.some()), ()),
        words=read_if_given(keys, "words", lambda words: words.words(CONTEXT), Text("")),
        source=read_if_given(keys, "source", Part.text, ""),
        checked=read_if_given(keys, "checked", _day, ""),
        languages=read_if_given(keys, "languages", Part.text, ""),
        rung=read_if_given(keys, "rung", _day, ""),
        abroad=read_if_given(keys, "abroad", Part.text, ""),
    )
    problems = own.all_problems()
    part.book.problems.extend(problems)
    return None if problems else helpline


def _day(part: Part) -> str:
    day = part.text()
    try:
        date.fromisoformat(day or "2000-01-01")
    except ValueError:
        part.wrong("H002", text('"{day}" is no day. Write the year, the month and the day, like 2026-11-21.', day=day))
    return day
