"""The rule by which a language chooses among its forms for numbers, as the head of its own file has it."""

import gettext
import re
from dataclasses import dataclass

TRIED = range(1000)
"""Numbers that a rule is tried with."""
RULE = re.compile(r"nplurals\s*=\s*(\d+)\s*;\s*plural\s*=\s*(.+?)\s*;?\s*$", re.DOTALL)
MOST = 6
"""How many forms a language has at most (Arabic)."""
COMMON = "nplurals=2; plural=(n != 1);"
"""What a language begins with whose rule nobody knows; its translator looks at it."""
OWN = {"mk": "nplurals=2; plural=(n % 10 == 1 && n % 100 != 11) ? 0 : 1;"}
"""Rules of Unicode (CLDR) that not every version of Babel has."""


@dataclass(frozen=True)
class PluralForms:
    """How many forms there are, and the expression that chooses one."""

    number: int
    rule: str


def parse_plural_forms(words: str) -> PluralForms | None:
    """Return the rule that a header has; None if it is none, or points at a form that is not there."""
    found = RULE.match(words.strip())
    if found is None or not 1 <= int(found[1]) <= MOST:
        return None
    forms = PluralForms(int(found[1]), found[2])
    return forms if _is_whole(forms) else None


def _is_whole(forms: PluralForms) -> bool:
    try:
        choose = gettext.c2py(forms.rule)  # what gettext itself reads a rule with
        return all(0 <= choose(number) < forms.number for number in TRIED)
    except (ValueError, ZeroDivisionError, RecursionError):
        return False
