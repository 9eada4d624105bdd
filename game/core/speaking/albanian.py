"""Albanian for the voice."""

import re

from game.core.speaking.signs import DATE, HALF, ISO_DATE, NUMBER, RANGE, ROMAN, one_number, phone, plain, roman, swap_words, tidy

SMALL = (
    "zero një dy tre katër pesë gjashtë shtatë tetë nëntë dhjetë njëmbëdhjetë dymbëdhjetë trembëdhjetë katërmbëdhjetë "
    "pesëmbëdhjetë gjashtëmbëdhjetë shtatëmbëdhjetë tetëmbëdhjetë nëntëmbëdhjetë"
).split()
TENS = ("", "", "njëzet", "tridhjetë", "dyzet", "pesëdhjetë", "gjashtëdhjetë", "shtatëdhjetë", "tetëdhjetë", "nëntëdhjetë")
GREAT = ((1_000_000_000, "miliard", "miliardë"), (1_000_000, "milion", "milionë"), (1000, "mijë", "mijë"))
MOST = 10**12
ORDINALS = {1: "par", 2: "dyt", 3: "tret", 4: "katërt", 5: "pest", 9: "nënt", 10: "dhjet"}
MONTHS = "janar shkurt mars prill maj qershor korrik gusht shtator tetor nëntor dhjetor".split()
SHORT = {
    "nr.": "numër",
    "Nr.": "Numër",
    "p.sh.": "për shembull",
    "dmth.": "domethënë",
    "etj.": "e tjera",
    "z.": "zoti",
    "znj.": "zonja",
    "dr.": "doktor",
    "Dr.": "Doktor",
    "tel.": "telefon",
    "fq.": "faqe",
}
UNITS = {"km": "kilometra", "kg": "kilogramë"}
SIGNS = {
    "&": " dhe ",
    "+": " plus ",
    "=": " baras ",
    "°C": " gradë ",
    "°": " gradë ",
    "€": " euro ",
    "№": " numër ",
    "§": " neni ",
    "#": " numër ",
}
LETTERS = dict(
    zip(
        "abcçdeëfghijklmnopqrstuvwxyz",
        "a bë cë çë dë e ë fë gë hë i jë kë lë më në o pë që rë së të u vë dyfish-vë xë y zë".split(),
        strict=True,
    )
)
READ_OUT = frozenset(("OJQ", "OKB", "BE", "OJF", "ONM", "SOS", "SMS", "PDF", "OSBE"))
VOWELS = frozenset("AEËIOUY")
LONGEST_ACRONYM = 5
MASCULINE = frozenset("burra vëlla baballarë muaj vjet djem njerëz persona raste flamuj".split())
FEMININE = frozenset(
    "orë ditë javë minuta sekonda herë gra vajza fjalë fletë skena pyetje lëvizje vota monedha shkronja shenja copë".split()
)
LATIN = dict(
    zip(
        "абвгдѓежзѕијклљмнњопрстќуфхцчџш",
        "a b v g d gj e zh z x i j k l lj m n nj o p r s t q u f h c ç xh sh".split(),
        strict=True,
    )
)


def albanian(words: str) -> str:
    """Return words as the Albanian voice has to be given them."""
    words = _latin(plain(words))
    for short, full in SHORT.items():
        words = re.sub(rf"(?<![\w.]){re.escape(short)}", full, words)
    words = re.sub(r"(?<=[A-Z])(?=\d)", " ", swap_words(words, UNITS))
    words = _acronyms(_numbers(_counts(_dates(phone(words, _digit)))))
    for sign, said in SIGNS.items():
        words = words.replace(sign, said)
    return tidy(re.sub(r"(?<=\w)/(?=\w)", " ose ", words))


def cardinal(number: int, *, feminine: bool = False) -> str:
    """Return a number in words; three has a form of its own for what is feminine. Digit by digit from 10 to the power of 12 on."""
    if number >= MOST:
        return " ".join(SMALL[int(digit)] for digit in str(number))
    parts: list[str] = []
    for size, one, more in GREAT:
        many, number = divmod(number, size)
        if many:
            parts.append(f"{cardinal(many)} {one if many == 1 else more}")
    hundreds, rest = divmod(number, 100)
    parts += [f"{SMALL[hundreds]}qind"] if hundreds else []
    tens, unit = divmod(rest, 10) if rest >= len(SMALL) else (0, rest)
    parts += [TENS[tens]] if tens else []
    if unit or not parts:
        parts.append("tri" if unit == 3 and feminine else SMALL[unit])  # noqa: PLR2004
    return " e ".join(parts)


