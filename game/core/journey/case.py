"""A case as its author wrote it; it never changes while it is played."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import NewType

from game.core.journey.facts import Fact
from game.core.journey.held import (
    Belonging,
    Change,
    Condition,
    DeedId,
    TwinId,
)
from game.core.journey.papers import Paper
from game.core.journey.people import ME, Person, PersonId, Traveller
from game.core.journey.themes import About
from game.core.law import Ages, Reading
from game.core.law_elements import Element
from game.core.message import Text
from game.core.talk import TalkStop

CaseId = NewType("CaseId", str)
SceneId = NewType("SceneId", str)


@dataclass(frozen=True)
class Staging:
    """What moves on the stage as a line begins."""

    comes: tuple[PersonId, ...] = ()
    leaves: tuple[PersonId, ...] = ()
    poses: tuple[tuple[PersonId, str], ...] = ()
    turns: tuple[PersonId, ...] = ()
    """Who turns round."""
    props: tuple[tuple[str, bool], ...] = ()
    """Things of the stage that are there from now on, or no longer."""


@dataclass(frozen=True)
class Line:
    """One thing said by a person, or told when nobody speaks."""

    words: Text
    speaker: PersonId | None = None
    needs: tuple[Condition, ...] = ()
    changes: tuple[Change, ...] = ()
    """What changes hands as it is said."""
    staging: Staging = Staging()
    over: tuple[PersonId, ...] = ()
    """Who does nothing more to the traveller from now on."""
    time: str = ""
    """When it was written, as hours and minutes; shown at a message on a phone."""
    answers: DeedId | None = None
    """The deed of the question that it answers; None: it is said as the scene goes on."""


@dataclass(frozen=True)
class Question:
    """Something that may be asked in a scene; the lines that answer it stand behind the scene's own."""

    words: Text
    deed: DeedId
    needs: tuple[Condition, ...] = ()


@dataclass(frozen=True)
class Choice:
    """A way out of a scene."""

    words: Text
    to: SceneId
    needs: tuple[Condition, ...] = ()
    careful: bool = False
    changes: tuple[Change, ...] = ()
    deed: DeedId | None = None


@dataclass(frozen=True)
class Scene:
    """What happens at a station. It has choices or an ending."""

    id: SceneId
    country: str
    station: str
    stage: str
    lines: tuple[Line, ...]
    present: tuple[PersonId, ...] = ()
    """Who is there besides the traveller at some time: named by the author, then speakers and comers in their order."""
    poses: tuple[tuple[PersonId, str], ...] = ()
    props: tuple[tuple[str, bool], ...] = ()
    """Things of the stage that are there, or not, as the scene begins; of others the stage decides."""
    over: tuple[PersonId, ...] = ()
    """Who does nothing more to the traveller from here on."""
    changes: tuple[Change, ...] = ()
    """What changes hands before the first line."""
    facts: tuple[Fact, ...] = ()
    papers: tuple[Paper, ...] = ()
    """What lies here to be read, and to be laid side by side."""
    questions: int = 0
    """How many of what may be asked here can be asked."""
    asks: tuple[Question, ...] = ()
    choices: tuple[Choice, ...] = ()
    ending: Text | None = None
    when: Text | None = None
    """When this is, if it is not simply what comes next. Nobody walks there: it may be earlier, and anywhere."""
    you: PersonId | None = None
    """Whom one plays here; None: whoever travels."""
    follows: PersonId | None = None
    """Who travels from here on, where the roads of two have parted; None: the traveller of the case."""
    vote: bool = False
    """Whether a room is asked here what it is."""
    responses: tuple["Response", ...] = ()
    """The answers at this ending to "what would you do now?"; empty: those of the case."""

    def walked_to_from(self, before: "Scene") -> bool:
        """Whether the traveller walks here on the map from the scene before."""
        return self.when is None and (before.country, before.station) != (self.country, self.station)

    @property
    def deeds(self) -> Iterator[DeedId]:
        """Every deed that can be done in it, by asking or as it is left."""
        yield from (question.deed for question in self.asks)
        yield from (choice.deed for choice in self.choices if choice.deed is not None)

    @property
    def needs(self) -> Iterator[Condition]:
        """Every condition in it, wherever it stands."""
        for line in self.lines:
            yield from line.needs
        for fact in self.facts:
            yield from fact.needs
        for row in (row for paper in self.papers for row in paper.rows):
            yield from row.needs
        for question in self.asks:
            yield from question.needs
        for choice in self.choices:
            yield from choice.needs
        for answer in self.responses:
            yield from answer.needs

    @property
    def every_change(self) -> Iterator[Change]:
        """Everything that can change hands in it, or as it is left."""
        yield from self.changes
        for line in self.lines:
            yield from line.changes
        for choice in self.choices:
            yield from choice.changes

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
    needs: tuple[Condition, ...] = ()


@dataclass(frozen=True)
class Contested:
    """A reading that lawyers dispute: how far it counts, and why."""

    reading: Reading
    full: bool
    """True: counts like the right one; false: like a near one."""
    why: Text
    country: Text | None = None
    """Where it is disputed, or the law another one; None: everywhere."""


@dataclass(frozen=True)
class Twin:
    """One of two or more versions of a case: the same people and scenes, with a fact or two that differ."""

    id: TwinId
    turns_at: tuple[SceneId, ...]
    """Where it is expected to turn; empty: never."""
    differs: Text
    """What is so in this twin and otherwise in the others."""
    hindsight: Text | None = None
    """Told after the journey instead of the one of the case."""


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
    about: tuple[About, ...] = ()
    """What it is about, as a shelf may tell it."""
    stops: tuple[TalkStop, ...] = ()
    """Questions for a room to talk about, each when its scene is left."""
    twins: tuple[Twin, ...] = ()
    """Empty: the case is as it is."""
    twin: TwinId | None = None
    """Which of them this is; None before one was chosen."""

    def person(self, who: PersonId) -> Person:
        """Return the traveller or somebody of the cast; KeyError if there is nobody of that id."""
        if who in (ME, self.traveller.id):
            return self.traveller
        return {person.id: person for person in self.cast}[who]

    def on_the_road(self, scene: Scene) -> Person:
        """Return who travels in a scene: the traveller, or whom it follows since the roads of two have parted."""
        return self.traveller if scene.follows is None else self.person(scene.follows)

    def played(self, scene: Scene) -> Person:
        """Return whom one plays in a scene: whoever travels, or somebody else whom it names."""
        return self.on_the_road(scene) if scene.you is None else self.person(scene.you)

    def facts(self) -> Iterator[tuple[SceneId, Fact]]:
        """Return every fact with the scene it stands in."""
        return ((scene.id, fact) for scene in self.scenes.values() for fact in scene.facts)
