"""Who is meant where somebody of a case is called by the name that players see, or where a colon was written otherwise."""

import re

from game.core.lookalike import COLONS, looks_like
from game.core.message import Text, text
from game.core.naming import did_you_mean
from game.files.journey.values import Setting
from game.files.yaml.part import Part
from game.files.yaml.slips import SIGNS, quoted

COLON = re.compile(f"[:{COLONS}]")
LONGEST_NAME = 80
NEEDS_QUOTES = re.compile(r":(\s|$)| #|^- ")


def person_of(word: str, here: Setting) -> str:
    """Return the id of the person whose shown name, or whose id, a word is; empty if it is nobody's."""
    shape = _fold(word)
    return next((who for name, who in (*((each, each) for each in here.people), *here.shown) if _fold(name) == shape), "")


def guess(word: str, here: Setting, *more: str) -> Text | str:
    """Return a question with the person, or what more is possible, that was most likely meant; empty if nothing is near."""
    who = person_of(word, here)
    if who and looks_like(who) != looks_like(word):
        return text(' Did you mean "{name}"?', name=who)
    return did_you_mean(word, (*here.people, *more))


def warn_of_a_speaker(part: Part, here: Setting) -> None:
    """Warn of a line of the narrator that begins with the name of a person and a colon."""
    words = part.value if isinstance(part.value, str) else ""
    colon = COLON.search(words[:LONGEST_NAME])
    who = person_of(words[: colon.start()], here) if colon else ""
    if not colon or not who:
        return
    said = words[colon.end() :].strip()
    if said[:1] in (*SIGNS, "[", "{", "'", '"', "#", "") or NEEDS_QUOTES.search(said):
        said = quoted(said)
    part.warn(
        "C041",
        text(
            "This is told by the narrator, but it begins like something that {who} says. If so, write the id, a plain colon and a space, "
            "without quotes round them:\n- {who}: {said}",
            who=who,
            said=said,
        ),
    )


def _fold(word: str) -> str:
    return " ".join(looks_like(word).casefold().split()).strip("\"'")
