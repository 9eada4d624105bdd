import sqlite3
from pathlib import Path

import pytest

from game.core.journey.pins import Sureness
from game.core.workshop.phones.asked import Answer
from game.core.workshop.team import Team
from game.files.workshop.phone_inbox import AnswerRow, PhoneInbox, RoomRow, SeatRow

DIGEST = b"\x01" * 32


def test_all_that_was_written_is_there_again_and_the_last_answer_counts(tmp_path: Path) -> None:
    inbox = PhoneInbox(tmp_path / "phones" / "one.sqlite3")
    inbox.write((RoomRow("pin", "123456"), SeatRow(1, DIGEST, Team.STAR), AnswerRow("q", 1, 1, Answer(("a",)))))
    inbox.write((AnswerRow("q", 1, 2, Answer(("b", "c"), Sureness.GUESS)), SeatRow(1, DIGEST, Team.STAR, out=True)))
    inbox.close()
    again = PhoneInbox(tmp_path / "phones" / "one.sqlite3")
    kept = again.read()
    again.close()
    assert kept.room == {"pin": "123456"}
    assert kept.seats == (SeatRow(1, DIGEST, Team.STAR, out=True),)
    assert kept.answers == (AnswerRow("q", 1, 2, Answer(("b", "c"), Sureness.GUESS)),)


def test_a_batch_is_written_whole_or_not_at_all(tmp_path: Path) -> None:
    inbox = PhoneInbox(tmp_path / "one.sqlite3")
    with pytest.raises(sqlite3.Error):
        inbox.write((RoomRow("pin", "1"), RoomRow("port", None)))  # type: ignore[arg-type]
    assert inbox.read().room == {}
    inbox.close()


def test_two_games_cannot_hold_one_session(tmp_path: Path) -> None:
    inbox = PhoneInbox(tmp_path / "one.sqlite3")
    inbox.write((RoomRow("pin", "1"),))
    with pytest.raises(sqlite3.OperationalError):
        PhoneInbox(tmp_path / "one.sqlite3", patience=0.1)
    inbox.close()


def test_at_the_end_nothing_of_it_is_left(tmp_path: Path) -> None:
    inbox = PhoneInbox(tmp_path / "one.sqlite3")
    inbox.write((SeatRow(1, DIGEST, None),))
    inbox.throw_away()
    assert list(tmp_path.iterdir()) == []


def test_a_damaged_file_is_put_aside(tmp_path: Path) -> None:
    file = tmp_path / "one.sqlite3"
    file.write_bytes(b"no database at all" * 100)
    inbox = PhoneInbox(file)
    assert inbox.read().seats == ()
    inbox.close()
    assert (tmp_path / "one.sqlite3.damaged-1").exists()
