"""Every slip, put into every shipped file: it is told first, in its line, and its cure makes the message go away."""

import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from game.core.problem import Report
from game.files.crossing.library import LEVELS
from game.files.exercise.library import EXERCISES
from game.files.journey.library import cases_in
from game.files.places import content_folder
from game.files.problem_reports import worst_first
from game.files.workshop.workshop_file import read_workshop
from game.files.yaml.source import place_problems, read_source
from tests.files.bad_examples import say
from tests.files.journey.small_world import small_world
from tests.files.yaml.slips_everywhere import SLIPS, Lines, blocks

SCENARIOS = content_folder() / "scenarios"
FILES = sorted(path for path in SCENARIOS.glob("*/*.yaml") if path.parent.name != "kept-0.1.0")
READ = {"cases": cases_in(small_world()).read, "crossings": LEVELS.read, "exercises": EXERCISES.read, "workshops": read_workshop}
TRIES = 1
"""At how many places of a file a slip is put."""


def told(path: Path, lines: Lines) -> tuple[Report, ...]:
    source = read_source("\n".join(lines).encode(), path.name)
    problems = READ[path.parent.name](source.tree, path.stem)[1] if source.tree is not None else ()
    return worst_first((*source.reports, *place_problems(source, problems)))


def with_slips(path: Path, name: str) -> Iterator[tuple[Lines, int, Lines]]:
    """Return the lines of a file, the number of the one with a slip, and the lines with it."""
    lines, rng = path.read_text("utf-8").split("\n"), random.Random(f"{path.name} {name}")
    free = sorted(set(range(len(lines))) - blocks(lines))
    places = [at for at in free if SLIPS[name](lines, at, random.Random(0)) is not None]
    for at in rng.sample(places, min(TRIES, len(places))):
        slip = SLIPS[name](lines, at, rng)
        assert slip is not None
        yield lines, at, [*lines[:at], slip, *lines[at + 1 :]]


def cured(report: Report, lines: Lines, at: int, line: str) -> Lines:
    """Return lines in which the cure that a message shows stands with its indent; if it shows none, with plain spaces."""
    words = say(report.problem.words).split("\n")
    indent = line[: len(line) - len(line.lstrip())]
    return [*lines[:at], indent + (words[-1] if len(words) > 1 else line.lstrip()), *lines[at + 1 :]]


@pytest.mark.parametrize("name", SLIPS)
def test_a_slip_in_any_shipped_file_is_told_first_and_its_cure_ends_it(name: str) -> None:
    tried = 0
    for path in FILES:
        for lines, at, wrong in with_slips(path, name):
            reports = told(path, wrong)
            assert reports, (path.name, at + 1, wrong[at])
            first = reports[0]
            assert first.place is not None
            assert first.place.line == at + 1, (path.name, at + 1, wrong[at], [say(each.problem.words) for each in reports])
            assert told(path, cured(first, wrong, at, lines[at])) == (), (path.name, at + 1, wrong[at])
            tried += 1
    assert tried


def test_nothing_is_said_of_what_is_shipped() -> None:
    assert [path.name for path in FILES if told(path, path.read_text("utf-8").split("\n"))] == []
