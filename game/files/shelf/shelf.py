"""A shelf of files of one kind: the shipped ones, then the trainer's own."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Generic, Protocol, TypeVar

from game.core.message import Text, with_values
from game.core.problem import Problem, Report
from game.files.problem_reports import is_broken, worst_first
from game.files.shelf.watched import Watched
from game.files.yaml.opened import digest_of, open_source
from game.files.yaml.source import Source, place_problems
from game.files.yaml.tree import Tree

Thing = TypeVar("Thing")
Read = Callable[[Tree, str], tuple[Thing, tuple[Problem, ...]]]
"""Reads a tree of a file with this name without .yaml; where there are problems, something harmless stands in the thing."""


@dataclass(frozen=True)
class Loaded(Generic[Thing]):
    """What was read of one file: the thing if it can be used, what is to be said about the file, and the file's digest."""

    thing: Thing | None
    reports: tuple[Report, ...]
    digest: str


@dataclass(frozen=True)
class Filed(Generic[Thing]):
    """One file of a shelf; `thing` is None if it is broken."""

    id: str
    path: Path
    thing: Thing | None
    reports: tuple[Report, ...]
    digest: str
    own: bool = False
    """Whether it lies in the trainer's own folder."""


@dataclass(frozen=True)
class SecondFile:
    """What is said of a file that has the name of another one of its kind; the words have {name} and {file} in them."""

    code: str
    key: str
    """The key behind which the name stands in the file."""
    words: Text

    def __call__(self, file: str, first: str, name: str) -> Report:
        """Report that a file has the name that the first one has."""
        return Report(file, Problem(self.code, (self.key,), with_values(self.words, name=name, file=first)))


def _nothing(_thing: object, _source: Source) -> Iterable[Problem]:
    return ()


@dataclass(frozen=True)
class FileKind(Generic[Thing]):
    """What is particular about the files of one kind."""

    folder: str
    """The name of their folder, among the scenarios and in the data folder."""
    read: Read[Thing]
    check: Callable[[Thing, Path], Iterable[Problem]]
    """Finds what is wrong with a thing that could be read; the path is that of its file."""
    second: SecondFile
    check_torn: Callable[[Thing, Source], Iterable[Problem]] = _nothing
    """Finds what can be told of a thing even if not all of it could be read."""
    ships_proved: bool = False
    """Whether shipped files are not checked again, since that would let the first player wait."""


class Memory(Protocol):
    """Remembers of files what was found in them."""

    def found(self, name: str, digest: str) -> object | None:
        """Return what was found in a content under this name of its file; None if nothing is known of it."""

    def keep(self, name: str, digest: str, found: object) -> None:
        """Remember what was found in a content."""

    def write(self) -> None:
        """Write it to the disk."""


def load_file(kind: FileKind[Thing], path: Path, shown: str = "", *, check: bool = True) -> Loaded[Thing]:
    """Read a file of a kind, and check it if `check`; messages call it `shown`."""
    source, digest = open_source(path, shown)
    if source.tree is None:
        return Loaded(None, source.reports, digest)
    thing, problems = kind.read(source.tree, path.stem)
    reports = (*source.reports, *place_problems(source, problems))
    if check:
        # Where a line is wrong already, nothing more is told of it.
        known = replace(source, reports=reports)
        found = kind.check_torn(thing, known) if is_broken(reports) else kind.check(thing, path)
        reports = (*reports, *place_problems(known, tuple(found)))
    return Loaded(None if is_broken(reports) else thing, worst_first(reports), digest)


def read_only(path: Path, read: Read[Thing]) -> Thing | None:
    """Read a file without checking it; None if it must be mended first."""
    source, _ = open_source(path)
    if source.tree is None:
        return None
    thing, problems = read(source.tree, path.stem)
    return None if is_broken((*source.reports, *place_problems(source, problems))) else thing


class Shelf(Generic[Thing]):
    """All files of a kind; each is read again only when it has changed, and checked again only if no memory holds it."""

    def __init__(self, kind: FileKind[Thing], shipped: Path, own: Path, memory: Memory | None = None) -> None:
        self._kind = kind
        self._memory = memory
        self._watched = Watched(((shipped, False), (own, True)), self._read)
        self._borrowed: dict[str, str] = {}

    def files(self) -> tuple[Filed[Thing], ...]:
        """Give every file, usable or broken: the shipped ones first, both in the order of their names."""
        files = self._watched.files()
        first: dict[str, Filed[Thing]] = {}
        for file in files:
            first.setdefault(file.id, file)
        return tuple(file if first[file.id] is file else self._second(file, first[file.id]) for file in files)

    def borrow(self, path: Path) -> Loaded[Thing]:
        """Read a file that does not stand here; as long as this shelf is there, its digest counts for its name."""
        loaded = load_file(self._kind, path)
        if loaded.thing is not None:
            self._borrowed[path.stem] = loaded.digest
        return loaded

    def digest(self, name: str) -> str:
        """Give the digest of the usable file of that name; nothing if there is none."""
        return self._borrowed.get(name) or next((file.digest for file in self.files() if file.id == name and file.thing is not None), "")

    def _read(self, path: Path, own: bool) -> Filed[Thing]:  # noqa: FBT001
        proved = self._is_proved(path, own=own)
        loaded = load_file(self._kind, path, self._shown_name(path, own=own), check=not proved)
        if self._memory is not None and not proved and loaded.thing is not None and not loaded.reports:
            self._memory.keep(path.stem, loaded.digest, found=True)
            self._memory.write()
        return Filed(path.stem, path, loaded.thing, loaded.reports, loaded.digest, own)

    def _is_proved(self, path: Path, *, own: bool) -> bool:
        if self._kind.ships_proved and not own:
            return True
        return self._memory is not None and self._memory.found(path.stem, digest_of(path)) is not None

    def _second(self, file: Filed[Thing], first: Filed[Thing]) -> Filed[Thing]:
        names = (self._shown_name(file.path, own=file.own), self._shown_name(first.path, own=first.own))
        return replace(file, thing=None, reports=(*file.reports, self._kind.second(*names, file.id)))

    def _shown_name(self, path: Path, *, own: bool) -> str:
        return f"{self._kind.folder if own else f'scenarios/{self._kind.folder}'}/{path.name}"
