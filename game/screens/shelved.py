"""What a screen may ask about the shelf of cases."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.core.journey.case import Case, CaseId, SceneId
    from game.core.journey.held import TwinId
    from game.core.journey.library.card import CaseCard
    from game.core.journey.library.sought import Sought
    from game.core.problem import Report


@dataclass(frozen=True)
class Shelved:
    """One card on the shelf: a case, or a file that is broken."""

    id: CaseId
    file: str
    card: CaseCard | None
    """What is known of it; None if the file is broken, or nobody has looked at it yet."""
    faults: int = 0
    """How many things have to be mended in it."""
    own: bool = False
    """Whether it comes from the trainer's own folder."""
    begun: bool = False
    done: bool = False
    endings: tuple[SceneId, ...] = ()
    """Which endings were met, over all plays."""
    twins: tuple[TwinId, ...] = ()
    """Which twins were met, over all plays; that there are any is told once all of them were."""
    old: bool = False
    """Whether its points are those of the rules of version 0.1.0."""
    new: bool = False
    """Whether nobody has looked at the file yet."""
    second: bool = False
    """Whether another file has its name already."""


class Left(Enum):
    """What is left to be done with the files of the shelf of cases."""

    NOTHING = "nothing"
    GLANCES = "glances"
    """Some are new: nobody has looked at them."""
    PROOFS = "proofs"
    """Some have not been read whole and proved."""


@dataclass(frozen=True)
class SoFar:
    """The shelf of cases as far as it has been looked at; one can choose from it meanwhile."""

    shelf: tuple[Shelved, ...]
    files: int
    """How many files there are, shown or not."""
    seen: int
    """At how many of them somebody has looked."""
    whole: int
    """How many were read whole, and proved."""


@dataclass(frozen=True)
class Cases:
    """What screens may ask about the shelf of cases, besides the shelf itself."""

    so_far: Callable[[], SoFar]
    """The shelf without waiting."""
    left: Callable[[], Left]
    """What is left to be done with its files."""
    whole: Callable[[CaseId], Case | None]
    """The whole case of that name; None if there is none, or it has to be mended."""
    reports: Callable[[str], tuple[Report, ...]]
    """What is to be said of one of its files."""
    sought: Sought | None = None
    """What is looked for, as long as the program runs; None: nothing yet."""
