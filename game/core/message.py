"""Words that are still to be translated."""

from dataclasses import dataclass, replace


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
