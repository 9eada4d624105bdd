"""A folder of saves: one file for each thing that somebody has begun, written whole after every step."""

import os
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Generic, TypeVar

from game.core.message import Text, with_values
from game.files.atomic import put_aside
from game.files.content_folder import files_ending
from game.files.json_part import DamagedError, a_group, complete, json_bytes
from game.files.kept.begun import Begun, BegunFiles
from game.files.known_files import KnownFiles
from game.files.why_not import why_not

Save = TypeVar("Save")


@dataclass(frozen=True)
class Sayings:
    """What is told about a save; the words have {why} or {file} in them."""

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
    older: tuple[tuple[int, Callable[[dict[str, object]], Save]], ...] = ()
    """How saves of older formats are read."""


class SaveFolder(Generic[Save]):
    """All saves of one kind; another copy of the game may write in their folder, too."""

    def __init__(self, folder: Path, kind: SaveKind[Save]) -> None:
        self._folder = folder
        self._kind = kind
        self._files = KnownFiles()

    def keep(self, name: str, save: Save) -> Text | None:
        """Write a save; return what to say if that was not possible."""
        tree = {"format": self._kind.format, **self._kind.write(save)}
        try:
            return self._files.write(self._path(name), json_bytes(tree))
        except OSError as error:
            return with_values(self._kind.told.not_kept, why=why_not(error))

    def load(self, name: str) -> tuple[Save | None, Text | None]:
        """Read a save, and what has to be said about it; nothing if there is none. A damaged one is put aside."""
        path = self._path(name)
        try:
            return save_of(self._files.read(path), self._kind, name), None
        except FileNotFoundError:
            return None, None
        except OSError as error:
            return None, with_values(self._kind.told.unreadable, why=why_not(error))
        except DamagedError:
            return None, self._put_aside(path)

    def move_aside(self, name: str, why: str) -> str | None:
        """Rename a save that can be read and is not gone on with; return what it is called now, None if it cannot be renamed."""
        aside = put_aside(self._path(name), why)
        return None if aside is None else aside.name

    def has(self, name: str) -> bool:
        """Whether there is a save of that name, readable or not."""
        return os.path.lexists(self._path(name))

    def names(self) -> tuple[str, ...]:
        """Return whose saves there are."""
        return tuple(path.stem for path in files_ending(self._folder, ".json"))

    def forget(self, name: str) -> None:
        """Remove a save; one that cannot be removed is kept."""
        with suppress(OSError):
            self._files.forget(self._path(name))

    def keep_again(self) -> None:
        """Write again what is not there any more and still known; what cannot be written is told with its next step."""
        with suppress(OSError):
            self._files.write_again()

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

    def keep_played(self, name: str, save: Callable[[int], Save], *, over: bool, practice: bool = False) -> Text | None:
        """Write a save, made with its number, the highest of all; return what to say if that was not possible."""
        number = self.begun.next_number()
        note = self.keep(name, save(number))
        if note is None:
            self.begun.add(Begun(name, over, number, practice))
        return note

    def move_aside(self, name: str, why: str) -> str | None:
        """Rename a save that can be read and is not gone on with; then it was not begun any more."""
        aside = super().move_aside(name, why)
        if aside is not None:
            self.begun.forget(name)
        return aside

    def load(self, name: str) -> tuple[Save | None, Text | None]:
        """Read a save; from one that is put aside nobody can go on any more."""
        save, note = super().load(name)
        if not self.has(name):
            self.begun.forget(name)
        return save, note


def save_of(tree: object, kind: SaveKind[Save], name: str) -> Save:
    """Take what is in a file as a save; DamagedError if it is not one of ours, is somebody else's, or was written by a newer game."""
    keys = a_group(tree)
    format_ = keys.get("format")
    read = kind.read if format_ == kind.format else dict(kind.older).get(format_) if type(format_) is int else None
    if read is None or keys.get(kind.key) != name:
        raise DamagedError(f"format {format_!r:.20} of {keys.get(kind.key)!r:.20}")
    with complete():
        return read(keys)
