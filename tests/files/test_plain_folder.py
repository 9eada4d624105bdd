"""What the window reads and keeps is read and kept as everything else."""

from pathlib import Path

from game.files.plain_folder import PlainFolder
from game.ui.cache import DiskCache
from tests.strange import a_pipe


def test_what_is_kept_comes_back(tmp_path: Path) -> None:
    DiskCache(PlainFolder(tmp_path / "pictures")).write("key", b"picture")
    assert DiskCache(PlainFolder(tmp_path / "pictures")).read("key") == b"picture"


def test_old_files_make_room(tmp_path: Path) -> None:
    cache = DiskCache(PlainFolder(tmp_path), most=100)
    for name in ("one", "two", "three"):
        cache.write(name, b"x" * 60)
    assert [path.name for path in tmp_path.iterdir()] == ["three.sheet"]


def test_a_pipe_in_the_place_of_a_picture_is_no_picture(tmp_path: Path) -> None:
    a_pipe(tmp_path / "key.sheet")
    a_pipe(tmp_path / "key.part")
    cache = DiskCache(PlainFolder(tmp_path))
    assert cache.read("key") is None
    cache.write("key", b"picture")
    assert cache.read("key") is None
    assert (tmp_path / "key.part").is_fifo()
