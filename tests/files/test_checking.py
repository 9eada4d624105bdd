from pathlib import Path

import pytest

from game.files.checking import check_files
from game.files.places import content_folder
from tests.files.bad_examples import BAD, say
from tests.strange import a_link, a_pipe

ROOT = BAD.parents[1]
MAPLESS = 3
"""How many maps are missing in a folder without any."""


def words_of(path: Path) -> tuple[str, bool]:
    lines, failed = check_files((path,), ROOT, say)
    return "\n".join(lines), failed


def real_case(path: Path, *changes: tuple[str, str]) -> Path:
    """Write a case that fits the real maps and stages."""
    words = (BAD / "good.yaml.txt").read_text("utf-8").replace("case: good", f"case: {path.stem}").replace("square", "farm-day")
    for old, new in changes:
        words = words.replace(old, new)
    path.write_text(words, "utf-8")
    return path


def test_all_problems_of_a_file_are_told_the_worst_first(tmp_path: Path) -> None:
    path = real_case(tmp_path / "a.yaml", ("good: no", "good: yes"), ("{id: lina,", "{id: me,"), ("careful: yes", "careful: maybe"))
    words, failed = words_of(path)
    assert failed
    assert words.index("C035") < words.index("C008")


def test_a_case_without_problems_has_one_line(tmp_path: Path) -> None:
    path = real_case(tmp_path / "a.yaml")
    words, failed = words_of(path)
    assert not failed
    assert words.endswith(f"{path.as_posix()}: twins 2, scenes 3, paths 2, endings 1, words 47, minutes to read 1, turns at farm")


def test_a_warning_is_told_and_does_not_fail(tmp_path: Path) -> None:
    words, failed = words_of(real_case(tmp_path / "a.yaml", ("good: no", "good: yes")))
    assert not failed
    assert "C142" in words
    assert "scenes 3" in words


def test_a_folder_stands_for_its_files(tmp_path: Path) -> None:
    real_case(tmp_path / "a.yaml")
    real_case(tmp_path / "b.yaml", ("start: home", "start: hone"))
    words, failed = words_of(tmp_path)
    assert failed
    assert "a.yaml: twins 2, scenes" in words
    assert "b.yaml, line 15, column 8" in words


def test_two_files_of_one_name_are_told(tmp_path: Path) -> None:
    (tmp_path / "one").mkdir()
    (tmp_path / "two").mkdir()
    paths = [real_case(tmp_path / folder / "a.yaml") for folder in ("one", "two")]
    lines, failed = check_files(paths, ROOT, say)
    assert failed
    assert sum("C037" in line for line in lines) == 1


def test_what_is_wrong_with_the_maps_is_told_as_well(tmp_path: Path) -> None:
    lines, failed = check_files((), tmp_path, say)
    assert failed
    assert sum("M001" in line for line in lines) == MAPLESS


def test_a_file_of_the_game_is_named_from_its_folder(tmp_path: Path) -> None:
    (tmp_path / "scenarios" / "cases").mkdir(parents=True)
    (tmp_path / "scenarios" / "cases" / "torn.yaml").write_text("- a\n", "utf-8")
    lines, _ = check_files((), tmp_path, say)
    assert lines[-1].startswith("scenarios/cases/torn.yaml, line 1, column 1")


def test_the_shipped_cases_have_no_problems() -> None:
    lines, failed = check_files((), ROOT, say)
    assert not failed, "\n".join(lines)


def test_a_folder_without_anything_to_check_is_said_and_fails(tmp_path: Path) -> None:
    (tmp_path / "notes.md").write_bytes(b"")
    words, failed = words_of(tmp_path)
    assert failed
    assert words.startswith("Nothing was checked in")


def test_links_that_lead_in_a_circle_do_not_stop_the_check_of_the_others(tmp_path: Path) -> None:
    a_link(tmp_path / "a.yaml", "b.yaml")
    a_link(tmp_path / "b.yaml", "a.yaml")
    a_link(tmp_path / "loop", "loop")
    a_pipe(tmp_path / "pipe.yaml")
    real_case(tmp_path / "good.yaml")
    lines, failed = check_files((tmp_path / "loop", tmp_path / ("x" * 300), Path("/dev/zero"), tmp_path), ROOT, say)
    words = "\n".join(lines)
    assert failed
    assert words.count("C040") == 6
    assert "good.yaml: twins 2, scenes" in words


@pytest.mark.parametrize("ending", ["yml", "yaml"])
def test_both_endings_are_checked(ending: str, tmp_path: Path) -> None:
    assert not words_of(real_case(tmp_path / f"a.{ending}"))[1]


def test_of_two_endings_of_one_name_the_second_is_told(tmp_path: Path) -> None:
    for ending in ("yaml", "yml"):
        real_case(tmp_path / f"a.{ending}")
    words, failed = words_of(tmp_path)
    assert failed
    assert "a.yml" in words.splitlines()[words.splitlines().index(next(line for line in words.splitlines() if "C037" in line))]


def test_a_file_whose_first_key_has_a_slip_is_known_by_its_other_keys(tmp_path: Path) -> None:
    words = (content_folder() / "scenarios" / "exercises" / "quiz-before.yaml").read_text("utf-8")
    (tmp_path / "quiz-before.yaml").write_text(words.replace("exercise: quiz", "exrecise: quiz"), "utf-8")
    told, failed = words_of(tmp_path / "quiz-before.yaml")
    assert failed
    assert 'There is no "exrecise" here. Did you mean "exercise"?' in told
    assert "missing" not in told
