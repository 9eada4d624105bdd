"""A shelf of files of one kind: the shipped ones, then the trainer's own."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Generic, TypeVar

from game.core.problem import Problem, Report
from game.files.journey.library import is_broken, opened
from game.files.problem_reports import worst_first
from game.files.watched import Watched
from game.files.yaml.source import placed
from game.files.yaml.tree import Tree

Thing = TypeVar("Thing")


@dataclass(frozen=True)
class Loaded(Generic[Thing]):
    """What was read of one file: the thing if it can be used, what is to be said about the file, and the file's digest."""

    thing: Thing | None
    reports: tuple[Report, ...]
    digest: str


@dataclass(frozen=True)
class FiledThing(Generic[Thing]):
    """One file of a shelf; `thing` is None if it is broken."""

    id: str
    path: Path
    thing: Thing | None
    reports: tuple[Report, ...]
    digest: str
    own: bool = False
    """Whether it lies in the trainer's own folder."""


@dataclass(frozen=True)
class FileKind(Generic[Thing]):
    """What is particular about the files of one kind."""

    folder: str
    """The name of their folder, among the scenarios and in the data folder."""
    read: Callable[[Tree, str], tuple[Thing, tuple[Problem, ...]]]
    """Reads a tree of a file with this name without .yaml."""
    check: Callable[[Thing, Path], Iterable[Problem]]
    """Finds what is wrong with a thing that could be read; the path is that of its file."""
    second: Callable[[str, str, str], Report]
    """Reports a file that has the name of another: file, the other one, name."""


def load_file(kind: FileKind[Thing], path: Path, shown: str = "") -> Loaded[Thing]:
    """Read a file of a kind and check it; messages call it `shown`."""
    source, digest = opened(path, shown)
    if source.tree is None:
        return Loaded(None, source.reports, digest)
    thing, problems = kind.read(source.tree, path.stem)
    reports = (*source.reports, *placed(source, problems))
    if not is_broken(reports):
        reports = (*reports, *placed(source, tuple(kind.check(thing, path))))
    return Loaded(None if is_broken(reports) else thing, worst_first(reports), digest)


class FiledShelf(Generic[Thing]):
    """All files of a kind; each is read again only when it has changed."""

    def __init__(self, kind: FileKind[Thing], shipped: Path, own: Path) -> None:
        self._kind = kind
        self._watched = Watched(((shipped, False), (own, True)), self._read)

    def files(self) -> tuple[FiledThing[Thing], ...]:
        """Give every file, usable or broken: the shipped ones first, both in the order of their names."""
        files = self._watched.files()
        first: dict[str, FiledThing[Thing]] = {}
        for file in files:
            first.setdefault(file.id, file)
        return tuple(file if first[file.id] is file else self._second(file, first[file.id]) for file in files)

    def digest(self, name: str) -> str:
        """Give the digest of the usable file of that name; nothing if there is none."""
        return next((file.digest for file in self.files() if file.id == name and file.thing is not None), "")

    def _read(self, path: Path, own: bool) -> FiledThing[Thing]:  # noqa: FBT001
        loaded = load_file(self._kind, path, self._shown(path, own=own))
        return FiledThing(path.stem, path, loaded.thing, loaded.reports, loaded.digest, own)

    def _second(self, file: FiledThing[Thing], first: FiledThing[Thing]) -> FiledThing[Thing]:
        names = (self._shown(file.path, own=file.own), self._shown(first.path, own=first.own))
        return replace(file, thing=None, reports=(*file.reports, self._kind.second(*names, file.id)))

    def _shown(self, path: Path, *, own: bool) -> str:
        return f"{self._kind.folder if own else f'scenarios/{self._kind.folder}'}/{path.name}"
