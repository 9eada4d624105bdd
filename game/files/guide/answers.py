"""What only the trainer reads of an exercise: answers, reasons and sources."""

from collections.abc import Iterator
from typing import assert_never

from game.core.exercise.exercise import Document, Exercise, Myths, Poll, Quiz, Sort, SortCard, Spot, Task
from game.core.law import Ages, is_for, readings_for
from game.core.message import Text, text
from game.core.reading_names import READING_NAMES
from game.core.source import Source
from game.core.talk import TalkStop
from game.files.paper.page import Figure, Part, Say, Table

WIDTHS: dict[type[Task], tuple[int, int, int]] = {
    Poll: (30, 30, 40),
    Sort: (36, 16, 48),
    Spot: (34, 12, 54),
    Myths: (36, 10, 54),
    Quiz: (46, 15, 39),
}
"""How wide the columns of the answers are, in percent: so that no column is much longer than the others."""


def answers_part(exercise: Exercise, level: Ages, say: Say) -> Part:
    """Return everything that is right in an exercise at a level, and why."""
    rows = tuple(_rows(exercise, level, say))
    head = (say(text("What it says")), say(text("Answer")), say(text("Why, and where from")))
    figures = (Figure(Table(say(text("Answers, for the trainer only")), head, rows, words=3, widths=WIDTHS[type(exercise.task)])),)
    parts = tuple(stop_part(stop, say, _after(exercise, stop, say)) for stop in exercise.stops)
    notes = (say(text("+ speaks for it, ! proves nothing alone, !! ask before going on, !!! do not go on")),)
    return Part(say(exercise.title), figures=figures, parts=parts, notes=notes if isinstance(exercise.task, Spot) else ())


def stop_part(stop: TalkStop, say: Say, after: str = "") -> Part:
    """Return a question to talk about, with what to listen for."""
    listen = (say(text("Listen for: {what}", what=each)) for each in stop.listen)
    asks = say(text("To talk about: {question}", question=stop.asks))
    return Part(asks, (after,) if after else (), tuple(say(each) for each in stop.prompts), notes=tuple(listen))


def source_words(source: Source, say: Say) -> str:
    """Return where something is from."""
    return say(text("{source} ({year})", source=source.words, year=source.year))


def reading_numbers(level: Ages, say: Say) -> tuple[tuple[str, str], ...]:
    """Return the number and the name of each reading that is offered at a level: the number is its key on the screen, too."""
    return tuple((str(number), say(READING_NAMES[each])) for number, each in enumerate(readings_for(level), start=1))


def _after(exercise: Exercise, stop: TalkStop, say: Say) -> str:
    if not stop.after:
        return say(text("At the end."))
    return say(text('After: "{what}"', what=_words_of(exercise, stop.after)))


def _words_of(exercise: Exercise, name: str) -> Text:
    task = exercise.task
    match task:
        case Poll():
            words = {each.id: each.asks for each in task.questions}
        case Sort():
            words = {each.id: each.says for each in task.cards}
        case Spot():
            words = {each.id: each.title for each in task.documents}
        case Myths():
            words = {each.id: each.says for each in task.statements}
        case Quiz():
            words = {each.id: each.says for each in task.vignettes}
        case _:
            assert_never(task)
    return next((each for key, each in words.items() if key == name), Text(name))


def _rows(exercise: Exercise, level: Ages, say: Say) -> Iterator[tuple[str, ...]]:
    task = exercise.task
    match task:
        case Poll():
            for question in task.questions:
                from_ = "" if question.source is None else source_words(question.source, say)
                yield say(question.asks), " / ".join(say(each.words) for each in question.answers), _why(say(question.why), from_)
        case Sort():
            yield from (row for card in task.cards if is_for(card.ages, level) for row in _card(task, card, say))
        case Spot():
            yield from (row for each in task.documents if is_for(each.ages, level) for row in _document(each, say))
        case Myths():
            for said in task.statements:
                if is_for(said.ages, level):
                    right = text("True") if said.true else text("Not true")
                    yield say(said.says), say(right), _why(say(said.why), source_words(said.source, say))
        case Quiz():
            numbers = {name: number for number, name in reading_numbers(level, say)}
            for number, story in enumerate((each for each in task.vignettes if is_for(each.ages, level)), start=1):
                name = say(READING_NAMES[story.right(level)])
                yield f"{number}. {say(story.says)}", f"{numbers[name]} {name}", _why(say(story.why), source_words(story.source, say))
        case _:
            assert_never(task)


def _card(sort: Sort, card: SortCard, say: Say) -> Iterator[tuple[str, ...]]:
    names = {each.id: each.name for each in sort.bins}
    for number, place in enumerate(card.places):
        yield "" if number else say(card.says), say(names[place.bin]), _why(say(place.why), source_words(card.source, say))
    for trap in card.traps:
        yield "", say(text("not: {bin}", bin=names[trap.bin])), say(trap.why)


def _document(document: Document, say: Say) -> Iterator[tuple[str, ...]]:
    verdict = text("One can go on and check") if document.genuine else text("Stop here")
    yield say(document.title), say(verdict), _why(say(document.verdict), source_words(document.source, say))
    for line in document.lines:
        if line.alarm is not None or line.good:
            sign = "+" if line.good else {"soft": "!", "strong": "!!", "stop": "!!!"}[line.alarm.value if line.alarm else "soft"]
            yield f"· {say(line.says)}", sign, "" if line.why is None else say(line.why)
    yield "", say(text("To check")), " ".join(say(each) for each in document.check)


def _why(why: str, source: str) -> str:
    return f"{why} [{source}]" if source else why
