"""The languages of phones: each reads its own, whatever stands on the wall."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from game.core.language import Language
from game.core.message import Text
from game.files.languages.texts import open_texts


@dataclass(frozen=True)
class Spoken:
    """A language, and how something is said in it."""

    language: Language
    say: Callable[[Text], str]


class Languages:
    """Opens each language once."""

    def __init__(self, locales: Path, cache: Path, known: tuple[Language, ...], first: str) -> None:
        """Speak the languages that are known; `first` is that of the wall, for phones that chose none."""
        self._locales, self._cache = locales, cache
        self.known = known
        self._first = first
        self._open: dict[str, Spoken] = {}

    def spoken(self, wanted: str) -> Spoken:
        """Return the language that a phone wants, or that of the wall."""
        code = wanted if wanted in {each.code for each in self.known} else self._first
        if code not in self._open:
            texts = open_texts(self._locales, self._cache, code)
            self._open[code] = Spoken(texts.language, texts.say)
        return self._open[code]
