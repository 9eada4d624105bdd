"""An exercise: a short activity of one of five kinds, written by a trainer."""

from dataclasses import dataclass
from enum import Enum
from typing import NewType, assert_never

from game.core.law import Ages, Element, Reading, assess, is_for, readings_for
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
        return Reading.UNCLEAR if self.open else assess(self.shows, child=self.child).right(readings_for(level))


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


@dataclass(frozen=True)
class Item:
    """What the rules know of one thing that is answered, whatever the kind of exercise."""

    id: ItemId
    options: tuple[OptionId, ...]
    right: frozenset[OptionId] = frozenset()
    """Empty where nobody's answer is wrong."""
    single: frozenset[OptionId] = frozenset()
    """Options that put each other out; of the others any number can be chosen."""


def items(exercise: Exercise, level: Ages) -> tuple[Item, ...]:
    """Return what is answered in an exercise at a level, in its order."""
    task = exercise.task
    match task:
        case Poll():
            return tuple(_question(each) for each in task.questions if is_for(each.ages, level))
        case Sort():
            bins = tuple(each.id for each in task.bins)
            return tuple(_card(each, bins) for each in task.cards if is_for(each.ages, level))
        case Spot():
            return tuple(_document(each) for each in task.documents if is_for(each.ages, level))
        case Myths():
            return tuple(_statement(each) for each in task.statements if is_for(each.ages, level))
        case Quiz():
            return tuple(_vignette(each, level) for each in task.vignettes if is_for(each.ages, level))
        case _:
            assert_never(task)


def item(exercise: Exercise, level: Ages, name: ItemId) -> Item:
    """Return the item of that name; LookupError if there is none at the level."""
    for each in items(exercise, level):
        if each.id == name:
            return each
    raise LookupError(name)


def _question(question: Question) -> Item:
    answers = tuple(answer.id for answer in question.answers)
    return Item(question.id, answers, frozenset(), frozenset(answers))


def _card(card: SortCard, bins: tuple[OptionId, ...]) -> Item:
    return Item(card.id, bins, frozenset(place.bin for place in card.places))


def _document(document: Document) -> Item:
    verdict = (GO_ON, STOP)
    signs = frozenset(line.id for line in document.lines if line.alarm is not None)
    right = signs | {GO_ON if document.genuine else STOP}
    return Item(document.id, (*(line.id for line in document.lines), *verdict), right, frozenset(verdict))


def _statement(statement: Statement) -> Item:
    both = (TRUE, FALSE)
    return Item(statement.id, both, frozenset({TRUE if statement.true else FALSE}), frozenset(both))


def _vignette(vignette: Vignette, level: Ages) -> Item:
    readings = tuple(OptionId(reading.value) for reading in readings_for(level))
    return Item(vignette.id, readings, frozenset({OptionId(vignette.right(level).value)}), frozenset(readings))
