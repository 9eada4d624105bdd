"""The first screen when a case is named on the command line."""

from pathlib import Path

from game.app.desk import Desk
from game.core.case import CaseId
from game.core.message import text
from game.files.library import is_broken
from game.screens.content_note import ContentNoteScreen
from game.screens.furniture import GameScreen
from game.screens.services import Shelved
from game.screens.shelf import ShelfScreen
from game.screens.torn import TornScreen


def asked_for(desk: Desk, name: str) -> tuple[GameScreen, ...]:
    """Return the shelf, and on it the case named on the command line, by its id or its file."""
    services = desk.services
    if name.endswith((".yaml", ".yml")):
        return ShelfScreen(), _of_file(desk, Path(name))
    entry = next((entry for entry in services.shelf() if entry.id == name), None)
    if entry is None:
        desk.notes.append(text('There is no case called "{name}" on the shelf.', name=name))
        return (ShelfScreen(),)
    return ShelfScreen(), ContentNoteScreen(entry.case, services.kept(entry.case)) if entry.case else TornScreen(entry)


def _of_file(desk: Desk, path: Path) -> GameScreen:
    case, reports = desk.borrow(path)
    if case is None or is_broken(reports):
        return TornScreen(Shelved(CaseId(path.stem), str(path), None, reports))
    return ContentNoteScreen(case, desk.services.kept(case))
