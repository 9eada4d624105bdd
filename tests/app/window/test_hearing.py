from pathlib import Path
from typing import Any

import pytest

from game.app.window.hearing import Hearing
from tests.pilot import Pilot
from tests.screens.workshop.workshop_player import NAME, own_workshop


class Played:
    """Takes down what a speaker is asked for."""

    def __init__(self) -> None:
        self.told: list[tuple[Any, ...]] = []

    def play(self, name: str, volume: float) -> None:
        self.told.append((name, volume))

    def room(self, name: str, volume: float, *, at_once: bool = False) -> None:
        self.told.append(("room", name, volume, at_once))

    def hush(self) -> None:
        self.told.append(("hush",))


class Room:
    """A pilot who is heard."""

    def __init__(self, folder: Path) -> None:
        self.pilot, self.speaker, self.opened = Pilot(folder), Played(), 0
        self.hearing = Hearing(self.pilot.desk, folder, self.open)
        self.turn()

    def open(self, _assets: Path) -> Any:
        self.opened += 1
        return self.speaker

    def turn(self) -> list[tuple[Any, ...]]:
        """What is asked for in one turn of the loop."""
        before = len(self.speaker.told)
        self.hearing.turn(self.pilot.machine)
        return self.speaker.told[before:]


@pytest.fixture
def room(tmp_path: Path) -> Room:
    return Room(tmp_path)


def test_nothing_is_opened_for_the_first_page(room: Room) -> None:
    assert room.turn() == []
    assert room.opened == 0


def test_a_page_is_heard_low_at_first(room: Room) -> None:
    room.pilot.do("cases")
    assert room.turn()[0] == ("paper", pytest.approx(0.6 * 0.35))
    assert room.turn() == []


def test_with_sounds_off_nothing_is_ever_opened(room: Room) -> None:
    room.pilot.do("settings", "sound:off", "back").begin("the-night-road").listen()
    assert room.turn() == []
    assert room.opened == 0


def test_the_key_makes_the_room_louder_and_silent(room: Room) -> None:
    room.pilot.begin("the-night-road")
    assert room.turn()[-1] == ("room", "kitchen", 0.35, False)
    room.pilot.press("F8")
    assert room.turn() == [("room", "kitchen", 1.0, False)]
    room.pilot.press("F8")
    assert room.turn() == [("hush",)]


def test_leaving_at_once_is_silent_at_once(room: Room) -> None:
    room.pilot.begin("the-night-road")
    room.turn()
    room.pilot.do("leave")
    assert room.turn() == [("hush",)]


def test_a_workshop_is_silent_until_somebody_asks(room: Room) -> None:
    own_workshop(room.pilot)
    room.pilot.do("workshops", f"workshop:{NAME}").press("1", "2").do("teams:2", "begin")
    room.turn()
    room.pilot.press("T")
    assert room.turn() == []
    room.pilot.press("F8", "Esc")
    assert room.turn()[0] == ("paper", pytest.approx(0.6 * 0.35))
