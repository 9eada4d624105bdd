"""Papers lie side by side; what does not fit is found by laying one row beside another."""

from dataclasses import replace
from pathlib import Path
from shutil import copy

import pytest

from game.app.machine.frame import in_window
from game.files.places import open_places
from game.ui.page.easel import Frame
from tests.pilot import STILL, Pilot
from tests.screens.fitting import faults

CASE = Path(__file__).resolve().parents[2] / "told" / "the-table.yaml"
LONG_WEEKS = "You note: The roster has more hours than the contract."


def table(folder: Path, size: tuple[int, int] = (1024, 768), text_size: int = 100, twin: int = 0) -> Pilot:
    """Return the papers of a scene in which everything was said; the twin in which she works on Sundays, or the other one."""
    (folder / "cases").mkdir()
    copy(CASE, folder / "cases")
    pilot = Pilot(open_places(folder), replace(STILL, text_size=text_size), size)
    pilot.desk.drawn = twin
    return pilot.begin("the-table").listen().do("papers")


def test_two_rows_beside_each_other_are_noted_once_whichever_was_taken_first(tmp_path: Path) -> None:
    pilot = table(tmp_path).do("row:contract.hours")
    assert LONG_WEEKS not in pilot.words
    pilot.do("row:roster.week")
    assert LONG_WEEKS in pilot.words
    assert pilot.history.now.found == ("long-weeks",)
    pilot.do("row:roster.week").do("row:roster.week")
    assert LONG_WEEKS in pilot.words
    assert pilot.history.now.found == ("long-weeks",)


def test_what_stands_in_one_row_is_noted_as_it_is_read(tmp_path: Path) -> None:
    pilot = table(tmp_path).do("row:roster.sunday")
    assert pilot.history.now.found == ("no-sunday",)


def test_rows_that_say_nothing_about_each_other_are_no_move(tmp_path: Path) -> None:
    pilot = table(tmp_path).do("row:contract.room").do("row:slip.paid")
    assert "Nothing to note where these two lie beside each other. Pick another row." in pilot.words
    assert pilot.history.now.found == ()
    assert pilot.saved is None or pilot.saved.now.found == ()


def test_a_third_row_begins_anew_and_a_row_picked_again_is_let_go(tmp_path: Path) -> None:
    pilot = table(tmp_path).do("row:contract.room").do("row:slip.paid").do("row:roster.week")
    pilot.do("row:contract.hours")
    assert LONG_WEEKS in pilot.words
    pilot.do("row:contract.hours")
    assert "Nothing to note in this row alone. Which one do you lay beside it?" in pilot.words


def test_each_twin_has_its_own_rows_and_one_row_waits_for_what_has_to_hold(tmp_path: Path) -> None:
    pilot = table(tmp_path, twin=1)
    assert pilot.keys("row") == ("row:contract.hours", "row:contract.room", "row:roster.week", "row:roster.free", "row:slip.paid")


def test_what_was_found_is_on_disk_and_the_papers_are_put_down(tmp_path: Path) -> None:
    pilot = table(tmp_path).do("row:roster.week").do("row:contract.hours")
    assert pilot.saved is not None
    assert pilot.saved.now.found == ("long-weeks",)
    pilot.do("back")
    assert pilot.keys("choice") == ("choice:0", "choice:1")
    assert pilot.do("undo").history.now.found == ()


@pytest.mark.parametrize("way", ["click", "key_in", "pad_in"])
def test_mouse_keys_and_gamepad_pick_rows(tmp_path: Path, way: str) -> None:
    pilot = table(tmp_path)
    for row in ("row:contract.hours", "row:roster.week"):
        getattr(pilot, way)(row)
    assert pilot.history.now.found == ("long-weeks",)


@pytest.mark.parametrize("text_size", [100, 150, 200])
@pytest.mark.parametrize("window", [(1024, 768), (1366, 768), (1920, 1080), (2560, 1080)])
def test_no_paper_is_cut_off(tmp_path: Path, window: tuple[int, int], text_size: int) -> None:
    pilot = table(tmp_path, window, text_size).do("row:roster.week").do("row:contract.hours")
    page = pilot.top.page(in_window(pilot.desk.services, window))
    assert list(faults(page, Frame(window, text_size / 100, False, pilot.type, page.focus))) == []
