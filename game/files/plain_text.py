"""The words of a file that is plain text, for those readers that can do nothing with a place in it."""

from pathlib import Path

from game.core.message import text
from game.files.foreign import XML, explain_file, foreign
from game.files.plain_file import NotPlainError, read_plain

LARGEST = 8_000_000
"""The size of the largest map, picture or translation that is read, in bytes."""


def read_words(path: Path, most: int = LARGEST) -> str:
    """Read a file of words, with lines that end as everywhere; OSError if it cannot be read, or was made by another program."""
    return words_of(read_plain(path, most))


def words_of(data: bytes) -> str:
    """Return bytes as words; NotPlainError if they are none."""
    found = foreign(data)
    if found is not None and found is not XML:
        raise NotPlainError(explain_file(found))
    try:
        words = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise NotPlainError(text("A letter in line {line} is not written as UTF-8. Save the file again as UTF-8.", line=line)) from error
    return words.replace("\r\n", "\n").replace("\r", "\n")
