"""A YAML file as a plain tree, and everything that is wrong with its writing."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from game.core.message import Text, text
from game.core.problem import Address, Place, Problem, Report
from game.files.foreign import explain_file, foreign
from game.files.problem_reports import report
from game.files.yaml.letters import undrawn
from game.files.yaml.mend import Mended, Told, mend
from game.files.yaml.places import Atlas
from game.files.yaml.signs import mend_signs
from game.files.yaml.tree import Tree

LARGEST = 2_000_000
"""The size of the largest file that is read, in bytes."""
MEGABYTE = 1_000_000
LAST_PLAIN = 0x7F
"""The last byte that means the same in all ways of writing."""
UNSEEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]")
OTHER_BREAKS = re.compile("[\x85\u2028\u2029]")
COMMENT = re.compile(r"""^(?P<before>\s*[^\s#].*?)(?P<gap>\s+)(?P<sign>\#)(?P<rest>.*)$""")


@dataclass(frozen=True)
class Source:
    """What was read of a file: its lines, its tree if it has one, and what is wrong with the writing."""

    file: str
    lines: tuple[str, ...]
    mended: tuple[str, ...]
    """The lines that the tree was grown from, without the slips."""
    tree: Tree | None
    reports: tuple[Report, ...]

    def has(self, address: Address) -> bool:
        """Tell whether something stands at an address."""
        tree = self.tree
        for step in address:
            tree = _below(tree, step)
        return tree is not None


def read_source(data: bytes, file: str, *, lists: bool = False) -> Source:
    """Read the bytes of a file that messages call `file`; `lists`: it may be a list as well, and its reader says what it has to be."""
    if (refused := _refusal(data)) is not None:
        shown = data.decode("utf-8", "replace").split("\n") if refused[1] else ()
        return Source(file, (), (), None, (report(file, *refused, shown),))
    words = data.decode("utf-8-sig").replace("\r\n", "\n").replace("\r", "\n")
    lines = tuple(OTHER_BREAKS.sub(" ", words).split("\n"))
    clean = tuple(UNSEEN.sub(" ", line) for line in lines)
    plain = mend_signs(clean)
    mended = mend(plain.lines)
    told = [*_unseen(lines), *plain.told, *mended.told]
    if mended.tree is not None or not told:
        told += [*_cut_off(mended.lines), *(() if lists else _beginning_problems(mended))]
    told += undrawn(plain.lines)
    reports = tuple(report(file, problem, place, lines) for problem, place in told)
    return Source(file, lines, mended.lines, mended.tree if isinstance(mended.tree, dict) or lists else None, reports)


def place_problems(source: Source, problems: Sequence[Problem]) -> tuple[Report, ...]:
    """Give each problem the place of its address; where the writing is wrong already, nothing more is told of that line."""
    if not problems:
        return ()
    # What was refused, perhaps for its depth, is not read a second time by a parser that nobody holds back.
    atlas = Atlas("\n".join(source.mended) if source.tree is not None else "")
    found = ((problem, atlas.find(problem.at, on_key=problem.on_key)) for problem in problems)
    wrong = {each.place.line for each in source.reports if each.place and not each.problem.warning}
    return tuple(report(source.file, problem, place, source.lines) for problem, place in found if place is None or place.line not in wrong)


def _below(tree: Tree | None, step: str | int) -> Tree | None:
    if isinstance(tree, list) and isinstance(step, int):
        return tree[step] if step < len(tree) else None
    if isinstance(tree, dict) and isinstance(step, str):
        return tree[step] if step in tree else _below(next(iter(tree.values())), step) if len(tree) == 1 else None
    return None


def _refusal(data: bytes) -> tuple[Problem, Place | None] | None:
    """Say why bytes cannot be read at all."""
    if (found := foreign(data)) is not None:
        return Problem("Y040", (), explain_file(found)), None
    if len(data) > LARGEST:
        words = text("This file is larger than {most} MB. Divide it into several files.", most=LARGEST // MEGABYTE)
        return Problem("Y004", (), words), None
    try:
        data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = data[: error.start].decode("utf-8-sig")
        place = Place(before.count("\n") + 1, len(before) - (before.rfind("\n") + 1) + 1)
        return Problem("Y001", (), _old_letters(data)), place
    return None


def _old_letters(data: bytes) -> Text:
    """Say how letters are to be written; if it looks like it, also how they are written now."""
    # Of two letters in a row with high numbers most are of an alphabet of its own; in others such letters stand between plain ones.
    high = [byte > LAST_PLAIN for byte in data]
    rows = sum(one and other for one, other in pairwise(high))
    if data.decode("utf-8", "ignore").isascii():
        name = "windows-1251" if rows * 2 > sum(high) else "windows-1252"
        return text(
            'A letter here is written in an old way (such as {name}), not as UTF-8. Save the file again with the encoding "UTF-8".',
            name=name,
        )
    return text('A letter here is not written as UTF-8. Save the file again with the encoding "UTF-8".')


def _unseen(lines: Iterable[str]) -> Iterator[Told]:
    for number, line in enumerate(lines):
        if found := UNSEEN.search(line):
            words = text(
                "A sign that cannot be seen (number {number}) stands here. Delete it and write the place anew.", number=ord(found[0])
            )
            yield Problem("Y022", (), words), Place(number + 1, found.start() + 1)


def _cut_off(lines: tuple[str, ...]) -> Iterator[Told]:
    """Find sentences that YAML cuts off at a # that was meant as a sign."""
    suspects = [(number, found) for number, line in enumerate(lines) if " #" in line and (found := COMMENT.search(line)) and _cuts(found)]
    atlas = Atlas("\n".join(lines)) if suspects else None
    for number, found in suspects:
        if atlas and not atlas.is_quoted(number, found.start("sign")):
            words = text("YAML reads nothing from # on. If it belongs to the text, put the whole text into double quotes.")
            place = Place(number + 1, found.start("sign") + 1, len(found["rest"].rstrip()) + 1)
            yield Problem("Y019", (), words, warning=True), place


def _cuts(found: re.Match[str]) -> bool:
    """Tell a sign in a sentence from a remark, which has spaces on both sides and two before it."""
    text_before = found["before"].rpartition(": ")[2].strip(" -")
    return found["rest"][:1] not in (" ", "#", "") or (len(found["gap"]) == 1 and " " in text_before)


def _beginning_problems(mended: Mended) -> Iterator[Told]:
    first = next((number for number, line in enumerate(mended.lines) if line.strip() and line.lstrip()[0] != "#"), 0)
    if mended.tree is None:
        yield (
            Problem(
                "Y002",
                (),
                text("There is nothing in this file. Begin with case:, crossing:, exercise: or workshop:, and the name of the file."),
            ),
            Place(1, 1),
        )
    elif not isinstance(mended.tree, dict):
        words = text("A file begins with keys and values, like case: the-lorry-park. Each needs a colon and a space.")
        yield Problem("Y003", (), words), Place(first + 1, 1)
