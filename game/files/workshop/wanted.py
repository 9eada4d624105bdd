"""The case of a step: named, or told by what it has to be like."""

from game.core.journey.case import CaseId
from game.core.journey.themes import About
from game.core.message import text
from game.core.workshop.wanted import Wanted
from game.core.workshop.workshop import PlayCase
from game.files.yaml.head import AGES
from game.files.yaml.part import Part, read_if_given

ABOUT = {about.value: about for about in About}
KEYS = ("turns", "ages", "minutes", "about", "country")
LONGEST = 240


def read_play(part: Part) -> PlayCase:
    """Read which case is played: its name, or what it has to be like."""
    return PlayCase(CaseId(""), _wanted(part)) if isinstance(part.value, dict) else PlayCase(CaseId(part.text()))


def _wanted(part: Part) -> Wanted:
    keys = part.keys((), KEYS)
    if not keys:
        part.wrong(
            "W007",
            text("Say what the case has to be like, with turns, ages, minutes, about or country; or write the name of a case."),
            on_key=True,
        )
    return Wanted(
        turns=read_if_given(keys, "turns", Part.yes, None),
        ages=read_if_given(keys, "ages", lambda ages: ages.one_of("C017", AGES), None),
        minutes=read_if_given(keys, "minutes", lambda minutes: minutes.number(1, LONGEST), 0),
        about=read_if_given(keys, "about", lambda about: about.one_of("C091", ABOUT), None),
        country=read_if_given(keys, "country", Part.name, ""),
    )
