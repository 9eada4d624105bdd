"""Levels of the crossing from their folders."""

from dataclasses import dataclass, replace
from pathlib import Path

from game.core.crossing.check import CrossingSurvey, check_crossing
from game.core.crossing.level import CrossingId, Level
from game.core.message import text
from game.core.problem import Problem, Report
from game.files.crossing.level_file import read_level
from game.files.journey.library import digest_of, is_broken, opened
from game.files.problem_reports import worst_first
from game.files.proofs import Proofs
from game.files.watched import Watched
from game.files.yaml.source import placed


@dataclass(frozen=True)
class LoadedLevel:
    """A level if it can be played, what is to be said about its file, the file's digest, and its size if it was proved."""

    level: Level | None
    reports: tuple[Report, ...]
    digest: str
    survey: CrossingSurvey | None = None


@dataclass(frozen=True)
class FiledLevel:
    """One level file of the shelf; `level` is None if it is broken."""

    id: CrossingId
    path: Path
    level: Level | None
    reports: tuple[Report, ...]
    digest: str
    own: bool = False
    """Whether it lies in the trainer's own folder."""


def load_level(path: Path, *, check: bool = True, shown: str = "") -> LoadedLevel:
    """Read a level, and prove it if `check`; messages call the file `shown`."""
    source, digest = opened(path, shown)
    if source.tree is None:
        return LoadedLevel(None, source.reports, digest)
    level, problems = read_level(source.tree, path.stem)
    reports = (*source.reports, *placed(source, problems))
    if is_broken(reports):
        return LoadedLevel(None, worst_first(reports), digest)
    if not check:
        return LoadedLevel(level, worst_first(reports), digest)
    proved, survey = check_crossing(level)
    reports = (*reports, *placed(source, proved))
    return LoadedLevel(None if is_broken(reports) else level, worst_first(reports), digest, survey)


class CrossingLibrary:
    """All levels on the shelf: the shipped ones, then the trainer's own; each file is read again only when it has changed."""

    def __init__(self, shipped: Path, own: Path, proofs: Proofs) -> None:
        self._watched = Watched(((shipped, False), (own, True)), self._read)
        self._proofs = proofs

    def shelf(self) -> tuple[FiledLevel, ...]:
        """Give every level file, playable or broken: the shipped ones first, both in the order of their names."""
        files = self._watched.files()
        first: dict[CrossingId, FiledLevel] = {}
        for file in files:
            first.setdefault(file.id, file)
        return tuple(file if first[file.id] is file else _second(file, first[file.id]) for file in files)

    def _read(self, path: Path, own: bool) -> FiledLevel:  # noqa: FBT001
        # Shipped levels are proved before they are shipped; proving all of them again would let the first player wait.
        proven = not own or self._proofs.holds(digest_of(path))
        loaded = load_level(path, check=not proven, shown=_shown(path, own=own))
        if loaded.level is not None and not loaded.reports and not proven:
            self._proofs.keep(loaded.digest)
        return FiledLevel(CrossingId(path.stem), path, loaded.level, loaded.reports, loaded.digest, own)


def second_level(file: str, first: str, name: str) -> Report:
    """Report that a file has the name of another level."""
    words = text(
        'There is a crossing "{name}" already, in {file}. Give this one another name: behind "crossing:", and the same to the file.',
        name=name,
        file=first,
    )
    return Report(file, Problem("X011", ("crossing",), words))


def _shown(path: Path, *, own: bool) -> str:
    return f"{'crossings' if own else 'scenarios/crossings'}/{path.name}"


def _second(file: FiledLevel, first: FiledLevel) -> FiledLevel:
    report = second_level(_shown(file.path, own=file.own), _shown(first.path, own=first.own), file.id)
    return replace(file, level=None, reports=(*file.reports, report))
