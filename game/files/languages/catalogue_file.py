"""A catalogue of translations on the disk, read so that nothing of it is lost: what Weblate, Poedit and msgmerge write as well."""

import codecs
import re
from typing import TYPE_CHECKING

from game.core.message import Text, text

if TYPE_CHECKING:
    from polib import POFile

WIDTH = 120
"""How long the lines of our files are."""
HEADER = 4096
"""How many bytes the header of a catalogue has at most."""
PASSED_OVER = 20
"""How many lines that are no part of a catalogue the game passes over."""
CHARSET = re.compile(rb"charset=([\w.:-]+)", re.IGNORECASE)
OTHERS = ((codecs.BOM_UTF16_LE, "UTF-16"), (codecs.BOM_UTF16_BE, "UTF-16"))


class CatalogueError(ValueError):
    """A catalogue that cannot be read; it knows why, and in which line."""

    def __init__(self, reason: Text, line: int = 1) -> None:
        super().__init__(reason.source)
        self.reason = reason
        self.line = line


def read_catalogue(data: bytes) -> "POFile":
    """Return a catalogue; CatalogueError if it is none. What its entries hold besides words is kept: remarks, flags, earlier sources."""
    return _parse_catalogue(decode_catalogue(data))


def read_leniently(data: bytes) -> "tuple[POFile, tuple[CatalogueError, ...]]":
    """Return a catalogue without the lines that are no part of one, and what is wrong with those; CatalogueError for too many."""
    lines = decode_catalogue(data).split("\n")
    passed: list[CatalogueError] = []
    while True:
        try:
            return _parse_catalogue("\n".join(lines)), tuple(passed)
        except CatalogueError as error:
            if len(passed) >= PASSED_OVER or not 1 <= error.line <= len(lines):
                raise
            passed.append(error)
            lines[error.line - 1] = ""


def _parse_catalogue(words: str) -> "POFile":
    from polib import pofile  # noqa: PLC0415  needed only after a translation has changed

    try:
        catalogue = pofile(words, wrapwidth=WIDTH, encoding="utf-8")
    except (OSError, ValueError, IndexError) as error:
        line = re.search(r"line (\d+)", str(error))
        number = int(line[1]) if line else 1
        reason = text("what stands here is no part of a catalogue. Entries are msgid and msgstr, with their words in quotation marks")
        raise CatalogueError(reason, number) from error
    # Whatever the file is written in, its words are Unicode from here on.
    catalogue.metadata["Content-Type"] = "text/plain; charset=UTF-8"
    return catalogue


def decode_catalogue(data: bytes) -> str:
    """Return the words of a file in the letters that its header names, else in UTF-8; CatalogueError if they are others."""
    for mark, name in OTHERS:
        if data.startswith(mark):
            raise CatalogueError(text("it is written in {letters}. Save it as UTF-8", letters=name))
    charset = _charset(data)
    try:
        words = data.decode("utf-8-sig" if charset == "utf-8" else charset)
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise CatalogueError(text("not all of its letters are {letters}. Save it as UTF-8", letters=charset.upper()), line) from error
    return words.replace("\r\n", "\n")


def _charset(data: bytes) -> str:
    """Return what the header says the letters are; UTF-8 if it says nothing that is known."""
    found = CHARSET.search(data[:HEADER])
    try:
        return codecs.lookup(found[1].decode("ascii")).name if found else "utf-8"
    except LookupError:
        return "utf-8"
