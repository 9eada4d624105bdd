"""Words that are still to be translated."""

import re
from dataclasses import dataclass, replace

BEHIND_A_NAME = re.compile("[,;:(\u060c\u061b\u3001\uff0c]")
"""The signs behind which stands who somebody is, in several kinds of writing."""


@dataclass(frozen=True)
class Text:
    """A sentence in its source language with the values for its {placeholders}.

    `context` tells equal sentences apart (for the words of a case: case and scene). With `plural` and `count` the right form is chosen.
    A value may itself be a Text.
    """

    source: str
    context: str = ""
    values: tuple[tuple[str, "str | int | Text"], ...] = ()
    plural: str = ""
    count: int = 0
    called: bool = False
    """Whether it is a name with which a sentence begins: without what stands behind a comma, and with a capital letter."""


def text(source: str, /, **values: "str | int | Text") -> Text:
    """Words of the program; the first argument is extracted for translation."""
    return Text(source, values=tuple(values.items()))


def text_in(context: str, source: str, /, **values: "str | int | Text") -> Text:
    """Words of the program that need a context to be translated."""
    return Text(source, context, tuple(values.items()))


def count_text(one: str, many: str, count: int, /, **values: "str | int | Text") -> Text:
    """Words that depend on a number, which they get as {count}."""
    return Text(one, values=(("count", count), *values.items()), plural=many, count=count)


def with_values(words: Text, /, **values: "str | int | Text") -> Text:
    """Return words with values for more of their {placeholders}."""
    return replace(words, values=(*words.values, *values.items()))


def called(name: Text, /) -> Text:
    """Return the name of somebody as it stands at the beginning of a sentence: of "Yara, nine" only "Yara"."""
    return replace(name, called=True)


def as_called(name: str) -> str:
    """Return a name that has been said already as it stands at the beginning of a sentence."""
    first = BEHIND_A_NAME.split(name, maxsplit=1)[0].strip() or name.strip()
    return first[:1].upper() + first[1:]
