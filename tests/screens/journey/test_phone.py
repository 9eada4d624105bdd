"""Messages come one by one on a phone, and what came before stays above them."""

from dataclasses import replace
from pathlib import Path
from shutil import copy

import pytest

from game.app.machine.frame import in_window
from game.files.places import open_places
from game.ui.page.easel import Frame
from game.ui.page.page import Canvas, Card, walk
from game.ui.page.pieces import Sprite
from tests.pilot import STILL, Pilot
from tests.screens.fitting import faults

CASE = Path(__file__).resolve().parents[2] / "told" / "on-the-phone.yaml"
LAST = "Then come to the quay on Saturday. I bring chips."


def phone(folder: Path, size: tuple[int, int] = (1024, 768), text_size: int = 100) -> Pilot:
    """Return the first evening on the phone, before a message came."""
    (folder / "cases").mkdir()
    copy(CASE, folder / "cases")
    pilot = Pilot(open_places(folder), replace(STILL, text_size=text_size), size)
    pilot.desk.drawn = 0
    return pilot.begin("on-the-phone")


def papers(pilot: Pilot) -> list[str]:
    """Return the tones of the papers on the page."""
    return [item.tone for item in walk(pilot.machine.page.body) if isinstance(item, Card)]


def scrolled(pilot: Pilot) -> tuple[int, int]:
    """Return how far the messages are scrolled, and how far they can be."""
    reach = next(each for each in pilot.machine.layout.reaches if each.key.startswith("phone"))
    return reach.offset, reach.most


def test_what_is_told_stands_beside_the_phone_and_a_message_on_it(tmp_path: Path) -> None:
    pilot = phone(tmp_path)
    assert "The lamp is on. Her homework is half done." in pilot.words
    assert "coral" not in papers(pilot)
    pilot.do("next")
    assert "You swim like somebody is after you." in pilot.words
    assert "coral" in papers(pilot)
    assert "The lamp is on. Her homework is half done." not in pilot.words


def test_what_was_written_before_stays_above_and_the_newest_is_seen_first(tmp_path: Path) -> None:
    pilot = phone(tmp_path).listen()
    said = [words for words in pilot.words if words in ("Somebody is. The second lane.", "That is the story of my life.", LAST)]
    assert said == ["Somebody is. The second lane.", "That is the story of my life.", LAST]
    offset, most = scrolled(pilot)
    assert offset == most > 0


def test_the_next_evening_goes_on_below_the_one_before(tmp_path: Path) -> None:
    pilot = phone(tmp_path).listen().leave(0, "lawful").listen()
    assert [words for words in pilot.words if words in (LAST, "Where are you?")] == [LAST, "Where are you?"]


def test_everybody_is_named_at_what_they_write(tmp_path: Path) -> None:
    pilot = phone(tmp_path).listen().leave(0, "lawful").listen()
    assert {"Leo, nineteen", "Nina (I)", "Mother"} <= set(pilot.words)


def test_who_writes_is_named_at_the_message_alone(tmp_path: Path) -> None:
    pilot = phone(tmp_path).do("next")
    assert pilot.words.count("Leo, nineteen") == 1


def test_the_road_in_words_says_when_it_was(tmp_path: Path) -> None:
    pilot = phone(tmp_path).play().end()
    assert any(words.startswith("1. A Friday in March · Village: you read") for words in pilot.words)


def test_each_writes_on_the_colour_of_their_coat(tmp_path: Path) -> None:
    pilot = phone(tmp_path).do("next", "next")
    assert {"coral", "sky"} <= set(papers(pilot))


def test_tools_stay_where_they_are_with_big_words_and_a_time(tmp_path: Path) -> None:
    pilot = phone(tmp_path, text_size=200)
    right = max(target.box.x + target.box.w for target in pilot.machine.layout.targets if target.key != "next" and target.box.y < 200)
    assert right > 1024 - 60


def test_a_message_says_when_it_was_written(tmp_path: Path) -> None:
    pilot = phone(tmp_path).do("next")
    assert "21:40" in pilot.words
    assert "21:40 · Leo, nineteen: “You swim like somebody is after you.”" in pilot.do("notes", "said").words


def test_nobody_stands_on_a_phone_and_what_is_on_it_can_be_looked_at(tmp_path: Path) -> None:
    pilot = phone(tmp_path).listen().look("picture")
    assert "filmed" in pilot.history.now.found
    assert not any(isinstance(put.item, Sprite) for item in walk(pilot.machine.page.body) if isinstance(item, Canvas) for put in item.items)


@pytest.mark.parametrize("text_size", [100, 150, 200])
@pytest.mark.parametrize("window", [(1024, 768), (1366, 768), (1920, 1080), (2560, 1080)])
def test_nothing_on_a_phone_is_cut_off(tmp_path: Path, window: tuple[int, int], text_size: int) -> None:
    pilot = phone(tmp_path, window, text_size)
    for _ in range(2):
        pilot.do("next")
    services = in_window(pilot.desk.services, window)
    for screen in (pilot.top, pilot.listen().top):
        page = screen.page(services)
        assert list(faults(page, Frame(window, text_size / 100, False, pilot.type, page.focus))) == []
