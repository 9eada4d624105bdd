"""Writing files so that a cut of power leaves the old or the new one, never half of one."""

import os
import time
from contextlib import suppress
from pathlib import Path

from game.files.plain_file import Wait, patiently, read_start, refuse_strange

UNFINISHED = ".new"
"""How a file ends that has not been written to its end."""
LETTERS = 40
"""How much of a file's name stands in that of the unfinished one, which may be too long otherwise."""


def write_whole(path: Path, data: bytes, wait: Wait = time.sleep) -> None:
    """Write a file beside the old one and put it into its place; OSError if that is not possible, and then the old one stays.

    Only a plain file is written over: what is a folder, a link, a pipe or a device is refused.
    """
    refuse_strange(path)
    beside = path.with_name(f".{path.name[:LETTERS]}.{os.getpid()}{UNFINISHED}")
    try:
        patiently(lambda: _write(beside, data), wait)
        patiently(lambda: beside.replace(path), wait)
    except OSError:
        with suppress(OSError):
            beside.unlink()
        raise
    _sync(path.parent)


def write_kept(path: Path, data: bytes, wait: Wait = time.sleep) -> None:
    """Write a file of our own; its folder is made anew if somebody removed it while the game runs."""
    path.parent.mkdir(parents=True, exist_ok=True)
    write_whole(path, data, wait)


def write_new(path: Path, data: bytes, wait: Wait = time.sleep) -> Path:
    """Write a file without writing over another one; return its name, NAME-2, -3 ... if it is taken by something else."""
    number, free = 1, path
    while os.path.lexists(free) and not _is_same(free, data):
        number += 1
        free = path.with_name(f"{path.stem}-{number}{path.suffix}")
    write_whole(free, data, wait)
    return free


def sweep(folder: Path) -> None:
    """Remove what was being written when the game was cut off."""
    for path in folder.glob(f".*{UNFINISHED}"):
        with suppress(OSError):
            path.unlink()


def put_aside(path: Path, why: str = "damaged") -> Path | None:
    """Rename a file that cannot be used to NAME.damaged-1, -2 ...; return where it lies now, None if it cannot be renamed."""
    aside = free_name(path, why)
    try:
        patiently(lambda: path.replace(aside))
    except OSError:
        return None
    return aside


def free_name(path: Path, why: str) -> Path:
    """Return the first of NAME.why-1, -2 ... that is not taken."""
    number = 1
    while os.path.lexists(aside := path.with_name(f"{path.name}.{why}-{number}")):
        number += 1
    return aside


def _is_same(path: Path, data: bytes) -> bool:
    try:
        return read_start(path, len(data)) == data
    except OSError:
        return False


def _write(path: Path, data: bytes) -> None:
    path.unlink(missing_ok=True)
    # Only ever a new file: what somebody laid there under the same name is not written into.
    with path.open("xb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def _sync(folder: Path) -> None:
    """Make the new name last, where a system can do that; the file itself is whole already."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
