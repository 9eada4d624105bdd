"""How far each translation is, and keeping them up with the words of the program."""

import os
import re
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from babel import Locale, UnknownLocaleError
from babel.messages.plurals import get_plural
from babel.messages.pofile import PoFileError, read_po, write_po

from game.core.message import Text, text
from game.core.problem import Place, Problem, Report
from game.files.atomic import write_whole
from game.files.languages.catalogues import header, plain_catalogue, po_files
from game.files.languages.placeholders import missing, strange
from game.files.plain_file import read_plain
from game.files.plain_text import LARGEST, read_words
from game.files.translating.extraction import PROJECT, gather, without_percent_signs
from game.files.why_not import why_not

if TYPE_CHECKING:
    from babel.messages.catalog import Catalog, Message

DROPPED = re.compile(
    r'^"(POT-Creation-Date|Generated-By):.*\n|^"[A-Z][\w-]+:[^"]*(EMAIL@ADDRESS|LL@li\.org|YEAR-MO-DA)[^"]*"\n', re.MULTILINE
)
"""Lines of a header that say nothing, or change at every run."""
OWN = ("X-Own-Name", "X-Direction")
PLURALS = {"mk": (2, "(n % 10 == 1 && n % 100 != 11) ? 0 : 1")}
"""Rules of Unicode (CLDR) that Babel's own table does not have."""
WIDTH = 120
"""How long the lines of our files are."""


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
    """Translations with wrong placeholders; they are shown in the source language."""


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
    """Write messages.pot anew and bring every translation up to it, keeping what is translated; return the files that changed."""
    words = gather(content)
    locales = content / "locales"
    written = [_write(locales / "messages.pot", words, {})]
    written += [_update(po, words) for po in po_files(locales)]
    return tuple(path for path in written if path is not None)


def add_language(content: Path, code: str) -> Path:
    """Begin a translation into a language, by its tag; ValueError if nobody knows that language."""
    try:
        tag = str(Locale.parse(code.replace("-", "_")))
    except (UnknownLocaleError, ValueError) as error:
        raise ValueError(f"no language tag: {code}") from error
    po = content / "locales" / tag / "LC_MESSAGES" / "messages.po"
    if not os.path.lexists(po):
        po.parent.mkdir(parents=True, exist_ok=True)
        _update(po, gather(content), _first_header(tag).encode())
    return po


def _first_header(tag: str) -> str:
    number, rule = PLURALS.get(tag) or get_plural(tag)[:2]
    lines = (
        f"# {Locale.parse(tag).english_name} translation of {PROJECT}.",
        'msgid ""',
        'msgstr ""',
        f'"Project-Id-Version: {PROJECT} 1\\n"',
        f'"Language: {tag}\\n"',
        f'"Plural-Forms: nplurals={number}; plural={rule};\\n"',
        '"Content-Type: text/plain; charset=utf-8\\n"',
    )
    return "\n".join(lines) + "\n"


def _standing(po: Path, words: "Catalog") -> Standing:
    file = f"locales/{po.parts[-3]}/{po.parts[-2]}/{po.name}"
    code, total = po.parts[-3], len(words)
    try:
        data = plain_catalogue(read_plain(po, LARGEST))
        catalogue = read_po(BytesIO(data), locale=code, abort_invalid=True)
    except (PoFileError, UnicodeError, ValueError, OSError) as error:
        why = why_not(error) if isinstance(error, OSError) else text("Babel says: {reason}.", reason=str(error))
        problem = Problem("L001", (), text("This translation cannot be read. {why}", why=why))
        return Standing(code, po, total, 0, 0, (), (), (Report(file, problem, Place(getattr(error, "lineno", 0) + 1, 1)),))
    pairs = [(message, catalogue.get(message.id, message.context)) for message in words if message.id]
    done = [own for _, own in pairs if own is not None and _is_whole(own)]
    lacking = tuple(_one(message) for message, own in pairs if own is None or not _is_whole(own))
    stale = [_one(own) for own in catalogue if own.id and words.get(own.id, own.context) is None]
    stale += [_one(own) for own in catalogue.obsolete.values()]
    broken = tuple(report for own in done if not own.fuzzy and (report := _broken(own, file, data.decode("utf-8").split("\n"))) is not None)
    unsure = sum(own.fuzzy for own in done)
    return Standing(code, po, total, len(done) - unsure, unsure, lacking, tuple(stale), broken)


def _broken(message: "Message", file: str, lines: list[str]) -> Report | None:
    one, many = (message.id, "") if isinstance(message.id, str) else message.id
    translated = [message.string or ""] if isinstance(message.string, str | None) else message.string
    too_many = frozenset[str]().union(*(strange(one, many, words) for words in translated))
    too_few = frozenset[str]().union(*(missing(one, many, words) for words in translated))
    if not too_many and not too_few:
        return None
    place = Place(message.lineno or 1, 1)
    return Report(file, Problem("L002", (), _cure(too_many, too_few)), place, lines[place.line - 1] if place.line <= len(lines) else "")


def _cure(too_many: frozenset[str], too_few: frozenset[str]) -> Text:
    if too_many and too_few:
        wrong, lacking = _listed(too_many), _listed(too_few)
        return text("The translation has {wrong} where the source has {missing}. Copy it as it is.", wrong=wrong, missing=lacking)
    if too_many:
        return text("The translation has {wrong}, but the source has not. Take it out, braces and all.", wrong=_listed(too_many))
    return text("The translation lacks {missing}. Copy it from the source, braces and all.", missing=_listed(too_few))


def _listed(names: frozenset[str]) -> str:
    return ", ".join(f"{{{name}}}" for name in sorted(names))


def _is_whole(message: "Message") -> bool:
    return all(message.string) if isinstance(message.string, tuple | list) else bool(message.string)


def _one(message: "Message") -> str:
    return message.id if isinstance(message.id, str) else message.id[0]


def _update(po: Path, words: "Catalog", data: bytes | None = None) -> Path | None:
    data = plain_catalogue(read_plain(po, LARGEST)) if data is None else data
    catalogue = read_po(BytesIO(data), locale=po.parts[-3])
    catalogue.fuzzy = False
    catalogue.update(words)
    for key in [key for key, message in catalogue.obsolete.items() if not _is_whole(message)]:
        # Words that nobody translated are not worth keeping.
        del catalogue.obsolete[key]
    without_percent_signs(catalogue)
    return _write(po, catalogue, _own_header(po.parts[-3], header(data.decode("utf-8"))))


def _own_header(code: str, keys: dict[str, str]) -> dict[str, str]:
    """Return what Babel does not know of a header: the language's own name and its direction."""
    locale = Locale.parse(code)
    found = {"X-Own-Name": locale.display_name or code, "X-Direction": locale.character_order}
    found["X-Direction"] = "rtl" if found["X-Direction"] == "right-to-left" else "ltr"
    return {key: keys.get(key) or found[key] for key in OWN}


def _write(path: Path, catalogue: "Catalog", own: dict[str, str]) -> Path | None:
    """Write a file if it is not the same as before; return it then."""
    buffer = BytesIO()
    write_po(buffer, catalogue, width=WIDTH, include_lineno=False, include_previous=True)
    words = DROPPED.sub("", buffer.getvalue().decode("utf-8"))
    lines = "".join(f'"{key}: {value}\\n"\n' for key, value in own.items())
    words = words.replace('"MIME-Version:', f'{lines}"MIME-Version:', 1)
    if os.path.lexists(path) and read_words(path) == words:
        return None
    write_whole(path, words.encode())
    return path
