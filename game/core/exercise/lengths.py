"""Which texts of an exercise are too long to be read from the back of a room."""

from collections.abc import Iterable, Iterator
from typing import assert_never

from game.core.exercise.exercise import Document, Exercise, Myths, Poll, Quiz, Sort, Spot, Task
from game.core.message import Text, text
from game.core.problem import Address, Problem
from game.core.talk import TalkStop

TITLE, SUMMARY, QUESTION, ANSWER, REASON = 8, 35, 25, 15, 35
NAME, HINT, CARD, STATEMENT = 4, 12, 25, 20
LINE, VERDICT, CHECK, STORY, PROMPT = 25, 50, 22, 65, 18
"""The most words that are read without effort in 20 seconds or less, on one page with everything else that stands there."""

Measured = tuple[Address, Text | None, int]
"""Where a text stands, the text, and how many words it may have."""


def check_lengths(exercise: Exercise) -> Iterator[Problem]:
    """Find the texts that are too long for a projector."""
    for at, words, most in (*_head(exercise), *_task(exercise.task), *_stops(exercise.stops)):
        count = len(words.source.split()) if words is not None else 0
        if count > most:
            told = text("This has {count} words. A room reads {most} here at most: shorten it, or make two of it.", count=count, most=most)
            yield Problem("E111", at, told, warning=True)


def _head(exercise: Exercise) -> Iterable[Measured]:
    return (("title",), exercise.title, TITLE), (("summary",), exercise.summary, SUMMARY)


def _stops(stops: tuple[TalkStop, ...]) -> Iterator[Measured]:
    for number, stop in enumerate(stops):
        yield ("stops", number, "asks"), stop.asks, QUESTION
        for place, prompt in enumerate(stop.prompts):
            yield ("stops", number, "prompts", place), prompt, PROMPT


def _task(task: Task) -> Iterable[Measured]:
    match task:
        case Poll():
            return _poll(task)
        case Sort():
            return _sort(task)
        case Spot(documents):
            return (each for number, document in enumerate(documents) for each in _document(number, document))
        case Myths():
            return _myths(task)
        case Quiz():
            return _quiz(task)
        case _:
            assert_never(task)


def _poll(poll: Poll) -> Iterator[Measured]:
    for number, question in enumerate(poll.questions):
        at = ("questions", number)
        yield (*at, "asks"), question.asks, QUESTION
        for place, answer in enumerate(question.answers):
            yield (*at, "answers", place), answer.words, ANSWER
        yield (*at, "why"), question.why, REASON


def _sort(sort: Sort) -> Iterator[Measured]:
    for number, each in enumerate(sort.bins):
        yield ("bins", number, "name"), each.name, NAME
        yield ("bins", number, "hint"), each.hint, HINT
    for number, card in enumerate(sort.cards):
        at = ("cards", number)
        yield (*at, "says"), card.says, CARD
        for key, placings in (("in", card.places), ("not", card.traps)):
            for place, placing in enumerate(placings):
                yield (*at, key, place), placing.why, REASON


def _document(number: int, document: Document) -> Iterator[Measured]:
    at = ("documents", number)
    yield (*at, "title"), document.title, TITLE
    for place, line in enumerate(document.lines):
        yield (*at, "lines", place, "says"), line.says, LINE
        yield (*at, "lines", place, "why"), line.why, REASON
    yield (*at, "verdict"), document.verdict, VERDICT
    for place, check in enumerate(document.check):
        yield (*at, "check", place), check, CHECK


def _myths(myths: Myths) -> Iterator[Measured]:
    for number, statement in enumerate(myths.statements):
        yield ("statements", number, "says"), statement.says, STATEMENT
        yield ("statements", number, "why"), statement.why, REASON


def _quiz(quiz: Quiz) -> Iterator[Measured]:
    for number, vignette in enumerate(quiz.vignettes):
        yield ("vignettes", number, "says"), vignette.says, STORY
        yield ("vignettes", number, "why"), vignette.why, REASON
