"""Plays short sounds, and one room at a time; who asks never waits."""

import io
from collections.abc import Callable

import pygame

from game.ui.cache import Resource
from game.ui.sound.device import PLACES, ROOMS, VOICE, Device
from game.ui.sound.worker import Worker

FADE, HUSH = 1500, 60
"""Milliseconds in which one room goes over into another, and in which everything falls silent."""


class Speaker:
    """Finds sounds by name with `find`; a file that is missing or broken is told once to `complain`, and is silent."""

    def __init__(self, device: Device, find: Callable[[str], Resource], complain: Callable[[str], None]) -> None:
        self._device, self._find, self._complain = device, find, complain
        self.worker = Worker("sounds", complain)
        self._sounds: dict[str, pygame.mixer.Sound | None] = {}
        self._room: tuple[str, float] = "", 0.0
        self._turn = 0

    def play(self, name: str, volume: float) -> None:
        """Play a sound once; `volume` is from 0 to 1."""
        if not self._device.deaf:
            self.worker.do(lambda: self._play(name, volume))

    def room(self, name: str, volume: float, *, at_once: bool = False) -> None:
        """Let a room be heard from now on, or none; `at_once`: without a slow change."""
        if (name, volume) != self._room and not self._device.deaf:
            before, self._room = self._room, (name, volume)
            if name or before[0]:
                self.worker.do(lambda: self._go_over(name, volume, HUSH if at_once else FADE, same=name == before[0]))

    def hush(self) -> None:
        """Be silent at once."""
        self._room = "", 0.0
        if not self._device.deaf:
            self.worker.do(self._hush)

    # ---- what the thread does

    def _play(self, name: str, volume: float) -> None:
        sound = self._sound(name)
        if sound is not None:
            # Not by looking for a free channel: pygame would find those that are kept, too.
            sound.set_volume(volume)
            sound.play()

    def _go_over(self, name: str, volume: float, fade: int, *, same: bool) -> None:
        if not self._device.open():
            return
        now = pygame.mixer.Channel(ROOMS[self._turn])
        if same:
            now.set_volume(volume)
            return
        now.fadeout(fade)
        sound = self._sound(name) if name else None
        if sound is not None:
            self._turn = 1 - self._turn
            following = pygame.mixer.Channel(ROOMS[self._turn])
            following.set_volume(volume)
            following.play(sound, loops=-1, fade_ms=fade)

    def _hush(self) -> None:
        if pygame.mixer.get_init():
            for number in range(PLACES):
                if number != VOICE:
                    pygame.mixer.Channel(number).stop()

    def _sound(self, name: str) -> pygame.mixer.Sound | None:
        """Return a sound, read from the disk the first time."""
        if not self._device.open():
            return None
        if name not in self._sounds:
            try:
                self._sounds[name] = pygame.mixer.Sound(io.BytesIO(self._find(name).read_bytes()))
            except (OSError, pygame.error) as error:
                self._complain(f"the sound {name} cannot be played: {error}")
                self._sounds[name] = None
        return self._sounds[name]
