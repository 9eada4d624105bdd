"""The library that tests play: the shipped one, but with the three cases of version 0.1.0, which never change."""

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from shutil import copytree
from tempfile import mkdtemp

from game.files.places import Places, content_folder, open_places

OLD_CASES = Path(__file__).parent / "kept-0.1.0" / "scenarios" / "cases"


@dataclass(frozen=True)
class TestedPlaces(Places):
    """Every folder of the game, with cases that no author edits."""

    @property
    def scenarios(self) -> Path:
        """The folder with the cases of the tests."""
        return scenarios()


@cache
def scenarios() -> Path:
    """Return the folder of the library, made once in each process."""
    folder = Path(mkdtemp(prefix="turning-point-library-")) / "scenarios"
    copytree(content_folder() / "scenarios", folder)
    for case in (folder / "cases").glob("*.yaml"):
        case.unlink()
    return Path(copytree(OLD_CASES, folder / "cases", dirs_exist_ok=True)).parent


def tested_places(data: Path) -> Places:
    """Return the places of a player with a data folder, who plays the library of the tests."""
    there = open_places(data)
    return TestedPlaces(there.content, there.data, there.note, there.passing)
