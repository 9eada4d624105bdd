"""Phones and the real server, on this computer's own address."""

import sqlite3
from pathlib import Path

import pytest

from game.core.workshop.team import Team
from game.files.workshop.phone_inbox import PhoneInbox
from tests.app.phones.listening import listening
from tests.app.phones.phone import Phone
from tests.app.phones.serving import ASKED, PIN, SECOND, Served, until


def test_a_phone_joins_with_the_pin_and_votes_without_any_script(tmp_path: Path) -> None:
    with Served(tmp_path) as served:
        phone = served.phone(joined=False)
        assert "Join the room" in phone.get("/").words
        assert f'value="{PIN}"' in phone.get(f"/?pin={PIN}").words
        assert "Look at the wall" in phone.join(PIN).words
        served.room.ask(ASKED)
        shown = phone.press("take:trafficking")
        assert shown.pressed == ("take:trafficking",)
        assert "Noted" in shown.words
        assert phone.press("sure:guess").pressed == ("take:trafficking", "sure:guess")
        assert served.said() == [(1, ("trafficking",))]


def test_the_last_answer_counts(tmp_path: Path) -> None:
    with Served(tmp_path) as served:
        served.room.ask(ASKED)
        served.phone().press("take:trafficking", "take:smuggling")
        assert served.said() == [(1, ("smuggling",))]


def test_a_wrong_pin_lets_nobody_in(tmp_path: Path) -> None:
    with Served(tmp_path) as served:
        phone = served.phone(joined=False)
        shown = phone.join("999999")
        assert shown.status == 403
        assert "That is not the PIN on the wall." in shown.words
        assert "phone" not in phone.cookies
        assert phone.join("123 456").status == 200


def test_in_a_room_with_teams_a_phone_joins_one(tmp_path: Path) -> None:
    with Served(tmp_path, teams=3) as served:
        phone = served.phone(joined=False)
        assert phone.get().words.count('name="team"') == 3
        assert "Choose a team first." in phone.join(PIN).words
        assert "Choose a team first." in phone.join(PIN, "moon").words
        assert "Circle" in phone.join(PIN, "circle").words
        assert [seat.team for seat, _ in served.room.seats()] == [Team.CIRCLE]


def test_a_phone_that_changed_its_address_or_loads_anew_is_back_in_its_seat_with_its_answers(tmp_path: Path) -> None:
    with Served(tmp_path) as served:
        served.room.ask(ASKED)
        phone = served.phone()
        phone.press("take:smuggling")
        again = Phone(served.port, dict(phone.cookies))
        assert again.get().pressed == ("take:smuggling",)
        assert len(served.room.seats()) == 1


def test_each_phone_reads_its_own_language(tmp_path: Path) -> None:
    with Served(tmp_path) as served:
        served.room.ask(ASKED)
        one, two = served.phone(), served.phone()
        two.post("/language", {"language": "ar-XB"})
        assert 'dir="rtl"' in two.get().words
        assert 'lang="en" dir="ltr"' in one.get().words
        assert two.post("/language", {"language": "../../etc"}).status == 200
        assert 'lang="ar-XB"' in two.get().words


def test_what_is_acknowledged_is_on_the_disk(tmp_path: Path) -> None:
    with Served(tmp_path) as served:
        served.room.ask(ASKED)
        phone = served.phone()
        phone.press("take:smuggling", "sure:sure")
        kept = served.inbox.read()
    (answer,) = kept.answers
    assert (answer.question, answer.seat, answer.answer.chosen) == (ASKED.question.key, 1, ("smuggling",))
    assert answer.answer.sure is not None
    token = phone.cookies["phone"].encode()
    assert token not in b"".join(file.read_bytes() for file in served.file.parent.iterdir())


def test_after_a_cut_phones_find_the_room_again_and_what_they_said(tmp_path: Path) -> None:
    with Served(tmp_path) as served:
        served.room.ask(ASKED)
        phone = served.phone()
        phone.press("take:smuggling")
    with Served(tmp_path, number=1000) as again:
        again.room.ask(ASKED)
        phone.port = again.port
        assert phone.get().pressed == ("take:smuggling",)
        assert again.said() == [(1, ("smuggling",))]


def test_news_reach_every_phone_that_listens(tmp_path: Path) -> None:
    with Served(tmp_path) as served:
        lines = [listening(served, served.phone()) for _ in range(5)]
        before = [line.news() for line in lines]
        served.room.ask(ASKED)
        assert {line.news() for line in lines} == {served.room.number}
        assert set(before) == {served.room.number - 1}
        until(lambda: all(listens for _, listens in served.room.seats()))
        for line in lines:
            line.close()


def test_phones_that_are_gone_are_not_counted_as_listening(tmp_path: Path) -> None:
    with Served(tmp_path) as served:
        line = listening(served, served.phone())
        line.news()
        line.close()
        served.room.ask(ASKED)
        until(lambda: not any(listens for _, listens in served.room.seats()))


def test_the_server_stops_although_phones_listen(tmp_path: Path) -> None:
    with Served(tmp_path) as served:
        line = listening(served, served.phone())
        line.news()
        served.server.stop()
        assert not served.server.alive
        line.close()


def test_a_question_that_comes_again_shows_what_was_said_to_it_and_another_one_nothing(tmp_path: Path) -> None:
    with Served(tmp_path) as served:
        served.room.ask(ASKED)
        phone = served.phone()
        phone.press("take:smuggling")
        served.room.ask(SECOND)
        assert phone.get().pressed == ()
        served.room.ask(None)
        served.room.ask(ASKED)
        assert phone.get().pressed == ("take:smuggling",)


def test_an_answer_that_cannot_be_written_is_not_acknowledged_and_does_not_count(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise sqlite3.OperationalError("database or disk is full")

    with Served(tmp_path) as served:
        served.room.ask(ASKED)
        phone = served.phone()
        phone.press("take:smuggling")
        monkeypatch.setattr(PhoneInbox, "write", full)
        shown = phone.press("take:trafficking")
        assert shown.status == 503
        assert served.said() == [(1, ("smuggling",))]
        assert served.errors
        monkeypatch.undo()
        assert phone.press("take:trafficking").pressed == ("take:trafficking",)


def test_a_page_is_sent_with_its_looks_its_script_and_its_pictures_and_with_no_others(tmp_path: Path) -> None:
    with Served(tmp_path) as served:
        phone = served.phone()
        assert "/art/icons/phone.svg" in phone.get().words
        assert phone.get("/art/icons/phone.svg?ink=on-sand&paper=sand").headers["content-type"] == "image/svg+xml"
        assert ".c-moss{" in phone.get("/style.css").words
        assert "EventSource" in phone.get("/phone.js").words
        assert phone.get("/art/fonts/OFL.txt").status == 404
        assert phone.get("/art/../run.py").status == 404


def test_phones_that_say_the_same_share_a_page_and_each_still_knows_which_it_is(tmp_path: Path) -> None:
    with Served(tmp_path, teams=2) as served:
        served.room.ask(ASKED)
        one, two = served.phone("circle"), served.phone("triangle")
        words = [phone.press("take:smuggling").words for phone in (one, two)]
        pages = {each.partition("<main>")[2].partition("</main>")[0] for each in words}
        assert len(pages) == 1
        assert ["Circle · Phone 1" in words[0], "Triangle · Phone 2" in words[1]] == [True, True]
