"""A case as its author wrote it; it never changes while it is played."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import Enum
from typing import NewType

from game.core.journey.people import ME, Person, PersonId, Traveller
from game.core.law import Ages, Element, Reading
from game.core.message import Text
from game.core.talk import TalkStop

CaseId = NewType("CaseId", str)
SceneId = NewType("SceneId", str)
FactId = NewType("FactId", str)


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


Condition = Holds | Counts
"""What must hold for a choice or a line to be open."""


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


class Sign(Enum):
    """How loudly a warning sign speaks; none proves anything alone."""

    WEAK = "weak"
    MEDIUM = "medium"
    STRONG = "strong"


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


@dataclass(frozen=True)
class Line:
    """One thing said by a person, or told when nobody speaks."""

    words: Text
    speaker: PersonId | None = None
    needs: tuple[Condition, ...] = ()


@dataclass(frozen=True)
class Choice:
    """A way out of a scene."""

    words: Text
    to: SceneId
    needs: tuple[Condition, ...] = ()
    careful: bool = False
    changes: tuple[Change, ...] = ()


@dataclass(frozen=True)
class Scene:
    """What happens at a station. It has choices or an ending."""

    id: SceneId
    country: str
    station: str
    stage: str
    lines: tuple[Line, ...]
    present: tuple[PersonId, ...] = ()
    """Who stands there besides the traveller: named by the author, then speakers in their order."""
    poses: tuple[tuple[PersonId, str], ...] = ()
    changes: tuple[Change, ...] = ()
    facts: tuple[Fact, ...] = ()
    choices: tuple[Choice, ...] = ()
    ending: Text | None = None

    @property
    def elements(self) -> frozenset[Element]:
        """Everything that can be seen here, found or not."""
        return frozenset(element for fact in self.facts for element in fact.shows)


@dataclass(frozen=True)
class Response:
    """One answer to "what would you do now?"."""

    words: Text
    good: bool
    why: Text


@dataclass(frozen=True)
class Contested:
    """A reading that lawyers dispute: how far it counts, and why."""

    reading: Reading
    full: bool
    """True: counts like the right one; false: like a near one."""
    why: Text


@dataclass(frozen=True)
class Afterword:
    """What an author tells after the journey."""

    hindsight: Text | None = None
    contested: tuple[Contested, ...] = ()
    talk: tuple[Text, ...] = ()
    sources: tuple[Text, ...] = ()


@dataclass(frozen=True)
class Case:
    """One authored case study."""

    id: CaseId
    title: Text
    ages: Ages
    minutes: int
    notes: tuple[str, ...]
    summary: Text
    traveller: Traveller
    cast: tuple[Person, ...]
    belongings: tuple[tuple[Belonging, PersonId | int], ...]
    """What is shown from the start, in the author's order: a holder, or a count."""
    turns_at: tuple[SceneId, ...]
    """Where it is expected to turn; empty: never."""
    start: SceneId
    scenes: Mapping[SceneId, Scene]
    responses: tuple[Response, ...]
    afterword: Afterword
    language: str = "en"
    picture: str = ""
    """The stage on its card; empty: that of the first scene."""
    stops: tuple[TalkStop, ...] = ()
    """Questions for a room to talk about, each when its scene is left."""

    def person(self, who: PersonId) -> Person:
        """Return the traveller or somebody of the cast; KeyError if there is nobody of that id."""
        if who in (ME, self.traveller.id):
            return self.traveller
        return {person.id: person for person in self.cast}[who]

    def facts(self) -> Iterator[tuple[SceneId, Fact]]:
        """Return every fact with the scene it stands in."""
        return ((scene.id, fact) for scene in self.scenes.values() for fact in scene.facts)
