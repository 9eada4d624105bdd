from pathlib import Path

import pytest

from game.core.exercise.exercise import ExerciseId
from game.core.exercise.result import ExerciseResult
from game.files.exercise.results_file import MOST, ExerciseResults, add_exercise_result, last_of, read_exercise_results

BEFORE, AFTER = ExerciseId("before"), ExerciseId("after")
FIRST, SECOND, THIRD = (
    ExerciseResult(BEFORE, 3, 8, "2026-11-21"),
    ExerciseResult(AFTER, 6, 8, "2026-11-21"),
    ExerciseResult(BEFORE, 5, 8, "2027-01-10"),
)


def test_every_end_is_kept_the_oldest_first(tmp_path: Path) -> None:
    file, results = tmp_path / "results.json", ExerciseResults()
    for result in (FIRST, SECOND, THIRD):
        results = add_exercise_result(file, results, result)
    assert read_exercise_results(file) == results == ExerciseResults((FIRST, SECOND, THIRD))
    assert last_of(results, BEFORE) == THIRD
    assert last_of(results, ExerciseId("never")) is None


def test_very_old_ends_are_forgotten(tmp_path: Path) -> None:
    results = add_exercise_result(tmp_path / "results.json", ExerciseResults((FIRST,) * MOST), SECOND)
    assert len(results.entries) == MOST
    assert results.entries[-1] == SECOND


@pytest.mark.parametrize(
    "words",
    [
        "",
        "[]",
        '{"format": 2, "results": []}',
        '{"format": 1, "results": [{"exercise": "a", "right": 1, "of": 2}]}',
        '{"format": 1, "results": [{"exercise": "a", "right": 3, "of": 2, "day": "2026-11-21"}]}',
        '{"format": 1, "results": [{"exercise": "a", "right": 1, "of": 2, "day": "yesterday"}]}',
    ],
)
def test_a_damaged_file_is_put_aside_and_said(tmp_path: Path, words: str) -> None:
    file = tmp_path / "results.json"
    file.write_text(words, encoding="utf-8")
    results = read_exercise_results(file)
    assert results.entries == ()
    assert results.note is not None
    assert not file.exists()
    assert (tmp_path / "results.json.damaged-1").exists()


def test_what_cannot_be_written_is_said(tmp_path: Path) -> None:
    results = add_exercise_result(tmp_path, ExerciseResults(), FIRST)
    assert results.note is not None
    assert results.entries == (FIRST,)


def test_what_cannot_be_read_is_said(tmp_path: Path) -> None:
    assert read_exercise_results(tmp_path).note is not None


def test_no_file_is_no_result(tmp_path: Path) -> None:
    assert read_exercise_results(tmp_path / "none.json") == ExerciseResults()


def test_what_another_copy_of_the_game_has_written_meanwhile_is_kept_once(tmp_path: Path) -> None:
    file = tmp_path / "exercise-results.json"
    one, other, third = (ExerciseResult(ExerciseId(name), 1, 2, "2026-11-21") for name in ("a", "b", "c"))
    ours = add_exercise_result(file, ExerciseResults(), one)
    add_exercise_result(file, ours, other)
    every = add_exercise_result(file, ours, third)
    assert every.entries == (one, other, third)
    assert read_exercise_results(file).entries == every.entries
