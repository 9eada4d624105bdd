"""The mixer: opened when something is first heard, by the thread that plays it; without a device everything is silent."""

from collections.abc import Callable
from threading import Lock

import pygame

RATE, BITS, CHANNELS, BUFFER = 22_050, -16, 1, 512
"""As the sounds lie on the disk and as the voice speaks, so that nothing has to be converted."""
ROOMS, VOICE, PLACES = (0, 1), 2, 12
"""Numbers of the channels that are kept for rooms and for the voice, and how many there are."""


class Device:
    """What sound goes to; may be asked for by any thread."""

    def __init__(self, complain: Callable[[str], None]) -> None:
        self._complain = complain
        self._lock = Lock()
        self._open: bool | None = None

    @property
    def deaf(self) -> bool:
        """Return whether it was tried, and there is nothing to be heard on."""
        return self._open is False

    @property
    def is_open(self) -> bool:
        """Return whether it is open; asks nobody and waits for nothing."""
        return self._open is True

    def open(self) -> bool:
        """Open it, if it was not tried before; return whether something can be heard. May take seconds: never on the way to a frame."""
        with self._lock:
            if self._open is None:
                self._open = self._tried()
            return self._open

    def _tried(self) -> bool:
        try:
            pygame.mixer.init(RATE, BITS, CHANNELS, BUFFER, allowedchanges=0)
            pygame.mixer.set_num_channels(PLACES)
            pygame.mixer.set_reserved(len(ROOMS) + 1)
        except (pygame.error, NotImplementedError, AttributeError) as error:
            # No device, or a pygame without a mixer.
            self._complain(f"nothing can be heard: {error}")
            return False
        return True

    def close(self) -> None:
        """Give it back."""
        with self._lock:
            if self._open:
                pygame.mixer.quit()
            self._open = False