def ordinal(number: int, ending: str) -> str:
    """Return which one it is, without its article; the ending is "ë" for most, "a" for a feminine one that is known."""
    stem = ORDINALS.get(number) or cardinal(number).removesuffix("ë") + ("" if cardinal(number).endswith("të") else "t")
    return f"{stem}{'i' if number == 1 and ending == 'ë' else ending}"


def _digit(sign: str) -> str:
    return SMALL[int(sign)] if sign.isdigit() else "plus"


def _dates(words: str) -> str:
    words = DATE.sub(lambda found: _date(int(found[1]), int(found[2]), int(found[3])), words)
    return ISO_DATE.sub(lambda found: _date(int(found[3]), int(found[2]), int(found[1])), words)


def _date(day: int, month: int, year: int) -> str:
    return f"{cardinal(day)} {MONTHS[(month - 1) % 12]} {cardinal(year)}"


def _counts(words: str) -> str:
    words = HALF.sub("gjysmë", one_number(words))
    words = re.sub(r"(?<![\d:])(\d{1,2}):(\d\d)(?!\d)", lambda found: f"{cardinal(int(found[1]))} e {cardinal(int(found[2]))}", words)
    words = RANGE.sub(r"nga \1 në \2", words)
    words = re.sub(r"\b([Nn]ga) nga (?=\d)", r"\1 ", words)
    words = re.sub(r"(?<!\d)(\d+)\+(?! ?\d)(?: vjeç)?", lambda found: f"mbi {cardinal(int(found[1]))} vjeç", words)
    words = re.sub(r"(?<![\w/])(\d+)/(\d+)(?![\w/])", r"\1 nga \2", words)
    words = re.sub(r"(\d+)/([a-zç])\b", r"\1 \2", words)
    words = re.sub(r"\b((?:i|e|të|së) )?(\d+)-(t[aëi]|r[aë]|a|ta)\b", _ordinal, words)
    words = re.sub(r" ?%", " për qind", words)
    words = re.sub(r"€ ?(\d(?:[\d.,]*\d)?)", r"\1 euro", words)
    return ROMAN.sub(lambda found: cardinal(roman(found[0])) if found[0] else "", words)


def _ordinal(found: re.Match[str]) -> str:
    article, number, ending = found[1] or "", int(found[2]), found[3]
    feminine = ending in ("a", "ra", "ta")
    return f"{article or ('e ' if feminine else 'të ')}{ordinal(number, 'a' if feminine else 'ë')}"


def _numbers(words: str) -> str:
    return NUMBER.sub(lambda found: _number(words, found), words)


def _number(words: str, found: re.Match[str]) -> str:
    minus, whole, point, rest = found.groups()
    sign = "minus " if minus and (not found.start() or words[found.start() - 1] in " (") else " " if minus else ""
    if point:
        tail = " ".join(["zero"] * (len(rest) - len(rest.lstrip("0"))) + ([cardinal(int(rest))] if rest.strip("0") else []))
        return f"{sign}{cardinal(int(whole))} {'presje' if point == ',' else 'pikë'} {tail}"
    if len(whole) > 1 and whole.startswith("0"):
        return sign + " ".join(map(_digit, whole))
    following = re.match(r" (\w+)", words[found.end() :])
    return sign + cardinal(int(whole), feminine=following is not None and _is_feminine(following[1]))


def _is_feminine(word: str) -> bool:
    word = word.casefold()
    return word in FEMININE or (word not in MASCULINE and word.endswith(("a", "je")))


def _acronyms(words: str) -> str:
    if words.isupper() and max(map(len, words.split())) > LONGEST_ACRONYM:
        return words
    return re.sub(r"\b[A-ZÇË]{2,}\b", lambda found: _letters(found[0]) if _is_read_out(found[0]) else found[0], words)


def _is_read_out(word: str) -> bool:
    return word in READ_OUT or (len(word) <= LONGEST_ACRONYM and not VOWELS & set(word))


def _letters(word: str) -> str:
    return " ".join(LETTERS.get(letter, letter) for letter in word.casefold())


def _latin(words: str) -> str:
    """Return words with Cyrillic letters as they sound."""
    return "".join(LATIN.get(sign, sign) if sign in LATIN else LATIN.get(sign.casefold(), sign) for sign in words)
