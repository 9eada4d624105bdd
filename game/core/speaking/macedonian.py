"""Macedonian for the voice."""

import re

from game.core.speaking.macedonian_numbers import cardinal, digit, ordinal
from game.core.speaking.macedonian_words import (
    JOINED,
    LAST,
    LATIN_LETTERS,
    LATIN_WORDS,
    LETTERS,
    MONTHS,
    READ_OUT,
    SHORT,
    SIGNS,
    SOUNDS,
    VOWELS,
    gender_of,
)
from game.core.speaking.signs import DATE, HALF, ISO_DATE, NUMBER, RANGE, ROMAN, TIME, one_number, phone, plain, roman, swap_words, tidy

CYRILLIC = "А-Яа-яЀ-ӿ"
ACCENTS = str.maketrans({"ѝ": "и", "Ѝ": "И", "ѐ": "е", "Ѐ": "Е"})
MONTH_NAMES = "|".join(MONTHS)
LONGEST_ACRONYM = 5


def macedonian(words: str) -> str:
    """Return words as the Macedonian voice has to be given them."""
    words = re.sub(rf"(?<=[{CYRILLIC}])[èѐ]|[èѐ](?=[{CYRILLIC}])", "е", plain(words)).translate(ACCENTS)
    words = _short(words)
    words = re.sub(r"(?<=[A-Za-z])(?=\d)", " ", swap_words(words, LATIN_WORDS))
    words = re.sub(r"(?<=\d)/(?=\d+/)|(?<=/\d\d)/|(?<=/\d\d\d)/", ", ", words)
    words = _numbers(_counts(_years(phone(words, digit)))).replace("-годиш", "годиш")
    words = _acronyms(words)
    for sign, said in SIGNS.items():
        words = words.replace(sign, said)
    words = re.sub(r"(?<=\w)/(?=\w)", " или ", re.sub(r"(?<=\d)/(?=\w)", ", ", words))
    return _with(tidy(_latin(words)))


def _with(words: str) -> str:
    """Return words in which "со" has its vowel: without the accent the voice says no more than s."""
    return re.sub(r"\b([Сс])([Оо])\b", "\\1\\2\u0301", words)


def _short(words: str) -> str:
    words = swap_words(words, JOINED)
    for short, full in sorted(SHORT.items(), key=lambda pair: -len(pair[0])):
        # After some of them a sentence may end: the full stop is then its own as well.
        if short in LAST:
            words = re.sub(rf"(?<![\w.]){re.escape(short)}(?=\s*$|\s+[А-ШЃЌЉЊЏЈЅ])", f"{full}.", words)
        words = re.sub(rf"(?<![\w.]){re.escape(short)}", full, words, flags=re.IGNORECASE)
    return words


# ---- numbers


def _years(words: str) -> str:
    """Return words with dates and years in words."""
    words = DATE.sub(
        lambda found: (
            f"{_day(int(found[1]), int(found[2]))} {ordinal(int(found[3]), 'а')}" if 1 <= int(found[2]) <= len(MONTHS) else found[0]
        ),
        words,
    )
    words = ISO_DATE.sub(lambda found: f"{_day(int(found[3]), int(found[2]))} {ordinal(int(found[1]), 'а')}", words)
    words = re.sub(rf"(?<!\d)(\d{{1,2}})\.? ({MONTH_NAMES})", lambda found: f"{ordinal(int(found[1]))} {found[2]}", words)
    words = re.sub(
        r"(?<=ри |рт |ил |ај |ни |ли |ст )((?:19|20)\d\d)(?: година)?(?!\d)", lambda found: f"{ordinal(int(found[1]), 'а')} година", words
    )
    words = re.sub(r"(?<!\d)((?:1[5-9]|20)\d\d)(?= година)", lambda found: ordinal(int(found[1]), "а"), words)
    return re.sub(r"(?<=[Вв]о )((?:19|20)\d\d)(?= *[.,;:!?)]| *$)", lambda found: ordinal(int(found[1]), "а"), words)


def _day(day: int, month: int) -> str:
    return f"{ordinal(day)} {MONTHS[(month - 1) % 12]}"


