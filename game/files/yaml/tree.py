"""YAML text as plain trees: every value stays the text that its author typed."""

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


class RefusedError(Exception):
    """Lawful YAML that a case does not use; `code` says which, `place` where it begins."""

    def __init__(self, code: str, place: Place) -> None:
        super().__init__(code)
        self.code = code
        self.place = place


class Grower:
    """Grows one tree; keys that stand twice are gathered in `twice` and keep their first value."""

    def __init__(self, text: str) -> None:
        # The parser written in C is several times as fast; the other one is there where it is missing.
        loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)(text)
        self._next = loader.get_event
        self._left = MOST_VALUES
        self.twice: list[tuple[str, Place]] = []

    def grow(self) -> Tree | None:
        """Grow the tree; None for a file without content.

        Raises RefusedError, or yaml.YAMLError for what is not YAML.
        """
        self._next()
        if type(self._next()) is yaml.StreamEndEvent:
            return None
        tree = self._value(self._next(), 0)
        self._next()
        more = self._next()
        if type(more) is not yaml.StreamEndEvent:
            raise RefusedError("Y023", _place(more))
        return tree

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
        return self._mapping(depth + 1) if type(event) is MappingStartEvent else self._list(event, depth + 1)

    def _list(self, start: Any, depth: int) -> list[Tree]:  # noqa: ANN401
        values: list[Tree] = []
        while type(event := self._next()) is not SequenceEndEvent:
            values.append(self._value(event, depth))
        self._count(len(values), start)
        return values

    def _mapping(self, depth: int) -> dict[str, Tree]:
        values: dict[str, Tree] = {}
        while type(event := self._next()) is not MappingEndEvent:
            if type(event) is not ScalarEvent and type(event) is not AliasEvent:
                raise RefusedError("Y009", _place(event))
            key = str(self._value(event, depth))
            if not key.strip():
                raise RefusedError("Y037", _place(event))
            value = self._value(self._next(), depth)
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


def _place(event: Any) -> Place:  # noqa: ANN401
    start, end = event.start_mark, event.end_mark
    return Place(start.line + 1, start.column + 1, max(1, end.column - start.column) if end.line == start.line else 1)
