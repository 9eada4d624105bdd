"""Lawful YAML that is not used here: how it is explained, and how it is mended."""

import re
from collections.abc import Iterator

from game.core.message import text
from game.files.yaml.slips import Slip, quoted

ANCHOR = re.compile(r"[&!][^\s,\[\]{}]*[ ]*")
ALIAS = re.compile(r"\*[^\s,\[\]{}]+")
NESTED = re.compile(r"""["'\[{]""")
KEYLESS = re.compile(r"(?:^[ ]*(?:-[ ]+)*|[\[{,][ ]*):$")
NO_KEY = text(
    "Nothing stands before this colon, so nobody knows what the value is for. Write a key before it, like title: The lorry, or put a text "
    "that begins with a colon into double quotes."
)


def refused_slips(line: str, code: str, column: int) -> Iterator[Slip]:
    """Find what may be meant where lawful YAML is refused with a code at a column."""
    match code or _code(line, column):
        case "Y007" | "Y008":
            yield from _anchor(line, code, column)
        case "Y009":
            yield from _question_marks(line, column)
        case "Y037":
            yield from _no_key(line, column)


def _code(line: str, column: int) -> str:
    """Tell which code it is where one reader of YAML refuses what another one takes."""
    return "Y037" if line[column : column + 1] == ":" and KEYLESS.search(line[: column + 1]) else ""


def _anchor(line: str, code: str, column: int) -> Iterator[Slip]:
    found = ANCHOR.match(line, column)
    rest = line[found.end() :] if found else ""
    # A tag before plain words is more likely the beginning of a text, such as !Stop.
    if found and rest and (code == "Y007" or NESTED.match(rest)):
        mended = line[:column] + rest
        words = text(
            "Anchors and tags like {sign} are not used here. Take it out, or put the whole text into double quotes if it belongs to it:\n"
            "{mended}",
            sign=found[0].strip(),
            mended=mended.strip(),
        )
        yield Slip(code, column, len(found[0].strip()), words, mended)
    elif found and not rest and line[:column].rstrip().endswith((":", "-")):
        yield from _above_a_block(line, code, column, found[0])
    alias = ALIAS.match(line, column)
    if alias and line[alias.end() : alias.end() + 1] in (",", "]", "}"):
        mended = line[:column] + quoted(alias[0]) + line[alias.end() :]
        words = text(
            "Aliases (*) are not used here. Write the value itself, or put the text into double quotes:\n{mended}", mended=mended.strip()
        )
        yield Slip("Y007", column, len(alias[0]), words, mended)


def _above_a_block(line: str, code: str, column: int, sign: str) -> Iterator[Slip]:
    """Find an anchor or a tag with nothing behind it: a text of its own, or a name for what lies below."""
    whole = line[:column] + quoted(sign.strip())
    for mended in (whole, line[:column].rstrip()):
        words = text(
            "Anchors and tags like {sign} are not used here. Take it out, or put the whole text into double quotes if it belongs to it:\n"
            "{mended}",
            sign=sign.strip(),
            mended=mended.strip(),
        )
        yield Slip(code, column, len(sign.strip()), words, mended)


def _question_marks(line: str, column: int) -> Iterator[Slip]:
    """Find a list or a group behind a question mark, which YAML takes for a key."""
    before = line[:column]
    if not before.rstrip().endswith("?"):
        return
    lead, rest = before.rstrip()[:-1], line[column:].rstrip()
    whole, key, asked = lead + quoted(line[len(lead) :].rstrip()), f"{lead}{quoted(rest)}:", before + quoted(rest)
    for mended in (whole, key, asked) if lead.strip() else (key, asked):
        words = text("A list or a bracket cannot be a key. Put the text into double quotes:\n{mended}", mended=mended.strip())
        yield Slip("Y009", column, len(rest), words, mended)


def _no_key(line: str, column: int) -> Iterator[Slip]:
    before = line[:column]
    if before.strip(" -?"):
        # In brackets the value alone may be meant.
        yield Slip("Y037", column, 1, NO_KEY, before + line[column + 1 :].lstrip())
    elif before.strip():
        yield Slip("Y037", column, 1, NO_KEY, before + quoted(line[column:].rstrip()))
    yield Slip("Y037", column, 1, NO_KEY, "")
