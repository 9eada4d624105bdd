"""An exercise: a short activity of one of five kinds, written by a trainer."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from functools import cached_property
from typing import NewType

from game.core.law import Ages, Reading, assess, readings_for
from game.core.law_elements import Element
from game.core.message import Text
from game.core.source import Source
from game.core.talk import TalkStop

ExerciseId = NewType("ExerciseId", str)
ItemId = NewType("ItemId", str)
"""One thing of an exercise that is answered: a question, card, statement, document or vignette."""
OptionId = NewType("OptionId", str)
"""One thing that can be answered: an answer, a bin, a line of a document, a reading."""

TRUE, FALSE = OptionId("true"), OptionId("false")
GO_ON, STOP = OptionId("go-on"), OptionId("stop")
"""What one says of a whole document: one can go on and check it, or one does not go on."""
MORE, SAME, FEWER = OptionId("more"), OptionId("same"), OptionId("fewer")
"""The answers of the question that measures what was learnt."""


class Alarm(Enum):
    """How alarming a line of a document is."""

    SOFT = "soft"
    """Alone it proves nothing."""
    STRONG = "strong"
    """Ask before going on."""
    STOP = "stop"
    """Do not go on."""


class Form(Enum):
    """Which one of parallel quizzes it is."""

    BEFORE = "before"
    AFTER = "after"
    AGAIN = "again"


class Paper(Enum):
    """What a document is."""

    ADVERT = "advert"
    CHAT = "chat"
    CONTRACT = "contract"


@dataclass(frozen=True)
class Answer:
    """One answer of a poll."""

    id: OptionId
    words: Text


@dataclass(frozen=True)
class Question:
    """A question without a right answer."""

    id: ItemId
    asks: Text
    answers: tuple[Answer, ...]
    why: Text
    source: Source | None = None
    gain: bool = False
    """Whether it asks who got more right than before; its answers are `more`, `same` and `fewer`."""
    ages: Ages = Ages.FROM_13


@dataclass(frozen=True)
class Poll:
    """Questions of which nobody's answer is wrong."""

    questions: tuple[Question, ...]


@dataclass(frozen=True)
class Bin:
    """One of the piles that cards are sorted into."""

    id: OptionId
    name: Text
    hint: Text


@dataclass(frozen=True)
class Placing:
    """Why a card lies in a bin, or why it does not."""

    bin: OptionId
    why: Text


@dataclass(frozen=True)
class SortCard:
    """A card, and the one or several bins it belongs to."""

    id: ItemId
    says: Text
    places: tuple[Placing, ...]
    source: Source
    traps: tuple[Placing, ...] = ()
    """Bins that one is tempted to take, and why it does not lie there."""
    ages: Ages = Ages.FROM_13


@dataclass(frozen=True)
class Sort:
    """Cards to be sorted into bins."""

    bins: tuple[Bin, ...]
    cards: tuple[SortCard, ...]


@dataclass(frozen=True)
class Statement:
    """Something that people say, true or not."""

    id: ItemId
    says: Text
    true: bool
    why: Text
    source: Source
    ages: Ages = Ages.FROM_13


@dataclass(frozen=True)
class Myths:
    """Statements of which some are true."""

    statements: tuple[Statement, ...]


@dataclass(frozen=True)
class DocumentLine:
    """One line of a document."""

    id: OptionId
    says: Text
    mine: bool = False
    """In a chat: whether it is written by the reader's side."""
    alarm: Alarm | None = None
    good: bool = False
    """Whether it speaks for the offer."""
    why: Text | None = None


@dataclass(frozen=True)
class Document:
    """An advert, a chat or a contract, to be looked over for what is alarming."""

    id: ItemId
    form: Paper
    title: Text
    lines: tuple[DocumentLine, ...]
    genuine: bool
    verdict: Text
    check: tuple[Text, ...]
    source: Source
    ages: Ages = Ages.FROM_13


@dataclass(frozen=True)
class Spot:
    """Documents in which alarming lines are marked."""

    documents: tuple[Document, ...]


@dataclass(frozen=True)
class Vignette:
    """A short story to be read as the law reads it; the right reading is derived, never typed in."""

    id: ItemId
    says: Text
    shows: tuple[Element, ...]
    why: Text
    source: Source
    child: bool = False
    open: bool = False
    """Whether something is wrong and too little is known, so that "cannot tell yet" is right."""
    difficulty: int = 1
    """1 clear, 2 one decoy, 3 two things that pull in different directions."""
    ages: Ages = Ages.FROM_13

    def right(self, level: Ages) -> Reading:
        """Return the right reading among those offered at a level."""
        return Reading.UNCLEAR if self.open else self._rights[level]

    @cached_property
    def _rights(self) -> Mapping[Ages, Reading]:
        assessment = assess(self.shows, child=self.child)
        return {level: assessment.right(readings_for(level)) for level in Ages}


@dataclass(frozen=True)
class Quiz:
    """Vignettes with one right reading each."""

    form: Form
    vignettes: tuple[Vignette, ...]
    pair: ExerciseId | None = None
    """The parallel quiz."""


Task = Poll | Sort | Spot | Myths | Quiz


@dataclass(frozen=True)
class Exercise:
    """One authored exercise."""

    id: ExerciseId
    title: Text
    summary: Text
    minutes: int
    ages: Ages
    task: Task
    stops: tuple[TalkStop, ...] = ()
    language: str = "en"
