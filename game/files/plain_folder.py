"""A folder whose files are opened as plain files only, for those parts of the program that may not know files."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.files.plain_file import patiently, read_plain, refuse_strange

if TYPE_CHECKING:
    import os
    from collections.abc import Iterable
    from pathlib import Path

LARGEST = 100_000_000
"""The size of the largest picture, font or kept picture that is read, in bytes."""


class PlainFolder:
    """A path that reads and writes as everything else does here."""

    def __init__(self, path: Path) -> None:
        self._path = path

    @property
    def name(self) -> str:
        """The last part of its path."""
        return self._path.name

    def joinpath(self, name: str, /) -> PlainFolder:
        """Give what lies, or may lie, in this folder under a name."""
        return PlainFolder(self._path / name)

    def mkdir(self, *, parents: bool, exist_ok: bool) -> None:
        """Make it a folder."""
        self._path.mkdir(parents=parents, exist_ok=exist_ok)

    def read_bytes(self) -> bytes:
        """Give all bytes; OSError if it is no plain file, or too large."""
        return read_plain(self._path, LARGEST)

    def write_bytes(self, data: bytes, /) -> int:
        """Replace all bytes of a plain file; what is kept here can be made again, so nobody waits until it is safe on the disk."""
        refuse_strange(self._path)
        return self._path.write_bytes(data)

    def replace(self, target: PlainFolder, /) -> PlainFolder:
        """Take the place of another file at once."""
        patiently(lambda: self._path.replace(target._path))
        return target

    def unlink(self) -> None:
        """Remove the file."""
        self._path.unlink()

    def iterdir(self) -> Iterable[PlainFolder]:
        """List the folder."""
        return tuple(PlainFolder(path) for path in self._path.iterdir())

    def stat(self) -> os.stat_result:
        """Tell size and age."""
        return self._path.stat()
