"""How far each translation is, and keeping them up with the words of the program."""

import os
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from polib import POFile

from game.core.message import Text, text
from game.core.problem import Place, Problem, Report
from game.files.atomic import write_whole
from game.files.languages.catalogue_file import WIDTH, CatalogueError, read_catalogue
from game.files.languages.catalogues import po_files
from game.files.plain_file import read_plain
from game.files.plain_text import LARGEST, read_words
from game.files.translating import msgfmt
from game.files.translating.extraction import PROJECT, gather
from game.files.translating.faults import faults
from game.files.translating.headers import PLURALS, header_of
from game.files.translating.language_tags import known_of
from game.files.translating.merging import is_whole, key_of, key_of_message, merge_catalogue
from game.files.translating.plural_forms import COMMON, parse_plural_forms
from game.files.why_not import why_not

if TYPE_CHECKING:
    from babel.messages.catalog import Catalog
    from polib import POEntry

TWO = 2
"""Forms for numbers where nothing is known."""


@dataclass(frozen=True)
class Standing:
    """How far one translation is."""

    code: str
    file: Path
    total: int
    translated: int
    unsure: int
    """How many are marked fuzzy: a translator has to look at them."""
    missing: tuple[str, ...]
    stale: tuple[str, ...]
    """Words that the program does not say any more."""
    broken: tuple[Report, ...]
    """What has to be mended; words with wrong placeholders are shown in the source language."""


def standings(content: Path) -> tuple[Standing, ...]:
    """Return how far each translation is; errors as in `gather`."""
    words = gather(content)
    return tuple(_standing(po, words) for po in po_files(content / "locales"))


def summary(standing: Standing) -> Text:
    """Say in one line how far a translation is."""
    return text(
        "{code}: {translated} of {total} translated, {missing} missing, {unsure} to be looked at, {stale} not needed, {broken} broken.",
        code=standing.code,
        translated=standing.translated,
        total=standing.total,
        missing=len(standing.missing),
        unsure=standing.unsure,
        stale=len(standing.stale),
        broken=len(standing.broken),
    )


def update(content: Path) -> tuple[Path, ...]:
    """Write messages.pot anew and bring every translation up to it, keeping what is translated; return the files that changed.

    CatalogueError for a translation that cannot be read, and none is changed then.
    """
    words = gather(content)
    locales = content / "locales"
    made = [(locales / "messages.pot", _template(words))]
    made += [(po, _bring_up(po.parts[-3], read_catalogue(read_plain(po, LARGEST)), words)) for po in po_files(locales)]
    return tuple(path for path, catalogue in made if _write(path, catalogue))


def add_language(content: Path, code: str) -> Path:
    """Begin a translation into a language, by its tag; ValueError if that is no tag."""
    try:
        known = known_of(code)
    except ValueError as error:
        raise ValueError(f"no language tag: {code}") from error
    po = content / "locales" / known.tag / "LC_MESSAGES" / "messages.po"
    if not os.path.lexists(po):
        po.parent.mkdir(parents=True, exist_ok=True)
        empty = POFile(wrapwidth=WIDTH, encoding="utf-8")
        empty.header = f"{known.english_name} translation of {PROJECT}."
        _write(po, _bring_up(known.tag, empty, gather(content)))
    return po


def _standing(po: Path, words: "Catalog") -> Standing:
    file = f"locales/{po.parts[-3]}/{po.parts[-2]}/{po.name}"
    code, total = po.parts[-3], len(words)
    try:
        data = read_plain(po, LARGEST)
        catalogue = read_catalogue(data)
    except CatalogueError as error:
        problem = Problem("L001", (), text("This translation cannot be read: {reason}.", reason=error.reason))
        return Standing(code, po, total, 0, 0, (), (), (Report(file, problem, Place(error.line, 1)),))
    except OSError as error:
        problem = Problem("L001", (), text("This translation cannot be read. {why}", why=why_not(error)))
        return Standing(code, po, total, 0, 0, (), (), (Report(file, problem, None),))
    broken = faults(file, catalogue, data.decode("utf-8", "replace").split("\n")) or msgfmt.complaints(po, file)
    return _count_words(code, po, catalogue, words, broken)


def _count_words(code: str, po: Path, catalogue: POFile, words: "Catalog", broken: tuple[Report, ...]) -> Standing:
    there = {key_of(entry): entry for entry in catalogue if not entry.obsolete}
    keys = [key_of_message(message) for message in words if message.id]
    done = [there[key] for key in keys if key in there and is_whole(there[key])]
    lacking = tuple(key[1] for key in keys if key not in there or not is_whole(there[key]))
    stale = tuple(entry.msgid for entry in _stale(catalogue, frozenset(keys)))
    unsure = sum(entry.fuzzy for entry in done)
    return Standing(code, po, len(words), len(done) - unsure, unsure, lacking, stale, broken)


def _stale(catalogue: POFile, keys: frozenset[tuple[str, str]]) -> list["POEntry"]:
    return [entry for entry in catalogue if entry.obsolete or key_of(entry) not in keys]


def _template(words: "Catalog") -> POFile:
    empty = POFile(wrapwidth=WIDTH, encoding="utf-8")
    empty.header = f"The words of {PROJECT}."
    head = {"Project-Id-Version": f"{PROJECT} 1", "MIME-Version": "1.0", "Content-Type": "text/plain; charset=UTF-8"}
    return merge_catalogue(empty, words, {**head, "Content-Transfer-Encoding": "8bit"}, TWO)


def _bring_up(code: str, catalogue: POFile, words: "Catalog") -> POFile:
    header = header_of(code, catalogue.metadata)
    forms = parse_plural_forms(header[PLURALS]) or parse_plural_forms(COMMON)
    return merge_catalogue(catalogue, words, header, forms.number if forms else TWO)


def _write(path: Path, catalogue: POFile) -> bool:
    """Write a file if it is not the same as before; return whether it was written."""
    words = f"{catalogue}".rstrip("\n") + "\n"
    if os.path.lexists(path) and read_words(path) == words:
        return False
    write_whole(path, words.encode())
    return True
