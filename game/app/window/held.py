"""Keys that are held down while windows are opened anew: the new window would take their repeats for presses."""

import pygame

SOON = 1000
"""Milliseconds within which a held key repeats itself for the first time."""


class HeldKeys:
    """Knows which keys are down, and which presses are only the rest of an older one."""

    def __init__(self) -> None:
        self._down: set[tuple[int, int]] = set()
        self._rests: dict[tuple[int, int], int] = {}
        """Keys that were down when windows were opened anew, and when they were last heard of."""

    def windows_open_anew(self, now: int) -> None:
        """Expect no release of the keys that are down now, in milliseconds since the start."""
        self._rests |= dict.fromkeys(self._down, now)
        self._down.clear()

    def swallow(self, event: pygame.event.Event, now: int) -> bool:
        """Take note of an event; say whether it is no press of its own."""
        if event.type not in (pygame.KEYDOWN, pygame.KEYUP):
            return False
        key = event.key, event.scancode
        since = self._rests.pop(key, None)
        if event.type == pygame.KEYUP:
            self._down.discard(key)
            return False
        if since is not None and now - since < SOON:
            self._rests[key] = now
            return True
        self._down.add(key)
        return False
