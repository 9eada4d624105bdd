from pathlib import Path

from game.core.crossing.level import CrossingId
from game.core.crossing.result import CrossingResult
from game.files.crossing.results_file import CrossingResults, add_crossing_result, best_of, read_crossing_results

NAME = CrossingId("first")
GOOD, BETTER = CrossingResult(NAME, 80, 30, 1), CrossingResult(NAME, 95, 33, 0)


def test_the_best_end_is_kept_and_read_again(tmp_path: Path) -> None:
    file = tmp_path / "results.json"
    results = add_crossing_result(file, CrossingResults(), GOOD)
    results = add_crossing_result(file, results, BETTER)
    results = add_crossing_result(file, results, GOOD)
    assert best_of(results, NAME) == best_of(read_crossing_results(file), NAME) == BETTER


def test_with_equal_points_fewer_moves_are_better(tmp_path: Path) -> None:
    file, quicker = tmp_path / "results.json", CrossingResult(NAME, 80, 29, 1)
    assert best_of(add_crossing_result(file, CrossingResults((GOOD,)), quicker), NAME) == quicker


def test_a_damaged_file_is_put_aside_and_said(tmp_path: Path) -> None:
    file = tmp_path / "results.json"
    file.write_text('{"format": 1, "results": [{"level": "first", "points": 800, "moves": 1, "broken": 0}]}', encoding="utf-8")
    results = read_crossing_results(file)
    assert results.entries == ()
    assert results.note is not None
    assert not file.exists()


def test_what_cannot_be_written_is_said(tmp_path: Path) -> None:
    results = add_crossing_result(tmp_path, CrossingResults(), GOOD)
    assert results.note is not None
    assert best_of(results, NAME) == GOOD


def test_no_file_is_no_result(tmp_path: Path) -> None:
    assert read_crossing_results(tmp_path / "none.json") == CrossingResults()


def test_what_another_copy_of_the_game_has_written_meanwhile_is_kept_if_it_is_better(tmp_path: Path) -> None:
    file = tmp_path / "crossing-results.json"
    one, other, better = (CrossingResult(CrossingId(level), points, 9, 0) for level, points in (("a", 50), ("b", 60), ("a", 80)))
    ours = add_crossing_result(file, CrossingResults(), one)
    add_crossing_result(file, ours, better)
    every = add_crossing_result(file, ours, other)
    assert set(every.entries) == {better, other}
