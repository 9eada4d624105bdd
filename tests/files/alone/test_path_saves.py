import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.core.alone.path import Passed, Progress
from game.core.workshop.workshop import StepId, WorkshopId
from game.files.alone.path_saves import PathSaves

NAME = WorkshopId("my-path")
SCORES = st.none() | st.integers(0, 20).flatmap(lambda of: st.tuples(st.integers(0, of), st.just(of)))
PASSED = st.builds(Passed, st.sampled_from(("one", "two", "three")).map(StepId), SCORES, st.booleans())


@given(st.lists(PASSED, max_size=4))
def test_a_path_comes_back_as_it_was(tmp_path_factory: pytest.TempPathFactory, passed: list[Passed]) -> None:
    saves = PathSaves(tmp_path_factory.mktemp("paths"))
    progress = Progress(NAME, tuple(passed))
    assert saves.keep(progress) is None
    assert saves.load(NAME) == (progress, None)
    assert saves.begun_paths() == (NAME,)


def test_a_path_that_was_not_begun_is_none(tmp_path: Path) -> None:
    assert PathSaves(tmp_path).load(NAME) == (None, None)
    assert PathSaves(tmp_path).begun_paths() == ()


@pytest.mark.parametrize(
    "words",
    [
        "no path",
        "[]",
        json.dumps({"format": 2, "workshop": NAME, "passed": []}),
        json.dumps({"format": 1, "workshop": "another", "passed": []}),
        json.dumps({"format": 1, "workshop": NAME, "passed": [{"step": "one"}]}),
        json.dumps({"format": 1, "workshop": NAME, "passed": [{"step": "one", "score": [5, 4], "left-out": False}]}),
    ],
)
def test_a_damaged_path_is_put_aside_and_begins_anew(tmp_path: Path, words: str) -> None:
    (tmp_path / f"{NAME}.json").write_text(words, encoding="utf-8")
    progress, note = PathSaves(tmp_path).load(NAME)
    assert progress is None
    assert note is not None
    assert dict(note.values)["file"] == f"{NAME}.json.damaged-1"


def test_a_path_that_cannot_be_kept_is_said(tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("a file", "utf-8")
    assert PathSaves(tmp_path / "taken").keep(Progress(NAME)) is not None
