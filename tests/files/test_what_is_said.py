"""What every shipped text keeps to, whoever writes the next one: law has its year, old figures are history, nothing is promised in vain."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from game.core.exercise.exercise import Spot
from game.files.exercise.exercise_file import read_exercise
from game.files.places import content_folder
from game.files.yaml.source import read_source
from game.files.yaml.tree import Tree

ROOT = content_folder()
SCENARIOS = sorted(path for path in (ROOT / "scenarios").rglob("*.yaml") if path.parent.name != "kept-0.1.0")
"""What is said to anybody; old words only serve to count old sessions."""
WORKSHOPS = sorted((ROOT / "scenarios" / "workshops").glob("*.yaml"))
SOURCED = [*sorted((ROOT / "scenarios" / "exercises").glob("*.yaml")), *sorted((ROOT / "scenarios" / "crossings").glob("*.yaml"))]

PROMISES = (
    r"not (to be )?punished for (having been|being|that)",
    r"nobody (is|may be|can be) punished for",
    r"does nothing without you",
    r"tells? no ?(one|body) without",
    r"(said|say) here stays here",
    r"may not be sent away",
)
"""What was promised once, and no law keeps it."""
LAW = r"\b(Convention|Protocol|Directive|GRETA|Trafficking in Persons Report|v\. [A-Z])"
FIGURE = r"\d+ ?%|\b\d+ of 100\b"


def tree(path: Path) -> Tree:
    return read_source(path.read_bytes(), path.name).tree or ""


def sentences(part: Tree) -> Iterator[str]:
    """Give every text, wherever it stands."""
    if isinstance(part, dict):
        for key, value in part.items():
            yield from (str(key), *sentences(value))
    elif isinstance(part, list):
        for value in part:
            yield from sentences(value)
    elif isinstance(part, str):
        yield part


def sourced(part: Tree) -> Iterator[tuple[str, str]]:
    """Give every text that has a source beside it, with the year of that."""
    if isinstance(part, dict):
        if isinstance(year := part.get("year"), str):
            yield from ((sentence, year) for sentence in sentences(part))
        else:
            for value in part.values():
                yield from sourced(value)
    elif isinstance(part, list):
        for value in part:
            yield from sourced(value)


@pytest.mark.parametrize("path", SCENARIOS, ids=lambda path: path.stem)
def test_nothing_is_promised_that_no_law_keeps(path: Path) -> None:
    promise = re.compile("|".join(PROMISES), re.IGNORECASE)
    assert [sentence for sentence in sentences(tree(path)) if promise.search(sentence)] == []


@pytest.mark.parametrize("path", WORKSHOPS, ids=lambda path: path.stem)
def test_law_and_figures_that_a_trainer_says_have_their_year(path: Path) -> None:
    rests_on = re.compile(rf"{LAW}|\d+ ?% of ")
    said = [sentence for sentence in sentences(tree(path)) if rests_on.search(sentence)]
    assert [sentence for sentence in said if not re.search(r"\b(19|20)\d\d\b", sentence)] == []


def test_an_old_figure_says_that_it_is_one() -> None:
    old = [sentence for path in SOURCED for sentence, year in sourced(tree(path)) if int(year) < 2005 and re.search(FIGURE, sentence)]
    assert len(old) > 5
    assert [sentence for sentence in old if year_of_then(sentence) is None] == []


def year_of_then(sentence: str) -> re.Match[str] | None:
    return re.search(r"\b200[0-4]\b|of that time", sentence)


def test_a_river_tells_of_whom_the_figures_of_2002_are() -> None:
    rivers = (ROOT / "scenarios" / "crossings").glob("*.yaml")
    counted = [sentence for path in rivers for sentence in sentences(tree(path)) if re.search(r"\b\d+ of 100\b", sentence)]
    assert counted
    assert [sentence for sentence in counted if "women" not in sentence] == []


def test_an_honest_offer_for_the_young_asks_their_age() -> None:
    exercise, _ = read_exercise(tree(ROOT / "scenarios" / "exercises" / "eight-offers.yaml"), "eight-offers")
    assert isinstance(exercise.task, Spot)
    honest = [document for document in exercise.task.documents if document.genuine]
    assert honest
    assert [document.title.source for document in honest if not any("18" in line.says.source for line in document.lines)] == []
