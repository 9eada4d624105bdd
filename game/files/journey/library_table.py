"""The survey of a library as the command `check` prints it."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from game.core.journey.case import Case
from game.core.journey.proof.library import ROLE_NAMES, Role, Row, named_roles, patterns, rows_of, share_turning
from game.core.message import Text, text
from game.files.plain_file import read_start
from game.files.problem_reports import Say
from game.files.yaml.part import Notebook, Part
from game.files.yaml.source import LARGEST, read_source

HEAD = (
    text("case"),
    text("twin"),
    text("ages"),
    text("minutes"),
    text("it is"),
    text("turns in"),
    text("strong sign in scene"),
    text("leaves as a decoy"),
    text("leaves as a part of it"),
)
GAP = "  "
NO = "-"
NAMES = "names.yaml"


def read_circles(path: Path) -> Mapping[str, tuple[str, ...]]:
    """Read which given names are met in which circle; nothing from a file that is not there or has no such keys."""
    try:
        source = read_source(read_start(path, LARGEST), path.name)
    except OSError:
        return {}
    if source.tree is None:
        return {}
    return {name: tuple(each.text() for each in names.some()) for name, names in Part(source.tree, (), Notebook()).pairs()}


def library_lines(cases: Iterable[Case], circles: Mapping[str, Sequence[str]], say: Say) -> tuple[str, ...]:
    """Return the lines to print of cases that can be played: a row for each twin, people and names, and what is always the same."""
    rows = tuple(row for case in cases for row in rows_of(case))
    total = text(
        "The library: {cases} cases with {twins} twins, of which {share} % turn.",
        cases=len({row.case for row in rows}),
        twins=len(rows),
        share=share_turning(rows),
    )
    told = (f"{pattern.code}: {say(pattern.words)}" for pattern in patterns(rows, circles))
    return (say(total), *_aligned(_cells(rows, say)), *_people(rows, say), *_circles(rows, circles, say), *told)


def _cells(rows: Sequence[Row], say: Say) -> Iterator[tuple[str, ...]]:
    yield tuple(say(head) for head in HEAD)
    for row in rows:
        yield (
            row.case,
            row.twin or NO,
            row.ages.value,
            str(row.minutes),
            ", ".join(element.value for element in row.forms) or NO,
            ", ".join(row.countries) or say(text("never")),
            NO if row.first_strong is None else str(row.first_strong),
            _lost(row, is_part=False),
            _lost(row, is_part=True),
        )


def _lost(row: Row, *, is_part: bool) -> str:
    return ", ".join(dict.fromkeys(loss.what.value for loss in row.losses if loss.is_part is is_part)) or NO


def _aligned(cells: Iterable[tuple[str, ...]]) -> Iterator[str]:
    lines = tuple(cells)
    widths = [max(len(line[column]) for line in lines) for column in range(len(lines[0]))]
    for line in lines:
        yield GAP.join(word.ljust(width) for word, width in zip(line, widths, strict=True)).rstrip()


def _people(rows: Sequence[Row], say: Say) -> Iterator[str]:
    """Tell once a case who is helped, who helps and who exploits."""
    told: dict[str, dict[Role, dict[str, None]]] = {}
    for row in rows:
        for role, name, age in row.people:
            called = f"{name} ({age})" if age is not None else name
            told.setdefault(row.case, {}).setdefault(role, {})[called] = None
    for case, roles in told.items():
        exploiting = roles.get(Role.EXPLOITS, {})
        parts = (
            _role(role, (name for name in roles.get(role, {}) if role is Role.EXPLOITS or name not in exploiting), say) for role in Role
        )
        yield f"{case}: {'; '.join(part for part in parts if part)}"


def _role(role: Role, names: Iterable[str], say: Say) -> str:
    called = ", ".join(names)
    return f"{say(ROLE_NAMES[role])}: {called}" if called and role is not Role.OTHER else ""


def _circles(rows: Sequence[Row], circles: Mapping[str, Sequence[str]], say: Say) -> Iterator[str]:
    for circle, people in named_roles(rows, circles).items():
        counts = ", ".join(f"{say(ROLE_NAMES[role])} {sum(found is role for found in people.values())}" for role in Role)
        yield say(_names_of(circle, counts))


def _names_of(circle: str, counts: str) -> Text:
    return text('Names of the circle "{circle}": {counts}', circle=circle, counts=counts)
