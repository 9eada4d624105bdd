"""The {placeholders} of a sentence: which there are, whether a translation has them too, and how they are filled."""

import re
from collections.abc import Mapping

PLACEHOLDER = re.compile(r"\{(\w+)\}")


def placeholders(words: str) -> frozenset[str]:
    """Return the names of all placeholders."""
    return frozenset(PLACEHOLDER.findall(words))


def fill(words: str, values: Mapping[str, str]) -> str:
    """Put the values in; what has none stays as it is."""
    return PLACEHOLDER.sub(lambda found: values.get(found[1], found[0]), words)


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