def _counts(words: str) -> str:
    """Return words with what is no plain number in words: times, ranges, ages, ordinals, percent, money, Roman numbers."""
    words = one_number(words)
    words = HALF.sub("половина", words)
    words = TIME.sub(
        lambda found: f"{cardinal(int(found[1]))} и {cardinal(int(found[2]))}" if int(found[2]) else f"{cardinal(int(found[1]))} часот",
        words,
    )
    words = re.sub(r"часот часот", "часот", words)
    words = RANGE.sub(r"од \1 до \2", words)
    words = re.sub(r"\b([Оо]д) од (?=\d)", r"\1 ", words)
    words = re.sub(r"(?<![\w/])(\d+)/(\d+)(?![\w/])", r"\1 од \2", words)
    words = re.sub(r"(?<!\d)(\d+)\+(?! ?\d)(?: години)?", lambda found: f"над {cardinal(int(found[1]))} години", words)
    words = re.sub(r"(?<!\d)(\d+)-(?:[втм]?и|ри|ти)\b", lambda found: ordinal(int(found[1])), words)
    words = re.sub(r"(?<!\d)(\d+)-(?:[втм]?а|ра|та)\b(?<!-а)", lambda found: ordinal(int(found[1]), "а"), words)
    words = re.sub(r" ?%", " отсто", words)
    words = re.sub(r"€ ?(\d(?:[\d.,]*\d)?)", r"\1 евра", words).replace("€", " евра")
    words = re.sub(r"\$ ?(\d(?:[\d.,]*\d)?)", r"\1 долари", words).replace("$", " долари")
    return ROMAN.sub(lambda found: _roman(words, found), words)


def _roman(words: str, found: re.Match[str]) -> str:
    """Return a Roman number as the word beside it asks for it."""
    if not found[0]:
        return ""
    before, after = re.search(r"(\w+) $", words[: found.start()]), re.match(r" (\w+)", words[found.end() :])
    feminine = (after is None or after[1] != "век") and before is not None and before[1].endswith("а")
    return ordinal(roman(found[0]), "а" if feminine else "и")


def _numbers(words: str) -> str:
    return NUMBER.sub(lambda found: _number(words, found), words)


def _number(words: str, found: re.Match[str]) -> str:
    minus, whole, point, rest = found.groups()
    sign = "минус " if minus and (not found.start() or words[found.start() - 1] in " (") else " " if minus else ""
    if point:
        tail = " ".join(["нула"] * (len(rest) - len(rest.lstrip("0"))) + ([cardinal(int(rest))] if rest.strip("0") else []))
        return f"{sign}{cardinal(int(whole), 'f' if int(whole) % 10 == 1 else 'm')} {'запирка' if point == ',' else 'точка'} {tail}"
    if len(whole) > 1 and whole.startswith("0"):
        return sign + " ".join(map(digit, whole))
    following = re.match(rf" ([{CYRILLIC}]+)(?: ([{CYRILLIC}]+))?", words[found.end() :])
    return sign + cardinal(int(whole), "m" if following is None else gender_of(following[1], int(whole)))


# ---- letters


def _acronyms(words: str) -> str:
    if words.isupper() and max(map(len, words.split())) > LONGEST_ACRONYM:
        return words
    return re.sub(r"\b[А-ШЃЌЉЊЏЈЅ]{2,}\b", lambda found: _letters(found[0]) if _is_read_out(found[0]) else found[0], words)


def _is_read_out(word: str) -> bool:
    return word in READ_OUT or (len(word) <= LONGEST_ACRONYM and not VOWELS & set(word))


def _letters(word: str) -> str:
    return " ".join(LETTERS.get(letter, letter) for letter in word.casefold())


def _latin(words: str) -> str:
    """Return words without Latin letters: capitals by their names, all else as it sounds."""
    return re.sub(r"[A-Za-zÀ-ɏ]+", lambda found: _latin_word(found[0]), words)


def _latin_word(word: str) -> str:
    if len(word) == 1 or (word.isupper() and len(word) <= LONGEST_ACRONYM):
        return " ".join(LATIN_LETTERS.get(letter, "") for letter in word.casefold())
    word = word.casefold()
    for latin, cyrillic in sorted(SOUNDS.items(), key=lambda pair: -len(pair[0])):
        word = word.replace(latin, cyrillic)
    return re.sub(r"[^а-шѓќљњџјѕ]", "", word)
