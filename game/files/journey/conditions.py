"""What must hold in a case file for a line, a fact, a choice or an answer to be there."""

import re
from collections.abc import Callable, Mapping

from game.core.journey.held import Condition, Counts, DeedId, Did, FactId, HasFound, Holds, InTwin, Not, Reads, TwinId
from game.core.law import Reading
from game.core.message import text
from game.core.naming import unknown
from game.files.journey.values import BELONGINGS, Setting, read_count, read_holder
from game.files.yaml.part import Part

BOUND = re.compile(r"at (least|most) (\d{1,2})")
NO_CONDITION = text(
    '"{word}" is no condition for {what}. Write "at least" or "at most" and a number up to {most}, like: {what}: at least 2'
)
NOTHING_IN_HERE = text("There is nothing in here. At least one entry is needed.")
READINGS = {reading.value: reading for reading in Reading}


def read_conditions(part: Part | None, here: Setting) -> tuple[Condition, ...]:
    """Read what must hold, all together."""
    if part is None:
        return ()
    if part.value == {}:  # read as always open by older versions, so no error
        part.warn("C034", NOTHING_IN_HERE, on_key=True)
    return _all(part, here)


def _all(part: Part, here: Setting) -> tuple[Condition, ...]:
    return tuple(each for key, value in part.pairs() for each in _conditions(key, value, here))


def _conditions(key: str, part: Part, here: Setting) -> tuple[Condition, ...]:
    if key in BELONGINGS:
        return (_belonging(key, part, here),)
    if key in WORDS:
        return WORDS[key](part, here)
    words = text('There is no condition called "{word}".{hint}\nPossible here: {known}.', word=key)
    part.wrong("C016", unknown(words, key, (*WORDS, *BELONGINGS)), on_key=True)
    return ()


def _belonging(key: str, part: Part, here: Setting) -> Condition:
    what = BELONGINGS[key]
    if not what.counted:
        return Holds(what, read_holder(part, here))
    said, number = read_count(what, part, BOUND, "C023", NO_CONDITION)
    return Counts(what, most=number) if said == "most" else Counts(what, least=number)


def _found(part: Part, _here: Setting) -> tuple[Condition, ...]:
    return tuple(HasFound(FactId(name)) for each in part.one_or_more() if (name := each.name()))


def _did(part: Part, _here: Setting) -> tuple[Condition, ...]:
    return tuple(Did(DeedId(name)) for each in part.one_or_more() if (name := each.name()))


def _reading(part: Part, _here: Setting) -> tuple[Condition, ...]:
    readings = (each.one_of("C015", READINGS) for each in part.one_or_more())
    return (Reads(tuple(reading for reading in readings if reading is not None)),)


def _twin(part: Part, _here: Setting) -> tuple[Condition, ...]:
    return (InTwin(tuple(TwinId(name) for each in part.one_or_more() if (name := each.name()))),)


def _not(part: Part, here: Setting) -> tuple[Condition, ...]:
    if part.value == {}:
        part.wrong("C034", NOTHING_IN_HERE, on_key=True)
    return (Not(_all(part, here)),)


WORDS: Mapping[str, Callable[[Part, Setting], tuple[Condition, ...]]] = {
    "found": _found,
    "did": _did,
    "reading": _reading,
    "twin": _twin,
    "not": _not,
}
"""Conditions besides belongings, each with how it is read."""
