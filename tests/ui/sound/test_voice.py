from collections.abc import Callable, Iterator
from typing import Any

import pygame
import pytest

from game.ui.sound.device import RATE, VOICE, Device
from game.ui.sound.espeak import NoVoiceError
from game.ui.sound.voice import Manner, Voice

MANNER = Manner("en")


class Tongue:
    """Makes silence of a length, and remembers what it was to say."""

    def __init__(self, seconds: float = 0.01) -> None:
        self.said: list[str] = []
        self.seconds = seconds

    def speak(self, words: str, _language: str, _pace: int, *, high: bool, wanted: Callable[[], bool]) -> bytes:
        self.said.append(words)
        return bytes(2 * round(self.seconds * RATE)) if wanted() and not high else b""


@pytest.fixture
def told() -> list[str]:
    return []


@pytest.fixture
def speaks(told: list[str]) -> Iterator[Callable[[Any], Voice]]:
    device, voices = Device(told.append), list[Voice]()

    def make(tongue: Any) -> Voice:
        voices.append(Voice(device, told.append, tongue if callable(tongue) else lambda: tongue))
        return voices[-1]

    yield make
    for voice in voices:
        voice.stop()
        voice.worker.end()
    device.close()


def test_pieces_are_said_in_their_order(speaks: Callable[[Any], Voice]) -> None:
    tongue = Tongue()
    voice = speaks(tongue)
    voice.say(lambda: ("One.", "Two.", "Three."), MANNER)
    assert voice.talks
    voice.worker.wait()
    assert tongue.said == ["One.", "Two.", "Three."]
    assert not voice.talks


def test_stopped_it_is_silent_at_once_and_the_rest_is_never_said(speaks: Callable[[Any], Voice]) -> None:
    tongue = Tongue(seconds=60)
    voice = speaks(tongue)
    voice.say(lambda: tuple(map(str, range(9))), MANNER)
    while not tongue.said:
        assert voice.talks
    voice.stop()
    voice.worker.wait()
    assert not voice.talks
    assert len(tongue.said) < 9
    assert not pygame.mixer.Channel(VOICE).get_busy()


def test_something_new_cuts_short_what_is_being_said(speaks: Callable[[Any], Voice]) -> None:
    tongue = Tongue(seconds=60)
    voice = speaks(tongue)
    voice.say(lambda: tuple(map(str, range(9))), MANNER)
    tongue.seconds = 0.01
    voice.say(lambda: ("New.",), MANNER)
    voice.worker.wait()
    assert tongue.said[-1] == "New."
    assert not voice.talks


def test_nothing_to_say_is_silence(speaks: Callable[[Any], Voice]) -> None:
    voice = speaks(Tongue())
    voice.say(tuple, MANNER)
    voice.worker.wait()
    assert not voice.talks


def test_without_a_voice_it_is_told_once_and_not_tried_again(speaks: Callable[[Any], Voice], told: list[str]) -> None:
    def missing() -> Tongue:
        raise NoVoiceError("not installed")

    voice = speaks(missing)
    for _ in range(3):
        voice.say(lambda: ("One.",), MANNER)
        voice.worker.wait()
    assert told == ["nothing can be read aloud: not installed"]
    assert not voice.talks
