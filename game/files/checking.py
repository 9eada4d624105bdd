"""Checks files for their authors, as the command `check` shows it."""

from collections.abc import Iterable, Sequence
from pathlib import Path

from game.core.case import Case
from game.core.check import survey
from game.core.country import World
from game.core.message import Text, text
from game.core.problem import Report
from game.files.library import is_broken, load_case, load_world, second_of
from game.files.reports import Say, tell, worst_first


def check_files(paths: Sequence[Path], root: Path, say: Say) -> tuple[tuple[str, ...], bool]:
    """Check case files, or all shipped ones if none is named; give the lines to print, and whether something must be mended."""
    world, reports = load_world(root)
    told, failed = _told(reports, say), is_broken(reports)
    first: dict[str, Path] = {}
    for path in _files(paths or (root / "scenarios" / "cases",)):
        lines, broken = _checked(path, first.setdefault(path.stem, path), world, root, say)
        told += lines
        failed = failed or broken
    return tuple(told), failed


def _checked(path: Path, first: Path, world: World, root: Path, say: Say) -> tuple[list[str], bool]:
    case, reports, _ = load_case(path, world, shown=_shown(path, root))
    if first != path:
        reports = (*reports, second_of(_shown(path, root), _shown(first, root), path.stem))
    size = [say(_size(_shown(path, root), case))] if case is not None else []
    return _told(worst_first(reports), say) + size, is_broken(reports)


def _files(paths: Iterable[Path]) -> list[Path]:
    """Give the files, and those of the folders."""
    return [file for path in paths for file in (sorted(path.glob("*.y*ml")) if path.is_dir() else [path])]


def _shown(path: Path, root: Path) -> str:
    full = path.resolve()
    return full.relative_to(root.resolve()).as_posix() if full.is_relative_to(root.resolve()) else path.as_posix()


def _told(reports: Iterable[Report], say: Say) -> list[str]:
    return [f"{tell(report, say)}\n" for report in reports]


def _size(file: str, case: Case) -> Text:
    size = survey(case)
    return text(
        "{file}: scenes {scenes}, paths {paths}, endings {endings}, words {words}, minutes to read {minutes}, turns at {turning}",
        file=file,
        scenes=size.scenes,
        paths=size.paths,
        endings=size.endings,
        words=size.words,
        minutes=size.minutes,
        turning=", ".join(size.turning) or text("no scene"),
    )
