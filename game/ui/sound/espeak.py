"""espeak-ng, if it is installed: from words to sound, in one thread only."""

import ctypes
from collections.abc import Callable
from importlib import import_module
from importlib.util import find_spec
from typing import Any

from game.ui.sound.device import RATE

LIBRARY = "espeakng_loader"
RETRIEVED, UTF_8, PACE = 2, 1, 1
"""espeak's numbers for sound that is handed over, for letters in UTF-8, and for the pace."""
HIGH = "+f2"
"""What makes a voice of any language a higher one."""


class NoVoiceError(Exception):
    """There is no voice that could say it."""


def is_installed() -> bool:
    """Return whether the extra part with the voice is there; it is not loaded for that."""
    return find_spec(LIBRARY) is not None


class Espeak:
    """The library, loaded. NoVoiceError if that fails."""

    def __init__(self) -> None:
        try:
            loader: Any = import_module(LIBRARY)
            self._library = ctypes.CDLL(loader.get_library_path())
            rate = self._library.espeak_Initialize(RETRIEVED, 0, loader.get_data_path().encode(), 0)
        except (ImportError, OSError, AttributeError, RuntimeError) as error:
            raise NoVoiceError(str(error)) from error
        if rate != RATE:
            raise NoVoiceError(f"espeak-ng speaks with {rate} samples a second, not {RATE}")
        self._parts: list[bytes] = []
        self._wanted: Callable[[], bool] = bool
        kind = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.POINTER(ctypes.c_short), ctypes.c_int, ctypes.c_void_p)
        self._hears = kind(self._take)
        self._library.espeak_SetSynthCallback(self._hears)

    def speak(self, words: str, language: str, pace: int, *, high: bool, wanted: Callable[[], bool]) -> bytes:
        """Return words as samples (16 bit, mono); empty as soon as they are not wanted any more. NoVoiceError without a voice."""
        name = f"{language}{HIGH if high else ''}".encode()
        if self._library.espeak_SetVoiceByName(name):
            raise NoVoiceError(f"espeak-ng has no voice for {language}")
        self._library.espeak_SetParameter(PACE, pace, 0)
        self._parts, self._wanted = [], wanted
        letters = words.encode()
        self._library.espeak_Synth(letters, ctypes.c_size_t(len(letters) + 1), 0, 0, 0, UTF_8, None, None)
        return b"".join(self._parts) if wanted() else b""

    def phonemes(self, words: str, language: str) -> str:
        """Return what is said, in espeak's own names of sounds."""
        if self._library.espeak_SetVoiceByName(language.encode()):
            raise NoVoiceError(f"espeak-ng has no voice for {language}")
        self._library.espeak_TextToPhonemes.restype = ctypes.c_char_p
        rest, said = ctypes.c_char_p(words.encode()), []
        while rest.value is not None:
            said.append((self._library.espeak_TextToPhonemes(ctypes.byref(rest), UTF_8, 0) or b"").decode())
        return " ".join(each.strip() for each in said if each.strip())

    def _take(self, samples: Any, count: int, _events: object) -> int:  # noqa: ANN401  a pointer of C
        if samples and count:
            self._parts.append(ctypes.string_at(samples, count * 2))
        return 0 if self._wanted() else 1
