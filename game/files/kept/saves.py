"""A folder of saves: one file for each thing that somebody has begun, written whole after every step."""

from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Generic, TypeVar

from game.core.message import Text, with_values
from game.files.atomic import put_aside, write_whole
from game.files.json_part import DamagedError, a_group, complete, read_json, written
from game.files.kept.begun import Begun, BegunFiles

Save = TypeVar("Save")


@dataclass(frozen=True)
class Sayings:
    """What is told about a save; the words have {reason} or {file} in them."""

    not_kept: Text
    unreadable: Text
    put_aside: Text
    damaged: Text
    """If it cannot be put aside either."""


@dataclass(frozen=True)
class SaveKind(Generic[Save]):
    """What is particular about the saves of one kind."""

    format: int
    """Raised when older versions of the game could not read such a save any more."""
    key: str
    """The key behind which stands whose save it is."""
    write: Callable[[Save], Mapping[str, object]]
    """Gives everything but the format."""
    read: Callable[[dict[str, object]], Save]
    """Reads it again; DamagedError, or KeyError for what is missing."""
    told: Sayings


class SaveFolder(Generic[Save]):
    """All saves of one kind; nobody else writes in their folder while the game runs."""

    def __init__(self, folder: Path, kind: SaveKind[Save]) -> None:
        self._folder = folder
        self._kind = kind

    def keep(self, name: str, save: Save) -> Text | None:
        """Write a save; return what to say if that was not possible."""
        tree = {"format": self._kind.format, **self._kind.write(save)}
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            write_whole(self._path(name), written(tree))
        except OSError as error:
            return with_values(self._kind.told.not_kept, reason=error.strerror or str(error))
        return None

    def load(self, name: str) -> tuple[Save | None, Text | None]:
        """Read a save, and what has to be said about it; nothing if there is none. A damaged one is put aside."""
        path = self._path(name)
        try:
            return read_save(path, self._kind, name), None
        except FileNotFoundError:
            return None, None
        except OSError as error:
            return None, with_values(self._kind.told.unreadable, reason=error.strerror or str(error))
        except DamagedError:
            return None, self._put_aside(path)

    def has(self, name: str) -> bool:
        """Whether there is a save of that name, readable or not."""
        return self._path(name).exists()

    def names(self) -> tuple[str, ...]:
        """Return whose saves there are."""
        return tuple(path.stem for path in sorted(self._folder.glob("*.json")))

    def forget(self, name: str) -> None:
        """Remove a save; one that cannot be removed is kept."""
        with suppress(OSError):
            self._path(name).unlink(missing_ok=True)

    def _path(self, name: str) -> Path:
        return self._folder / f"{name}.json"

    def _put_aside(self, path: Path) -> Text:
        aside = put_aside(path)
        if aside is None:
            return with_values(self._kind.told.damaged, file=path.name)
        return with_values(self._kind.told.put_aside, file=aside.name)


class PlayedFolder(SaveFolder[Save]):
    """Saves of what is played to an end: of each is known whether it is over, and which one was played last."""

    def __init__(self, folder: Path, kind: SaveKind[Save], begun: BegunFiles) -> None:
        super().__init__(folder, kind)
        self.begun = begun

    def keep_played(self, name: str, save: Callable[[int], Save], *, over: bool) -> Text | None:
        """Write a save, made with its number, the highest of all; return what to say if that was not possible."""
        number = self.begun.next_number()
        note = self.keep(name, save(number))
        if note is None:
            self.begun.add(Begun(name, over, number))
        return note

    def load(self, name: str) -> tuple[Save | None, Text | None]:
        """Read a save; from one that is put aside nobody can go on any more."""
        save, note = super().load(name)
        if not self.has(name):
            self.begun.forget(name)
        return save, note


def read_save(path: Path, kind: SaveKind[Save], name: str) -> Save:
    """Read a save; DamagedError if it is not one of ours, is somebody else's, or was written by a newer game."""
    keys = a_group(read_json(path))
    if keys.get("format") != kind.format or keys.get(kind.key) != name:
        raise DamagedError(f"format {keys.get('format')!r:.20} of {keys.get(kind.key)!r:.20}")
    with complete():
        return kind.read(keys)
