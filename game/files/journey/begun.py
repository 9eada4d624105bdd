"""Which journeys have been begun, told by what their files say first: nothing of a journey is read for it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from game.files.json_part import DamagedError, a_group, a_number, read_json

if TYPE_CHECKING:
    from pathlib import Path

    from game.core.journey.case import CaseId

FORMAT = 1
"""Raised when older versions of the game could not read a journey any more."""
DONE = "done"
"""The phase of a journey that is over."""


@dataclass(frozen=True)
class Begun:
    """A case that somebody has begun, and whether the journey is over."""

    case: CaseId
    done: bool
    number: int
    """The higher, the later it was played."""


class BegunJourneys:
    """All journeys in a folder; nobody else writes in it while the game runs."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._known: dict[CaseId, Begun] | None = None

    def all(self) -> tuple[Begun, ...]:
        """Return every case that has been begun, the one played last first."""
        return tuple(sorted(self._all().values(), key=lambda each: -each.number))

    def latest(self) -> CaseId | None:
        """Return the case that was played last and is not over; None if there is none."""
        return next((each.case for each in self.all() if not each.done), None)

    def next_number(self) -> int:
        """Return the number of the next step that is kept."""
        return max((each.number for each in self._all().values()), default=0) + 1

    def add(self, begun: Begun) -> None:
        """Take down that a journey was kept."""
        self._all()[begun.case] = begun

    def forget(self, case: CaseId) -> None:
        """Take down that a journey is not there any more."""
        self._all().pop(case, None)

    def _all(self) -> dict[CaseId, Begun]:
        """Read the folder once; after that it is known what is in it."""
        if self._known is None:
            found = (_begun(path) for path in sorted(self._folder.glob("*.json")))
            self._known = {each.case: each for each in found if each is not None}
        return self._known


def _begun(path: Path) -> Begun | None:
    """Read what the shelf shows of a file; a damaged one is dealt with when its case is opened."""
    try:
        keys = a_group(read_json(path))
        now = a_group(keys["now"])
        if keys.get("format") != FORMAT or not keys["case"] == now["case"] == path.stem:
            return None
        return Begun(cast("CaseId", path.stem), now["phase"] == DONE, a_number(keys["number"]))
    except (OSError, DamagedError, KeyError):
        return None
