from collections.abc import Iterator
from pathlib import Path
from time import monotonic

import pygame
import pytest

from game.files.plain_folder import PlainFolder
from game.ui.cache import Resource
from game.ui.sound.device import RATE, ROOMS, VOICE, Device
from game.ui.sound.speaker import Speaker

SOUNDS = Path(__file__).parents[3] / "assets" / "sounds"


def find(name: str) -> Resource:
    return PlainFolder(SOUNDS / f"{name}.ogg")


@pytest.fixture
def told() -> list[str]:
    return []


@pytest.fixture
def speaker(told: list[str]) -> Iterator[Speaker]:
    device = Device(told.append)
    there = Speaker(device, find, told.append)
    yield there
    there.worker.end()
    device.close()


def test_a_sound_is_played_on_a_channel_of_its_own(speaker: Speaker, told: list[str]) -> None:
    speaker.play("bell", 0.5)
    speaker.worker.wait()
    assert pygame.mixer.get_busy()
    assert not any(pygame.mixer.Channel(room).get_busy() for room in ROOMS)
    assert told == []


def test_a_room_goes_over_into_another_one_and_goes_round(speaker: Speaker) -> None:
    speaker.room("kitchen", 1.0)
    speaker.room("road", 1.0)
    speaker.worker.wait()
    assert all(pygame.mixer.Channel(room).get_busy() for room in ROOMS)
    playing = [pygame.mixer.Channel(room).get_sound() for room in ROOMS]
    assert [sound.get_length() for sound in playing if sound is not None] == [8.0, 8.0]


def test_the_same_room_is_not_begun_again_and_only_becomes_louder(speaker: Speaker) -> None:
    speaker.room("kitchen", 0.35)
    speaker.worker.wait()
    before = pygame.mixer.Channel(ROOMS[1]).get_sound()
    speaker.room("kitchen", 0.35)
    speaker.room("kitchen", 1.0)
    speaker.worker.wait()
    assert pygame.mixer.Channel(ROOMS[1]).get_sound() is before
    assert not pygame.mixer.Channel(ROOMS[0]).get_busy()
    assert pygame.mixer.Channel(ROOMS[1]).get_volume() == 1.0


def test_hushed_everything_is_silent_at_once(speaker: Speaker) -> None:
    speaker.room("river", 1.0)
    speaker.play("bell", 1.0)
    speaker.hush()
    speaker.worker.wait()
    assert not pygame.mixer.get_busy()


def test_hushed_the_voice_goes_on(speaker: Speaker) -> None:
    speaker.play("bell", 1.0)
    speaker.worker.wait()
    pygame.mixer.Channel(VOICE).play(pygame.mixer.Sound(buffer=bytes(60 * 2 * RATE)))
    speaker.hush()
    speaker.worker.wait()
    assert pygame.mixer.Channel(VOICE).get_busy()


def test_without_a_device_it_is_told_once_and_nothing_is_tried_again(
    speaker: Speaker, told: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SDL_AUDIODRIVER", "no such driver")
    pygame.mixer.quit()
    for _ in range(3):
        speaker.play("bell", 1.0)
    speaker.room("river", 1.0)
    speaker.worker.wait()
    assert len(told) == 1
    speaker.play("bell", 1.0)
    speaker.hush()


def test_a_sound_that_is_missing_is_silent(speaker: Speaker, told: list[str]) -> None:
    speaker.play("no such sound", 1.0)
    speaker.play("no such sound", 1.0)
    speaker.play("chip", 1.0)
    speaker.worker.wait()
    assert len(told) == 1
    assert pygame.mixer.get_busy()


def test_what_is_played_arrives_at_the_device(speaker: Speaker, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    heard = tmp_path / "heard.raw"
    monkeypatch.setenv("SDL_AUDIODRIVER", "disk")
    monkeypatch.setenv("SDL_DISKAUDIOFILE", str(heard))
    pygame.mixer.quit()
    speaker.play("bell", 1.0)
    speaker.worker.wait()
    late = monotonic() + 10
    while not (heard.exists() and any(heard.read_bytes())) and monotonic() < late:
        pass
    assert any(heard.read_bytes())
