"""What must stay together in running text: telephone numbers, dates, a number and its unit, an article and its number."""

import re

from game.ui.text.bidi_classes import runs_right

LRI, RLI, PDI = "\u2066", "\u2067", "\u2069"
_OPENED = re.compile("[\u2066-\u2069]")
_QUOTED = re.compile('(?<=")[^"]+(?=")|(?<=[\u201c\u201e])[^\u201c-\u201e]+(?=[\u201c\u201d])|(?<=\u00ab)[^\u00ab\u00bb]+(?=\u00bb)')
_NUMBER = r"\d+(?:[.,:]\d+)*"
_UNIT = "[%\u066a\u2030\u00b0\u2032\u2033]"
_PHONE = r"(?:\+ ?\d+|\(\d+\)|0\d+)(?:[ \u00a0./\-\u2013]?(?:\(\d+\)|\d+))+"
_RANGE = rf"{_NUMBER}(?:[-\u2013/]{_NUMBER})+{_UNIT}?"
_SIGNED = rf"[+\-\u2212\u00b1]{_NUMBER}{_UNIT}?"
_SHARE = rf"{_NUMBER}[ \u00a0]?{_UNIT}"
WHOLE = re.compile(rf"(?<![\w.,])(?:{_PHONE}|{_RANGE}|{_SIGNED}|{_SHARE})(?!\w)")
"""What is read from the left as a whole, whatever stands around it."""
_TIED = re.compile(
    r"(?<=\d) (?=\d)"  # 10 000
    r"|(?<=\d) (?=[^\W\d_]{1,3}\b|[%\u2030\u20ac$\u00a3\u00b0\u2032\u2033])"  # 10 min, 25 %
    r"|(?<=\d) (?=/ \d)|(?<=\d /) (?=\d)"  # 3 / 12
    r"|(?<=\b[^\W\d_]\.) (?=\d)|(?<=\b[^\W\d_]{2}\.) (?=\d)|(?<=\b[^\W\d_]{3}\.) (?=\d)|(?<=\b[^\W\d_]{4}\.) (?=\d)"  # art. 3
    r"|(?<=[\u00a7\u2116#\u2032]) (?=\d)"  # § 3, and 1.2 behind a prime
)


def kept_together(paragraph: str) -> str:
    """Isolate what is read as a whole: words in quotes, and numbers, unless they follow Latin letters and so stand right already."""
    paragraph = _QUOTED.sub(_isolate_quote, paragraph)
    return WHOLE.sub(lambda found: found[0] if _after_latin(paragraph, found.start()) else f"{LRI}{found[0]}{PDI}", paragraph)


def glue_spaces(paragraph: str) -> str:
    """Put a no-break space for each space at which no line may end; everything keeps its place."""
    if not any(map(str.isdigit, paragraph)):
        return paragraph
    whole = WHOLE.sub(lambda found: found[0].replace(" ", "\u00a0"), paragraph)
    return _TIED.sub("\u00a0", whole)


def _isolate_quote(quoted: re.Match[str]) -> str:
    """Isolate what is in quotes if its letters run in one direction; the quotes then stand where the text around them has them."""
    right = {runs_right(sign) for sign in quoted[0] if sign.isalpha()}
    if len(right) != 1 or _OPENED.search(quoted[0]):
        return quoted[0]
    return f"{RLI if right.pop() else LRI}{quoted[0]}{PDI}"


def _after_latin(paragraph: str, place: int) -> bool:
    before = next((sign for sign in reversed(paragraph[:place]) if sign.isalpha() or LRI <= sign <= PDI), "")
    return before.isalpha() and not runs_right(before)
