from pathlib import Path

import pytest

from game.core.settings import Settings, Theme
from game.core.sound import Loudness
from game.files.settings_file import read_settings
from tests.pilot import Pilot

CHANGES: dict[str, dict[str, object]] = {
    "size:200": {"text_size": 200},
    "size:125": {"text_size": 125},
    "theme:contrast": {"theme": Theme.CONTRAST},
    "motion:on": {"motion": True},
    "screen:full": {"full_screen": True},
    "language:mk": {"language": "mk"},
    "sound:on": {"sound": Loudness.ON},
}


@pytest.mark.parametrize("key", CHANGES)
def test_a_setting_counts_at_once_and_lies_on_the_disk(pilot: Pilot, tmp_path: Path, key: str) -> None:
    pilot.press("F10").do(key)
    for name, value in CHANGES[key].items():
        assert getattr(pilot.settings, name) == value
    assert read_settings(tmp_path / "settings.json") == (pilot.settings, ())
    assert pilot.item(key).chosen


def test_a_setting_can_be_set_back(pilot: Pilot) -> None:
    before = pilot.settings
    pilot.press("F10").do("size:200", "theme:contrast", "motion:on", "screen:full")
    assert pilot.do("size:100", "theme:paper", "motion:off", "screen:window").settings == before


def test_one_stays_where_one_was(pilot: Pilot) -> None:
    pilot.press("F10").key_in("theme:contrast")
    assert pilot.focus == "theme:contrast"
    assert pilot.title == "Settings"


def test_big_words_are_bigger(pilot: Pilot) -> None:
    pilot.press("F10")
    before = pilot.machine.layout.targets[0].box.h
    pilot.do("size:200")
    assert pilot.machine.layout.targets[0].box.h > before


def test_settings_are_reached_from_everywhere_and_lead_back(pilot: Pilot) -> None:
    pilot.begin("the-night-road")
    for way in ("O", "F10"):
        assert pilot.press(way).title == "Settings"
        assert pilot.press("Esc").title == "The night road: Village"
    assert pilot.do("settings").press("F10").title == "The night road: Village"


def test_settings_are_as_they_were_next_time(pilot: Pilot, tmp_path: Path) -> None:
    pilot.press("F10").do("size:150", "theme:contrast")
    assert Pilot(tmp_path, None).settings == Settings(150, Theme.CONTRAST, motion=False, language="en", prologue=True)


def test_f11_fills_the_screen_and_back(pilot: Pilot) -> None:
    assert pilot.press("F11").settings.full_screen
    assert not pilot.press("F11").settings.full_screen
