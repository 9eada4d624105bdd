"""Whether the template has every sentence that stands in the code, whatever the tool that gathers them overlooks."""

import ast
from collections.abc import Iterator
from pathlib import Path

import polib

ROOT = Path(__file__).parents[3]
GATHERED = ("text", "count_text")


def test_every_sentence_in_the_code_is_in_the_template() -> None:
    known = {entry.msgid for entry in polib.pofile(str(ROOT / "locales" / "messages.pot"))}
    assert [said for said in sentences() if said[-1] not in known] == []


def sentences() -> Iterator[tuple[str, int, str]]:
    """Yield every sentence given to a function of `core/message.py`, with its file and line."""
    for path in sorted((ROOT / "game").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            match node:
                case ast.Call(func=ast.Name(id=name), args=[ast.Constant(value=str(words)), *_]) if name in GATHERED:
                    yield path.relative_to(ROOT).as_posix(), node.lineno, words
