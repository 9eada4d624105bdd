"""The displays, as the system tells of them: the only place that asks."""

import pygame

from game.app.window.arranging import Area

CENTRED = 0x2FFF0000
"""SDL's word for the middle of a display, whose number is added."""
CHANGED = 0x150
"""SDL's event of displays that come, go or turn; pygame has no name for it."""
SLOW_TO_TELL = ("x11", "cocoa")
"""Systems on which SDL learns only when it begins anew that a display was switched off, or has another size."""
UNSEEN = ("offscreen", "dummy")
"""What SDL falls back on where there is no screen at all."""


def begin_anew() -> None:
    """Forget all displays, and look at them again. No window outlives it."""
    pygame.display.quit()
    pygame.display.init()


def told_late() -> bool:
    """Say whether displays can have changed without a word."""
    return pygame.display.get_driver() in SLOW_TO_TELL


def nobody_sees() -> bool:
    """Say whether windows are shown nowhere."""
    return pygame.display.get_driver() in UNSEEN


def sizes() -> tuple[tuple[int, int], ...]:
    """Return the sizes of all displays; asking costs nothing."""
    return tuple((wide, tall) for wide, tall in pygame.display.get_desktop_sizes())


def all_displays() -> tuple[Area, ...]:
    """Return all displays, the first one first."""
    return tuple(_area(number, *size) for number, size in enumerate(sizes()))


def _area(number: int, wide: int, tall: int) -> Area:
    """Find out where a display lies: nothing tells, but a window in its middle, though never shown, knows where that is."""
    probe = pygame.Window("", (2, 2), (CENTRED + number, CENTRED + number), hidden=True)
    try:
        x, y = probe.position
    finally:
        probe.destroy()
    return Area(x - (wide - 2) // 2, y - (tall - 2) // 2, wide, tall)
