"""Findings as a long list of figures, one in a row, for spreadsheets; what is not to be told is not in it."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import assert_never

from game.core.findings.findings import (
    AskedFinding,
    CaseFinding,
    CrossingFinding,
    ExerciseFinding,
    Findings,
    ItemFinding,
    PollFinding,
    StepFinding,
    What,
)
from game.core.findings.tally import Portion, Tally
from game.core.findings.words import verdicts

FEW = "fewer-than-five"
"""Stands for the answers of fewer than five people."""


@dataclass(frozen=True)
class Row:
    """One figure: of what step and item, in which round of voting (0: none), for which answer; no count where it is not told."""

    step: str
    item: str
    round: int
    option: str
    count: int | None


def rows(found: Findings) -> tuple[Row, ...]:
    """Return every figure of a session."""
    people = Row("", "people", 0, "all", sum(found.people))
    mixed = (Row("", "said-for", 0, f"{each.said.value}/{each.right.value}", each.votes) for each in found.confusions)
    return (people, *(row for step in found.steps for row in _step(step)), *mixed)


def _step(step: StepFinding) -> Iterator[Row]:
    yield Row(step.step, "step", 0, "done", step.done.count)
    for minutes in step.minutes:
        yield Row(step.step, "step", 0, "minutes", minutes)
    if step.what is not None:
        yield from _what(step.step, step.what)


def _what(step: str, what: What) -> Iterator[Row]:
    match what:
        case PollFinding():
            for question in what.questions:
                yield from _question_rows(step, question)
        case ExerciseFinding():
            for item in what.items:
                yield from _item(step, item)
        case CaseFinding():
            yield from _case(step, what)
        case CrossingFinding():
            for result in what.results:
                figures = {"points": result.points, "moves": result.moves, "links-broken": result.broken}
                yield from (Row(step, what.level, 0, name, count) for name, count in figures.items())
        case _:
            assert_never(what)


def _question_rows(step: str, asked: AskedFinding) -> Iterator[Row]:
    for round_, tally in ((1, asked.first), (2, asked.second)):
        yield from _tally(Row(step, asked.item, round_, "", None), tally, tuple(answer for answer, _ in asked.answers))


def _tally(row: Row, tally: Tally, answers: tuple[str, ...]) -> Iterator[Row]:
    if tally.all and not tally.told:
        yield Row(row.step, row.item, row.round, FEW, None)
    elif tally.all:
        yield from (Row(row.step, row.item, row.round, answer, tally.of(answer)) for answer in answers)


def _item(step: str, item: ItemFinding) -> Iterator[Row]:
    yield from _portion(step, item.item, 1, "hands-right", item.first)
    yield from _portion(step, item.item, 2, "hands-right", item.second)
    yield from _portion(step, item.item, 0, "room-right", item.room)
    yield from _portion(step, item.item, 0, "lines-found", item.lines)
    if item.lines.all:
        yield Row(step, item.item, 0, "false-marks", item.false_marks)


def _case(step: str, case: CaseFinding) -> Iterator[Row]:
    if case.old:
        yield Row(step, case.case, 0, "rules-of-0.1.0", 1)
    unit = "teams" if case.by_teams else "rooms"
    yield from (Row(step, case.case, 0, f"{unit}-{name}", count) for name, _, count in verdicts(case))
    yield from (Row(step, case.case, 0, "delay-in-votes", each.delay) for each in case.results if each.delay is not None)
    for scene in case.scenes:
        yield from _portion(step, scene.scene, 1, "flag", scene.first)
        yield from _portion(step, scene.scene, 2, "flag", scene.second)
    for fork in case.forks:
        yield from (Row(step, fork.scene, 0, f"way-{number}", taken) for number, (_, taken) in enumerate(fork.options, start=1))


def _portion(step: str, item: str, round_: int, option: str, portion: Portion) -> Iterator[Row]:
    if portion.all:
        yield Row(step, item, round_, option, portion.count)
        yield Row(step, item, round_, "all", portion.all)
