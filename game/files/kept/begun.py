"""What has been begun, told by what its files say first: nothing of a journey or a crossing is read for it.

The title page asks for it, so the heads of both kinds stand here, and no module of a wing has to be loaded.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from game.files.content_folder import files_ending
from game.files.json_part import DamagedError, a_group, a_number, a_text, read_json

if TYPE_CHECKING:
    from pathlib import Path


@dataclass(frozen=True)
class Head:
    """How a save of one kind begins."""

    format: int
    """Raised when older versions of the game could not read such a save any more."""
    key: str
    """The key behind which stands whose save it is."""
    over: tuple[str, ...]
    """The keys, one below the other, that lead to what says whether it is over."""
    when: str | bool
    """What stands there if it is over."""
    practice: tuple[str, ...] = ()
    """The keys that lead to whether it is practice; none where nothing is."""
    before: Head | None = None
    """How a save of the format before this one begins."""


JOURNEYS = Head(2, "case", ("over",), when=True, practice=("terms", "practice"), before=Head(1, "case", ("now", "phase"), when="done"))
CROSSINGS = Head(1, "level", ("won",), when=True)


@dataclass(frozen=True)
class Begun:
    """Something that somebody has begun, and whether it is over."""

    name: str
    over: bool
    number: int
    """The higher, the later it was played."""
    practice: bool = False
    """Whether it counts nowhere."""
    old: bool = False
    """Whether its file has an older format."""


class BegunFiles:
    """All files of one kind in a folder."""

    def __init__(self, folder: Path, head: Head) -> None:
        self._folder = folder
        self._head = head
        self._known: dict[str, Begun] | None = None

    def all(self) -> tuple[Begun, ...]:
        """Return everything that has been begun, what was played last first."""
        return tuple(sorted(self._all().values(), key=lambda each: -each.number))

    def latest(self) -> str | None:
        """Return what was played last and is not over; None if there is nothing."""
        return next((each.name for each in self.all() if not each.over), None)

    def next_number(self) -> int:
        """Return the number of the next step that is kept."""
        return max((each.number for each in self._all().values()), default=0) + 1

    def add(self, begun: Begun) -> None:
        """Take down that something was kept."""
        self._all()[begun.name] = begun

    def is_old(self, name: str) -> bool:
        """Whether something was begun in an older version, and its file still has that format."""
        begun = self._all().get(name)
        return begun is not None and begun.old

    def forget(self, name: str) -> None:
        """Take down that something is not there any more."""
        self._all().pop(name, None)

    def _all(self) -> dict[str, Begun]:
        """Read the folder once; after that it is known what is in it."""
        if self._known is None:
            found = (_read_begun(path, self._head) for path in files_ending(self._folder, ".json"))
            self._known = {each.name: each for each in found if each is not None}
        return self._known


def _read_begun(path: Path, head: Head) -> Begun | None:
    """Read what a shelf shows of a file; a damaged one is dealt with when it is opened."""
    try:
        keys = a_group(read_json(path))
        format_, old = keys.get("format"), False
        if head.before is not None and format_ == head.before.format:
            head, old = head.before, True
        if format_ != head.format or a_text(keys.get(head.key)) != path.stem:
            return None
        practice = bool(head.practice) and _at(keys, head.practice) is True
        return Begun(path.stem, _at(keys, head.over) == head.when, a_number(keys["number"]), practice, old)
    except (OSError, DamagedError, KeyError):
        return None


def _at(keys: dict[str, object], way: tuple[str, ...]) -> object:
    """Return what stands behind keys that lie below each other."""
    found: object = keys
    for key in way:
        found = a_group(found)[key]
    return found
