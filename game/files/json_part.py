"""Values of a JSON file that must be what they should be."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from enum import Enum
from pathlib import Path
from typing import TypeVar

from game.files.plain_file import read_start

Kind = TypeVar("Kind", bound=Enum)
MOST_BYTES = 4_000_000
"""How large a file of ours can be; a larger one is not ours."""
MOST = 1_000_000_000
"""How large a number of ours can be; a larger one is not ours, and might take for ever to count to."""


class DamagedError(ValueError):
    """A file that is not what it should be."""


def read_json(path: Path) -> object:
    """Read a file; DamagedError if it is no JSON, OSError if it cannot be read at all."""
    return parse_json(read_start(path, MOST_BYTES))


def parse_json(data: bytes) -> object:
    """Return what JSON says; DamagedError if it is none, or larger than anything of ours."""
    if len(data) > MOST_BYTES:
        raise DamagedError("too large")
    try:
        tree: object = json.loads(data.decode("utf-8"))
    except (ValueError, RecursionError) as error:
        raise DamagedError(str(error)) from error
    return tree


def json_bytes(tree: object) -> bytes:
    """Return the bytes of a JSON file."""
    return (json.dumps(tree, ensure_ascii=False, separators=(",", ":")) + "\n").encode()


@contextmanager
def complete() -> Iterator[None]:
    """Read keys in here: where one is missing, the file is damaged."""
    try:
        yield
    except KeyError as error:
        raise DamagedError(f"{error} is missing") from error


def a_group(value: object) -> dict[str, object]:
    """Take a group of keys with values."""
    if not isinstance(value, dict):
        raise DamagedError(f"no group: {value!r:.40}")
    return value


def a_list(value: object, length: int | None = None) -> list[object]:
    """Take a list, of a length if that is given."""
    if not isinstance(value, list) or (length is not None and len(value) != length):
        raise DamagedError(f"no such list: {value!r:.40}")
    return value


def a_text(value: object) -> str:
    """Take a text."""
    if not isinstance(value, str):
        raise DamagedError(f"no text: {value!r:.40}")
    return value


def a_number(value: object) -> int:
    """Take a whole number that is not negative, and not larger than anything that is counted here."""
    if type(value) is not int or not 0 <= value <= MOST:
        raise DamagedError(f"no number: {value!r:.40}")
    return value


def a_yes(value: object) -> bool:
    """Take yes or no."""
    if not isinstance(value, bool):
        raise DamagedError(f"neither yes nor no: {value!r:.40}")
    return value


def a_word(kind: type[Kind], value: object) -> Kind:
    """Take one of the known words of a kind."""
    try:
        return kind(a_text(value))
    except ValueError as error:
        raise DamagedError(f"no {kind.__name__}: {value!r:.40}") from error
