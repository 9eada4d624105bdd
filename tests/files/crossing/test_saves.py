from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.core.crossing.history import Begun, CrossingHistory, CrossingStep, begin, play, replay, undo
from game.core.crossing.level import KeeperId
from game.core.crossing.state import Answer, Call, CrossingMove, HandOver, Jump, Lay, Lift, Mode, PassOn, Together, Wait
from game.core.undo import Undo
from game.files.crossing.saves import CrossingSaves
from game.files.crossing.steps_json import read_begun, read_step, write_begun, write_step
from game.files.json_part import DamagedError
from tests.core.crossing.rivers import river

A, B = KeeperId("a"), KeeperId("b")
LEVEL = river()
NAMES = st.text(max_size=9).map(KeeperId)
STEPS: st.SearchStrategy[CrossingStep] = st.one_of(
    st.builds(Jump, NAMES, st.sampled_from([1, -1])),
    st.builds(Lay, st.booleans()),
    st.builds(Lift, st.booleans()),
    st.builds(HandOver, NAMES),
    st.builds(Call, NAMES),
    st.builds(Answer, NAMES),
    st.builds(Wait, st.integers(0, 10**9)),
    st.sampled_from([PassOn(), Together(), Undo()]),
)


def played(*moves: CrossingMove, begun: Begun | None = None) -> CrossingHistory:
    return replay(LEVEL, begun or Begun(), moves)


@given(STEPS)
def test_a_step_comes_back_as_it_was(step: CrossingStep) -> None:
    assert read_step(write_step(step)) == step


@pytest.mark.parametrize(
    "tree", [None, [], ["fly"], ["jump", "a"], ["jump", "a", 2], ["lay", "yes"], ["wait", -1], ["hand", 3], [["lay"], True]]
)
def test_what_is_no_step_is_refused(tree: object) -> None:
    with pytest.raises(DamagedError):
        read_step(tree)


def test_how_a_crossing_was_begun_comes_back() -> None:
    begun = Begun((B, A), Mode.LIVE, 7)
    assert read_begun(write_begun(begun)) == begun


def test_a_crossing_goes_on_where_it_was(tmp_path: Path) -> None:
    history = undo(played(Lay(), Jump(A), Lay()))
    assert CrossingSaves(tmp_path / "kept").keep(LEVEL, "1", history) is None
    kept = CrossingSaves(tmp_path / "kept").load(LEVEL, "1")
    assert kept.history == history
    assert kept.note is None


def test_nothing_is_kept_of_a_level_that_nobody_began(tmp_path: Path) -> None:
    assert CrossingSaves(tmp_path).load(LEVEL, "1").history is None


def test_steps_that_still_fit_a_changed_level_are_kept(tmp_path: Path) -> None:
    saves = CrossingSaves(tmp_path)
    saves.keep(LEVEL, "1", played(Lay()))
    kept = saves.load(LEVEL, "2")
    assert kept.history == played(Lay())
    assert kept.note is not None


def test_steps_that_fit_no_more_begin_anew(tmp_path: Path) -> None:
    saves = CrossingSaves(tmp_path)
    saves.keep(LEVEL, "1", played(Lay(), Jump(A)))
    kept = saves.load(river(keepers="bc", tasks="**"), "2")
    assert kept.history is None
    assert kept.note is not None


def test_a_damaged_file_is_put_aside(tmp_path: Path) -> None:
    (tmp_path / "tiny.json").write_text('{"format": 1, "level": "tiny"', "utf-8")
    kept = CrossingSaves(tmp_path).load(LEVEL, "1")
    assert kept.history is None
    assert (tmp_path / "tiny.json.damaged-1").exists()


def test_a_file_of_another_level_is_damaged(tmp_path: Path) -> None:
    saves = CrossingSaves(tmp_path)
    saves.keep(LEVEL, "1", played())
    (tmp_path / "tiny.json").rename(tmp_path / "other.json")
    assert CrossingSaves(tmp_path).begun_levels() == ()


def test_what_was_played_last_comes_first(tmp_path: Path) -> None:
    saves = CrossingSaves(tmp_path)
    saves.keep(LEVEL, "1", played())
    saves.keep(LEVEL, "1", played(Lay()))
    assert [(each.name, each.over, each.number) for each in CrossingSaves(tmp_path).begun_levels()] == [("tiny", False, 2)]


def test_a_folder_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("a file", "utf-8")
    assert CrossingSaves(tmp_path / "taken").keep(LEVEL, "1", played()) is not None


def test_a_crossing_in_live_mode_comes_back_to_the_millisecond(tmp_path: Path) -> None:
    history = begin(LEVEL, Begun(mode=Mode.LIVE))
    for move in (Lay(), Jump(A), Lay(), Jump(A), Wait(16), Wait(1_033)):
        history, _ = play(LEVEL, history, move)
    CrossingSaves(tmp_path).keep(LEVEL, "1", history)
    again = CrossingSaves(tmp_path).load(LEVEL, "1").history
    assert again == history
    assert again is not None
    assert again.now.board.left == (951, 0, 0)
