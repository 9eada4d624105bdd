"""Writing files so that a cut of power leaves the old or the new one, never half of one."""

import os
from contextlib import suppress
from pathlib import Path

UNFINISHED = ".new"
"""How a file ends that has not been written to its end."""


def write_whole(path: Path, data: bytes) -> None:
    """Write a file beside the old one and put it into its place; OSError if that is not possible, and then the old one stays."""
    beside = path.with_name(f".{path.name}.{os.getpid()}{UNFINISHED}")
    try:
        with beside.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(path)
    except OSError:
        with suppress(OSError):
            beside.unlink()
        raise
    _sync(path.parent)


def sweep(folder: Path) -> None:
    """Remove what was being written when the game was cut off."""
    for path in folder.glob(f".*{UNFINISHED}"):
        with suppress(OSError):
            path.unlink()


def put_aside(path: Path) -> Path | None:
    """Rename a file that cannot be used to NAME.damaged-1, -2 ...; return where it lies now, None if it cannot be renamed."""
    number = 1
    while (aside := path.with_name(f"{path.name}.damaged-{number}")).exists():
        number += 1
    try:
        path.replace(aside)
    except OSError:
        return None
    return aside


def _sync(folder: Path) -> None:
    """Make the new name last, where a system can do that; the file itself is whole already."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
