"""How numbers and days are written in a language: its digits, its decimal sign, its order of day, month and year."""

import re
from collections import Counter
from collections.abc import Callable
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING

from game.core.language import Language

if TYPE_CHECKING:
    from babel.core import Locale

ZEROS = {
    "arab": "\u0660", "arabext": "\u06f0", "deva": "\u0966", "beng": "\u09e6", "mymr": "\u1040", "tibt": "\u0f20",
    "khmr": "\u17e0", "laoo": "\u0ed0", "thai": "\u0e50", "nkoo": "\u07c0", "olck": "\u1c50", "adlm": "\U0001e950",
}  # fmt: skip
"""The digit nought of the numbering systems that languages write with (CLDR's names)."""
GROUPED_FROM = 10_000
"""Smaller numbers, years above all, are written without a sign between the thousands."""
_SAID = re.compile(r'^msgstr(?:\[\d\])? ((?:".*"\n?)+)', re.MULTILINE)
_FOREIGN = "\u0590"
"""The first letter behind Latin, Greek, Cyrillic and Armenian, whose languages write 0 to 9."""


class Figures:
    """Writes numbers and days in one language. Babel, which takes a while to load, comes in only where a language has signs of its own."""

    def __init__(self, language: Language, zero: Callable[[], str] = str) -> None:
        """Write with the digits whose nought `zero` finds, or with those that are usual in the language."""
        self._language = language
        self._find_zero = zero

    def figure_words(self, value: float | date) -> str:
        """Return a number or a day as it is written; fractions have one place at most."""
        if isinstance(value, date):
            return self._in_digits(self._day(value))
        places = 0 if float(value).is_integer() else 1
        written = f"{value:,.{places}f}" if abs(value) >= GROUPED_FROM else f"{value:.{places}f}"
        if not written.isdigit() and self._language.code != "en":
            written = "".join(self._symbols.get(sign, sign) for sign in written)
        return self._in_digits(written)

    def _day(self, day: date) -> str:
        if self._locale is None:
            return day.isoformat()
        from babel.dates import format_date  # noqa: PLC0415

        return format_date(day, "long", locale=self._locale)

    def _in_digits(self, written: str) -> str:
        if not self._zero:
            return written
        return "".join(chr(ord(self._zero) + int(sign)) if sign in "0123456789" else sign for sign in written)

    @cached_property
    def _zero(self) -> str:
        if not any(sign >= _FOREIGN for sign in self._language.name):
            return ""
        asked = self._find_zero()
        if asked:
            return asked.removeprefix("0")
        return ZEROS.get(self._locale.default_numbering_system, "") if self._locale is not None else ""

    @cached_property
    def _symbols(self) -> dict[str, str]:
        if self._locale is None:
            return {}
        system = next((name for name, zero in ZEROS.items() if zero == self._zero), "latn")
        symbols = self._locale.number_symbols
        known = symbols.get(system) or symbols.get("latn") or {}
        return {",": str(known.get("group", ",")), ".": str(known.get("decimal", "."))}

    @cached_property
    def _locale(self) -> "Locale | None":
        from babel.core import Locale, UnknownLocaleError  # noqa: PLC0415

        parts = self._language.code.split("-")
        for kept in range(len(parts), 0, -1):
            try:
                return Locale.parse("_".join(parts[:kept]))
            except (ValueError, UnknownLocaleError):
                continue
        return None


def zero_of(catalogue: str) -> str:
    """Return the nought of the digits that a .po file writes with mostly; nothing if it writes none."""
    said = "".join(_SAID.findall(catalogue))
    noughts = {chr(ord(zero) + digit): zero for zero in (*ZEROS.values(), "0") for digit in range(10)}
    counted = Counter(noughts[sign] for sign in said if sign in noughts)
    return counted.most_common(1)[0][0] if counted else ""
