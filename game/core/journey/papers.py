"""Papers that can be laid side by side: a contract, a pay slip, a roster."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import NewType

from game.core.journey.held import Condition
from game.core.message import Text

PaperId = NewType("PaperId", str)
RowId = NewType("RowId", str)
"""Which row of which paper, like contract.hours."""

BESIDE = "+"


@dataclass(frozen=True)
class PaperRow:
    """One row of a paper: what it is about, and what it says of that."""

    id: RowId
    label: Text
    says: Text
    needs: tuple[Condition, ...] = ()


@dataclass(frozen=True)
class Paper:
    """A paper that can be read row by row."""

    id: PaperId
    title: Text
    rows: tuple[PaperRow, ...]


def beside(rows: Iterable[RowId]) -> str:
    """Return the name of what is seen where rows lie beside each other, whichever was taken first."""
    return BESIDE.join(sorted(rows))
