"""The {placeholders} of a sentence: which there are, whether a translation has them too, and how they are filled."""

import re
from collections.abc import Mapping

from game.core.direction_signs import ISOLATING

PLACEHOLDER = re.compile(r"\{(\w+)\}")
FSI, PDI = "\u2068", "\u2069"
"""Signs without a shape round words whose direction is their own (Unicode's isolates)."""
RIGHT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]")
"""Letters that are written from the right."""


def placeholders(words: str) -> frozenset[str]:
    """Return the names of all placeholders."""
    return frozenset(PLACEHOLDER.findall(words))


def fill(words: str, values: Mapping[str, str], *, rtl: bool = False) -> str:
    """Put the values in; what has none stays as it is.

    Where letters run both ways a value is isolated, so that a name, a path or a number stands whole and turns nothing else round.
    """
    if PLACEHOLDER.fullmatch(words):
        return values.get(words[1:-1], words)
    return PLACEHOLDER.sub(lambda found: _isolate(values[found[1]], rtl=rtl) if found[1] in values else found[0], words)


def strip_isolates(words: str) -> str:
    """Return words without isolates: for files, and for lines that are printed."""
    return ISOLATING.sub("", words)


def _isolate(value: str, *, rtl: bool) -> str:
    return f"{FSI}{value}{PDI}" if value and (rtl or RIGHT.search(value)) else value


def strange(source: str, plural: str, translation: str) -> frozenset[str]:
    """Return the placeholders of a translation that its source does not have."""
    return placeholders(translation) - placeholders(source) - placeholders(plural)


def missing(source: str, plural: str, translation: str) -> frozenset[str]:
    """Return the placeholders that a translation lacks; where there are forms for numbers, a form may spell {count} out."""
    needed = (placeholders(source) & placeholders(plural)) - {"count"} if plural else placeholders(source)
    return needed - placeholders(translation)


def is_broken(source: str, plural: str, translation: str) -> bool:
    """Whether a translation cannot be used, because its placeholders are not those of the source."""
    return bool(strange(source, plural, translation) or missing(source, plural, translation))
