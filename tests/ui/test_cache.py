from pathlib import Path

import pytest

from game.ui.cache import DiskCache, Shelf


def test_a_shelf_drops_what_was_not_used_for_longest() -> None:
    shelf: Shelf[str, int] = Shelf(10, lambda thing: thing)
    for name in ("a", "b", "c"):
        shelf.put(name, 3)
    shelf.get("a")
    shelf.put("d", 3)
    assert [name for name in "abcd" if shelf.get(name)] == ["a", "c", "d"]
    assert shelf.weight == 9


def test_a_shelf_has_room_for_a_page_of_things_bigger_than_itself() -> None:
    shelf: Shelf[str, int] = Shelf(10, lambda thing: thing)
    for name in ("a", "b", "c"):
        shelf.put(name, 50)
    assert [shelf.get(name) for name in "abc"] == [50, 50, 50]


def test_what_was_made_is_not_made_again() -> None:
    shelf: Shelf[str, list[int]] = Shelf(10, len)
    assert shelf.of("a", lambda: [1]) is shelf.of("a", lambda: [2])


def test_bytes_come_back_from_the_disk(tmp_path: Path) -> None:
    DiskCache(tmp_path / "new" / "folder").write("key", b"picture")
    assert DiskCache(tmp_path / "new" / "folder").read("key") == b"picture"


def test_an_unknown_key_is_nothing(tmp_path: Path) -> None:
    assert DiskCache(tmp_path).read("key") is None


@pytest.mark.parametrize("damage", [lambda data: data[:-1], lambda data: data[:-1] + b"x", lambda _: b"", lambda _: b"TPC"])
def test_a_damaged_file_is_nothing(tmp_path: Path, damage: type[bytes]) -> None:
    cache = DiskCache(tmp_path)
    cache.write("key", b"picture")
    (file,) = tmp_path.iterdir()
    file.write_bytes(damage(file.read_bytes()))
    assert cache.read("key") is None


def test_old_files_make_room(tmp_path: Path) -> None:
    cache = DiskCache(tmp_path, most=2500)
    for number in range(5):
        cache.write(str(number), bytes(1000))
    assert sum(file.stat().st_size for file in tmp_path.iterdir()) <= 2500
    assert cache.read("4") is not None


def test_other_files_in_the_folder_are_left_alone(tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_bytes(bytes(5000))
    DiskCache(tmp_path, most=100).write("key", b"x")
    assert (tmp_path / "letter.txt").exists()


def test_a_folder_that_cannot_be_is_no_error(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    cache = DiskCache(tmp_path / "file" / "folder")
    cache.write("key", b"picture")
    assert cache.read("key") is None
