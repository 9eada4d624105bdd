"""Words that give something away, for each language in which cases are written; languages that are missing are not looked at."""

import re
from collections.abc import Mapping

LAW: Mapping[str, re.Pattern[str]] = {
    "en": re.compile(
        r"\b(traffick\w*|exploit\w*|coerc\w*|debt bondage|forced labou?r|servitude|slavery|harbour(?:ed|ing)|recruit\w*|smuggl\w*|"
        r"consent\w*|victims?|vulnerab\w*|offences?|offenders?|perpetrators?)\b",
        re.IGNORECASE,
    ),
    "mk": re.compile(
        r"\b(трговиј\w* со луѓе|трговец со луѓе|трговци со луѓе|експлоат\w*|принуд\w*|должничко ропство|ропств\w*|регрут\w*|врбув\w*|"
        r"кријумчар\w*|согласност\w*|жртв\w*|ранлив\w*|сторител\w*)\b",
        re.IGNORECASE,
    ),
    "sq": re.compile(
        r"\b(trafikim\w*|trafikant\w*|shfrytëz\w*|pun\w+ (?:e|së|të) detyruar\w*|skllav\w*|skllevër\w*|rekrut\w*|kontraband\w*|"
        r"pëlqim\w*|viktim\w*|cenueshm\w*)\b",
        re.IGNORECASE,
    ),
}
"""Terms of law, in their forms: a note is what one sees and hears."""

_AT_ITS_END = r"(?=\s*(?:[.,;:!?]|$))"
GONE: Mapping[str, str] = {
    "en": rf"(?:is gone|drives off|drives away|walks off|walks away|goes away|goes home|goes out{_AT_ITS_END}|"
    rf"has gone(?: home| away)?{_AT_ITS_END}|has left{_AT_ITS_END}|leaves(?: the room| the house)?{_AT_ITS_END})",
    "mk": rf"(?:си оди|си отиде|си замина|заминува{_AT_ITS_END}|го нема{_AT_ITS_END}|ја нема{_AT_ITS_END}|излегува{_AT_ITS_END})",
    "sq": rf"(?:ikën{_AT_ITS_END}|iku{_AT_ITS_END}|ka ikur{_AT_ITS_END}|largohet{_AT_ITS_END}|u largua{_AT_ITS_END})",
}
"""What the narrator says of somebody who goes, right behind the name."""

AND: Mapping[str, str] = {"en": "and", "mk": "и", "sq": "dhe"}

ALONE: Mapping[str, re.Pattern[str]] = {
    "en": re.compile(r"\b(?:now )?we(?:'re| are) alone(?: now)?\b", re.IGNORECASE),
    "mk": re.compile(r"\bсами сме\b|\bсме сами\b", re.IGNORECASE),
    "sq": re.compile(r"\bjemi vetëm\b(?! \w)", re.IGNORECASE),
}
"""What is said where nobody else is there."""

ARTICLES: Mapping[str, tuple[str, ...]] = {"en": ("the", "my", "a", "an"), "mk": ("мојот", "мојата"), "sq": ()}
"""What may stand before who somebody is."""


def law_term(language: str, words: str) -> str | None:
    """Return the first term of law in a sentence; None if there is none, or the language is not known."""
    found = LAW[language].search(words) if language in LAW else None
    return found.group(0) if found else None


def says_gone(language: str, words: str, name: str) -> bool:
    """Whether a sentence says of somebody of this name that they go or are gone."""
    if language not in GONE:
        return False
    called = "|".join(re.escape(each) for each in _short_names(language, name))
    also = rf"(?:\w+(?: \w+)?,? {AND[language]} )?"
    return re.search(rf"\b(?:{called}) {also}{GONE[language]}", words, re.IGNORECASE) is not None


def says_alone(language: str, words: str) -> bool:
    """Whether somebody says that nobody else is there."""
    return language in ALONE and ALONE[language].search(words) is not None


def _short_names(language: str, name: str) -> tuple[str, ...]:
    """Return how somebody is called in a sentence: "Tomas" of "Tomas, a tiler", "Dina" of "My sister Dina", "driver" of "The driver"."""
    words = name.partition(",")[0].split()
    plain = words[1:] if len(words) > 1 and words[0].lower() in ARTICLES[language] else words
    own = [plain[-1]] if len(plain) > 1 and plain[-1][0].isupper() else []
    return tuple(dict.fromkeys((" ".join(plain), *own)))
