"""The first screen when a case, a river, an exercise or a workshop is named on the command line."""

from difflib import get_close_matches
from pathlib import Path

from game.app.desk.desk import Desk
from game.core.law import is_for
from game.core.message import text
from game.files.problem_reports import is_broken
from game.files.yaml.opened import open_source
from game.screens.alone.path import PathScreen
from game.screens.alone.paths import AloneScreen
from game.screens.crossing.levels import LevelsScreen
from game.screens.crossing.setup import setup_screen
from game.screens.exercise.play import exercise_screen
from game.screens.exercise.shelf import ExercisesScreen
from game.screens.furniture import GameScreen
from game.screens.journey.content_note import ContentNoteScreen
from game.screens.journey.library.shelf import ShelfScreen
from game.screens.services import ShelvedCrossing
from game.screens.torn import TornScreen
from game.screens.workshop.begin import begin_screen
from game.screens.workshop.shelf import WorkshopsScreen


def asked_for(desk: Desk, name: str) -> tuple[GameScreen, ...]:
    """Return the shelf, and on it what is named on the command line, by its id or its file."""
    if _is_a_file(name):
        return _of_file(desk, Path(name))
    for find in (_case, _level, _exercise, _workshop):
        if (found := find(desk, name)) is not None:
            return found
    if desk.is_above(name):
        return _too_old(desk, name)
    words = text('There is no case called "{name}" on the shelf, and no river, exercise or workshop either.', name=name)
    desk.notes.append(words)
    near = get_close_matches(name.casefold(), _names(desk), n=1)
    if near:
        desk.notes.append(text('Did you mean "{name}"?', name=near[0]))
    return (ShelfScreen(),)


def _names(desk: Desk) -> tuple[str, ...]:
    """Return the ids of everything on the shelves."""
    services = desk.services
    shelves = services.shelf(), services.crossings.shelf(), services.exercises.shelf(), services.workshops.shelf()
    return tuple(str(entry.id) for shelf in shelves for entry in shelf)


def _is_a_file(name: str) -> bool:
    """Whether somebody named a file: no id has a dot or a slash in it."""
    return any(sign in name for sign in "./\\")


def _case(desk: Desk, name: str) -> tuple[GameScreen, ...] | None:
    services = desk.services
    entry = next((entry for entry in services.shelf() if entry.id == name), None)
    if entry is None:
        return None
    case = services.cases.whole(entry.id)
    return ShelfScreen(), TornScreen(entry.file, services.cases.reports(entry.file)) if case is None else ContentNoteScreen(
        case, services.kept(case)
    )


def _level(desk: Desk, name: str) -> tuple[GameScreen, ...] | None:
    entry = next((entry for entry in desk.services.crossings.shelf() if entry.id == name), None)
    return None if entry is None else (LevelsScreen(), _of_level(desk, entry))


def _exercise(desk: Desk, name: str) -> tuple[GameScreen, ...] | None:
    entry = next((entry for entry in desk.services.exercises.shelf() if entry.id == name), None)
    if entry is None:
        return None
    return ExercisesScreen(), TornScreen(entry.file, entry.reports) if entry.exercise is None else exercise_screen(
        desk.services, entry.exercise
    )


def _workshop(desk: Desk, name: str) -> tuple[GameScreen, ...] | None:
    entry = next((entry for entry in desk.services.workshops.shelf() if entry.id == name), None)
    if entry is None:
        return None
    if entry.workshop is not None and entry.workshop.alone:
        return AloneScreen(), PathScreen(entry.workshop)
    return WorkshopsScreen(), TornScreen(entry.file, entry.reports) if entry.workshop is None else begin_screen(entry.workshop)


def _of_level(desk: Desk, entry: ShelvedCrossing) -> GameScreen:
    return TornScreen(entry.file, entry.reports) if entry.level is None else setup_screen(desk.services, entry.level)


def _of_file(desk: Desk, path: Path) -> tuple[GameScreen, ...]:
    for_a_shelf = _for_a_shelf(desk, path)
    if for_a_shelf is not None:
        return for_a_shelf
    level = desk.borrow_level(path)
    if level is not None:
        return LevelsScreen(), _of_level(desk, level)
    case, reports = desk.borrow(path)
    if case is None or is_broken(reports):
        return ShelfScreen(), TornScreen(str(path), reports)
    if not is_for(case.ages, desk.settings.level):
        return _too_old(desk, path.name)
    return ShelfScreen(), ContentNoteScreen(case, desk.services.kept(case))


def _for_a_shelf(desk: Desk, path: Path) -> tuple[GameScreen, ...] | None:
    """Say where an exercise or a workshop has to lie, since what belongs together is looked for there; None for any other file."""
    tree = open_source(path)[0].tree
    own = Path(desk.services.folder).parent
    shelves: dict[str, GameScreen] = {"exercise": ExercisesScreen(), "workshop": WorkshopsScreen()}
    kind = next((key for key in shelves if isinstance(tree, dict) and key in tree and "case" not in tree), None)
    if kind is None:
        return None
    folder = str(own / f"{kind}s")
    desk.notes.append(
        text("Put {file} into {folder}. It stands on its shelf then, and can be opened from there.", file=path.name, folder=folder)
    )
    return (shelves[kind],)


def _too_old(desk: Desk, name: str) -> tuple[GameScreen, ...]:
    words = text('"{name}" is made for older ones than the level that is set. The level stands among the settings.', name=name)
    desk.notes.append(words)
    return (ShelfScreen(),)
