"""The head of a catalogue: what it must say, and what it says at first."""

import re
from collections.abc import Iterator, Mapping

from game.core.message import Text, text
from game.files.translating.extraction import PROJECT
from game.files.translating.language_tags import known_of
from game.files.translating.plural_forms import parse_plural_forms

NAME, DIRECTION, PLURALS, READER = "X-Own-Name", "X-Direction", "Plural-Forms", "X-Native-Reader"
NAME_LINE, DIRECTION_LINE = '"X-Own-Name: …\\n"', '"X-Direction: ltr\\n" / "X-Direction: rtl\\n"'
UNFILLED = re.compile(r"EMAIL@ADDRESS|LL@li\.org|YEAR-MO-DA|FULL NAME|PACKAGE VERSION|CHARSET\b|nplurals=INTEGER")
"""What stands in the head of a file that nobody has filled in."""
UNKEPT = frozenset({"POT-Creation-Date", "Generated-By"})
"""What would be different at every run, and says nothing."""
FIRST = ("Project-Id-Version", "Language", PLURALS, NAME, DIRECTION, READER, "MIME-Version", "Content-Type", "Content-Transfer-Encoding")


def header_of(code: str, keys: Mapping[str, str]) -> dict[str, str]:
    """Return the head of a file as it is written: what it had, without what nobody filled in, and with what has to be there."""
    known = known_of(code)
    must = {
        "Project-Id-Version": f"{PROJECT} 1",
        "Language": known.tag,
        PLURALS: known.plural_forms,
        NAME: known.own_name,
        DIRECTION: "rtl" if known.rtl else "ltr",
        READER: "none",
    }
    kept = {key: value for key, value in keys.items() if key not in UNKEPT and value.strip() and not UNFILLED.search(value)}
    fixed = {"MIME-Version": "1.0", "Content-Type": "text/plain; charset=UTF-8", "Content-Transfer-Encoding": "8bit"}
    found = {**must, **kept, **fixed}
    first = {key: found.pop(key) for key in FIRST}
    return {**first, **found}


def header_faults(keys: Mapping[str, str]) -> Iterator[tuple[str, Text]]:
    """Return what has to be mended in the head of a file, each with its code."""
    if not keys.get(NAME, "").strip():
        yield "L003", text("The head lacks the language's name for itself. Write it: {line}", line=NAME_LINE)
    if keys.get(DIRECTION) not in ("ltr", "rtl"):
        yield "L004", text("The head does not say in which direction the pages run. Write one of these: {line}", line=DIRECTION_LINE)
    for key, value in keys.items():
        if UNFILLED.search(value):
            yield "L005", text('"{key}" in the head has not been filled in. Fill it in, or take the line out.', key=key)
    if parse_plural_forms(keys.get(PLURALS, "")) is None:
        cure = "nplurals=2; plural=(n != 1);"
        words = text('"Plural-Forms" in the head is no rule, or chooses forms that are not there. An example: {rule}', rule=cure)
        yield "L006", words
