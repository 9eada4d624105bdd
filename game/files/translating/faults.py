"""What is wrong with a catalogue: all that its translator has to mend, entry by entry, with place and cure."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from game.core.message import Text, text
from game.core.problem import Place, Problem, Report
from game.files.languages.placeholders import missing, strange
from game.files.translating.headers import PLURALS, header_faults
from game.files.translating.merging import is_whole, key_of
from game.files.translating.plural_forms import parse_plural_forms

if TYPE_CHECKING:
    from polib import POEntry, POFile

MARK = "\ufeff"
MARKED = text("The file begins with a byte order mark, which other tools refuse. Save it as UTF-8 without one, or run languages --update.")
FORMATS = re.compile(r"(?!python-brace-format|no-).+-format")
"""Marks of placeholders that this program has not."""


def faults(file: str, catalogue: "POFile", lines: list[str]) -> tuple[Report, ...]:
    """Return everything that has to be mended in a catalogue; `lines` are those of its file."""
    if lines[0].startswith(MARK):
        return (Report(file, Problem("L012", (), MARKED), Place(1, 1)),)
    head = (Report(file, Problem(code, (), words), Place(1, 1)) for code, words in header_faults(catalogue.metadata))
    forms = parse_plural_forms(catalogue.metadata.get(PLURALS, ""))
    entries = [entry for entry in catalogue if not entry.obsolete]
    found = [*_twice(entries)]
    found += [(entry, fault) for entry in entries for fault in _entry_faults(entry, None if forms is None else forms.number)]
    return *head, *(_report(file, entry, fault, lines) for entry, fault in found)


def _report(file: str, entry: "POEntry", fault: tuple[str, Text], lines: list[str]) -> Report:
    line = max(1, entry.linenum or 1)
    while line < len(lines) and not lines[line - 1].startswith("msgid"):
        line += 1
    return Report(file, Problem(fault[0], (), fault[1]), Place(line, 1), lines[line - 1] if line <= len(lines) else "")


def _twice(entries: Iterable["POEntry"]) -> Iterator[tuple["POEntry", tuple[str, Text]]]:
    seen = Counter[tuple[str, str]]()
    for entry in entries:
        seen[key_of(entry)] += 1
        if seen[key_of(entry)] > 1:
            yield entry, ("L007", text("The same words with the same context stand here a second time. Keep one of the two."))


def _entry_faults(entry: "POEntry", number: int | None) -> Iterator[tuple[str, Text]]:
    if not is_whole(entry):
        return
    if number is not None and entry.msgid_plural and sorted(entry.msgstr_plural) != list(range(number)):
        here = len(entry.msgstr_plural)
        yield "L008", text("The language has {forms} forms for numbers, and this entry has {here}.", forms=number, here=here)
    if any(FORMATS.fullmatch(flag) for flag in entry.flags):
        yield "L009", text('The mark "{flag}" is not ours: our placeholders are names in braces. Take it out.', flag=_foreign(entry))
    if entry.fuzzy:
        return
    yield from _letter_faults(entry)


def _letter_faults(entry: "POEntry") -> Iterator[tuple[str, Text]]:
    """Return what is wrong with the letters of a translation that is used."""
    forms = _forms(entry)
    sources = (entry.msgid, entry.msgid_plural) if entry.msgid_plural else (entry.msgid,)
    too_many = frozenset[str]().union(*(strange(entry.msgid, entry.msgid_plural, words) for words in forms))
    too_few = frozenset[str]().union(*(missing(entry.msgid, entry.msgid_plural, words) for words in forms))
    if too_many or too_few:
        yield "L002", _cure(too_many, too_few)
    for ends in (str.startswith, str.endswith):
        if len({ends(words, "\n") for words in (*sources, *forms)}) > 1:
            yield "L010", text("Source and translation must both begin, and both end, with a new line (\\n), or neither.")
            return


def _foreign(entry: "POEntry") -> str:
    return next(flag for flag in entry.flags if FORMATS.fullmatch(flag))


def _forms(entry: "POEntry") -> tuple[str, ...]:
    return tuple(entry.msgstr_plural.values()) if entry.msgid_plural else (entry.msgstr,)


def _cure(too_many: frozenset[str], too_few: frozenset[str]) -> Text:
    if too_many and too_few:
        wrong, lacking = _placeholder_list(too_many), _placeholder_list(too_few)
        return text("The translation has {wrong} where the source has {missing}. Copy it as it is.", wrong=wrong, missing=lacking)
    if too_many:
        return text("The translation has {wrong}, but the source has not. Take it out, braces and all.", wrong=_placeholder_list(too_many))
    return text("The translation lacks {missing}. Copy it from the source, braces and all.", missing=_placeholder_list(too_few))


def _placeholder_list(names: frozenset[str]) -> str:
    return ", ".join(f"{{{name}}}" for name in sorted(names))
