# ruff: noqa: SLF001  what goes wrong with a computer is brought about from inside
"""A room with phones, from the key that lets them in to what stays when all is over."""

from pathlib import Path

from game.app.phones.server import listen
from game.core.law import Reading
from game.core.workshop.replaying import replay
from game.core.workshop.session_events import SessionEnded
from game.core.workshop.team import Team
from game.screens.effects import Log
from game.screens.workshop.on_shelves import content_of
from tests.app.phones.hosting import Hosting, hosting
from tests.app.phones.phone import Phone
from tests.screens.workshop.room_player import trainer
from tests.screens.workshop.workshop_player import logged


def test_phones_vote_and_the_wall_tells_how_many_have_before_it_tells_what(tmp_path: Path) -> None:
    with hosting(tmp_path) as (room, phones):
        one, two, three = (phones.phone() for _ in range(3))
        room.to_the_vote()
        phones.turn()
        assert "0 of 3 have answered" in room.all
        assert "What is this now?" in one.get().words
        phones.vote(one, "take:smuggling")
        phones.vote(two, "take:trafficking")
        assert "2 of 3 have answered" in room.all
        room.do("reveal")
        phones.turn()
        assert "Look at the wall" in three.get().words
        assert dict(room.played.ballot(0, 1).voices) == {Reading.SMUGGLING: 1, Reading.TRAFFICKING: 1}
        assert replay(logged(room), content_of(room.desk.services)) == room.session


def test_hands_and_phones_go_together(tmp_path: Path) -> None:
    with hosting(tmp_path) as (room, phones):
        every = [phones.phone() for _ in range(3)]
        room.to_the_vote()
        for each in every:
            phones.vote(each, "take:smuggling")
        room.do("by-hand", "plus:smuggling", "plus:lawful", "plus:lawful", "reveal")
        ballot = room.played.ballot(0, 1)
        assert dict(ballot.voices) == {Reading.SMUGGLING: 4, Reading.LAWFUL: 2}
        assert "3 on phones, 3 by hand" in room.all


def test_a_team_reads_as_most_of_its_phones_do_unless_its_trainer_enters_something(tmp_path: Path) -> None:
    with hosting(tmp_path, teams=3) as (room, phones):
        circle, square = [phones.phone("circle") for _ in range(3)], phones.phone("square")
        room.to_the_vote()
        for phone, said in zip(circle, ("trafficking", "smuggling", "trafficking"), strict=True):
            phones.vote(phone, f"take:{said}")
        phones.vote(square, "take:lawful")
        room.do("by-hand", "team:square", "reading:smuggling", "reveal")
        assert room.said_by(Team.CIRCLE) == "trafficking"
        assert room.said_by(Team.SQUARE) == "smuggling"
        assert room.said_by(Team.TRIANGLE) == ""


def test_a_second_vote_asks_anew(tmp_path: Path) -> None:
    with hosting(tmp_path) as (room, phones):
        one = phones.phone()
        room.to_the_vote()
        phones.vote(one, "take:smuggling")
        room.do("reveal", "again")
        room.past_talk()
        phones.turn()
        assert one.get().pressed == ()
        assert "After talking" in one.get().words
        phones.vote(one, "take:trafficking")
        room.do("reveal")
        assert [dict(room.played.ballot(0, each).voices) for each in (1, 2)] == [{Reading.SMUGGLING: 1}, {Reading.TRAFFICKING: 1}]


def test_at_a_fork_the_wall_shows_at_once_how_many_would_go_where(tmp_path: Path) -> None:
    with hosting(tmp_path) as (room, phones):
        one, two = phones.phone(), phones.phone()
        room.listen()
        phones.turn()
        assert "What next?" not in one.get().words
        room.do("pass-vote")
        phones.turn()
        assert "What next?" in one.get().words
        phones.vote(one, "take:1")
        phones.vote(two, "take:1")
        assert "2 of 2 phones" in room.all
        room.do("choice:1")
        phones.turn()
        assert one.get().pressed == ()


def test_a_late_vote_does_not_count(tmp_path: Path) -> None:
    with hosting(tmp_path) as (room, phones):
        one, two = phones.phone(), phones.phone()
        room.to_the_vote()
        phones.vote(one, "take:smuggling")
        page = two.get()
        room.do("reveal")
        phones.turn()
        assert "Look at the wall" in two.post("/press", {"number": page.number, "press": "take:trafficking"}).words
        assert dict(room.played.ballot(0, 1).voices) == {Reading.SMUGGLING: 1}


