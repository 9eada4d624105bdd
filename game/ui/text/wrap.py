"""Breaking a paragraph into lines; knows nothing of pixels."""

from collections.abc import Callable, Iterator
from unicodedata import combining

Fits = Callable[[str], bool]


def wrap(paragraph: str, fits: Fits) -> Iterator[str]:
    """Break at spaces, and inside a word only if it is wider than a whole line."""
    line: str | None = None
    for word in paragraph.split(" "):
        longer = word if line is None else f"{line} {word}"
        if fits(longer):
            line = longer
            continue
        if line is not None and line.strip(" "):
            yield line.rstrip(" ")
        *full, line = _parts(word, fits)
        yield from full
    yield line or ""


def _parts(word: str, fits: Fits) -> list[str]:
    parts = []
    while word and not fits(word):
        end = _longest(word, fits)
        parts.append(word[:end])
        word = word[end:]
    return [*parts, word] if word or not parts else parts


def _longest(word: str, fits: Fits) -> int:
    """How many letters fit, at least one, never parting a letter from its accents."""
    few, many = 1, len(word)
    while few + 1 < many:
        middle = (few + many) // 2
        few, many = (middle, many) if fits(word[:middle]) else (few, middle)
    while few > 1 and combining(word[few]):
        few -= 1
    while few < len(word) and combining(word[few]):
        few += 1
    return few
