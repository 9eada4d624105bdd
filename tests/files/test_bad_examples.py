import re
from pathlib import Path

import pytest

from game.core.crossing.problem_codes import CODES as RIVERS
from game.core.exercise.problem_codes import CODES as EXERCISES
from game.core.journey.proof.problem_codes import CODES as CASES
from game.core.workshop.problem_codes import CODES as WORKSHOPS
from game.files.problem_codes import CODES as FILES
from tests.files.bad_examples import BAD, examples, said_of

ROOT = BAD.parents[1]
RULES = {**CASES, **RIVERS, **EXERCISES, **WORKSHOPS}
TOLD_BEFORE = {"C111"}
"""Of a file this is always told as C029, C030 or C031, with a better place."""
FOREIGN = "<what the system or a library says>"
"""Stands in the expected message for words that are not ours, and so may change."""
CODES = sorted({*RULES, *FILES} - TOLD_BEFORE)


def test_no_code_is_used_twice() -> None:
    assert not RULES.keys() & FILES.keys()
    assert len(RULES) == len(CASES) + len(RIVERS) + len(EXERCISES) + len(WORKSHOPS)


def test_every_code_in_the_source_is_known() -> None:
    words = "".join(path.read_text("utf-8") for path in (ROOT / "game" / "files").rglob("*.py") if path.name != "problem_codes.py")
    assert set(re.findall(r'"([YCMSXEWD]\d\d\d)"', words)) - RULES.keys() == FILES.keys()


def test_every_code_has_a_bad_example() -> None:
    assert sorted(examples()) == CODES


def test_every_bad_example_has_its_message() -> None:
    assert sorted(path.stem[:4] for path in BAD.glob("*.txt") if not path.name.startswith("good")) == CODES


def test_every_code_has_a_paragraph_in_the_documentation() -> None:
    headings = re.findall(r"^### ([YCMSXEWD]\d\d\d) ", (ROOT / "docs" / "problems.md").read_text("utf-8"), re.MULTILINE)
    assert sorted(headings) == sorted({*RULES, *FILES})


@pytest.mark.parametrize("code", CODES)
def test_the_message_is_told_word_for_word(code: str, tmp_path: Path) -> None:
    name = examples()[code]
    told = (BAD / f"{Path(name).stem}.txt").read_text("utf-8")
    assert re.fullmatch(re.escape(told).replace(re.escape(FOREIGN), ".+"), said_of(name, tmp_path))


@pytest.mark.parametrize("code", CODES)
def test_nothing_else_is_said_of_a_bad_example(code: str) -> None:
    told = (BAD / f"{Path(examples()[code]).stem}.txt").read_text("utf-8")
    assert re.findall(r"  ([YCMSXEWD]\d\d\d)$", told, re.MULTILINE) == [code]


@pytest.mark.parametrize("path", sorted(BAD.glob("*.yaml")), ids=lambda path: path.stem)
def test_the_first_line_of_a_bad_example_names_its_code(path: Path) -> None:
    assert path.read_bytes().startswith(f"# {path.stem[:4]}: ".encode())
