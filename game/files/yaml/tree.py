"""YAML text as plain trees: every value stays the text that its author typed."""

import re
from typing import Any

import yaml
from yaml.events import AliasEvent, MappingEndEvent, MappingStartEvent, ScalarEvent, SequenceEndEvent

from game.core.problem import Place

Tree = str | list["Tree"] | dict[str, "Tree"]
"""A text, a list or a mapping."""

DEEPEST = 20
"""How many lists and mappings may lie in one another."""
MOST_VALUES = 200_000
"""How many keys and values one file may have."""
PARSER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
"""The parser written in C is several times as fast; the other one is there where it is missing."""
BEFORE_A_VALUE = re.compile(r"(?:[\s:?,-]|(?<!\S)\#.*)*")
PIECE = re.compile(
    r"""(?<![^\s\[{,:])(?:"(?:[^"\\]|\\[\s\S])*+"?|'(?:[^']|'')*+'?)  # a text in quotes, closed or not
        |(?<!\S)\#.*                                                   # a remark
        |(?P<opens>[\[{])|(?P<closes>[\]}])""",
    re.VERBOSE,
)


class RefusedError(Exception):
    """Lawful YAML that a case does not use; `code` says which, `place` where it begins."""

    def __init__(self, code: str, place: Place) -> None:
        super().__init__(code)
        self.code = code
        self.place = place


class Grower:
    """Grows one tree; keys that stand twice are gathered in `twice` and keep their first value."""

    def __init__(self, text: str, parser: Any = PARSER) -> None:  # noqa: ANN401 - the two parsers share no useful type
        self.words = text
        self._get = parser(text).get_event
        self._last: Any = None
        self._left = MOST_VALUES
        self.brackets: set[int] = set()
        """Where lists and mappings in brackets began."""
        self.twice: list[tuple[str, Place]] = []

    def grow(self) -> Tree | None:
        """Grow the tree; None for a file without content.

        Raises RefusedError, or yaml.YAMLError for what is not YAML.
        """
        self._next(0)
        if type(self._next(0)) is yaml.StreamEndEvent:
            return None
        tree = self._value(self._next(0), 0)
        self._next(0)
        more = self._next(0)
        if type(more) is not yaml.StreamEndEvent:
            raise RefusedError("Y023", _place(more))
        return tree

    def _next(self, depth: int) -> Any:  # noqa: ANN401
        """Take the next event; a parser that reads ahead, and refuses depths by itself, is not asked what it says of them."""
        try:
            self._last = self._get()
        except yaml.YAMLError as error:
            stopped = getattr(error, "problem_mark", None)
            read = self.words[: stopped.index + 1] if stopped else self.words
            deep = _too_deep(read, self._last.end_mark.index if self._last else 0, depth)
            if deep is None:
                raise
            raise RefusedError("Y005", deep) from error
        return self._last

    def _value(self, event: Any, depth: int) -> Tree:  # noqa: ANN401 - events share no useful type
        if type(event) is AliasEvent or event.anchor is not None:
            raise RefusedError("Y007", _place(event))
        if event.tag is not None:
            raise RefusedError("Y008", _place(event))
        if type(event) is ScalarEvent:
            text: str = event.value
            return text
        if depth == DEEPEST:
            raise RefusedError("Y005", _place(event))
        if event.flow_style:
            self.brackets.add(event.start_mark.index)
        return self._mapping(depth + 1) if type(event) is MappingStartEvent else self._list(event, depth + 1)

    def _list(self, start: Any, depth: int) -> list[Tree]:  # noqa: ANN401
        values: list[Tree] = []
        while type(event := self._next(depth)) is not SequenceEndEvent:
            values.append(self._value(event, depth))
        self._count(len(values), start)
        return values

    def _mapping(self, depth: int) -> dict[str, Tree]:
        values: dict[str, Tree] = {}
        while type(event := self._next(depth)) is not MappingEndEvent:
            if type(event) is not ScalarEvent and type(event) is not AliasEvent:
                deep = _too_deep(self.words, event.start_mark.index, depth)
                raise RefusedError("Y005", deep) if deep else RefusedError("Y009", _place(event))
            key = str(self._value(event, depth))
            if not key.strip():
                raise RefusedError("Y037", _place(event))
            value = self._value(self._next(depth), depth)
            if key in values:
                self.twice.append((key, _place(event)))
            values.setdefault(key, value)
            self._left -= 2
        self._count(0, event)
        return values

    def _count(self, number: int, event: Any) -> None:  # noqa: ANN401
        self._left -= number
        if self._left < 0:
            raise RefusedError("Y004", _place(event))


def _too_deep(text: str, start: int, depth: int) -> Place | None:
    """Find the bracket that opens a layer too many, if what follows `start` is a value in brackets."""
    before = BEFORE_A_VALUE.match(text, start)
    begin = before.end() if before else start
    if text[begin : begin + 1] not in ("[", "{"):
        return None
    inside = depth
    for piece in PIECE.finditer(text, begin):
        inside += (piece["opens"] is not None) - (piece["closes"] is not None)
        if inside > DEEPEST:
            at = piece.start()
            return Place(text.count("\n", 0, at) + 1, at - text.rfind("\n", 0, at))
        if inside == depth:
            break
    return None


def _place(event: Any) -> Place:  # noqa: ANN401
    start, end = event.start_mark, event.end_mark
    return Place(start.line + 1, start.column + 1, max(1, end.column - start.column) if end.line == start.line else 1)
