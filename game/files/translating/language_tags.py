"""What is known of a language by its tag: its own name, its direction and its rule for numbers."""

import re
from dataclasses import dataclass

from babel import Locale, UnknownLocaleError
from babel.messages.plurals import PLURALS

from game.files.translating.plural_forms import COMMON, OWN

TAG = re.compile(r"(?P<language>[a-z]{2,3})(?:[-_](?P<script>[a-z]{4}))?(?:[-_](?P<region>[a-z]{2}|\d{3}))?", re.IGNORECASE)
"""A tag as in BCP 47: a language, perhaps a script, perhaps a region."""
RTL_SCRIPTS = frozenset({"Adlm", "Arab", "Hebr", "Mand", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa"})


@dataclass(frozen=True)
class KnownOf:
    """What a new catalogue begins with. No name: its translator has to write it."""

    tag: str
    english_name: str
    own_name: str
    rtl: bool
    plural_forms: str


def known_of(code: str) -> KnownOf:
    """Return what is known of a language; ValueError if that is no tag of one."""
    found = TAG.fullmatch(code)
    if found is None:
        raise ValueError(code)
    parts = (found["language"].lower(), (found["script"] or "").title(), (found["region"] or "").upper())
    tag = "_".join(part for part in parts if part)
    try:
        locale = Locale.parse(tag)
    except (UnknownLocaleError, ValueError):
        return KnownOf(tag, tag, "", parts[1] in RTL_SCRIPTS, COMMON)
    rtl = locale.character_order == "right-to-left"
    return KnownOf(str(locale), locale.english_name or tag, locale.display_name or "", rtl, _plural_forms(str(locale), locale.language))


def _plural_forms(tag: str, language: str) -> str:
    for name in (tag, language):
        if name in OWN:
            return OWN[name]
        if name in PLURALS:
            number, rule = PLURALS[name]
            return f"nplurals={number}; plural={rule};"
    return COMMON
