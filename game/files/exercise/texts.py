"""Every text of an exercise with a word to its translator."""

from collections.abc import Iterator
from typing import assert_never

from game.core.exercise.exercise import Document, Exercise, Myths, Poll, Question, Quiz, Sort, SortCard, Spot, Statement, Task, Vignette
from game.files.languages.noted import Noted, head_texts, source_texts, talk_texts


def exercise_texts(exercise: Exercise) -> Iterator[Noted]:
    """Return every text of an exercise, in the order in which it is met."""
    yield from head_texts(exercise.title, exercise.summary, "exercise")
    yield from _task_texts(exercise.task)
    for stop in exercise.stops:
        yield from talk_texts(stop)


def _task_texts(task: Task) -> Iterator[Noted]:
    match task:
        case Poll(questions):
            for question in questions:
                yield from _question_texts(question)
        case Sort():
            yield from _sort_texts(task)
        case Spot(documents):
            for document in documents:
                yield from _document_texts(document)
        case Myths(statements):
            for statement in statements:
                yield from _statement_texts(statement)
        case Quiz(vignettes=vignettes):
            for vignette in vignettes:
                yield from _vignette_texts(vignette)
        case _:
            assert_never(task)


def _question_texts(question: Question) -> Iterator[Noted]:
    yield question.asks, f'The question "{question.id}"; nobody\'s answer is wrong.'
    for answer in question.answers:
        yield answer.words, f'An answer to "{question.id}"; short.'
    yield question.why, f'Why "{question.id}" is asked.'
    if question.source is not None:
        yield from source_texts(question.source)


def _sort_texts(sort: Sort) -> Iterator[Noted]:
    for each in sort.bins:
        yield each.name, f'Name of the bin "{each.id}" that cards are sorted into; one to three words.'
        yield each.hint, f'What belongs into the bin "{each.id}"; short.'
    for card in sort.cards:
        yield from _card_texts(card)


def _card_texts(card: SortCard) -> Iterator[Noted]:
    yield card.says, f'The card "{card.id}".'
    for place in card.places:
        yield place.why, f'Why the card "{card.id}" belongs into the bin "{place.bin}".'
    for trap in card.traps:
        yield trap.why, f'Why the card "{card.id}" does not belong into the bin "{trap.bin}".'
    yield from source_texts(card.source)


def _document_texts(document: Document) -> Iterator[Noted]:
    yield document.title, f'Title of the {document.form.value} "{document.id}".'
    for line in document.lines:
        yield line.says, f'A line of the {document.form.value} "{document.id}".'
        if line.why is not None:
            yield line.why, f'About the line "{line.id}" of the {document.form.value} "{document.id}": {_reason_comment(line.good)}.'
    yield document.verdict, f'What the {document.form.value} "{document.id}" is, and what settles it.'
    yield from ((check, f'What to ask or check before saying yes to "{document.id}".') for check in document.check)
    yield from source_texts(document.source)


def _reason_comment(good: bool) -> str:  # noqa: FBT001
    return "why it is good" if good else "what makes one stop"


def _statement_texts(statement: Statement) -> Iterator[Noted]:
    yield statement.says, f'The sentence "{statement.id}", which is {"true" if statement.true else "not true"}.'
    yield statement.why, f'Why "{statement.id}" is {"true" if statement.true else "not true"}.'
    yield from source_texts(statement.source)


def _vignette_texts(vignette: Vignette) -> Iterator[Noted]:
    shown = ", ".join(element.value for element in vignette.shows)
    yield vignette.says, f'The story "{vignette.id}"{f"; shows {shown}" if shown else ""}. No word may hint at more than it says.'
    yield vignette.why, f'What settles the story "{vignette.id}".'
    yield from source_texts(vignette.source)
