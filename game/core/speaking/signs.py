"""What is the same for all languages: signs that are pauses, numbers that are one number, digits of telephones."""

import re
import unicodedata
from collections.abc import Callable, Mapping

PHONE = re.compile(r"(?<![\w.,])(?<!\d )(?:\+\d{1,3}(?:[ /-]?\d{1,4}){2,5}|0\d{1,3}(?:[ /-]\d{2,6}){1,4}|116 ?\d{3}|0800\d{4,6})(?![\w%])")
"""A telephone number: with a plus, with a zero in front and in groups, or one of the European 116."""
THOUSANDS = re.compile(r"(?<![\d.,])([1-9]\d{0,2})((?: \d{3})+|(?:\.\d{3})+)(?!\d)")
"""One number in groups of three digits."""
DATE = re.compile(r"(?<![\d.])(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?!\d)\.?")
ISO_DATE = re.compile(r"(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)")
TIME = re.compile(r"(?<![\d:.,])([01]?\d(?=:)|[01]\d(?=\.)|2[0-3])[:.]([0-5]\d)(?![\d:%]|\s?(?:%|€|евра|ден))")
RANGE = re.compile(r"(?<![\w,.-])(\d+(?:[.,]\d+)?)\s?[-\u2013\u2014]\s?(\d+(?:[.,]\d+)?)(?![\w-])")
NUMBER = re.compile(r"(?<![\w])([-\u2212]?)(\d+)(?:([.,])(\d+))?")
ROMAN = re.compile(r"\b(?=[IVXLC]{2,}\b|[VX]\b)(X{0,3})(IX|IV|V?I{0,3})\b")
HALF = re.compile(r"\u00bd|(?<![\d/])1/2(?![\d/])")
QUIET = str.maketrans(dict.fromkeys('„“”‘‚«»"()[]{}<>*_|@\\^~`•·', " "))
PAUSES = str.maketrans({"\u2026": ",", ":": ",", ";": ",", "\n": ". ", "\u2013": ",", "\u2014": ",", "\u2019": "'"})
ROMAN_VALUES = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}
MOST_ROMAN = 39


def plain(words: str) -> str:
    """Return words without what no voice needs: steering signs, marks of quoting, several forms of a space."""
    words = unicodedata.normalize("NFC", words)
    words = "".join(
        " " if unicodedata.category(sign) == "Zs" else sign
        for sign in words
        if unicodedata.category(sign) not in ("Cf", "Cc") or sign == "\n"
    )
    return words.translate(QUIET).replace("...", "\u2026")


def one_number(words: str) -> str:
    """Return words in which 1 000 000 and 1.000.000 are 1000000."""
    return THOUSANDS.sub(lambda found: re.sub(r"\D", "", found[0]), words)


def phone(words: str, name: Callable[[str], str]) -> str:
    """Return words with each telephone number digit by digit, its groups apart."""
    return PHONE.sub(lambda found: _digits(found[0], name), words)


def _digits(number: str, name: Callable[[str], str]) -> str:
    number = number.replace("116", "116 ", 1) if number.startswith("116") else number
    groups = [" ".join(map(name, group)) for group in re.split(r"[ /-]", number) if group]
    return ", ".join(groups)


def roman(letters: str) -> int:
    """Return the value of a Roman number."""
    values = [ROMAN_VALUES[letter] for letter in letters]
    return sum(-value if value < max(values[at:]) else value for at, value in enumerate(values))


def swap_words(words: str, table: Mapping[str, str]) -> str:
    """Return words with each key of a table in the place of which its value stands; a key begins and ends where a word does."""
    keys = "|".join(re.escape(key) for key in sorted(table, key=len, reverse=True))
    return re.sub(rf"(?<!\w)(?:{keys})(?!\w)", lambda found: table[found[0]], words)


def tidy(words: str) -> str:
    """Return words with nothing but letters, spaces and the signs of a pause; two pauses are one, the longer one."""
    words = "".join(sign if sign.isalnum() or sign in " .,?!'-" or unicodedata.combining(sign) else " " for sign in words.translate(PAUSES))
    words = re.sub(r"(?<!\w)['-]+|['-]+(?!\w)", " ", words)
    words = re.sub(r"\s+", " ", words)
    words = re.sub(r"\s+([.,?!])", r"\1", words)
    words = re.sub(r"[.,]*([.?!])[.,]*", r"\1", words)
    words = re.sub(r",+", ",", words)
    words = re.sub(r"([.,?!])(?=\w)", r"\1 ", words)
    return words.strip(" ,")
