"""A file that somebody meant to be read is never passed over in silence."""

from pathlib import Path

import pytest

from game.files.content_folder import content_files, find, well_named, wrong_name
from tests.files.bad_examples import say
from tests.strange import a_link, a_pipe


@pytest.fixture
def cases(tmp_path: Path) -> Path:
    (tmp_path / "cases").mkdir()
    return tmp_path / "cases"


def names(folder: Path, *files: str) -> list[str]:
    for file in files:
        (folder / file).write_bytes(b"")
    return [path.name for path in content_files(folder)]


def test_both_endings_are_ours_and_the_first_of_one_name_comes_first(cases: Path) -> None:
    assert names(cases, "b.yml", "a.yml", "b.yaml", "c.yaml") == ["a.yml", "b.yaml", "b.yml", "c.yaml"]
    assert [path.name for path in well_named(cases)] == ["a.yml", "b.yaml", "b.yml", "c.yaml"]
    assert find(cases, "a") == cases / "a.yml"
    assert find(cases, "b") == cases / "b.yaml"
    assert find(cases, "d") is None


@pytest.mark.parametrize(
    ("name", "right"),
    [
        ("a.YAML", "a.yaml"),
        ("a.Yml", "a.yaml"),
        ("a.yaml.txt", "a.yaml"),
        ("a.txt", "a.yaml"),
        ("my case.docx", "my-case.yaml"),
        ("a.yaml.zip", "a.yaml"),
        ("a.yaml (1)", "a.yaml"),
        ("a", "a.yaml"),
    ],
)
def test_a_file_with_the_wrong_name_is_there_and_told_the_right_one(name: str, right: str, cases: Path) -> None:
    assert names(cases, "z.yaml", name) == ["z.yaml", name]
    wrong = wrong_name(cases / name)
    assert wrong is not None
    assert f'"{right}"' in say(wrong)


def test_what_other_programs_keep_for_themselves_is_passed_over(cases: Path) -> None:
    theirs = (
        *("._a.yaml", ".DS_Store", "~$a.docx", "a.yaml~", ".#a.yaml", "#a.yaml#", ".a.yaml.swp", "a.yaml.bak", "Thumbs.db"),
        "README.txt",
    )
    assert names(cases, "a.yaml", *theirs) == ["a.yaml"]


def test_in_any_other_folder_only_what_looks_like_ours_is_told(tmp_path: Path) -> None:
    assert names(tmp_path, "a.yaml", "notes.txt", "README", "b.yaml.txt") == ["a.yaml", "b.yaml.txt"]


def test_a_folder_a_pipe_and_a_broken_link_with_such_a_name_are_there(cases: Path) -> None:
    (cases / "folder.yaml").mkdir()
    (cases / "drafts").mkdir()
    a_pipe(cases / "pipe.yaml")
    a_link(cases / "link.yaml", "nowhere")
    assert names(cases) == ["folder.yaml", "link.yaml", "pipe.yaml"]


def test_a_folder_that_is_not_there_is_empty_and_one_that_cannot_be_listed_stands_for_itself(tmp_path: Path) -> None:
    a_link(tmp_path / "loop", "loop")
    assert content_files(tmp_path / "nowhere") == ()
    assert content_files(tmp_path / "loop") == (tmp_path / "loop",)
