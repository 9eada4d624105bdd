"""The first screen when a case or a level of the crossing is named on the command line."""

from pathlib import Path

from game.app.desk import Desk
from game.core.case import CaseId
from game.core.message import text
from game.files.library import is_broken
from game.screens.content_note import ContentNoteScreen
from game.screens.crossing_levels import LevelsScreen
from game.screens.crossing_setup import setup_screen
from game.screens.furniture import GameScreen
from game.screens.services import Shelved, ShelvedCrossing
from game.screens.shelf import ShelfScreen
from game.screens.torn import TornScreen


def asked_for(desk: Desk, name: str) -> tuple[GameScreen, ...]:
    """Return the shelf, and on it the case or level named on the command line, by its id or its file."""
    services = desk.services
    if name.endswith((".yaml", ".yml")):
        return _of_file(desk, Path(name))
    entry = next((entry for entry in services.shelf() if entry.id == name), None)
    if entry is None:
        return _level(desk, name)
    return ShelfScreen(), ContentNoteScreen(entry.case, services.kept(entry.case)) if entry.case else TornScreen(entry)


def _level(desk: Desk, name: str) -> tuple[GameScreen, ...]:
    """Return the levels of the crossing, and on them the one of that id; else the shelf of the cases."""
    entry = next((entry for entry in desk.services.crossings.shelf() if entry.id == name), None)
    if entry is None:
        desk.notes.append(text('There is no case called "{name}" on the shelf, and no river either.', name=name))
        return (ShelfScreen(),)
    return LevelsScreen(), _of_level(desk, entry)


def _of_level(desk: Desk, entry: ShelvedCrossing) -> GameScreen:
    return TornScreen(entry) if entry.level is None else setup_screen(desk.services, entry.level)


def _of_file(desk: Desk, path: Path) -> tuple[GameScreen, ...]:
    level = desk.borrow_level(path)
    if level is not None:
        return LevelsScreen(), _of_level(desk, level)
    case, reports = desk.borrow(path)
    if case is None or is_broken(reports):
        return ShelfScreen(), TornScreen(Shelved(CaseId(path.stem), str(path), None, reports))
    return ShelfScreen(), ContentNoteScreen(case, desk.services.kept(case))
