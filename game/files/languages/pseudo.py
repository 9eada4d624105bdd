"""Made-up languages that show what is not translated, what is too narrow, and what is the wrong way round."""

import re
from collections.abc import Callable

PIECES = re.compile(r"(\{\w+\})")
VOWELS = re.compile("([aeiouy])")
ACCENTS = str.maketrans("acdeghijklnorstuwyzACDEGHIJKLNORSTUWYZ", "áçďéĝĥíĵķļñóŕšţúŵýžÁÇĎÉĜĤÍĴĶĻÑÓŔŠŢÚŴÝŽ")
ARABIC = str.maketrans(
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ?,;",
    "ابصدعفغهيجكلمنوطقرستثحخشذزابصدعفغهيجكلمنوطقرستثحخشذز؟،؛",
)
LONGER = 1.4
"""By how much words may grow in translation."""


def accented(words: str) -> str:
    """Return words with accents, in brackets and about 40 % longer; placeholders stay."""
    stretched = _each_piece(words, lambda piece: VOWELS.sub(r"\1\1", piece).translate(ACCENTS))
    lacking = round(len(words) * LONGER) - len(stretched)
    return f"[{stretched}{'·' * lacking}]"


def arabic(words: str) -> str:
    """Return words with Arabic letters in place of Latin ones; placeholders stay."""
    return _each_piece(words, lambda piece: piece.translate(ARABIC))


def _each_piece(words: str, change: Callable[[str], str]) -> str:
    return "".join(piece if PIECES.fullmatch(piece) else change(piece) for piece in PIECES.split(words))
