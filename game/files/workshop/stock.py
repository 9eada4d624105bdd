"""What is there for the steps of a workshop that is checked on the command line."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from game.core.crossing.level import Level
from game.core.exercise.exercise import Exercise
from game.core.journey.case import Case
from game.core.journey.library.card import card_of
from game.core.workshop.check import Piece, Stock
from game.files.content_folder import well_named
from game.files.crossing.level_file import read_level
from game.files.exercise.exercise_file import read_exercise
from game.files.journey.case_file import read_case
from game.files.shelf.shelf import Read, read_only

Thing = Case | Exercise | Level


def read_stock(folders: Sequence[Path]) -> Stock:
    """Read what lies in the folders exercises, cases and crossings of some folders; of two with one name the first one counts.

    Nothing is proved: what is wrong in those files is told when they are checked themselves.
    """
    return Stock(
        exercises=_pieces(folders, "exercises", read_exercise),
        cases=_pieces(folders, "cases", read_case),
        crossings=_pieces(folders, "crossings", read_level),
    )


def _pieces(folders: Sequence[Path], kind: str, read: Read[Thing]) -> Mapping[str, Piece | None]:
    pieces: dict[str, Piece | None] = {}
    for path in dict.fromkeys(file for folder in folders for file in well_named(folder / kind)):
        pieces.setdefault(path.stem, _piece(path, read))
    return pieces


def _piece(path: Path, read: Read[Thing]) -> Piece | None:
    thing = read_only(path, read)
    if thing is None:
        return None
    if isinstance(thing, Level):
        return Piece(thing.minutes)
    return Piece(thing.minutes, thing.ages, card_of(thing) if isinstance(thing, Case) else None)
