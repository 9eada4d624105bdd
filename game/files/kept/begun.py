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


JOURNEYS = Head(2, "case", ("over",), when=True)
CROSSINGS = Head(1, "level", ("won",), when=True)


@dataclass(frozen=True)
class Begun:
    """Something that somebody has begun, and whether it is over."""

    name: str
    over: bool
    number: int
    """The higher, the later it was played."""


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
        if keys.get("format") != head.format or a_text(keys.get(head.key)) != path.stem:
            return None
        over: object = keys
        for key in head.over:
            over = a_group(over)[key]
        return Begun(path.stem, over == head.when, a_number(keys["number"]))
    except (OSError, DamagedError, KeyError):
        return None
