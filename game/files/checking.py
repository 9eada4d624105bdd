"""Checks files for their authors, as the command `check` shows it."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from game.core.crossing.check import CrossingSurvey
from game.core.exercise.exercise import Exercise
from game.core.exercise.items import items
from game.core.journey.case import Case
from game.core.journey.country import World
from game.core.journey.proof.survey import survey
from game.core.law import LEVELS
from game.core.message import Text, text
from game.core.problem import Report
from game.core.workshop.check import Stock
from game.core.workshop.workshop import Workshop
from game.files.content_folder import content_files, is_folder, real
from game.files.crossing import level_file
from game.files.crossing.library import load_level, second_level
from game.files.exercise import exercise_file
from game.files.exercise.library import load_exercise, second_exercise
from game.files.exercise.texts import exercise_texts
from game.files.journey import case_file
from game.files.journey.library import load_case, load_world, second_case
from game.files.journey.library_table import NAMES, library_lines, read_circles
from game.files.journey.svg_looks import looks_of, shipped_pictures
from game.files.problem_reports import Say, is_broken, tell, worst_first
from game.files.workshop import workshop_file
from game.files.workshop.library import load_workshop, second_workshop
from game.files.workshop.stock import read_stock
from game.files.workshop.texts import workshop_texts
from game.files.world_letters import undrawn_in_world
from game.files.yaml.opened import open_source
from game.files.yaml.tree import Tree

FOLDERS = {"case": "cases", "crossing": "crossings", "exercise": "exercises", "workshop": "workshops"}
"""The first key of each kind of file, and the folder that it lies in."""
KEYS: Mapping[str, frozenset[str]] = {
    "case": frozenset(case_file.NEEDED),
    "crossing": frozenset(level_file.NEEDED),
    "exercise": frozenset((*exercise_file.NEEDED, *(key for body in exercise_file.BODIES.values() for key in body))),
    "workshop": frozenset(workshop_file.NEEDED),
}
"""What else each kind of file has."""


@dataclass(frozen=True)
class _Checked:
    """What was found in a file: its problems, and how large it is if it can be played."""

    reports: tuple[Report, ...]
    size: Text | None
    case: Case | None = None
    """The case, if it is one that can be played."""


@dataclass(frozen=True)
class _Asked:
    """A file to be checked, and the first one of its name."""

    path: Path
    first: Path
    root: Path

    @property
    def shown_name(self) -> str:
        """What messages call it."""
        return _shown_name(self.path, self.root)

    def second(self, report: Callable[[str, str, str], Report]) -> tuple[Report, ...]:
        """Report that the name is taken, if it is."""
        return () if self.first == self.path else (report(self.shown_name, _shown_name(self.first, self.root), self.path.stem),)


def check_files(paths: Sequence[Path], root: Path, say: Say) -> tuple[tuple[str, ...], bool]:
    """Check files of cases, crossings, exercises and workshops, or all shipped ones if none is named.

    Give the lines to print, and whether something must be mended, or nothing was there to be checked.
    """
    world, reports = load_world(root)
    stocks = cache(lambda beside: read_stock(tuple(dict.fromkeys((real(root) / "scenarios", beside)))))
    checks: Mapping[str, Callable[[_Asked], _Checked]] = {
        "case": lambda asked: _case(asked, world),
        "crossing": _level,
        "exercise": _exercise,
        "workshop": lambda asked: _workshop(asked, stocks(real(asked.path).parent.parent)),
    }
    pictures = [path for path in paths if path.suffix.lower() == ".svg"]
    reports = (*reports, *undrawn_in_world(root), *looks_of(pictures if paths else shipped_pictures(root), root))
    told, failed = _report_lines(reports, say), is_broken(reports)
    first: dict[tuple[str, str], Path] = {}
    asked = [path for path in paths if path not in pictures] if paths else _shipped_folders(root / "scenarios")
    found = {path: _files(path) for path in asked}
    empty = [path for path, files in found.items() if not files]
    told, failed = [*told, *(f"{say(_nothing(path))}\n" for path in empty)], failed or bool(empty)
    cases: list[Case] = []
    for path in (file for files in found.values() for file in files):
        source, _ = open_source(path, _shown_name(path, root))
        if source.tree is None:
            checked = _Checked(source.reports, None)
        else:
            kind = _kind(path, source.tree)
            checked = checks[kind](_Asked(path, first.setdefault((kind, path.stem), path), root))
        told += _report_lines(worst_first(checked.reports), say) + ([say(checked.size)] if checked.size is not None else [])
        cases += [checked.case] if checked.case is not None else []
        failed = failed or is_broken(checked.reports)
    return (*told, *_library(cases, root, say)), failed


def _library(cases: Sequence[Case], root: Path, say: Say) -> tuple[str, ...]:
    """Give the survey of several cases together; one alone has nothing to be compared with."""
    return library_lines(cases, read_circles(root / "scenarios" / NAMES), say) if len(cases) > 1 else ()


def _kind(path: Path, tree: Tree) -> str:
    """Tell what kind of file it is: by its first key, or else by its folder, or else by most of its keys."""
    there = tuple(tree) if isinstance(tree, dict) else ()
    keys = [key for key in FOLDERS if key in there]
    folder = real(path).parent.name
    likely = max(KEYS, key=lambda kind: len(KEYS[kind] & set(there)))
    return keys[0] if len(keys) == 1 else next((kind for kind, name in FOLDERS.items() if name == folder), likely)


def _case(asked: _Asked, world: World) -> _Checked:
    loaded = load_case(asked.path, world, shown=asked.shown_name)
    size = None if loaded.thing is None else _size(asked.shown_name, loaded.thing)
    return _Checked((*loaded.reports, *asked.second(second_case)), size, loaded.thing)


def _level(asked: _Asked) -> _Checked:
    loaded = load_level(asked.path, shown=asked.shown_name)
    size = None if loaded.thing is None or loaded.survey is None else _level_size(asked.shown_name, loaded.survey)
    return _Checked((*loaded.reports, *asked.second(second_level)), size)


def _exercise(asked: _Asked) -> _Checked:
    loaded = load_exercise(asked.path, shown=asked.shown_name)
    size = None if loaded.thing is None else _exercise_size(asked.shown_name, loaded.thing)
    return _Checked((*loaded.reports, *asked.second(second_exercise)), size)


def _workshop(asked: _Asked, stock: Stock) -> _Checked:
    loaded = load_workshop(asked.path, stock, asked.shown_name)
    size = None if loaded.thing is None else _workshop_size(asked.shown_name, loaded.thing)
    return _Checked((*loaded.reports, *asked.second(second_workshop)), size)


def _shipped_folders(scenarios: Path) -> list[Path]:
    """Give the folders of what is shipped; the one of the cases is always expected."""
    folders = [scenarios / name for name in FOLDERS.values()]
    return [folder for folder in folders if folder.name == "cases" or is_folder(folder)]


def _files(path: Path) -> tuple[Path, ...]:
    """Give the files of a folder, or the file itself."""
    return content_files(path) if is_folder(path) else (path,)


def _nothing(folder: Path) -> Text:
    return text(
        'Nothing was checked in {folder}: no file in it ends with ".yaml". Name a folder that holds such files itself, like '
        "scenarios/cases.",
        folder=folder.as_posix(),
    )


def _shown_name(path: Path, root: Path) -> str:
    full, top = real(path), real(root)
    return full.relative_to(top).as_posix() if full.is_relative_to(top) else path.as_posix()


def _report_lines(reports: Iterable[Report], say: Say) -> list[str]:
    return [f"{tell(report, say)}\n" for report in reports]


def _size(file: str, case: Case) -> Text:
    size = survey(case)
    return text(
        "{file}: twins {twins}, scenes {scenes}, paths {paths}, endings {endings}, words {words}, minutes to read {minutes}, "
        "turns at {turning}",
        file=file,
        twins=size.twins,
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


def _exercise_size(file: str, exercise: Exercise) -> Text:
    youngest, oldest = (len(items(exercise, level)) for level in (exercise.ages, LEVELS[-1]))
    return text(
        "{file}: items {items}, of them {youngest} at {ages}, words {words}",
        file=file,
        items=oldest,
        ages=exercise.ages.value,
        youngest=youngest,
        words=sum(len(words.source.split()) for words, _ in exercise_texts(exercise)),
    )


def _workshop_size(file: str, workshop: Workshop) -> Text:
    return text(
        "{file}: steps {steps}, minutes {minutes}, words {words}",
        file=file,
        steps=len(workshop.steps),
        minutes=workshop.minutes,
        words=sum(len(words.source.split()) for words, _ in workshop_texts(workshop)),
    )
