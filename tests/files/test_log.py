import logging
from pathlib import Path

import pytest

from game.files.log import MOST_BYTES, close_log, open_log

LOG = logging.getLogger("game.somewhere")


def test_what_went_wrong_is_written_with_its_traceback(tmp_path: Path) -> None:
    handler = open_log(tmp_path / "turning-point.log")
    try:
        int("half a map")
    except ValueError:
        LOG.exception("The map cannot be read")
    close_log(handler)
    words = (tmp_path / "turning-point.log").read_text("utf-8")
    assert "The map cannot be read" in words
    assert "Traceback" in words
    assert "ValueError" in words


def test_the_log_never_grows_beyond_two_files(tmp_path: Path) -> None:
    handler = open_log(tmp_path / "turning-point.log")
    for _ in range(40):
        LOG.warning("x" * 20_000)
    close_log(handler)
    sizes = {path.name: path.stat().st_size for path in tmp_path.iterdir()}
    assert sizes.keys() == {"turning-point.log", "turning-point.log.1"}
    assert all(size <= MOST_BYTES for size in sizes.values())


def test_a_log_that_cannot_be_written_stops_nothing(tmp_path: Path) -> None:
    handler = open_log(tmp_path / "not-there" / "turning-point.log")
    LOG.warning("Nobody reads this")
    close_log(handler)
    assert list(tmp_path.iterdir()) == []


def test_a_log_that_is_closed_leaves_no_trace(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    close_log(open_log(tmp_path / "turning-point.log"))
    LOG.warning("Somebody else reads this")
    assert "Somebody else" in caplog.text
