"""Says words: made and played by a thread of its own, one piece after the other, until something else is to be said."""

from collections.abc import Callable
from dataclasses import dataclass
from threading import Event, Lock

import pygame

from game.ui.sound.device import VOICE, Device
from game.ui.sound.espeak import Espeak, NoVoiceError
from game.ui.sound.worker import Worker

TURN = 0.02
"""Seconds between two looks at whether the next piece can be made ready."""


@dataclass(frozen=True)
class Manner:
    """How something is said: a language's tag, words a minute, and with which of two voices."""

    language: str
    pace: int = 160
    high: bool = False


class Voice:
    """Whoever has it say something goes on at once; what is said is cut short by the next. What goes wrong is told to `complain` once."""

    def __init__(self, device: Device, complain: Callable[[str], None], engine: Callable[[], Espeak] = Espeak) -> None:
        self._device, self._complain, self._engine = device, complain, engine
        self.worker = Worker("voice", complain)
        self._espeak: Espeak | None = None
        self._mute = False
        self._number = 0
        self._spoken = 0
        self._cut, self._lock = Event(), Lock()

    @property
    def talks(self) -> bool:
        """Return whether something is still being said."""
        return self._spoken != self._number

    def say(self, pieces: Callable[[], tuple[str, ...]], manner: Manner) -> None:
        """Say this now, instead of what is being said; the thread asks for the pieces, since they may have to be prepared."""
        self.stop()
        if not self._mute:
            self._number += 1
            number = self._number
            self.worker.do(lambda: self._say(pieces, manner, number))

    def stop(self) -> None:
        """Be silent at once."""
        if not self.talks:
            return
        # The lock is held for a moment only: a piece begins before it, and is stopped, or never.
        with self._lock:
            self._number += 1
            self._spoken = self._number
            if self._device.is_open:
                channel = pygame.mixer.Channel(VOICE)
                channel.stop()
                # Other than pygame's pages say, what is queued begins when a channel is stopped.
                channel.stop()
        self._cut.set()

    # ---- what the thread does

    def _say(self, pieces: Callable[[], tuple[str, ...]], manner: Manner, number: int) -> None:
        self._cut.clear()
        try:
            self._ready()
            for piece in pieces() if self._number == number else ():
                self._one(piece, manner, number)
            self._wait_until_said(number)
        except NoVoiceError as error:
            self._mute = self._espeak is None
            self._complain(f"nothing can be read aloud: {error}")
        finally:
            if self._number == number:
                self._spoken = number

    def _ready(self) -> None:
        if not self._device.open():
            raise NoVoiceError("there is nothing to be heard on")
        if self._espeak is None:
            self._espeak = self._engine()

    def _one(self, piece: str, manner: Manner, number: int) -> None:
        if self._number != number or self._espeak is None:
            return
        samples = self._espeak.speak(piece, manner.language, manner.pace, high=manner.high, wanted=lambda: self._number == number)
        channel = pygame.mixer.Channel(VOICE)
        while channel.get_queue() is not None and self._number == number:
            self._cut.wait(TURN)
        sound = pygame.mixer.Sound(buffer=samples) if samples else None
        with self._lock:
            if sound is not None and self._number == number:
                channel.queue(sound)

    def _wait_until_said(self, number: int) -> None:
        channel = pygame.mixer.Channel(VOICE)
        while channel.get_busy() and self._number == number:
            self._cut.wait(TURN)
