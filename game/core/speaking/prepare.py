"""From what is written to what the voice is given, in pieces that each are one breath."""

import re
from collections.abc import Callable, Mapping
from types import MappingProxyType

from game.core.speaking.albanian import albanian
from game.core.speaking.macedonian import macedonian
from game.core.speaking.others import any_language, arabic, english

LANGUAGES: Mapping[str, Callable[[str], str]] = MappingProxyType({"mk": macedonian, "sq": albanian, "en": english, "ar": arabic})
SHORT = 40
"""Letters from which the first piece may end at a comma, so that it is heard soon."""


def prepared(words: str, language: str) -> str:
    """Return words as the voice of a language has to be given them; the written words stay as they are."""
    return LANGUAGES.get(language.partition("-")[0] or "en", any_language)(words)


def pieces(words: tuple[str, ...], language: str) -> tuple[str, ...]:
    """Return what is said one after the other: sentences, the first one only as far as its first long enough part."""
    whole = (sentence for each in words for sentence in re.split(r"(?<=[.?!])\s+", prepared(each, language)) if re.search(r"\w", sentence))
    found = tuple(sentence if sentence[-1] in ".?!" else f"{sentence}." for sentence in whole)
    if not found:
        return ()
    head, comma, rest = found[0].partition(", ")
    return (f"{head},", rest, *found[1:]) if comma and len(found[0]) > SHORT else found
