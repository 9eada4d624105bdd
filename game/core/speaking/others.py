"""English, and every other language: what no voice says rightly, with as little said instead as can be."""

import re

from game.core.speaking.signs import HALF, RANGE, one_number, phone, plain, tidy

DIGITS = "zero one two three four five six seven eight nine".split()
ARABIC_DIGITS = "صفر واحد اثنان ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة".split()
EASTERN = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹٫٪", "01234567890123456789.%")
ENGLISH = {
    "§": " section ",
    "%": " percent ",
    "&": " and ",
    "+": " plus ",
    "=": " equals ",
    "№": " number ",
    "#": " number ",
    "°": " degrees ",
    "×": " times ",
}
SHORT = {
    "Art.": "Article",
    "art.": "article",
    "e.g.": "for example,",
    "i.e.": "that is,",
    "etc.": "and so on",
    "No.": "number",
    "vs.": "versus",
}


def english(words: str) -> str:
    """Return words as the English voice has to be given them."""
    words = plain(words)
    for short, full in SHORT.items():
        words = re.sub(rf"(?<![\w.]){re.escape(short)}", full, words)
    words = HALF.sub(" half", one_number(phone(words, lambda sign: DIGITS[int(sign)] if sign.isdigit() else "plus")))
    words = RANGE.sub(r"\1 to \2", words)
    words = re.sub(r"\bfrom (\d+) to (\d+) to\b", r"from \1 to \2,", words)
    words = re.sub(r"(?<!\d)(\d+)\+(?! ?\d)", r"\1 and over", words)
    words = _minus(words, "minus")
    words = re.sub(r"€ ?(\d[\d.,]*\d|\d)", r"\1 euros", words).replace("€", " euros")
    words = re.sub(r"(?<=\d)\.(?=\d)", " point ", words)
    words = re.sub(r"(?<=\d):(?=\d)", " ", words)
    for sign, said in ENGLISH.items():
        words = words.replace(sign, said)
    words = re.sub(r"(?<=\d)/(?=\d)", " of ", words)
    return tidy(re.sub(r"(?<=\w)/(?=\w)", " or ", words))


def arabic(words: str) -> str:
    """Return words as the Arabic voice has to be given them; numbers stay digits, of which it knows the words."""
    words = plain(words).translate(EASTERN)
    words = one_number(phone(words, lambda sign: ARABIC_DIGITS[int(sign)] if sign.isdigit() else "زائد"))
    words = RANGE.sub(r"\1 إلى \2", words)
    words = _minus(words, "ناقص").replace("%", " بالمئة ").replace("+", " زائد ").replace("€", " يورو ").replace("&", " و ")
    words = re.sub(r"(?<=\d)[.,](?=\d)", " فاصلة ", words)
    return tidy(words.replace("\u061f", "?").replace("\u060c", ",").replace("\u061b", ","))


def any_language(words: str) -> str:
    """Return words of a language that has no rules of its own here."""
    return tidy(one_number(phone(plain(words), lambda sign: f"{sign} " if sign.isdigit() else "")))


def _minus(words: str, said: str) -> str:
    return re.sub(r"(?<![\w])[-\u2212](?=\d)", f"{said} ", words)
