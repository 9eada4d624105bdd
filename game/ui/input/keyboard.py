"""What stands on the keys of the keyboard that is in use."""

import pygame

from game.ui.input.keys import PLACE_NAMES

LETTERS = (range(0x21, 0x7F), range(0xA1, 0x590), range(0x5D0, 0x5F3), range(0x620, 0x6D4), range(0x904, 0x93A), range(0x10D0, 0x10F7))
"""Signs that may stand on a key: Latin, Greek, Cyrillic, Armenian, Hebrew, Arabic, Devanagari, Georgian."""
CODES = 512
"""How many places there are, whether they are used or not."""


class Keyboard:
    """Knows the letters of the layout that the system has set; another layout has to be told of."""

    def __init__(self) -> None:
        self._caps: dict[str, str] | None = None

    def cap(self, place: str) -> str:
        """Return what stands on the key that a keyboard of the United States has there, in capitals."""
        if self._caps is None:
            self._caps = _caps()
        return self._caps.get(place, place)

    def forget(self) -> None:
        """Look at the layout anew: another one has been set."""
        self._caps = None


def _caps() -> dict[str, str]:
    caps: dict[str, str] = {}
    # SDL tells where a sign lies, not what lies somewhere; pygame asks it only through this tuple.
    places = pygame.key.ScancodeWrapper(range(CODES))  # type: ignore[arg-type]
    for sign in (code for letters in LETTERS for code in letters):
        name = PLACE_NAMES.get(int(places[sign]), "")
        if name.isalpha() and name not in caps:
            written = chr(sign).upper()
            caps[name] = written if len(written) == 1 else chr(sign)
    return caps
