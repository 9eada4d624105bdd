from pathlib import Path

import pytest

from game.files.atomic import put_aside, sweep, write_whole


def test_a_file_is_written_whole_and_leaves_nothing_beside_it(tmp_path: Path) -> None:
    write_whole(tmp_path / "save.json", b"old")
    write_whole(tmp_path / "save.json", b"new")
    assert [(path.name, path.read_bytes()) for path in tmp_path.iterdir()] == [("save.json", b"new")]


def test_a_file_that_cannot_be_written_leaves_the_old_one(tmp_path: Path) -> None:
    (tmp_path / "save.json").mkdir()
    (tmp_path / "save.json" / "old").write_bytes(b"old")
    with pytest.raises(OSError, match="folder"):
        write_whole(tmp_path / "save.json", b"new")
    assert [path.name for path in tmp_path.rglob("*")] == ["save.json", "old"]


def test_what_was_cut_off_is_swept_away(tmp_path: Path) -> None:
    (tmp_path / ".save.json.123.new").write_bytes(b"ha")
    (tmp_path / "save.json").write_bytes(b"whole")
    sweep(tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["save.json"]


def test_files_are_put_aside_under_names_that_are_free(tmp_path: Path) -> None:
    file = tmp_path / "save.json"
    names = []
    for words in (b"one", b"two"):
        file.write_bytes(words)
        names.append(put_aside(file))
    assert names == [tmp_path / "save.json.damaged-1", tmp_path / "save.json.damaged-2"]
    assert (tmp_path / "save.json.damaged-1").read_bytes() == b"one"


def test_a_file_that_is_not_there_is_not_put_aside(tmp_path: Path) -> None:
    assert put_aside(tmp_path / "save.json") is None
