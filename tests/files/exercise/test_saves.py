import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.core.exercise.exercise import ExerciseId, ItemId, OptionId
from game.core.exercise.run import Hands, Run, Show, Take, Turn
from game.core.law import Ages
from game.files.exercise.run_json import read_run, write_run
from game.files.exercise.saves import ExerciseSaves
from game.files.json_part import DamagedError
from tests.core.exercise.drills import card, poll, sort
from tests.core.exercise.test_run import LEVEL, PUSH, after

NAMES = st.text(max_size=5)
ITEMS, OPTIONS = NAMES.map(ItemId), NAMES.map(OptionId)
RUNS = st.builds(
    Run,
    NAMES.map(ExerciseId),
    st.sampled_from(Ages),
    st.integers(0, 50),
    st.lists(st.tuples(ITEMS, st.lists(OPTIONS, max_size=3).map(tuple)), max_size=3).map(tuple),
    st.lists(ITEMS, max_size=3).map(tuple),
    st.lists(
        st.builds(Hands, ITEMS, st.integers(1, 2), st.lists(st.tuples(OPTIONS, st.integers(0, 99)), max_size=3).map(tuple)), max_size=2
    ).map(tuple),
    st.lists(ITEMS, max_size=3).map(tuple),
)
RUN = after(sort(), Take(PUSH), Show(), Turn(), Take(PUSH))


@given(RUNS)
def test_a_run_comes_back_as_it_was(run: Run) -> None:
    assert read_run(json.loads(json.dumps(write_run(run)))) == run


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("level", "14+"),
        ("at", -1),
        ("chosen", [["one"]]),
        ("chosen", [["one", "push"]]),
        ("shown", [1]),
        ("hands", [["one", 3, []]]),
        ("hands", [["one", 1, [["yes", 100]]]]),
        ("again", None),
    ],
)
def test_what_is_no_run_is_refused(key: str, value: object) -> None:
    with pytest.raises(DamagedError):
        read_run({**write_run(RUN), key: value})


def test_a_run_that_lacks_something_is_refused() -> None:
    with pytest.raises(DamagedError):
        read_run({key: value for key, value in write_run(RUN).items() if key != "shown"})


def test_an_exercise_goes_on_where_it_was(tmp_path: Path) -> None:
    assert ExerciseSaves(tmp_path / "kept").keep(sort(), RUN) is None
    again = ExerciseSaves(tmp_path / "kept")
    assert again.load(sort()) == (RUN, None)
    assert again.begun_exercises() == {"tiny"}


def test_nothing_is_kept_of_an_exercise_that_nobody_began(tmp_path: Path) -> None:
    assert ExerciseSaves(tmp_path / "none").load(sort()) == (None, None)
    assert ExerciseSaves(tmp_path / "none").begun_exercises() == frozenset()


def test_a_run_fits_a_changed_exercise_as_far_as_possible(tmp_path: Path) -> None:
    saves = ExerciseSaves(tmp_path)
    saves.keep(sort(), RUN)
    run, note = saves.load(sort(card("two", "pull"), card("one", "push"), bins="push pull"))
    assert note is None
    assert run == Run(sort().id, LEVEL, 0, RUN.chosen, RUN.shown)


def test_an_exercise_of_another_kind_begins_at_its_first_item(tmp_path: Path) -> None:
    saves = ExerciseSaves(tmp_path)
    saves.keep(sort(card("other", "push")), after(sort(card("other", "push")), Take(PUSH)))
    assert saves.load(poll())[0] == Run(poll().id, LEVEL)


def test_what_is_finished_is_forgotten(tmp_path: Path) -> None:
    saves = ExerciseSaves(tmp_path)
    saves.keep(sort(), RUN)
    saves.forget(sort().id)
    saves.forget(sort().id)
    assert saves.load(sort()) == (None, None)
    assert saves.begun_exercises() == frozenset()


@pytest.mark.parametrize("words", ["", "{", '{"format": 1, "exercise": "tiny"}', '{"format": 9}'])
def test_a_damaged_file_is_put_aside_and_said(tmp_path: Path, words: str) -> None:
    (tmp_path / "tiny.json").write_text(words, "utf-8")
    saves = ExerciseSaves(tmp_path)
    run, note = saves.load(sort())
    assert run is None
    assert note is not None
    assert (tmp_path / "tiny.json.damaged-1").exists()
    assert saves.begun_exercises() == frozenset()


def test_a_file_of_another_exercise_is_damaged(tmp_path: Path) -> None:
    ExerciseSaves(tmp_path).keep(sort(), RUN)
    words = (tmp_path / "tiny.json").read_text("utf-8").replace('"exercise":"tiny"', '"exercise":"other"')
    (tmp_path / "tiny.json").write_text(words, "utf-8")
    assert ExerciseSaves(tmp_path).load(sort())[1] is not None


def test_a_folder_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("a file", "utf-8")
    assert ExerciseSaves(tmp_path / "taken").keep(sort(), RUN) is not None
