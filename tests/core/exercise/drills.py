"""Tiny exercises of each kind for tests."""

from typing import Any

from game.core.exercise.exercise import (
    Alarm,
    Answer,
    Bin,
    Document,
    DocumentLine,
    Exercise,
    ExerciseId,
    Form,
    ItemId,
    Myths,
    OptionId,
    Paper,
    Placing,
    Poll,
    Question,
    Quiz,
    Sort,
    SortCard,
    Spot,
    Statement,
    Task,
    Vignette,
)
from game.core.law import Ages
from game.core.law_elements import Element
from game.core.message import Text
from game.core.source import Source

BOOK = Source(Text("A book"), 2018)
SMUGGLED = (Element.CROSSING, Element.BENEFIT)
TRAFFICKED = (Element.RECEIPT, Element.THREAT, Element.SERVITUDE)


def exercise(task: Task, **more: Any) -> Exercise:
    return Exercise(ExerciseId("tiny"), Text("Tiny"), Text("A tiny one."), 5, more.pop("ages", Ages.FROM_13), task, **more)


def question(name: str, answers: str = "yes no", **more: Any) -> Question:
    words = tuple(Answer(OptionId(word), Text(word)) for word in answers.split())
    return Question(ItemId(name), Text("Who?"), words, Text("To begin with."), **more)


def poll(names: str = "one two", **more: Any) -> Exercise:
    return exercise(Poll(tuple(question(name) for name in names.split())), **more)


def card(name: str, places: str, traps: str = "", **more: Any) -> SortCard:
    return SortCard(ItemId(name), Text(name), _placings(places), BOOK, _placings(traps), **more)


def sort(*cards: SortCard, bins: str = "push pull both", **more: Any) -> Exercise:
    named = tuple(Bin(OptionId(name), Text(name), Text("A hint")) for name in bins.split())
    return exercise(Sort(named, cards or (card("one", "push"), card("two", "push pull", "both"), card("three", "both"))), **more)


def statement(name: str, *, true: bool = False, **more: Any) -> Statement:
    return Statement(ItemId(name), Text(name), true, Text("Because."), BOOK, **more)


def myths(*statements: Statement, **more: Any) -> Exercise:
    return exercise(Myths(statements or (statement("one"), statement("two", true=True))), **more)


def document(name: str, *alarms: Alarm | None, genuine: bool = False, **more: Any) -> Document:
    """Return a document with lines a, b, c ... that are as alarming as said."""
    lines = tuple(
        DocumentLine(OptionId(chr(ord("a") + number)), Text("A line"), alarm=alarm, why=Text("Because.") if alarm else None)
        for number, alarm in enumerate(alarms)
    )
    checks = (Text("Who?"), Text("Where?"))
    return Document(ItemId(name), Paper.ADVERT, Text("Work"), lines, genuine, Text("So it is."), checks, BOOK, **more)


def spot(*documents: Document, **more: Any) -> Exercise:
    both = (document("bad", None, Alarm.SOFT, Alarm.STOP), document("good", Alarm.SOFT, None, genuine=True))
    return exercise(Spot(documents or both), **more)


def vignette(name: str, *shows: Element, **more: Any) -> Vignette:
    return Vignette(ItemId(name), Text("She walks on."), shows, Text("Because."), BOOK, **more)


def quiz(*vignettes: Vignette, form: Form = Form.AGAIN, pair: str = "", **more: Any) -> Exercise:
    stories = vignettes or (vignette("one", *SMUGGLED), vignette("two"), vignette("three", *TRAFFICKED))
    return exercise(Quiz(form, stories, ExerciseId(pair) if pair else None), **more)


def _placings(bins: str) -> tuple[Placing, ...]:
    return tuple(Placing(OptionId(name), Text("Because.")) for name in bins.split())


EVERY = (poll(), sort(), myths(), spot(), quiz())
"""One of each kind."""
