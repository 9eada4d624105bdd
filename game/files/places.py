"""Where the game's content lies, and where a player's own files do."""

import shutil
import tempfile
from dataclasses import dataclass
from pathlib import Path

from platformdirs import user_data_dir

from game.core.message import Text, text
from game.files.atomic import sweep
from game.files.content_folder import is_folder
from game.files.why_not import why_not

PROGRAM = "turning-point"


@dataclass(frozen=True)
class Places:
    """Every folder and file of the game; `note` says why nothing can be kept, if so."""

    content: Path
    """The folder with scenarios, maps, locales and assets."""
    data: Path
    note: Text | None = None
    passing: bool = False
    """Whether the data folder is one for this run only."""

    @property
    def scenarios(self) -> Path:
        """The folder of the shipped cases and the helplines."""
        return self.content / "scenarios"

    @property
    def old_cases(self) -> Path:
        """The folder of the shipped cases as version 0.1.0 told them."""
        return self.scenarios / "kept-0.1.0"

    @property
    def locales(self) -> Path:
        """The folder of the translations."""
        return self.content / "locales"

    @property
    def assets(self) -> Path:
        """The folder of pictures, fonts and sounds."""
        return self.content / "assets"

    @property
    def cases(self) -> Path:
        """The folder of the trainer's own cases."""
        return self.data / "cases"

    @property
    def crossing_results(self) -> Path:
        """The file of how levels of the crossing ended best."""
        return self.data / "crossing-results.json"

    @property
    def journeys(self) -> Path:
        """The folder of the kept journeys."""
        return self.data / "journeys"

    @property
    def exercises(self) -> Path:
        """The folder of the trainer's own exercises."""
        return self.data / "exercises"

    @property
    def workshops(self) -> Path:
        """The folder of the trainer's own workshops."""
        return self.data / "workshops"

    @property
    def kept_exercises(self) -> Path:
        """The folder of the exercises that were begun alone."""
        return self.journeys / "exercises"

    @property
    def kept_paths(self) -> Path:
        """The folder of how far one has come on paths."""
        return self.journeys / "paths"

    @property
    def exercise_results(self) -> Path:
        """The file of how exercises done alone ended."""
        return self.data / "exercise-results.json"

    @property
    def sessions(self) -> Path:
        """The file in which everything lies that happened in workshops."""
        return self.data / "sessions.sqlite3"

    @property
    def phones(self) -> Path:
        """The folder of what phones have said in sessions that are not over."""
        return self.data / "phones"

    @property
    def crossings(self) -> Path:
        """The folder of the trainer's own crossings."""
        return self.data / "crossings"

    @property
    def kept_crossings(self) -> Path:
        """The folder of the crossings that were begun."""
        return self.journeys / "crossings"

    @property
    def cache(self) -> Path:
        """The folder of what can be made again."""
        return self.data / "cache"

    @property
    def results(self) -> Path:
        """The file of how cases ended."""
        return self.data / "results.json"

    @property
    def settings(self) -> Path:
        """The file of the settings."""
        return self.data / "settings.json"

    @property
    def log(self) -> Path:
        """The file of what went wrong."""
        return self.data / "turning-point.log"


def content_folder() -> Path:
    """Return where the content lies: beside the package in a checkout, inside it when installed."""
    package = Path(__file__).resolve().parent.parent
    inside = package / "_content"
    return inside if inside.is_dir() else package.parent


def open_places(data: Path | None = None, content: Path | None = None) -> Places:
    """Make the data folder ready to write in; if that is not possible, use one for this run and say so."""
    content = content or content_folder()
    wanted = (_home(data) if data else Path(user_data_dir(PROGRAM, appauthor=False))).absolute()
    try:
        _make(wanted)
    except OSError as error:
        return _without(wanted, content, why_not(error))
    return Places(content, wanted)


def made_again(places: Places) -> Text | None:
    """Make the data folder anew if somebody removed it while the game runs; return what to say then."""
    if is_folder(places.data):
        return None
    try:
        _make(places.data)
    except OSError as error:
        folder, why = str(places.data), why_not(error)
        return text("The data folder {folder} is gone, and cannot be made anew. {why} Nothing is kept until then.", folder=folder, why=why)
    return text(
        "The data folder {folder} was removed while the game runs. It was made anew, and what the game still knew was written again.",
        folder=str(places.data),
    )


def leave(places: Places) -> None:
    """Remove a data folder that was for this run only."""
    if places.passing:
        shutil.rmtree(places.data, ignore_errors=True)


def _make(data: Path) -> None:
    own = (data / "cases", data / "crossings", data / "exercises", data / "workshops")
    journeys = data / "journeys"
    kept = (journeys, journeys / "crossings", journeys / "exercises", journeys / "paths", data / "cache")
    for folder in (data, *own, *kept):
        folder.mkdir(parents=True, exist_ok=True)
        sweep(folder)
        with tempfile.TemporaryFile(dir=folder) as trial:
            trial.write(b"Can be written.")


def _home(data: Path) -> Path:
    """Return a folder that may begin with ~; if nobody knows whose home that is, it is a name like any other."""
    try:
        return data.expanduser()
    except RuntimeError:
        return data


def _without(wanted: Path, content: Path, why: Text) -> Places:
    note = text(
        "Nothing can be kept: the folder {folder} cannot be used. {why} You can play, but what you did is gone when the game is "
        "closed. To keep it, name another folder with --data.",
        folder=str(wanted),
        why=why,
    )
    try:
        passing = Path(tempfile.mkdtemp(prefix=f"{PROGRAM}-"))
        _make(passing)
    except OSError:
        # Every single thing to be kept will say that it could not be.
        return Places(content, wanted, note)
    return Places(content, passing, note, passing=True)
