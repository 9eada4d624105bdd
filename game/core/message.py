"""Words that are still to be translated."""

import re
from dataclasses import dataclass, replace
from datetime import date

BEHIND_A_NAME = re.compile("[,;:(\u060c\u061b\u3001\uff0c]")
"""The signs behind which stands who somebody is, in several kinds of writing."""


@dataclass(frozen=True)
class Text:
    """A sentence in its source language with the values for its {placeholders}.

    `context` tells equal sentences apart (for the words of a case: case and scene). With `plural` and `count` the right form is chosen.
    A value may itself be a Text; numbers and days are written as is usual in the language, so nobody writes them out before.
    """

    source: str
    context: str = ""
    values: tuple[tuple[str, "Value"], ...] = ()
    plural: str = ""
    count: int = 0
    called: bool = False
    """Whether it is a name with which a sentence begins: without what stands behind a comma, and with a capital letter."""


Value = str | int | float | date | Text
"""What may stand in a placeholder."""


def text(source: str, /, **values: "Value") -> Text:
    """Words of the program; the first argument is extracted for translation."""
    return Text(source, values=tuple(values.items()))


def text_in(context: str, source: str, /, **values: "Value") -> Text:
    """Words of the program that need a context to be translated."""
    return Text(source, context, tuple(values.items()))


def count_text(one: str, many: str, count: int, /, **values: "Value") -> Text:
    """Words that depend on a number, which they get as {count}."""
    return Text(one, values=(("count", count), *values.items()), plural=many, count=count)


def with_values(words: Text, /, **values: "Value") -> Text:
    """Return words with values for more of their {placeholders}."""
    return replace(words, values=(*words.values, *values.items()))


def short_name(name: Text, /) -> Text:
    """Return the name of somebody as it stands at the beginning of a sentence: of "Yara, nine" only "Yara"."""
    return replace(name, called=True)


def as_called(name: str) -> str:
    """Return a name that has been said already as it stands at the beginning of a sentence."""
    first = BEHIND_A_NAME.split(name, maxsplit=1)[0].strip() or name.strip()
    return first[:1].upper() + first[1:]


def figure(value: float | date | str) -> Text:
    """Return a number or a day that stands alone, or what stands in the place of one."""
    return Text("{value}", values=(("value", value),))


def day_of(iso: str) -> "date | str":
    """Return a day written as 2026-11-21; as it is if it is none."""
    try:
        return date.fromisoformat(iso)
    except ValueError:
        return iso
