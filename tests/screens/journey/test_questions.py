"""What can be asked stands beside the choices; the answer is listened to, and then the rest can be asked."""

from dataclasses import replace
from pathlib import Path
from shutil import copy

import pytest

from game.app.machine.frame import in_window
from game.files.places import open_places
from game.ui.page.easel import Frame
from tests.pilot import STILL, Pilot
from tests.screens.fitting import faults

CASE = Path(__file__).resolve().parents[2] / "told" / "the-first-room.yaml"
ALL = ("ask:asked-sleep", "ask:asked-papers", "ask:asked-food")


def room(folder: Path, size: tuple[int, int] = (1024, 768), text_size: int = 100) -> Pilot:
    """Return the first room, where everything was said and something can be asked."""
    (folder / "cases").mkdir()
    copy(CASE, folder / "cases")
    pilot = Pilot(open_places(folder), replace(STILL, text_size=text_size), size)
    return pilot.begin("the-first-room").listen()


def test_a_question_is_asked_and_answered_and_another_can_be_asked(tmp_path: Path) -> None:
    pilot = room(tmp_path)
    assert pilot.keys("ask") == ALL
    pilot.do(ALL[1])
    assert "“He has them. For the forms.”" in pilot.words
    assert pilot.keys("ask") == ALL[:1]
    pilot.do(ALL[0]).listen()
    assert pilot.keys("ask") == ()
    assert pilot.keys("choice") == ("choice:0", "choice:1")


@pytest.mark.parametrize("way", ["click", "key_in", "pad_in"])
def test_mouse_keys_and_gamepad_can_ask(tmp_path: Path, way: str) -> None:
    pilot = room(tmp_path)
    getattr(pilot, way)(ALL[1])
    assert pilot.history.now.path[-1].asked == ("asked-papers",)


def test_who_asks_is_said_while_one_plays_them(tmp_path: Path) -> None:
    pilot = room(tmp_path)
    assert "Here you are Sanja" in pilot.words
    pilot.leave(0, "unclear").listen()
    assert "Here you are Sanja" not in pilot.words


def test_a_question_is_taken_back_and_is_in_the_save(tmp_path: Path) -> None:
    pilot = room(tmp_path).do(ALL[1])
    assert pilot.saved is not None
    assert pilot.saved.now.path[-1].asked == ("asked-papers",)
    assert pilot.do("undo").keys("ask") == ALL


@pytest.mark.parametrize("text_size", [100, 150, 200])
@pytest.mark.parametrize("window", [(1024, 768), (1366, 768), (1920, 1080), (2560, 1080)])
def test_nothing_is_cut_off_where_one_asks(tmp_path: Path, window: tuple[int, int], text_size: int) -> None:
    pilot = room(tmp_path, window, text_size)
    page = pilot.top.page(in_window(pilot.desk.services, window))
    assert list(faults(page, Frame(window, text_size / 100, False, pilot.type, page.focus))) == []
