from pathlib import Path

import pytest

from game.core.settings import Settings
from game.screens.journey.library.shelf import ShelfScreen
from game.screens.journey.prologue import PrologueScreen
from game.screens.journey.prologue_picture import CLUES
from tests.pilot import Pilot

NEW = Settings(language="en", motion=False)


@pytest.fixture
def new(tmp_path: Path) -> Pilot:
    """A player who has never seen the game, on the way to the cases."""
    return Pilot(tmp_path, NEW).do("cases")


def test_it_comes_before_the_first_case_ever_and_never_again(new: Pilot) -> None:
    assert isinstance(new.top, PrologueScreen)
    assert isinstance(new.do("pass").top, ShelfScreen)
    assert isinstance(new.do("back", "cases").top, ShelfScreen)
    assert isinstance(Pilot(new.places, None).do("cases").top, ShelfScreen)


def test_one_press_passes_it_over(new: Pilot) -> None:
    assert isinstance(new.press("Esc").top, ShelfScreen)
    assert new.settings.prologue


def test_whoever_has_played_already_is_not_sent_through_it(tmp_path: Path) -> None:
    Pilot(tmp_path).begin("the-night-road").leave(0)
    assert isinstance(Pilot(tmp_path, NEW).do("cases").top, ShelfScreen)


def test_it_can_be_seen_again_from_the_shelf(pilot: Pilot) -> None:
    assert isinstance(pilot.do("cases", "prologue").top, PrologueScreen)
    assert isinstance(pilot.do("pass").top, ShelfScreen)


def test_no_flag_without_something_pinned(new: Pilot) -> None:
    assert "flag" in new.shut()
    assert isinstance(new.press("F").do("look:van").top, PrologueScreen)
    assert "flag" in new.shut()
    assert "flag" in new.do("pin:van").keys()


@pytest.mark.parametrize(("way", "picture"), [(("look:van", "pin:van", "flag"), "elder-woman-stand"), (("get-in",), "hills-night")])
def test_the_picture_answers_without_a_word(new: Pilot, way: tuple[str, ...], picture: str) -> None:
    new.do(*way)
    assert picture in str(new.machine.page.body)
    assert set(new.keys()) == {"pass", "help", "settings", "leave", "again", "done"}
    assert isinstance(new.do("done").top, ShelfScreen)


def test_it_counts_nowhere_and_is_kept_nowhere(new: Pilot, tmp_path: Path) -> None:
    new.do("look:man", "pin:man", "flag", "done")
    assert new.desk.services.results() == ()
    assert not new.desk.services.resumes
    assert list((tmp_path / "journeys").glob("*.json")) == []


def test_enter_alone_looks_pins_and_raises_the_flag(new: Pilot) -> None:
    new.press("Enter")
    for clue in CLUES:
        assert new.focus == f"look:{clue.id}"
        assert new.press("Enter").focus == f"pin:{clue.id}"
        new.press("Enter")
    assert new.focus == "flag"
    assert "elder-woman-stand" in str(new.press("Enter").machine.page.body)


def test_a_lens_pins_what_it_showed_and_takes_it_down_again(new: Pilot) -> None:
    new.do("look:van", "pin:van")
    assert "flag" in new.keys()
    assert "flag" in new.do("unpin:van").shut()


@pytest.mark.parametrize("hand", ["mouse", "keyboard", "gamepad", "arrows"])
@pytest.mark.parametrize("size", [100, 200])
def test_every_hand_comes_through_it(tmp_path: Path, hand: str, size: int) -> None:
    pilot = Pilot(tmp_path, Settings(language="en", motion=False, text_size=size), hand=hand)
    pilot.do("cases", "look:door", "pin:door", "look:van", "pin:van", "flag")
    assert isinstance(pilot.do("done").top, ShelfScreen)


def test_the_van_drives_away_before_the_picture_answers(tmp_path: Path) -> None:
    pilot = Pilot(tmp_path, Settings(language="en")).do("cases", "get-in")
    assert pilot.keys() == ()
    assert "done" in pilot.wait().keys()
