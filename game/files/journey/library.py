"""Cases, maps, stages and figures from their folders."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path

from game.core.journey.case import Case, CaseId
from game.core.journey.check import check as prove
from game.core.journey.check_figures import check_figures
from game.core.journey.check_names import check_names
from game.core.journey.check_places import check_places
from game.core.journey.country import World
from game.core.message import text
from game.core.problem import Problem, Report
from game.files.journey.case_file import read_case
from game.files.journey.stage_svg import read_stages
from game.files.journey.tiled import read_countries
from game.files.problem_reports import worst_first
from game.files.proofs import Proofs
from game.files.watched import Watched
from game.files.yaml.source import Source, placed, read_source

SURE = frozenset(("C101", "C102", "C103", "C113", "C114", "C121", "C122", "C124", "C125", "C126", "C128", "C129"))
"""What can be told of a case even if not all of it could be read."""
Loaded = tuple[Case | None, tuple[Report, ...], str]
"""A case if it can be played, what is to be said about its file, and the file's digest."""


@dataclass(frozen=True)
class Filed:
    """One case file of the shelf; `case` is None if it is broken."""

    id: CaseId
    path: Path
    case: Case | None
    reports: tuple[Report, ...]
    digest: str
    own: bool = False
    """Whether it lies in the trainer's own folder."""


def load_world(root: Path) -> tuple[World, tuple[Report, ...]]:
    """Read the maps, stages and figures below the folder in which the game lies."""
    countries, wrong_maps = read_countries(root / "maps")
    stages, wrong_stages = read_stages(root / "assets" / "stages")
    figures = frozenset(path.stem for path in (root / "assets" / "figures").glob("*.svg"))
    return World(countries, stages, figures), (*wrong_maps, *wrong_stages)


def load_case(path: Path, world: World, *, check: bool = True, shown: str = "") -> Loaded:
    """Read a case, and prove it in a world if `check`; messages call the file `shown`."""
    source, digest = opened(path, shown)
    if source.tree is None:
        return None, source.reports, digest
    case, problems = read_case(source.tree, path.stem)
    reports = (*source.reports, *placed(source, problems))
    if check:
        reports = (*reports, *_proved(case, world, replace(source, reports=reports)))
    return (None if is_broken(reports) else case), worst_first(reports), digest


def opened(path: Path, shown: str = "") -> tuple[Source, str]:
    """Read a file with its digest; one that cannot be read has no tree, and says why."""
    name = shown or path.as_posix()
    try:
        data = path.read_bytes()
    except OSError as error:
        words = text("This file cannot be read: {reason}.", reason=error.strerror or str(error))
        return Source(name, (), (), None, (Report(name, Problem("C040", (), words)),)), ""
    return read_source(data, name), sha256(data).hexdigest()


def _proved(case: Case, world: World, source: Source) -> tuple[Report, ...]:
    """Prove a case; of one that is not whole only the names are looked at, and no line is spoken of twice."""
    if not is_broken(source.reports):
        return placed(source, prove(case, world))
    named = (*check_names(case), *check_places(case, world), *check_figures(case, world)) if case.scenes else ()
    return placed(source, [problem for problem in named if problem.code in SURE and source.has(problem.at)])


def is_broken(reports: Iterable[Report]) -> bool:
    """Whether something must be mended before a file can be played."""
    return any(not report.problem.warning for report in reports)


class Library:
    """All cases on the shelf: the shipped ones, then the trainer's own; each file is read again only when it has changed."""

    def __init__(self, shipped: Path, own: Path, world: World, proofs: Proofs) -> None:
        self._watched = Watched(((shipped, False), (own, True)), self._read)
        self._world = world
        self._proofs = proofs

    def shelf(self) -> tuple[Filed, ...]:
        """Give every case file, playable or broken: the shipped ones first, both in the order of their names."""
        files = self._watched.files()
        first: dict[CaseId, Filed] = {}
        for file in files:
            first.setdefault(file.id, file)
        return tuple(file if first[file.id] is file else _second(file, first[file.id]) for file in files)

    def _read(self, path: Path, own: bool) -> Filed:  # noqa: FBT001
        proven = self._proofs.holds(digest_of(path))
        case, reports, digest = load_case(path, self._world, check=not proven, shown=_shown(path, own=own))
        if case is not None and not reports and not proven:
            self._proofs.keep(digest)
        return Filed(CaseId(path.stem), path, case, reports, digest, own)


def digest_of(path: Path) -> str:
    """Give the SHA-256 digest of a file's bytes; nothing if it cannot be read."""
    try:
        return sha256(path.read_bytes()).hexdigest()
    except OSError:
        return ""


def _shown(path: Path, *, own: bool) -> str:
    return f"{'cases' if own else 'scenarios/cases'}/{path.name}"


def _second(file: Filed, first: Filed) -> Filed:
    report = second_of(_shown(file.path, own=file.own), _shown(first.path, own=first.own), file.id)
    return replace(file, case=None, reports=(*file.reports, report))


def second_of(file: str, first: str, name: str) -> Report:
    """Report that a file has the name of another case."""
    words = text(
        'There is a case "{name}" already, in {file}. Give this one another name: behind "case:", and the same to the file.',
        name=name,
        file=first,
    )
    return Report(file, Problem("C037", ("case",), words))