def test_what_phones_said_needs_no_phones_any_more_once_it_is_seen(tmp_path: Path) -> None:
    with hosting(tmp_path) as (room, phones):
        one = phones.phone()
        room.to_the_vote()
        phones.vote(one, "take:smuggling")
        room.do("reveal")
        room.desk.do(Log(SessionEnded()))
        phones.turn()
        assert not phones.host.open
        assert not [*room.places.phones.iterdir()]
        assert room.replayed is not None
        assert dict(room.replayed.played[-1].ballots[0].voices) == {Reading.SMUGGLING: 1}


def test_after_a_cut_the_same_phones_are_in_the_room_again(tmp_path: Path) -> None:
    with hosting(tmp_path) as (room, phones):
        one = phones.phone()
        room.to_the_vote()
        phones.vote(one, "take:smuggling")
        pin, port = phones.pin, phones.port
    again = Hosting(room)
    again.open()
    again.turn()
    try:
        assert (again.pin, again.port) == (pin, port)
        assert one.get().pressed == ("take:smuggling",)
        assert "1 of 1 have answered" in room.all
    finally:
        again.host.close()


def test_nothing_of_a_server_is_loaded_before_a_trainer_wants_one(tmp_path: Path) -> None:
    room = trainer(tmp_path, 0)
    phones = Hosting(room)
    room.press("P")
    phones.turn()
    assert not phones.host.open
    assert "Let phones in" in room.all


def test_with_the_option_phones_come_in_as_soon_as_a_workshop_is_held_and_can_be_sent_away(tmp_path: Path) -> None:
    room = trainer(tmp_path, 0)
    phones = Hosting(room, at_once=True)
    try:
        phones.turn()
        assert phones.host.open
        room.press("T").do("phones", "phones-close")
        phones.turn()
        assert not phones.host.open
    finally:
        phones.host.close()


def test_a_trainer_sees_that_their_own_phone_comes_through_and_throws_one_out(tmp_path: Path) -> None:
    with hosting(tmp_path) as (room, phones):
        one, pin = phones.phone(), phones.pin
        room.press("T")
        assert "1 phone is in; awake: 0." in room.all
        room.do("phones")
        assert "A phone has joined" in room.all
        room.do("throw-out:1")
        phones.turn()
        assert "taken out" in one.get().words
        assert phones.pin != pin
        assert "throw-out:1" not in room.keys()
        room.press("Esc")
        assert "Running order" in room.all


def test_another_pin_keeps_those_in_that_are_in(tmp_path: Path) -> None:
    with hosting(tmp_path) as (room, phones):
        one, pin = phones.phone(), phones.pin
        room.press("T").do("phones", "new-pin")
        assert "Look at the wall" in one.get().words
        assert Phone(phones.port).join(pin).status == 403
        assert Phone(phones.port).join(phones.pin).status == 200


def test_a_port_that_is_taken_is_told_and_another_one_taken(tmp_path: Path) -> None:
    with hosting(tmp_path) as (room, phones):
        port = phones.port
    other = listen(port)
    again = Hosting(room)
    again.open()
    try:
        assert again.port != port
        assert f"Port {port} is taken" in room.press("T").all
    finally:
        again.host.close()
        other.close()


def test_a_server_that_falls_comes_back_and_the_lesson_goes_on(tmp_path: Path) -> None:
    with hosting(tmp_path) as (room, phones):
        one = phones.phone()
        opened = phones.host._opened
        assert opened is not None
        opened._server.stop()
        room.to_the_vote()
        opened._watch.looked = 0
        phones.turn()
        phones.vote(one, "take:smuggling")
        assert "1 of 1 have answered" in room.all


def test_sleep_and_another_address_are_told_with_a_way_on(tmp_path: Path) -> None:
    with hosting(tmp_path) as (room, phones):
        opened = phones.host._opened
        assert opened is not None
        opened._watch.turned -= 3600
        opened._watch.addresses = (("192.168.7.7", "Wi-Fi"),)
        opened._watch.looked = 0
        phones.turn()
        room.press("T")
        assert "This computer slept." in room.all
        assert "another address" in room.all
