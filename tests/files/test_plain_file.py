"""What is no plain file is refused with its own words, and nothing is ever waited for or read without end."""

import errno
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from game.core.message import Text
from game.files.atomic import write_whole
from game.files.plain_file import WAITS, NotPlainError, patiently, read_plain, read_start
from game.files.plain_text import read_words
from game.files.why_not import DENIED, why_not
from tests.files.bad_examples import say
from tests.strange import a_broken_link, a_device, a_folder, a_link, a_loop, a_pipe, a_socket

MOST = 100


def nothing(_path: Path) -> None:
    """Leave it out."""


def too_large(path: Path) -> None:
    with path.open("wb") as file:
        file.truncate(10**12)


STRANGE: list[tuple[Callable[[Path], None], str]] = [
    (a_folder, "It is a folder"),
    (a_pipe, "It is a pipe between programs"),
    (a_device, "It is a device"),
    (a_socket, "It is a socket between programs"),
    (a_loop, "leads back to itself"),
    (a_broken_link, "nowhere, and that is not there"),
    (nothing, "There is no such file"),
    (too_large, "It is larger than 100 bytes"),
]


@pytest.mark.parametrize(("make", "words"), STRANGE, ids=[make.__name__ for make, _ in STRANGE])
def test_what_is_no_file_to_read_has_its_own_words(make: Callable[[Path], None], words: str, tmp_path: Path) -> None:
    make(tmp_path / "file")
    with pytest.raises(OSError) as raised:  # noqa: PT011  what it says is looked at below
        read_plain(tmp_path / "file", MOST)
    assert words in say(why_not(raised.value))


@pytest.mark.parametrize("name", ["x" * 300, "a\0b"])
def test_a_name_that_no_file_can_have_is_told(name: str, tmp_path: Path) -> None:
    for work in (lambda: read_plain(tmp_path / name, MOST), lambda: write_whole(tmp_path / name, b"")):
        with pytest.raises(OSError) as raised:  # noqa: PT011
            work()
        assert "name" in say(why_not(raised.value))


def test_a_link_to_a_plain_file_is_read(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"words")
    a_link(tmp_path / "link", "file")
    assert read_plain(tmp_path / "link", MOST) == b"words"


def test_of_a_large_file_only_the_start_is_read(tmp_path: Path) -> None:
    too_large(tmp_path / "file")
    assert len(read_start(tmp_path / "file", MOST)) == MOST + 1


def test_a_file_without_a_size_is_read_only_as_far_as_is_allowed() -> None:
    if not Path("/proc/self/status").exists():
        pytest.skip("no file without a size here")
    assert len(read_start(Path("/proc/self/status"), MOST)) == MOST + 1


@pytest.mark.parametrize("make", [a_folder, a_pipe, a_device, a_socket, a_loop, a_broken_link], ids=lambda make: make.__name__)
def test_nothing_strange_is_written_over(make: Callable[[Path], None], tmp_path: Path) -> None:
    make(tmp_path / "file")
    before = (tmp_path / "file").lstat()
    with pytest.raises(NotPlainError):
        write_whole(tmp_path / "file", b"new")
    assert (tmp_path / "file").lstat() == before
    assert [path.name for path in tmp_path.iterdir()] == ["file"]


def test_a_link_is_not_followed_when_something_is_written(tmp_path: Path) -> None:
    (tmp_path / "mine").write_bytes(b"mine")
    a_link(tmp_path / "link", "mine")
    with pytest.raises(NotPlainError):
        write_whole(tmp_path / "link", b"new")
    assert (tmp_path / "mine").read_bytes() == b"mine"


def held_by_a_scanner(times: int) -> Callable[[], str]:
    """Return work that another program holds up so many times, as Windows says it."""
    left = [times]

    def work() -> str:
        if left[0]:
            left[0] -= 1
            error = PermissionError(errno.EACCES, "held")
            error.winerror = 32  # type: ignore[attr-defined]
            raise error
        return "done"

    return work


def test_a_file_that_is_held_for_a_moment_is_waited_for() -> None:
    waited: list[float] = []
    assert patiently(held_by_a_scanner(3), waited.append) == "done"
    assert waited == list(WAITS[:3])


def test_a_file_that_is_held_for_long_is_not_waited_for_for_ever() -> None:
    waited: list[float] = []
    with pytest.raises(PermissionError):
        patiently(held_by_a_scanner(1000), waited.append)
    assert waited == list(WAITS)
    assert sum(waited) < 1


def test_a_full_disk_is_not_waited_for() -> None:
    def work() -> None:
        raise OSError(errno.ENOSPC, "full")

    with pytest.raises(OSError, match="full"):
        patiently(work, lambda _: pytest.fail("waited"))


def test_words_are_read_with_lines_that_end_as_everywhere(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"\xef\xbb\xbfone\r\ntwo\rthree\n")
    assert read_words(tmp_path / "file") == "one\ntwo\nthree\n"


@pytest.mark.parametrize(("data", "words"), [(b"PK\x03\x04zip", "packed archive"), (b"a\nb\xe9c", "in line 2"), (b"\xff\xfea\0", "UTF-16")])
def test_what_are_no_words_is_said(data: bytes, words: str, tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(data)
    with pytest.raises(NotPlainError) as raised:
        read_words(tmp_path / "file")
    assert words in say(raised.value.words)


def test_what_nobody_has_words_for_says_what_the_computer_says() -> None:
    assert say(why_not(OSError(errno.EDOM, "Something odd."))) == "The computer says: Something odd."
    assert isinstance(why_not(OSError()), Text)


def test_a_file_and_a_folder_that_one_may_not_read_are_told_as_that(tmp_path: Path) -> None:
    if os.name != "posix" or os.geteuid() == 0:
        pytest.skip("whoever runs this may read everything")
    (tmp_path / "file").write_bytes(b"")
    (tmp_path / "folder").mkdir()
    for name in ("file", "folder"):
        (tmp_path / name).chmod(0)
        with pytest.raises(PermissionError) as raised:
            read_plain(tmp_path / name, MOST)
        assert why_not(raised.value) == DENIED
        (tmp_path / name).chmod(0o700)
