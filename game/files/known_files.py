"""Files of our own that another copy of the game may be writing, too: neither writes over what the other one has written."""

import os
from pathlib import Path

from game.core.message import Text, text
from game.files.atomic import free_name, write_kept
from game.files.json_part import MOST_BYTES, parse_json
from game.files.plain_file import read_start


class KnownFiles:
    """Knows what each file was when this run read or wrote it last.

    There is no lock that could keep anybody out. Who finds that a file is another one than it knows leaves it as it is, and writes
    beside it from then on; so both go on, and nothing is lost.
    """

    def __init__(self) -> None:
        self._known: dict[Path, bytes] = {}
        self._beside: dict[Path, Path] = {}

    def read(self, path: Path) -> object:
        """Read a JSON file; DamagedError if it is none, OSError if it cannot be read at all."""
        data = read_start(self._beside.get(path, path), MOST_BYTES)
        tree = parse_json(data)
        self._known[path] = data
        return tree

    def write(self, path: Path, data: bytes) -> Text | None:
        """Write a file, or beside it if it is not as we know it; return what to say then, once. OSError if it cannot be written."""
        if path in self._beside:
            write_kept(self._beside[path], data)
            self._known[self._beside[path]] = data
            return None
        if self._is_as_known(path, data):
            write_kept(path, data)
            self._known[path] = data
            return None
        beside = free_name(path, "other")
        write_kept(beside, data)
        self._beside[path], self._known[beside] = beside, data
        return text(
            "Somebody has changed {name} meanwhile; perhaps the game is open twice. Both are kept: what is done in this window lies in "
            "{file} now. If the game is open twice, close one of the two.",
            name=path.name,
            file=beside.name,
        )

    def forget(self, path: Path) -> None:
        """Remove a file that is as we know it; OSError if it cannot be removed."""
        beside = self._beside.pop(path, None)
        if beside is not None or self._is_as_known(path, b""):
            (beside or path).unlink(missing_ok=True)
        self._known.pop(beside or path, None)

    def write_again(self) -> None:
        """Write again what is not there any more and still known; OSError if that is not possible."""
        for path, data in self._known.items():
            if not os.path.lexists(path):
                write_kept(path, data)

    def _is_as_known(self, path: Path, data: bytes) -> bool:
        try:
            found = read_start(path, MOST_BYTES)
        except FileNotFoundError:
            return True
        return found in (data, self._known.get(path))
