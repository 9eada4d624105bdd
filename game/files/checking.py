"""Checks files for their authors, as the command `check` shows it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from game.core.case import Case
from game.core.check import survey
from game.core.country import World
from game.core.crossing_check import CrossingSurvey
from game.core.message import Text, text
from game.core.problem import Report
from game.files.crossing_library import load_level, second_level
from game.files.library import is_broken, load_case, load_world, opened, second_of
from game.files.reports import Say, tell, worst_first


@dataclass(frozen=True)
class _Checked:
    """What was found in a file: its problems, and how large it is if it can be played."""

    reports: tuple[Report, ...]
    size: Text | None


def check_files(paths: Sequence[Path], root: Path, say: Say) -> tuple[tuple[str, ...], bool]:
    """Check files of cases and crossings, or all shipped ones if none is named.

    Give the lines to print, and whether something must be mended.
    """
    world, reports = load_world(root)
    told, failed = _told(reports, say), is_broken(reports)
    first: dict[tuple[bool, str], Path] = {}
    for path in _files(paths or _shipped(root / "scenarios")):
        crossing = _is_crossing(path)
        before = first.setdefault((crossing, path.stem), path)
        checked = _level(path, before, root) if crossing else _case(path, before, world, root)
        told += _told(worst_first(checked.reports), say) + ([say(checked.size)] if checked.size is not None else [])
        failed = failed or is_broken(checked.reports)
    return tuple(told), failed


def _is_crossing(path: Path) -> bool:
    """Tell a crossing from a case: by its first key, or else by its folder."""
    tree = opened(path)[0].tree
    if isinstance(tree, dict) and ("case" in tree) != ("crossing" in tree):
        return "crossing" in tree
    return path.resolve().parent.name == "crossings"


def _case(path: Path, first: Path, world: World, root: Path) -> _Checked:
    shown = _shown(path, root)
    case, reports, _ = load_case(path, world, shown=shown)
    if first != path:
        reports = (*reports, second_of(shown, _shown(first, root), path.stem))
    return _Checked(reports, None if case is None else _size(shown, case))


def _level(path: Path, first: Path, root: Path) -> _Checked:
    shown = _shown(path, root)
    loaded = load_level(path, shown=shown)
    reports = loaded.reports
    if first != path:
        reports = (*reports, second_level(shown, _shown(first, root), path.stem))
    return _Checked(reports, None if loaded.level is None or loaded.survey is None else _level_size(shown, loaded.survey))


def _shipped(scenarios: Path) -> list[Path]:
    crossings = scenarios / "crossings"
    return [scenarios / "cases", *([crossings] if crossings.is_dir() else [])]


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


def _level_size(file: str, size: CrossingSurvey) -> Text:
    return text(
        "{file}: places {places}, keepers {keepers}, stones {stones}, line-ups {line_ups}, par {par}, worst line-up {worst}, "
        "positions {positions}",
        file=file,
        places=size.places,
        keepers=size.keepers,
        stones=size.stones,
        line_ups=size.line_ups,
        par=str(size.par),
        worst=str(size.worst),
        positions=size.positions,
    )
