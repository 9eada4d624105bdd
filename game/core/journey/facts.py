"""One thing that can be observed, how it is come by, and what it shows."""

from dataclasses import dataclass
from enum import Enum

from game.core.journey.held import Condition, FactId
from game.core.journey.papers import RowId
from game.core.journey.people import PersonId
from game.core.law_elements import UNNAMED, Doer, Element, Part, Shown
from game.core.message import Text


class Sign(Enum):
    """How loudly a warning sign speaks; none proves anything alone."""

    WEAK = "weak"
    MEDIUM = "medium"
    STRONG = "strong"


class Basis(Enum):
    """What makes work forced: both must be seen (Forced Labour Convention, ILO No. 29, 1930, art. 2, paragraph 1)."""

    MENACE = "menace"
    """A penalty is threatened."""
    NOT_FREE = "not-free"
    """The person has not offered the work freely."""


class Found(Enum):
    """How a fact is come by."""

    LISTENING = "listening"
    LOOKING = "looking"
    ON_THE_WAY = "on-the-way"


@dataclass(frozen=True)
class Fact:
    """One thing that can be observed in a scene."""

    id: FactId
    see: Text
    shows: tuple[Element, ...] = ()
    sign: Sign | None = None
    decoy: Text | None = None
    why: Text | None = None
    found: Found = Found.LISTENING
    at: str = ""
    """The spot, person or map object one has to go up to; empty when listening is enough."""
    compared: tuple[RowId, ...] = ()
    """The row that has to be read, or the two that have to be laid beside each other; `at` names them together."""
    needs: tuple[Condition, ...] = ()
    """What must hold as the scene begins, so that the fact stands on this road."""
    by: tuple[PersonId, ...] = ()
    """Who does what it shows; empty: somebody unnamed, the same one in the whole case."""
    together: tuple[PersonId, ...] = ()
    """Who is shown here to act together."""
    rests_on: tuple[tuple[Basis, FactId], ...] = ()
    """In which facts is seen what makes the work forced."""

    @property
    def parts(self) -> frozenset[Part]:
        """To which parts of offences belongs what it shows."""
        return frozenset(element.part for element in self.shows)

    @property
    def doers(self) -> tuple[Doer, ...]:
        """Who does what it shows; the unnamed one if nobody is named."""
        return tuple(Doer(who) for who in self.by) or (UNNAMED,)

    @property
    def tied(self) -> tuple[Doer, ...]:
        """Which doers are shown to act together."""
        return tuple(Doer(who) for who in self.together)

    @property
    def shown(self) -> tuple[Shown, ...]:
        """What it shows, with who does it."""
        return tuple(Shown(element, self.doers) for element in self.shows)
