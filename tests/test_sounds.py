"""The shipped sounds: as loud as each other, nothing clipped, and made by the script."""

import importlib.util
import io
from array import array
from pathlib import Path
from types import ModuleType
from typing import Any

import pygame
import pytest

from game.core.sound import Sound, Tone
from game.ui.sound.device import BITS, CHANNELS, RATE

ROOT = Path(__file__).parents[1]
FOLDER = ROOT / "assets" / "sounds"
FULL = 32_767
NAMES = [each.value for each in (*Sound, *Tone)]


def raw(name: str) -> "array[int]":
    pygame.mixer.init(RATE, BITS, CHANNELS, allowedchanges=0)
    samples = array("h", pygame.mixer.Sound(str(FOLDER / f"{name}.ogg")).get_raw())
    pygame.mixer.quit()
    return samples


@pytest.fixture(scope="module")
def script() -> ModuleType:
    for library in ("numpy", "pyloudnorm", "soundfile"):
        pytest.importorskip(library, reason='measuring loudness needs: pip install -e ".[sounds]"')
    spec = importlib.util.spec_from_file_location("sounds", ROOT / "scripts" / "sounds.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_there_is_a_file_for_each_sound_and_each_room_and_no_other() -> None:
    assert sorted(each.name for each in FOLDER.iterdir()) == sorted(f"{name}.ogg" for name in NAMES)


@pytest.mark.parametrize("name", NAMES)
def test_nothing_is_clipped_and_nothing_is_silent(name: str) -> None:
    samples = raw(name)
    assert 0.04 * FULL < max(map(abs, samples)) < 0.95 * FULL


def test_all_sounds_are_small() -> None:
    assert sum(each.stat().st_size for each in FOLDER.iterdir()) < 400_000


@pytest.mark.parametrize("kind", [Sound, Tone])
def test_they_are_as_loud_as_each_other_within_two_units(script: Any, kind: type[Sound] | type[Tone]) -> None:
    files = {each: io.BytesIO((FOLDER / f"{each.value}.ogg").read_bytes()) for each in kind}
    loud = [script.loudness(script.soundfile.read(file)[0], room=kind is Tone) for file in files.values()]
    assert max(loud) - min(loud) < 2


def test_what_happens_is_clearly_louder_than_a_room(script: Any) -> None:
    assert script.HAPPENS - script.QUIET >= 10


def test_a_sound_made_twice_is_the_same_bytes(script: Any) -> None:
    assert script.ogg(script.made("pin")) == script.ogg(script.made("pin"))
