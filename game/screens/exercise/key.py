"""The key to an exercise: what is right and why, told to the trainer alone."""

from collections.abc import Iterator
from typing import assert_never

from game.core.exercise.exercise import Document, ItemId, Myths, Poll, Question, Quiz, Sort, SortCard, Spot, Statement, Task, Vignette
from game.core.law import Ages
from game.core.message import Text, text
from game.core.reading_names import READING_NAMES
from game.screens.furniture import bullet, chip, heading
from game.screens.names import READING_ICONS
from game.screens.services import Services
from game.ui.page.page import Item, Row
from game.ui.page.pieces import Size, Words


def key_of(services: Services, task: Task, name: ItemId, level: Ages) -> Iterator[Item]:
    """Yield the right answer to one item of an exercise, with its reasons; nothing for an item that is not in it."""
    yield heading(services.say(text("The answer")))
    match task:
        case Poll(questions=questions):
            yield from (item for each in questions if each.id == name for item in _question(services, each))
        case Sort():
            yield from (item for each in task.cards if each.id == name for item in _card(services, task, each))
        case Myths(statements=statements):
            yield from (item for each in statements if each.id == name for item in _statement(services, each))
        case Spot(documents=documents):
            yield from (item for each in documents if each.id == name for item in _document(services, each))
        case Quiz(vignettes=vignettes):
            yield from (item for each in vignettes if each.id == name for item in _vignette(services, each, level))
        case _:
            assert_never(task)


def _question(services: Services, question: Question) -> Iterator[Item]:
    yield _question_words(services, question.asks)
    yield Words(services.say(text("Nobody is wrong here.")), bold=True)
    yield Words(services.say(question.why))


def _statement(services: Services, statement: Statement) -> Iterator[Item]:
    yield _question_words(services, statement.says)
    yield Row((chip(services.say(text("True") if statement.true else text("Not true")), "check" if statement.true else "cross"),))
    yield Words(services.say(statement.why))


def _card(services: Services, task: Sort, card: SortCard) -> Iterator[Item]:
    names = {each.id: each.name for each in task.bins}
    yield _question_words(services, card.says)
    for place in card.places:
        yield _line(services, "check", names[place.bin], place.why)
    for trap in card.traps:
        yield _line(services, "cross", names[trap.bin], trap.why)


def _document(services: Services, document: Document) -> Iterator[Item]:
    say = services.say
    yield _question_words(services, document.title)
    yield Row((chip(say(text("One can go on and check it") if document.genuine else text("One does not go on")), "scales"),))
    yield Words(say(document.verdict))
    for line in document.lines:
        if line.why is not None:
            yield _line(services, "check" if line.good else "warning", line.says, line.why)
    yield from (bullet(say(words), "question", Size.SMALL) for words in document.check)


def _vignette(services: Services, vignette: Vignette, level: Ages) -> Iterator[Item]:
    right = vignette.right(level)
    yield _question_words(services, vignette.says)
    yield Row((chip(services.say(READING_NAMES[right]), READING_ICONS[right], "ochre"),))
    yield Words(services.say(vignette.why))


def _question_words(services: Services, words: Text) -> Item:
    """Return what the room is looking at."""
    return Words(services.say(words), Size.SMALL, "soft")


def _line(services: Services, icon: str, name: Text, why: Text) -> Item:
    return bullet(services.say(text("{name}: {why}", name=name, why=why)), icon, Size.SMALL)
