"""Two copies of the game on one data folder: neither loses what the other one has written."""

from pathlib import Path

import pytest

from game.files.json_part import DamagedError
from game.files.known_files import KnownFiles


def test_who_is_alone_writes_and_reads_one_file(tmp_path: Path) -> None:
    file, files = tmp_path / "save.json", KnownFiles()
    assert [files.write(file, words) for words in (b"1", b"2", b"3")] == [None, None, None]
    assert KnownFiles().read(file) == 3
    assert [path.name for path in tmp_path.iterdir()] == ["save.json"]


def test_the_older_copy_writes_beside_what_the_newer_one_has_written_and_says_so_once(tmp_path: Path) -> None:
    file, older, newer = tmp_path / "save.json", KnownFiles(), KnownFiles()
    older.write(file, b"1")
    newer.read(file)
    assert newer.write(file, b"2") is None
    note = older.write(file, b"3")
    assert note is not None
    assert dict(note.values) == {"name": "save.json", "file": "save.json.other-1"}
    assert older.write(file, b"4") is None
    assert newer.write(file, b"5") is None
    assert older.read(file) == 4
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {"save.json": b"5", "save.json.other-1": b"4"}


def test_who_never_read_a_file_does_not_write_over_it(tmp_path: Path) -> None:
    file = tmp_path / "save.json"
    file.write_bytes(b"1")
    assert KnownFiles().write(file, b"2") is not None
    assert KnownFiles().write(file, b"3") is not None
    assert sorted(path.read_bytes() for path in tmp_path.iterdir()) == [b"1", b"2", b"3"]


def test_what_another_copy_has_written_is_not_forgotten(tmp_path: Path) -> None:
    file, one, other = tmp_path / "save.json", KnownFiles(), KnownFiles()
    one.write(file, b"1")
    other.read(file)
    other.write(file, b"2")
    one.forget(file)
    assert file.read_bytes() == b"2"
    other.forget(file)
    assert not file.exists()


def test_a_file_that_was_removed_is_written_anew(tmp_path: Path) -> None:
    file, files = tmp_path / "journeys" / "save.json", KnownFiles()
    files.write(file, b"1")
    file.unlink()
    file.parent.rmdir()
    assert files.write(file, b"2") is None
    file.unlink()
    files.write_again()
    assert file.read_bytes() == b"2"


def test_a_damaged_file_is_not_written_again(tmp_path: Path) -> None:
    file, files = tmp_path / "save.json", KnownFiles()
    file.write_bytes(b"{")
    with pytest.raises(DamagedError):
        files.read(file)
    file.unlink()
    files.write_again()
    assert not file.exists()
