"""A file of how things ended, written whole after each end."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Generic, TypeVar

from game.core.message import Text, text
from game.files.atomic import put_aside, write_kept
from game.files.json_part import DamagedError, a_group, a_list, complete, json_bytes, read_json
from game.files.why_not import why_not

Entry = TypeVar("Entry")


@dataclass(frozen=True)
class ResultKind(Generic[Entry]):
    """What is particular about the results of one kind."""

    format: int
    write: Callable[[Entry], Mapping[str, object]]
    read: Callable[[dict[str, object]], Entry]
    """Reads it again; DamagedError, or KeyError for what is missing."""
    both: Callable[[tuple[Entry, ...], tuple[Entry, ...]], tuple[Entry, ...]]
    """Puts together what we know, and what another copy of the game may have added on the disk."""
    older: tuple[tuple[int, Callable[[dict[str, object]], Entry]], ...] = ()
    """How results of older formats are read."""


@dataclass(frozen=True)
class Results(Generic[Entry]):
    """All results, the latest last, and what has to be said about the file."""

    entries: tuple[Entry, ...] = ()
    note: Text | None = None


def read_results(path: Path, kind: ResultKind[Entry]) -> Results[Entry]:
    """Read all results; a damaged file is put aside."""
    try:
        return Results(_read(path, kind))
    except FileNotFoundError:
        return Results()
    except OSError as error:
        return Results((), text("Earlier results cannot be read. {why}", why=why_not(error)))
    except DamagedError:
        return Results((), _put_aside(path))


def write_results(path: Path, kind: ResultKind[Entry], entries: tuple[Entry, ...]) -> Results[Entry]:
    """Write results; if they cannot be written, the note says so."""
    try:
        write_kept(path, json_bytes({"format": kind.format, "results": [kind.write(entry) for entry in entries]}))
    except OSError as error:
        return Results(entries, text("The result could not be kept. {why}", why=why_not(error)))
    return Results(entries)


def with_others(path: Path, kind: ResultKind[Entry], before: Results[Entry]) -> Results[Entry]:
    """Return the results with those that another copy of the game has written meanwhile."""
    try:
        return Results(kind.both(before.entries, _read(path, kind)), before.note)
    except (OSError, DamagedError):
        return before


def _read(path: Path, kind: ResultKind[Entry]) -> tuple[Entry, ...]:
    keys = a_group(read_json(path))
    format_ = keys.get("format")
    read = kind.read if format_ == kind.format else dict(kind.older).get(format_) if type(format_) is int else None
    if read is None:
        raise DamagedError("another format")
    with complete():
        return tuple(read(a_group(entry)) for entry in a_list(keys.get("results")))


def _put_aside(path: Path) -> Text:
    aside = put_aside(path)
    if aside is None:
        return text("The file of earlier results is damaged. New results are kept all the same.")
    return text("The file of earlier results is damaged and was put aside as {file}. New results go into a new one.", file=aside.name)
