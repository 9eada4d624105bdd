from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from game.app.window.reading import Reading
from tests.pilot import Pilot
from tests.screens.workshop.workshop_player import NAME, own_workshop


class Said:
    """Takes down what a voice is to say."""

    def __init__(self) -> None:
        self.said: list[str] = []
        self.talks = False
        self.manner: Any = None

    def say(self, pieces: Callable[[], tuple[str, ...]], manner: Any) -> None:
        self.said, self.talks, self.manner = list(pieces()), True, manner

    def stop(self) -> None:
        self.talks = False


class Blind:
    """A pilot who listens."""

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch, *, installed: bool = True) -> None:
        monkeypatch.setattr("game.ui.sound.espeak.is_installed", lambda: installed)
        self.pilot, self.voice = Pilot(folder), Said()
        self.reading = Reading(self.pilot.desk, lambda: None, lambda _: self.voice)  # type: ignore[arg-type, return-value]
        self.hear()

    def hear(self) -> list[str]:
        """What is begun to be said in one turn of the loop."""
        self.voice.said = []
        self.reading.turn(self.pilot.machine)
        return self.voice.said


@pytest.fixture
def blind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Blind:
    return Blind(tmp_path, monkeypatch)


def test_nothing_is_read_until_somebody_asks(blind: Blind) -> None:
    blind.pilot.do("cases")
    assert blind.hear() == []


def test_f9_reads_the_page_and_f9_again_is_silent(blind: Blind) -> None:
    blind.pilot.press("F9")
    assert blind.hear()[0] == "Turning Point."
    assert blind.voice.talks
    blind.pilot.press("F9")
    assert blind.hear() == []
    assert not blind.voice.talks


def test_by_itself_a_page_is_read_and_then_each_new_line(blind: Blind) -> None:
    blind.pilot.press("F10").do("aloud:on", "back").begin("the-night-road")
    assert blind.hear()[0].startswith("The night road")
    blind.pilot.do("next")
    line = blind.hear()
    assert line
    assert not any(each.startswith("The night road") for each in line)
    assert blind.hear() == []


def test_by_itself_what_gets_the_focus_is_read(blind: Blind) -> None:
    blind.pilot.press("F10").do("aloud:on")
    blind.hear()
    blind.pilot.press("Tab")
    assert len(blind.hear()) in (1, 2)


def test_the_quiet_picture_is_silent_at_once(blind: Blind) -> None:
    blind.pilot.press("F10").do("aloud:on", "back").begin("the-night-road")
    blind.hear()
    blind.pilot.do("leave")
    assert blind.hear() == []
    assert not blind.voice.talks


def test_pace_and_voice_are_those_of_the_settings(blind: Blind) -> None:
    blind.pilot.press("F10").do("pace:210", "voice:high").press("F9")
    blind.hear()
    assert (blind.voice.manner.pace, blind.voice.manner.high, blind.voice.manner.language) == (210, True, "en")


def test_in_a_workshop_the_wall_reads_only_if_that_was_asked_for(blind: Blind) -> None:
    blind.pilot.press("F10").do("aloud:on", "back")
    own_workshop(blind.pilot)
    blind.pilot.do("workshops", f"workshop:{NAME}").press("1", "2").do("teams:2", "begin")
    assert blind.hear() == []
    blind.pilot.press("F10").do("aloud:on")
    blind.hear()
    blind.pilot.do("back")
    assert blind.hear()
    assert blind.pilot.settings.room_aloud


def test_without_a_voice_the_key_says_why_and_the_settings_how_to_get_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    blind = Blind(tmp_path, monkeypatch, installed=False)
    blind.pilot.press("F9")
    assert blind.hear() == []
    assert blind.pilot.machine.reason_shown is not None
    assert "pip install" in blind.pilot.press("F10").all
    assert not blind.pilot.keys("aloud:")
