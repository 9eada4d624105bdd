"""What a person controls, what can change of it, and what a line, a choice or a fact can ask for."""

from dataclasses import dataclass
from enum import Enum
from typing import NewType

from game.core.journey.people import PersonId
from game.core.law import Reading

FactId = NewType("FactId", str)
TwinId = NewType("TwinId", str)
DeedId = NewType("DeedId", str)
"""The name an author gives to a choice, so that what was done can come back."""


class Belonging(Enum):
    """What a person controls."""

    PASSPORT = "passport"
    PHONE = "phone"
    CONTACT = "contact"
    FREEDOM = "freedom"
    PAY = "pay"
    COPY = "copy"
    CONTRACT = "contract"
    ADDRESS = "address"
    MONEY = "money"
    DEBT = "debt"

    @property
    def counted(self) -> bool:
        """Whether it is a count of paper coins instead of a thing with a holder."""
        return self in (Belonging.MONEY, Belonging.DEBT)


@dataclass(frozen=True)
class Holds:
    """Holds when somebody has a belonging."""

    what: Belonging
    holder: PersonId


@dataclass(frozen=True)
class Counts:
    """Holds when a count is at least or at most a number of paper coins."""

    what: Belonging
    least: int | None = None
    most: int | None = None


@dataclass(frozen=True)
class HasFound:
    """Holds when a fact was found."""

    fact: FactId


@dataclass(frozen=True)
class Reads:
    """Holds when one of these readings stands; the planted flag stands for trafficking."""

    readings: tuple[Reading, ...]


@dataclass(frozen=True)
class Did:
    """Holds when a choice of that name was taken."""

    deed: DeedId


@dataclass(frozen=True)
class InTwin:
    """Holds in these twins of the case; once a twin is chosen, no such condition is left (`twins.py`)."""

    twins: tuple[TwinId, ...]


@dataclass(frozen=True)
class Not:
    """Holds when not all of these do."""

    needs: tuple["Condition", ...]


Condition = Holds | Counts | HasFound | Reads | Did | InTwin | Not
"""What must hold for a choice, a line, a fact or an answer to be there."""


@dataclass(frozen=True)
class Give:
    """A belonging comes into somebody's hands."""

    what: Belonging
    holder: PersonId


@dataclass(frozen=True)
class SetCount:
    """A count becomes a number."""

    what: Belonging
    count: int


@dataclass(frozen=True)
class AddCount:
    """A count grows or shrinks, never below 0 or above 20."""

    what: Belonging
    by: int


Change = Give | SetCount | AddCount
"""What happens to a belonging."""
