"""Letters in a file that the game's fonts do not have."""

import re
from collections.abc import Iterator, Sequence
from unicodedata import name

from game.core.letters import boxes, is_drawn
from game.core.message import text
from game.core.problem import Place, Problem

CODE = "Y050"
MOST_TOLD = 8
"""How many different signs of one file are told."""
LAST = 0x10FFFF
HALVES = range(0xD800, 0xE000)
"""Numbers that are only half a sign."""
REMARK = re.compile(r"(?:^|\s)#\s.*$|^\s*#.*$")
ESCAPED = re.compile(r"\\u([0-9A-Fa-f]{4})|\\U00([0-9A-Fa-f]{6})|&#x0*([0-9A-Fa-f]{2,6});|&#0*(\d{2,7});")
"""A sign by its number, as double quotes and XML have it."""


def undrawn(lines: Sequence[str], *, remarks: bool = True) -> Iterator[tuple[Problem, Place]]:
    """Warn of each sign that would be an empty box, where it stands first; in remarks it does no harm."""
    told: set[str] = set()
    for number, line in enumerate(lines, start=1):
        for place, length, sign in _signs(REMARK.sub("", line) if remarks else line):
            if sign in told or len(told) == MOST_TOLD:
                continue
            told.add(sign)
            yield _problem(sign), Place(number, place + 1, length)


def _signs(line: str) -> Iterator[tuple[int, int, str]]:
    for place, sign in boxes(line):
        yield place, 1, sign
    for found in ESCAPED.finditer(line) if "\\" in line or "&" in line else ():
        number = int(found[4]) if found[4] else int(found[1] or found[2] or found[3], 16)
        sign = chr(number) if number <= LAST and number not in HALVES else "\ufffd"
        if not is_drawn(sign):
            yield found.start(), len(found[0]), sign


def _problem(sign: str) -> Problem:
    words = text(
        'The sign "{sign}" ({name}) is in none of the game\'s fonts: on the screen an empty box would stand there. '
        "Take it out, or say it with other letters.",
        sign=sign,
        name=_name_of(sign),
    )
    return Problem(CODE, (), words, warning=True)


def _name_of(sign: str) -> str:
    return name(sign, "").lower() or f"U+{ord(sign):04X}"
