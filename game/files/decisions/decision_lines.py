"""Decisions of courts in lines to be printed, each beside what the law as code says."""

from collections.abc import Iterator
from pathlib import Path

from game.core.decision import Compared, Decision, count
from game.core.message import Text, text, with_values
from game.core.naming import name_list
from game.files.decisions.decision_file import read_decisions
from game.files.problem_reports import Say, is_broken, tell

FOUND, BLIND = "found", "blind"
"""The two ways to write a decision down, called as in the file."""


def decision_lines(path: Path, say: Say, shown: str = "") -> tuple[tuple[str, ...], bool]:
    """Give the lines of a file of decisions, and whether it has to be mended."""
    decisions, reports = read_decisions(path, shown)
    problems = (f"{tell(each, say)}\n" for each in reports)
    told = (line for decision in decisions for line in _told(decision, say))
    return (*problems, *told, *(_counted(decisions, say) if decisions else ())), is_broken(reports)


def _told(decision: Decision, say: Say) -> Iterator[str]:
    result = decision.result.value if decision.result else "none"
    named = {"id": decision.id, "name": decision.name, "year": str(decision.year)}
    yield say(text("{id}: {name}, {year}. The court: {result}.", **named, result=result))
    for way, compared in ((FOUND, decision.by_found()), (BLIND, decision.by_blind())):
        yield f"   {say(_beside(way, compared))}"
    if decision.why:
        yield f"   {decision.why}"


def _beside(way: str, compared: Compared) -> Text:
    reading, missing = compared.reading.value, name_list(part.value for part in compared.law.missing)
    if compared.on_trafficking and compared.on_reading:
        return text("{way}: {reading}. Agrees.", way=way, reading=reading)
    if compared.on_trafficking:
        return text("{way}: {reading}. Agrees on trafficking or not, differs on the reading.", way=way, reading=reading)
    if missing:
        words = text("{way}: {reading}. Differs on trafficking or not; missing for it: {missing}.", missing=missing)
        return with_values(words, way=way, reading=reading)
    return text("{way}: {reading}. Differs on trafficking or not.", way=way, reading=reading)


def _counted(decisions: tuple[Decision, ...], say: Say) -> Iterator[str]:
    for way, compared in ((FOUND, [each.by_found() for each in decisions]), (BLIND, [each.by_blind() for each in decisions])):
        sums = count(compared)
        words = text(
            "{way}: of {every} decisions {trafficking} agree on trafficking or not, {reading} on the reading.",
            way=way,
            every=sums.every,
            trafficking=sums.on_trafficking,
            reading=sums.on_reading,
        )
        yield say(words)
