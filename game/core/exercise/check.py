"""What an author must mend in an exercise: everything that can be seen without doing it."""

from collections.abc import Iterator
from typing import assert_never

from game.core.exercise.exercise import Alarm, Document, Exercise, Myths, Poll, Quiz, Sort, Spot, Task, Vignette
from game.core.exercise.items import Item, items
from game.core.exercise.lengths import check_lengths
from game.core.law import LEVELS, Ages, Assessment, Reading, assess, is_for, readings_for
from game.core.law_elements import EVERYDAY
from game.core.message import text
from game.core.naming import name_list, unknown
from game.core.problem import Address, Problem

ALARMING = (Alarm.STRONG, Alarm.STOP)


def check_exercise(exercise: Exercise) -> tuple[Problem, ...]:
    """Return all problems of an exercise; warnings do not stop it from being done."""
    return (*_stops(exercise), *_youngest(exercise), *_task(exercise.task), *_one_answer(exercise), *check_lengths(exercise))


def levels(exercise: Exercise) -> tuple[Ages, ...]:
    """Return the levels that an exercise is for."""
    return tuple(level for level in LEVELS if is_for(exercise.ages, level))


def _stops(exercise: Exercise) -> Iterator[Problem]:
    names = [item.id for item in items(exercise, LEVELS[-1])]
    for number, stop in enumerate(exercise.stops):
        if stop.after and stop.after not in names:
            words = unknown(
                text('Nothing called "{word}" is asked in this exercise.{hint}\nAsked here: {known}.', word=stop.after),
                stop.after,
                names,
            )
            yield Problem("E101", ("stops", number, "after"), words)


def _youngest(exercise: Exercise) -> Iterator[Problem]:
    if not items(exercise, exercise.ages):
        words = text(
            'This exercise is for ages {ages}, but everything in it is for older ones. Raise its "ages", or add something for {ages}.',
            ages=exercise.ages.value,
        )
        yield Problem("E109", ("ages",), words)


def _one_answer(exercise: Exercise) -> Iterator[Problem]:
    """Where the answer is always the same, people learn to give it, and not to look."""
    every = items(exercise, LEVELS[-1])
    answers = {_answer(item) for item in every}
    if isinstance(exercise.task, Myths | Spot | Quiz) and len(every) > 1 and len(answers) == 1:
        words = text("All {count} have the same right answer, so people soon stop reading. Mix in some with another one.", count=len(every))
        yield Problem("E110", (_list_of(exercise.task),), words, on_key=True, warning=True)


def _answer(item: Item) -> frozenset[str]:
    return frozenset(item.right & item.single)


def _list_of(task: Task) -> str:
    keys = {Poll: "questions", Sort: "cards", Spot: "documents", Myths: "statements", Quiz: "vignettes"}
    return keys[type(task)]


def _task(task: Task) -> Iterator[Problem]:
    match task:
        case Sort():
            yield from _bins(task)
        case Spot(documents):
            for number, document in enumerate(documents):
                yield from _document(("documents", number), document)
        case Quiz(vignettes=vignettes):
            for number, vignette in enumerate(vignettes):
                yield from _vignette(("vignettes", number), vignette)
        case Poll() | Myths():
            return
        case _:
            assert_never(task)


def _bins(sort: Sort) -> Iterator[Problem]:
    used = {place.bin for card in sort.cards for place in card.places}
    for number, each in enumerate(sort.bins):
        if each.id not in used:
            words = text('No card belongs in "{name}". Add a card for it, or take the bin out.', name=each.id)
            yield Problem("E102", ("bins", number), words, warning=True)


def _document(at: Address, document: Document) -> Iterator[Problem]:
    alarming = [(number, line) for number, line in enumerate(document.lines) if line.alarm in ALARMING]
    if document.genuine:
        for number, line in alarming:
            words = text(
                "This document is genuine, so it can have no {sign} sign. Write sign: soft, change the line, or write genuine: no "
                'at "{name}".',
                sign=line.alarm.value if line.alarm else "",
                name=document.id,
            )
            yield Problem("E103", (*at, "lines", number, "sign"), words)
    elif not alarming:
        words = text("This document is not genuine, but all its signs are soft, and those prove nothing. Give it a strong or a stop sign.")
        yield Problem("E104", (*at, "genuine"), words)


def _vignette(at: Address, vignette: Vignette) -> Iterator[Problem]:
    assessed = assess(vignette.shows, child=vignette.child)
    if vignette.open and assessed.trafficking:
        words = text(
            "What this story shows is trafficking already, so one can tell. Take open out, or what is not really said out of shows."
        )
        yield Problem("E112", (*at, "open"), words, on_key=True)
    elif not vignette.open and assessed.supported == (Reading.UNCLEAR,):
        words = text(
            'This story shows {wrong}, but not enough for an offence, so "cannot tell yet" is the right answer. '
            "Missing for trafficking: {missing}.\nWrite open: yes if nobody can know more, or let the story show what is missing.",
            wrong=name_list(element.value for element in vignette.shows if element not in EVERYDAY),
            missing=name_list(part.value for part in assessed.missing),
        )
        yield Problem("E105", (*at, "shows"), words)
    elif not vignette.open:
        yield from _two_right(at, vignette, assessed)


def _two_right(at: Address, vignette: Vignette, law: Assessment) -> Iterator[Problem]:
    """Say where a story has two right readings, of which a quiz takes one only."""
    for level in (each for each in LEVELS if is_for(vignette.ages, each)):
        offered = readings_for(level)
        right = [reading.value for reading in offered if law.is_right(reading, offered)]
        if len(right) > 1:
            words = text(
                "Two readings of neighbouring rank are right for this story: {right}. A quiz takes only the graver one. "
                "Let the story show one of them.",
                right=name_list(right),
            )
            yield Problem("E113", (*at, "shows"), words, warning=True)
            return
