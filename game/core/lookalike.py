"""Signs that look like others: which plain sign each stands for, and what it is called."""

import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from game.core.message import Text, text

LATIN = "Latin"
CYRILLIC = "Cyrillic"
ALPHABETS = (LATIN, CYRILLIC, "Greek", "Armenian", "Cherokee")
"""The alphabets that have letters which look like those of another one here."""

# After confusables.txt of Unicode Technical Standard 39, as far as letters of names go. A capital iota or i is read as I, not as l.
_CYRILLIC = dict(zip("АВЕЅІЈКМНОРСТУХҮаеорсухѕіјѡѵүһӏԁԛԝ", "ABESIJKMHOPCTYXYaeopcyxsijwvyhldqw", strict=True))
_GREEK = dict(zip("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧαγικνορσυϲϳ", "ABEZHIKMNOPTYXayiKvopoucj", strict=True)) | {"κ": "k"}
_ARMENIAN = dict(zip("ՍՏՕհոսցքօ", "USOhnugfo", strict=True))
LIGATURES: Mapping[str, str] = {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl"}
"""Letters that grew together, as they are copied from printed pages."""
LETTERS: Mapping[str, str] = {**_CYRILLIC, **_GREEK, **_ARMENIAN}
"""Letters of other alphabets that look like Latin ones."""
CYRILLIC_FOR: Mapping[str, str] = {latin: own for own, latin in reversed(_CYRILLIC.items())}
"""Latin letters that look like Cyrillic ones."""
ZEROS = "OoОоΟο"
"""Letters that are taken for a zero."""
OTHER_DIGITS: Mapping[str, str] = {**dict.fromkeys(ZEROS, "0"), "З": "3", "l": "1", "I": "1", "І": "1", "Ι": "1"}
"""Letters that are taken for digits."""

SPACES = "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
UNSEEN = (
    "\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0"
    "\ufff9-\ufffb\U000e0000-\U000e007f"
)
"""Signs without width, as the inside of a class of a regular expression."""
UNSEEN_SIGNS = "".join(
    chr(number) for first, last in re.findall("(.)(?:-(.))?", UNSEEN) for number in range(ord(first), ord(last or first) + 1)
)
"""The same signs, one after the other."""
SPACE = re.compile(f"[{SPACES}]")
NO_WIDTH = re.compile(f"[{UNSEEN}]")
DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u02d7\u2043\ufe58\ufe63\uff0d"
BULLETS = "\u2022\u00b7\u2023\u25aa\u25ab\u25cf\u25cb\u25e6\u2219\u2027\u30fb\u204c\u204d\u2756\u27a2\u2714"
COLONS = "\uff1a\u2236\ua789\u02d0\u02f8\ufe55\ufe13\u05c3\u0589\u0703\u0704"
COMMAS = "\uff0c\u3001\uff64\u060c\ufe50\ufe10\ufe51\u055d\u1802"
SLASHES = "\uff0f\u2044\u2215\u29f8"
BRACKETS: Mapping[str, str] = {"\uff3b": "[", "\uff3d": "]", "\uff5b": "{", "\uff5d": "}"}
PLAIN: Mapping[str, str] = {
    **dict.fromkeys(SPACES, " "),
    **dict.fromkeys(DASHES, "-"),
    **dict.fromkeys(BULLETS, "-"),
    **dict.fromkeys(COLONS, ":"),
    **dict.fromkeys(COMMAS, ","),
    **dict.fromkeys(SLASHES, "/"),
    **BRACKETS,
}
"""Signs and the plain ones that they look like."""


@dataclass(frozen=True)
class Lookalike:
    """A sign of a word that looks like another one; `place` counts from 0."""

    place: int
    sign: str
    plain: str


def alphabet(sign: str) -> str:
    """Return of which alphabet a letter is; empty if it is no letter, or of one that is not looked at."""
    if not sign.isalpha():
        return ""
    first = unicodedata.name(sign, "").split(" ")[0].capitalize()
    return first if first in ALPHABETS else LATIN if first == "Fullwidth" else "?"


def ascii_for(sign: str) -> str:
    """Return the plain letter, digit or mark of names that a sign is written as; empty if there is none."""
    if sign.isascii():
        return ""
    if sign in DASHES or sign in SLASHES:
        return PLAIN[sign]
    digit = unicodedata.decimal(sign, None)
    if digit is not None:
        return str(digit)
    folded = unicodedata.normalize("NFKC", sign)
    return folded if len(folded) == 1 and folded.isascii() and (folded.isalnum() or folded in "_-./+") else ""


def looks_like(word: str) -> str:
    """Return how a word looks when every sign is written in the plainest way; words that look alike become equal."""
    seen = NO_WIDTH.sub("", unicodedata.normalize("NFC", word))
    return "".join(LETTERS.get(sign) or LIGATURES.get(sign) or PLAIN.get(sign) or ascii_for(sign) or sign for sign in seen)


def twin(word: str, known: Mapping[str, object] | tuple[str, ...]) -> str:
    """Return the known word that looks the same as another one without being it; empty if there is none."""
    shape = looks_like(word)
    return next((each for each in known if each != word and looks_like(each) == shape), "")


def between(word: str, plain: str) -> Lookalike | None:
    """Return the first sign in which a word is different from what it looks like; none if it is only longer or shorter."""
    if len(word) != len(plain):
        found = NO_WIDTH.search(word)
        if found:
            return Lookalike(found.start(), found[0], "")
    return next((Lookalike(place, one, other) for place, (one, other) in enumerate(zip(word, plain, strict=False)) if one != other), None)


def lookalikes(word: str) -> Iterator[Lookalike]:
    """Find the letters of a word that are of another alphabet than the rest and look as if they were of the same one."""
    for run in re.finditer(r"[^\W\d_]+", word):
        home = _home(run[0], word)
        for place, sign in enumerate(run[0], run.start()):
            if (plain := _at_home(sign, home)) != sign:
                yield Lookalike(place, sign, plain)


def _at_home(sign: str, home: str) -> str:
    if home == LATIN:
        return LETTERS.get(sign, sign)
    return CYRILLIC_FOR.get(sign, sign) if home == CYRILLIC else sign


def _home(run: str, word: str) -> str:
    """Return the alphabet that a row of letters is meant to be of; empty if it is of one only, or cannot be told."""
    found = {alphabet(sign) for sign in run}
    foreign = [sign for sign in run if alphabet(sign) != LATIN]
    if not foreign:
        return ""
    like_latin = all(sign in LETTERS for sign in foreign)
    # Beside a hyphen the rest of the name tells; capitals such as SMS stand in words of every alphabet.
    if like_latin and (LATIN in found or _is_latin_name(word)):
        return LATIN
    return CYRILLIC if found == {LATIN, CYRILLIC} and all(sign in CYRILLIC_FOR for sign in run if alphabet(sign) == LATIN) else ""


def _is_latin_name(word: str) -> bool:
    others = [sign for sign in word if sign.isalpha() and sign not in LETTERS]
    return bool(others) and all(alphabet(sign) == LATIN and sign.islower() for sign in others)


NAMED: Mapping[str, Text] = {
    "\t": text("a tab"),
    "\u00a0": text("a space that does not break"),
    "\u202f": text("a narrow space that does not break"),
    "\u2002": text("an en space"),
    "\u2003": text("an em space"),
    "\u2007": text("a figure space"),
    "\u2009": text("a thin space"),
    "\u200a": text("a hair space"),
    "\u3000": text("a full-width space"),
    "\u00ad": text("a soft hyphen"),
    "\u200b": text("a space without width"),
    "\u200c": text("a non-joiner without width"),
    "\u200d": text("a joiner without width"),
    "\u200e": text("a mark from left to right"),
    "\u200f": text("a mark from right to left"),
    "\u2060": text("a word joiner without width"),
    "\ufeff": text("a byte order mark"),
    "\u202a": text("an embedding from left to right"),
    "\u202b": text("an embedding from right to left"),
    "\u202c": text("the end of an embedding"),
    "\u202d": text("an override from left to right"),
    "\u202e": text("an override from right to left"),
    "\u2066": text("an isolate from left to right"),
    "\u2067": text("an isolate from right to left"),
    "\u2068": text("an isolate"),
    "\u2069": text("the end of an isolate"),
    "\u2010": text("a typographic hyphen"),
    "\u2011": text("a hyphen that does not break"),
    "\u2013": text("an en dash"),
    "\u2014": text("an em dash"),
    "\u2212": text("a minus"),
    "\u2022": text("a bullet"),
    "\u00b7": text("a dot in the middle"),
    "\u2236": text("a ratio sign"),
    "\uff1a": text("a full-width colon"),
    "\uff0c": text("a full-width comma"),
    "\u060c": text("an Arabic comma"),
    "\u3001": text("an ideographic comma"),
}
"""What signs are called that authors may have heard of."""


def sign_name(sign: str) -> Text:
    """Return what a sign is called, with the sign itself if it can be seen."""
    number = f"U+{ord(sign):04X}"
    if sign in NAMED:
        return text("{name} ({number})", name=NAMED[sign], number=number)
    if NO_WIDTH.fullmatch(sign):
        return text("a sign without width ({number})", number=number)
    if SPACE.fullmatch(sign):
        return text("a space of another width ({number})", number=number)
    return _letter_name(sign, number)


def _letter_name(sign: str, number: str) -> Text:
    match alphabet(sign):
        case "Latin" if sign.isascii():
            return text("a Latin {sign}", sign=sign)
        case "Cyrillic":
            return text("a Cyrillic {sign} ({number})", sign=sign, number=number)
        case "Greek":
            return text("a Greek {sign} ({number})", sign=sign, number=number)
        case "Armenian":
            return text("an Armenian {sign} ({number})", sign=sign, number=number)
        case _ if sign.isascii():
            return text("the sign {sign}", sign=sign)
        case _:
            return text("the sign {sign} ({number})", sign=sign, number=number)
