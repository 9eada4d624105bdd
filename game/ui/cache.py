"""What is made once is kept: a shelf in memory and a folder on the disk, both bounded."""

import zlib
from collections import OrderedDict
from collections.abc import Callable, Hashable, Iterable
from contextlib import suppress
from typing import Generic, Protocol, Self, TypeVar

Key = TypeVar("Key", bound=Hashable)
Thing = TypeVar("Thing")

MARK = b"TPC1"
HEAD = len(MARK) + 4
TAIL = ".sheet"
ROOM = 3


class Resource(Protocol):
    """A file or folder that can be read, such as a path or a file inside a zip."""

    def joinpath(self, name: str, /) -> "Resource":
        """Give what lies in this folder under a name."""
        ...

    def read_bytes(self) -> bytes:
        """Give all bytes of the file; OSError if there are none to read."""
        ...


class Stat(Protocol):
    """What a folder knows about a file."""

    @property
    def st_size(self) -> int:
        """Bytes."""
        ...

    @property
    def st_mtime(self) -> float:
        """When it was written."""
        ...


class Entry(Protocol):
    """A file or folder that may also be written, such as a path."""

    @property
    def name(self) -> str:
        """The last part of its path."""
        ...

    def joinpath(self, name: str, /) -> Self:
        """Give what lies, or may lie, in this folder under a name."""
        ...

    def mkdir(self, *, parents: bool, exist_ok: bool) -> None:
        """Make it a folder."""
        ...

    def read_bytes(self) -> bytes:
        """Give all bytes."""
        ...

    def write_bytes(self, data: bytes, /) -> int:
        """Replace all bytes."""
        ...

    def replace(self, target: Self, /) -> Self:
        """Take the place of another file at once."""
        ...

    def unlink(self) -> None:
        """Remove the file."""
        ...

    def iterdir(self) -> Iterable[Self]:
        """List the folder."""
        ...

    def stat(self) -> Stat:
        """Tell size and age."""
        ...


class Shelf(Generic[Key, Thing]):
    """Keeps the things used last, together no heavier than `most`; the newest always stays."""

    def __init__(self, most: int, weigh: Callable[[Thing], int]) -> None:
        """Start empty."""
        self._most = most
        self._weigh = weigh
        self._things: OrderedDict[Key, Thing] = OrderedDict()
        self.weight = 0

    def get(self, key: Key) -> Thing | None:
        """Give the thing and count it as just used; None if it is not here."""
        thing = self._things.get(key)
        if thing is not None:
            self._things.move_to_end(key)
        return thing

    def put(self, key: Key, thing: Thing) -> Thing:
        """Keep a thing, dropping those that were not used for longest."""
        self.drop(key)
        self._things[key] = thing
        weight = self._weigh(thing)
        self.weight += weight
        # On a very big window one thing may fill the shelf; a page shows more than one.
        self._most = max(self._most, weight * ROOM)
        while self.weight > self._most and len(self._things) > 1:
            self.weight -= self._weigh(self._things.popitem(last=False)[1])
        return thing

    def of(self, key: Key, make: Callable[[], Thing]) -> Thing:
        """Give the thing, made now if it is not here."""
        thing = self.get(key)
        return self.put(key, make()) if thing is None else thing

    def drop(self, key: Key) -> None:
        """Forget one thing."""
        if key in self._things:
            self.weight -= self._weigh(self._things.pop(key))


class DiskCache:
    """Bytes in files of one folder, checked when read; every trouble with the disk is silence."""

    def __init__(self, folder: Entry, most: int = 300_000_000) -> None:
        """Use a folder, made if need be, with at most `most` bytes."""
        self._folder = folder
        self._most = most
        with suppress(OSError):
            folder.mkdir(parents=True, exist_ok=True)

    def read(self, key: str) -> bytes | None:
        """Give what was written under a key; None if it is missing or damaged."""
        try:
            data = self._folder.joinpath(key + TAIL).read_bytes()
        except OSError:
            return None
        body = memoryview(data)[HEAD:]
        # The check sum costs a millisecond or two and keeps a half-written file off the screen.
        return bytes(body) if data[:HEAD] == _head(body) else None

    def write(self, key: str, data: bytes) -> None:
        """Keep bytes under a key; old files make room."""
        with suppress(OSError):
            self._make_room(len(data))
            part = self._folder.joinpath(f"{key}.part")
            part.write_bytes(_head(memoryview(data)) + data)
            part.replace(self._folder.joinpath(key + TAIL))

    def _make_room(self, wanted: int) -> None:
        files = [(entry, entry.stat()) for entry in self._folder.iterdir() if _is_ours(entry.name)]
        size = wanted + sum(stat.st_size for _, stat in files)
        for entry, stat in sorted(files, key=lambda pair: pair[1].st_mtime):
            if size <= self._most:
                return
            entry.unlink()
            size -= stat.st_size


def _is_ours(name: str) -> bool:
    return name.endswith((TAIL, ".part"))


def _head(body: memoryview) -> bytes:
    return MARK + zlib.crc32(body).to_bytes(4, "big")
