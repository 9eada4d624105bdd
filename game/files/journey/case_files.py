"""One file of the shelf of cases, with what is known of it."""

from dataclasses import dataclass, replace
from pathlib import Path

from game.core.journey.library.card import CaseCard
from game.files.journey.card_json import card_from
from game.files.json_part import DamagedError, a_group, a_number
from game.files.shelf.known import Known
from game.files.shelf.watched import State


@dataclass(frozen=True)
class CaseFile:
    """One file of the shelf."""

    id: str
    path: Path
    own: bool
    state: State
    card: CaseCard | None = None
    """None: it is broken, or nobody has looked at it yet."""
    faults: int = 0
    """How many things have to be mended before it can be played."""
    whole: bool = False
    """Whether it was read whole and proved, now or earlier; else its card is what a glance tells."""
    second: bool = False
    """Whether another file has this name already."""

    @property
    def new(self) -> bool:
        """Whether nobody has looked at it yet."""
        return self.card is None and not self.whole


def remembered(known: Known, file: CaseFile) -> CaseFile:
    """Return a file with what was found in it earlier, if it is still the same."""
    found = known.found(file.id, known.digest(file.path, file.state))
    try:
        keys = {} if found is None else a_group(found)
        if "card" in keys:
            return replace(file, card=card_from(keys["card"]), whole=True)
        if "faults" in keys:
            return replace(file, faults=a_number(keys["faults"]), whole=True)
    except DamagedError:
        # What is damaged is found out again.
        return file
    return file
