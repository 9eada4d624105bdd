"""The people of a case: who they are, and how they are cut from paper."""

from dataclasses import dataclass
from typing import NewType

from game.core.message import Text

PersonId = NewType("PersonId", str)

ME = PersonId("me")
NOBODY = PersonId("nobody")
ADULT_AGE = 18
"""Age in years from which the means matter (Palermo Protocol art. 3 d)."""


@dataclass(frozen=True)
class Figure:
    """How a person is cut from paper: the shape, and a colour word for each named part."""

    shape: str = "man"
    colours: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class Person:
    """Somebody in a case."""

    id: PersonId
    name: Text
    figure: Figure = Figure()
    helps: bool = False
    """Whether an author says that this is somebody who helps; only the survey of a library asks."""


@dataclass(frozen=True)
class Traveller(Person):
    """The person we travel with."""

    age: int = ADULT_AGE

    @property
    def child(self) -> bool:
        """Whether the law of children counts."""
        return self.age < ADULT_AGE
