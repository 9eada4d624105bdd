"""The trainer's guide as values: a cover, the trainer's part step by step, and handouts; all words are said already."""

from dataclasses import dataclass
from typing import Literal

from game.files.paper.page import Part, Table


@dataclass(frozen=True)
class Cover:
    """The first page."""

    over: str
    title: str
    summary: str
    facts: tuple[str, ...]
    prepare: Part
    order: Table
    papers: Part
    """Which handouts there are, and how they are used."""


@dataclass(frozen=True)
class Cut:
    """A card to cut out."""

    words: str
    over: str = ""
    """Small, above the words."""
    under: str = ""
    """Small, below the words."""


@dataclass(frozen=True)
class Cuts:
    """Cards to cut out, in columns; `heads` are bigger ones to lay on the table first."""

    title: str
    how: str
    cards: tuple[Cut, ...]
    heads: tuple[Cut, ...] = ()
    columns: int = 2
    big: bool = False
    """Whether they are held up, and have to be read across a room: four on a sheet."""
    kind: Literal["cuts"] = "cuts"


@dataclass(frozen=True)
class Slips:
    """Slips on which each person writes down what they think, before and after; each compares only with themselves."""

    title: str
    how: str
    slips: tuple[tuple[str, int], ...]
    """What stands on top of each slip, and how many stories it has."""
    answers: tuple[tuple[str, str], ...]
    """The number and the name of each answer."""
    right: str
    """Before the gap for how many were right."""
    kind: Literal["slips"] = "slips"


@dataclass(frozen=True)
class Stories:
    """Short stories to be read and judged, with what can be said of them."""

    title: str
    how: str
    stories: tuple[str, ...]
    answers: tuple[tuple[str, str], ...]
    """The number and the name of each answer; the stories have numbers, too, so these stand in boxes."""
    kind: Literal["stories"] = "stories"


@dataclass(frozen=True)
class Offer:
    """An advert, a chat or a contract on a sheet of its own; the second value of a line says whether one wrote it oneself."""

    form: str
    title: str
    lines: tuple[tuple[str, bool], ...]

    @property
    def mine(self) -> bool:
        """Whether two write to each other."""
        return any(mine for _, mine in self.lines)


@dataclass(frozen=True)
class Offers:
    """Documents to be marked."""

    title: str
    how: str
    offers: tuple[Offer, ...]
    verdicts: tuple[str, ...]
    kind: Literal["offers"] = "offers"


@dataclass(frozen=True)
class Way:
    """A choice on a scene card: what one does, what it needs, and which card comes then."""

    words: str
    needs: str
    to: str


@dataclass(frozen=True)
class SceneCard:
    """One scene, to be read aloud."""

    number: str
    """With letters where a card belongs only to some versions of the case."""
    place: str
    changes: tuple[str, ...]
    lines: tuple[tuple[str, str], ...]
    """Who speaks (nobody: it is told), and the words."""
    looks: tuple[str, ...]
    """What is there to be seen by whoever asks."""
    asks: str
    ways: tuple[Way, ...]
    ending: str
    answers: tuple[str, ...] = ()
    """What one could do now, at an ending that has answers of its own."""


@dataclass(frozen=True)
class Journey:
    """A case as cards."""

    title: str
    how: str
    about: tuple[str, ...]
    looks: str
    """The heading over what can be seen."""
    cards: tuple[SceneCard, ...]
    end: Part | None
    """What is asked at endings that have no answers of their own; None where each has."""
    kind: Literal["journey"] = "journey"


@dataclass(frozen=True)
class Shapes:
    """A sheet for each team: the path of its shape in a square of 100, and its name."""

    title: str
    how: str
    shapes: tuple[tuple[str, str], ...]
    kind: Literal["shapes"] = "shapes"


Handout = Cuts | Slips | Stories | Offers | Journey | Shapes


@dataclass(frozen=True)
class Guide:
    """The whole guide."""

    language: str
    direction: str
    title: str
    cover: Cover
    trainer: str
    """The heading over the trainer's part."""
    steps: tuple[Part, ...]
    handouts: tuple[Handout, ...]
    foot: str
    """Stands small on every handout, so that it finds back to its guide."""
