"""Proves that a workshop can be held with the exercises, cases and crossings that are there."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from game.core.journey.library.card import CaseCard
from game.core.law import Ages, is_for
from game.core.message import Text, text, with_values
from game.core.naming import unknown
from game.core.problem import Problem
from game.core.workshop.check_wanted import wanted_problems
from game.core.workshop.wanted import Wanted
from game.core.workshop.workshop import Break, Cross, DoExercise, PlayCase, Workshop, WorkshopStep

LONG = 120
"""After how many minutes people need a break."""
PART = 4
"""Of an exercise a trainer can take a part; less than one in so many of its minutes is probably a slip."""


@dataclass(frozen=True)
class Piece:
    """What a workshop has to know of something that is done in its steps."""

    minutes: int
    ages: Ages = Ages.FROM_13
    card: CaseCard | None = None
    """Of a case: all that is told of it, and whether it turns."""


MISSING: Mapping[str, tuple[str, Text]] = {
    "exercise": ("W101", text('There is no exercise called "{name}".{hint}\nThere are: {known}.')),
    "case": ("W102", text('There is no case called "{name}".{hint}\nThere are: {known}.')),
    "crossing": ("W103", text('There is no crossing called "{name}".{hint}\nThere are: {known}.')),
}
"""What is said of a thing that a step names and that is not there, with the code of the problem."""
Pieces = Mapping[str, Piece | None]
"""By its name; None if its file is there, but broken."""


@dataclass(frozen=True)
class Stock:
    """Everything that the steps of a workshop can be made of."""

    exercises: Pieces
    cases: Pieces
    crossings: Pieces


def check_workshop(workshop: Workshop, stock: Stock) -> tuple[Problem, ...]:
    """Find what is wrong with a workshop that could be read."""
    steps = (problem for index, step in enumerate(workshop.steps) for problem in _step(workshop, stock, step, index))
    return (*steps, *_without_a_break(workshop))


def _step(workshop: Workshop, stock: Stock, step: WorkshopStep, index: int) -> Iterator[Problem]:
    match step.activity:
        case DoExercise(exercise=name):
            yield from _piece(_Use("exercise", name, step, index), stock.exercises, workshop)
        case PlayCase(wanted=Wanted() as wanted):
            yield from wanted_problems(workshop, step, index, wanted, _cards(stock))
        case PlayCase(case=name):
            yield from _piece(_Use("case", name, step, index), stock.cases, workshop)
        case Cross(level=name):
            yield from _piece(_Use("crossing", name, step, index), stock.crossings, workshop)
        case _:
            return


def _cards(stock: Stock) -> tuple[CaseCard, ...]:
    return tuple(piece.card for piece in stock.cases.values() if piece is not None and piece.card is not None)


@dataclass(frozen=True)
class _Use:
    """A step that names something."""

    key: str
    name: str
    step: WorkshopStep
    index: int

    def problem(self, code: str, words: Text, *, key: str = "", warning: bool = False) -> Problem:
        return Problem(code, ("steps", self.index, key or self.key), words, warning=warning)


def _piece(use: _Use, pieces: Pieces, workshop: Workshop) -> Iterator[Problem]:
    if use.name not in pieces:
        yield _missing(use, pieces)
        return
    piece = pieces[use.name]
    if piece is None:
        words = text('The file of "{name}" has to be mended first. The command check tells what is wrong with it.', name=use.name)
        yield use.problem("W104", words)
        return
    yield from _too_old(use, piece, workshop)
    yield from _too_short(use, piece)


def _missing(use: _Use, pieces: Pieces) -> Problem:
    code, words = MISSING[use.key]
    return use.problem(code, unknown(with_values(words, name=use.name), use.name, sorted(pieces)))


def _too_old(use: _Use, piece: Piece, workshop: Workshop) -> Iterator[Problem]:
    if not is_for(piece.ages, workshop.ages):
        words = text(
            '"{name}" has ages: {older}, and this workshop has ages: {ages}. Take something else, or write ages: {older} for the workshop.',
            name=use.name,
            older=piece.ages.value,
            ages=workshop.ages.value,
        )
        yield use.problem("W105", words)


def _too_short(use: _Use, piece: Piece) -> Iterator[Problem]:
    least = -(-piece.minutes // PART) if use.key == "exercise" else piece.minutes
    if use.step.minutes < least:
        words = text(
            '"{name}" takes {minutes} minutes. Give this step at least {least}.', name=use.name, minutes=piece.minutes, least=least
        )
        yield use.problem("W106", words, key="minutes", warning=True)


def _without_a_break(workshop: Workshop) -> Iterator[Problem]:
    minutes = 0
    for index, step in enumerate(workshop.steps):
        minutes = 0 if isinstance(step.activity, Break) else minutes + step.minutes
        if minutes > LONG and not workshop.alone:
            words = text(
                "Here people have worked for {minutes} minutes without a break. Put a step with break: before this one.", minutes=minutes
            )
            yield Problem("W107", ("steps", index, "minutes"), words, warning=True)
            return
