"""Files of some folders, each read again only when it has changed."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Generic, TypeVar

from game.files.content_folder import content_files

Read = TypeVar("Read")
State = tuple[int, int]
"""When a file was written, in nanoseconds, and how long it is."""


class Watched(Generic[Read]):
    """The YAML files of some folders; `read` gets a path, and whether it lies in the trainer's own folder."""

    def __init__(self, folders: Sequence[tuple[Path, bool]], read: Callable[[Path, bool], Read]) -> None:
        self._folders = tuple(folders)
        self._read = read
        self._known: dict[Path, tuple[State, Read]] = {}

    def files(self) -> tuple[Read, ...]:
        """Give every file, in the order of the folders and then of the names."""
        paths = [(path, own) for folder, own in self._folders for path in content_files(folder)]
        files = tuple(self._file(path, own=own) for path, own in paths)
        self._known = {path: self._known[path] for path, _ in paths}
        return files

    def _file(self, path: Path, *, own: bool) -> Read:
        state = state_of(path)
        known = self._known.get(path)
        if known is None or known[0] != state:
            known = (state, self._read(path, own))
            self._known[path] = known
        return known[1]


def state_of(path: Path) -> State:
    """Return what changes when a file does; of one that cannot be looked at, nothing does."""
    try:
        status = path.stat()
    except OSError:
        return (0, -1)
    return (status.st_mtime_ns, status.st_size)
