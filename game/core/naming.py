"""How messages name what is there, and guess what was meant."""

import re
from collections.abc import Iterable

from game.core.lookalike import between, looks_like, sign_name, twin
from game.core.message import Text, text, with_values

SHORT, LONG = 3, 4
"""Below SHORT letters nothing is guessed; of LONG letters and more a beginning is a guess, too."""


def name_list(names: Iterable[str]) -> str:
    """Return names in a row, as they stand in the file."""
    return ", ".join(names)


def unknown(words: Text, name: str, known: Iterable[str]) -> Text:
    """Complete words that say that something is not there: a guess of what was meant as {hint}, and what there is as {known}."""
    names = tuple(known)
    return with_values(words, hint=did_you_mean(name, names), known=name_list(names) or text("none"))


def did_you_mean(word: str, known: Iterable[str]) -> Text | str:
    """Return a question with the nearest name, with a space before it; empty if none is near."""
    names = tuple(known)
    same = twin(word, names)
    found = between(word, same) if same else None
    if found is not None:
        return text(
            ' It looks like "{name}", but letter {place} of it is {sign}. Write it anew.',
            name=same,
            place=found.place + 1,
            sign=sign_name(found.sign),
        )
    near = nearest(word, names)
    return text(' Did you mean "{name}"?', name=near) if near else ""


def nearest(word: str, known: Iterable[str]) -> str:
    """Return the known word that was most likely meant; empty if that would be far-fetched."""
    ranked = sorted((rank, place, each) for place, each in enumerate(known) if (rank := _distance_rank(_fold(word), _fold(each))))
    return ranked[0][2] if ranked else ""


def misspelt(word: str, known: Iterable[str]) -> str:
    """Return the known word of which a word is evidently a slip of one letter or of the order of letters; empty if there is none."""
    near = nearest(word, known)
    return near if near and _distance_rank(_fold(word), _fold(near)) <= (3, 1) else ""


def _fold(word: str) -> str:
    return re.sub(r"[\s_-]+", "-", looks_like(word).casefold().strip())


def _distance_rank(word: str, known: str) -> tuple[int, ...]:
    """Return how far two words are from one another, the nearest first; empty if they are too far."""
    if word == known:
        return (1,)
    if sorted(word) == sorted(known) and len(word) >= SHORT:
        return (2, distance(word, known))
    apart = distance(word, known)
    if apart <= most_wrong_letters(word, known):
        return (3, apart)
    begins = min(len(word), len(known)) >= LONG and (known.startswith(word) or word.startswith(known))
    return (4, abs(len(known) - len(word))) if begins else ()


def most_wrong_letters(word: str, known: str) -> int:
    """Return how many letters may be wrong in a word so that it is still taken for the other one."""
    shorter = min(len(word), len(known))
    return 0 if shorter < SHORT else 1 + (shorter >= SHORT + LONG - 2) + (shorter >= 2 * LONG)


def distance(one: str, other: str) -> int:
    """Return how many letters have to be put in, taken out, exchanged or swapped with their neighbour to make one word of another."""
    before: list[int] = []
    row = list(range(len(other) + 1))
    for at, letter in enumerate(one, 1):
        before, last, row = row, before, [at]
        for to, wanted in enumerate(other, 1):
            best = min(before[to] + 1, row[to - 1] + 1, before[to - 1] + (letter != wanted))
            swapped = at > 1 < to and letter == other[to - 2] and one[at - 2] == wanted
            row.append(min(best, last[to - 2] + 1) if swapped else best)
    return row[-1]
