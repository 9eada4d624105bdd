"""A class reads alone: each phone plays the same case at its own pace."""

from pathlib import Path

import pytest

from game.app.phones.reading import Moves, ReadingRoom
from game.core.workshop.phones.reading_alone import ReadingProgress
from game.files.journey.steps_json import read_step, write_step
from game.files.json_part import a_list
from tests.app.phones.readers import ReadingPhone, reading_room

LONG = 400


def played_out(phone: ReadingPhone) -> ReadingPhone:
    """Play to the debrief, by whatever stands first."""
    for _ in range(LONG):
        if any(key.startswith("part:") for key in phone.keys):
            return phone
        answers = [key for key in phone.keys if key.startswith("respond:")]
        if answers:
            phone.press(answers[0])
            phone.press("done")
        else:
            assert phone.step(), f"no way on among {phone.keys}"
    raise AssertionError("it never ends")


@pytest.fixture
def room(tmp_path: Path) -> ReadingRoom:
    return reading_room(tmp_path)


def test_a_phone_plays_a_case_to_its_debrief_through_html_alone(room: ReadingRoom) -> None:
    phone = played_out(ReadingPhone(room))
    assert "Looking back" in phone.html
    assert "When all of you are, the room talks about it together." in phone.html


def test_each_phone_goes_at_its_own_pace(room: ReadingRoom) -> None:
    quick, slow = ReadingPhone(room, 1), ReadingPhone(room, 2)
    quick.press("begin").press("next")
    assert "begin" in ReadingPhone(room, 2).keys
    assert slow.press("begin").html != quick.html


def test_all_phones_play_the_same_twin(room: ReadingRoom) -> None:
    one, other = (ReadingPhone(room, seat).press("begin") for seat in (1, 2))
    for _ in range(30):
        assert one.step() == other.step()
        assert one.html == other.html


def test_it_is_known_how_far_everybody_is(room: ReadingRoom) -> None:
    ReadingPhone(room, 1)
    ReadingPhone(room, 2).press("begin")
    played_out(ReadingPhone(room, 3))
    assert room.progress() == ReadingProgress(waiting=1, begun=1, debrief=1)


def test_every_move_is_told_before_its_page_is_there(tmp_path: Path) -> None:
    told: list[tuple[int, Moves]] = []
    phone = ReadingPhone(reading_room(tmp_path, kept=lambda seat, moves: told.append((seat, moves))), 4)
    phone.press("begin").press("next")
    assert [(seat, len(moves)) for seat, moves in told] == [(4, 0), (4, 1)]


def test_a_phone_is_put_back_where_its_moves_lead(tmp_path: Path) -> None:
    room = reading_room(tmp_path / "before")
    phone = ReadingPhone(room)
    for _ in range(14):
        phone.step()
    written = [write_step(step) for step in room.moves(1) or ()]
    again = reading_room(tmp_path / "after")
    again.restore(1, tuple(read_step(a_list(step)) for step in written))
    there = ReadingPhone(again)
    assert there.keys == phone.keys
    assert again.moves(1) == room.moves(1)


def test_what_leads_out_of_the_case_is_on_no_page_and_means_nothing(room: ReadingRoom) -> None:
    phone = ReadingPhone(room)
    for _ in range(12):
        for key in ("settings", "trainer", "back", "shelf", "over-all", "crossings", "practice"):
            assert key not in phone.keys or (key == "back" and "notes" not in phone.keys)
            before = phone.html
            if key not in phone.keys:
                assert phone.press(key).html == before
        phone.step()
    out = played_out(phone)
    assert not {"settings", "shelf", "over-all", "crossings"} & set(out.keys)


def test_a_press_on_an_older_page_changes_nothing(room: ReadingRoom) -> None:
    phone = ReadingPhone(room)
    old = phone.number
    now = phone.press("begin").html
    assert phone.press("next", old).html == now
    assert phone.press("next", "none").html == now


def test_each_phone_reads_its_own_language(room: ReadingRoom) -> None:
    ReadingPhone(room, 1, "mk").press("begin")
    there = ReadingPhone(room, 1, "mk").html
    assert '<html lang="mk"' in there
    assert '<html lang="sq"' in room.page(1, "sq")
    assert '<html lang="en"' in room.page(1, "no such language")


def test_help_on_a_phone_speaks_of_no_keys(room: ReadingRoom) -> None:
    phone = ReadingPhone(room).press("begin").press("help")
    assert "Help and helplines" in phone.html
    assert "Page Down" not in phone.html
    assert "back" in phone.keys
    assert "next" in phone.press("back").keys


def test_a_phone_that_was_thrown_out_is_forgotten(room: ReadingRoom) -> None:
    ReadingPhone(room).press("begin")
    room.leave(1)
    assert room.progress() == ReadingProgress()
