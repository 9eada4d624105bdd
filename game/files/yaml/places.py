"""Where in a YAML text the value at an address stands."""

from typing import Any

import yaml
from yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from game.core.problem import Address, Place


class Atlas:
    """Finds the places of one text; made only when there is something to show."""

    def __init__(self, text: str) -> None:
        loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)(text)
        self._lines = text.split("\n")
        try:
            self._root: Node | None = loader.get_single_node()
        except yaml.YAMLError:
            self._root = None

    def find(self, address: Address, *, on_key: bool = False) -> Place | None:
        """Find a value, or its key; for what is not there, the key of what it should stand in. None if nothing is there."""
        node, key = self._root, _first_key(self._root)
        for step in address:
            found = _step(node, step)
            if found is None:
                return self._place(key or node)
            key, node = found
        shown = key if key is not None and (on_key or not self._short(node)) else node
        return self._place(shown)

    def is_quoted(self, line: int, column: int) -> bool:
        """Tell whether a place, counted from 0, lies in a text with quotes or of several lines as they are."""
        waiting = [self._root]
        while waiting:
            node = waiting.pop()
            if isinstance(node, ScalarNode):
                inside = (node.start_mark.line, node.start_mark.column) <= (line, column) < (node.end_mark.line, node.end_mark.column)
                if inside and node.style is not None:
                    return True
            elif node is not None:
                waiting.extend(each for value in node.value for each in (value if isinstance(value, tuple) else (value,)))
        return False

    def _short(self, node: Node | None) -> bool:
        """Whether a value can be underlined: it is no list or mapping of several lines."""
        return isinstance(node, ScalarNode) or (node is not None and node.start_mark.line == node.end_mark.line)

    def _place(self, node: Node | None) -> Place | None:
        if node is None:
            return None
        start, end = node.start_mark, node.end_mark
        line = self._lines[start.line] if start.line < len(self._lines) else ""
        last = end.column if end.line == start.line else len(line.rstrip())
        return Place(start.line + 1, start.column + 1, max(1, last - start.column))


def _step(node: Node | None, step: str | int) -> tuple[Node, Node] | None:
    """Find the key and the value one step further down; an entry of a list is shown by its first key or itself."""
    if isinstance(node, SequenceNode) and isinstance(step, int):
        values = node.value
        return (_first_key(values[step]) or values[step], values[step]) if 0 <= step < len(values) else None
    if not isinstance(node, MappingNode):
        return None
    for key, value in node.value:
        if isinstance(key, ScalarNode) and key.value == step:
            return key, value
    # The words of a choice lie between it and its keys; addresses leave them out.
    return _step(node.value[0][1], step) if len(node.value) == 1 else None


def _first_key(node: Node | None) -> Node | None:
    return node.value[0][0] if isinstance(node, MappingNode) and node.value else None
