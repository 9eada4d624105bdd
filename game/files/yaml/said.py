"""What is said of keys and words that are missing, unknown, or only look like known ones."""

from collections.abc import Iterable

from game.core.lookalike import DASHES, NO_WIDTH, OTHER_DIGITS, SPACE, between, sign_name
from game.core.message import Text, text
from game.core.naming import did_you_mean, name_list


def missing_words(keys: tuple[str, ...]) -> Text:
    """Say which keys are missing in one place."""
    if len(keys) == 1:
        return text('"{key}" is missing here. Write a line that begins with "{key}:".', key=keys[0])
    return text(
        'Missing here: {keys}. For each write a line that begins with it and a colon, like "{key}:".', keys=name_list(keys), key=keys[0]
    )


def looks_like_words(word: str, known: str) -> tuple[str, Text]:
    """Say in which sign a word is not the known one that it looks like; with the code of that."""
    found = between(word, known)
    words = text(
        '"{word}" looks like "{name}", but sign {place} of it is {sign}. Write it anew.',
        word=word,
        name=known,
        place=found.place + 1 if found else 1,
        sign=sign_name(found.sign if found else word[0]),
    )
    return code_of(found.sign if found else ""), words


def code_of(sign: str) -> str:
    """Return the code for a sign in which a word is not what it looks like."""
    if NO_WIDTH.match(sign):
        return "Y031"
    if SPACE.match(sign):
        return "Y030"
    return "Y034" if sign and sign in DASHES else "Y035" if sign.isdecimal() else "Y032"


def no_digit(word: str) -> Text | str:
    """Say which sign of a number is a letter that looks like a digit; nothing if there is none."""
    plain = "".join(OTHER_DIGITS.get(sign, sign) for sign in word)
    found = between(word, plain) if plain.isascii() and plain.isdecimal() else None
    if found is None:
        return ""
    return text(
        " Sign {place} of it is {sign}, not the digit {digit}.", place=found.place + 1, sign=sign_name(found.sign), digit=found.plain
    )


def unknown_words(key: str, known: tuple[str, ...], *, empty: bool) -> Text:
    """Say that there is no such key, and what may be meant; one without a value may be a part of a sentence."""
    if empty:
        return text(
            'There is no "{key}" here. If it belongs to a sentence with a comma, put the sentence into double quotes.\n'
            "Possible here: {known}.",
            key=key,
            known=name_list(known),
        )
    return text('There is no "{key}" here.{hint}\nPossible here: {known}.', key=key, hint=did_you_mean(key, known), known=name_list(known))


def alike(word: str, words: Iterable[str]) -> Iterable[str]:
    """Choose what to show of the known words: of those with a dot, the ones that begin alike, or only their beginnings."""
    begin, dot, _ = word.partition(".")
    same = [known for known in words if known.startswith(f"{begin}.")]
    return (same if dot else []) or dict.fromkeys(known if "." not in known else known.partition(".")[0] + ". ..." for known in words)
