"""Rules W1 to I2 of UAX #9: the direction of numbers, brackets and everything that has none of its own."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from game.ui.text.bidi_classes import CLOSED_BY, NEUTRAL, SAME
from game.ui.text.bidi_explicit import Stretch

MOST_OPEN = 63
"""So many brackets may be open at once (BD16)."""
CLOSING = frozenset(CLOSED_BY.values())


def resolve(signs: str, classes: list[str], levels: list[int], sequence: Stretch) -> None:
    """Settle the levels of one sequence."""
    own = [classes[place] for place in sequence.places]
    level = levels[sequence.places[0]]
    kinds = _weak(own, sequence.before)
    _brackets([signs[place] for place in sequence.places], own, kinds, ("LR"[level % 2], sequence.before))
    _neutral(kinds, sequence, "LR"[level % 2])
    for place, kind in zip(sequence.places, kinds, strict=True):
        levels[place] += {"L": level % 2, "R": 1 - level % 2}.get(kind, 2 - level % 2)


def _weak(own: Sequence[str], before: str) -> list[str]:
    kinds = _marks_follow(own, before)
    kinds = _after_letters(kinds, before)
    _separators(kinds)
    _terminators(kinds)
    kinds = ["ON" if kind in ("ES", "ET", "CS") else kind for kind in kinds]
    return _among_latin(kinds, before)


def _marks_follow(own: Sequence[str], before: str) -> list[str]:
    """Accents are what they stand on (W1)."""
    kinds: list[str] = []
    last = before
    for kind in own:
        kinds.append(last if kind == "NSM" else kind)
        last = "ON" if kind in ("LRI", "RLI", "FSI", "PDI") else kinds[-1]
    return kinds


def _after_letters(kinds: Sequence[str], before: str) -> list[str]:
    """Numbers behind Arabic letters are Arabic ones, and those letters run like all from the right (W2, W3)."""
    changed = []
    strong = before
    for kind in kinds:
        strong = kind if kind in ("L", "R", "AL") else strong
        changed.append("AN" if kind == "EN" and strong == "AL" else kind)
    return ["R" if kind == "AL" else kind for kind in changed]


def _separators(kinds: list[str]) -> None:
    """One comma, colon or the like between numbers belongs to them (W4)."""
    for place in range(1, len(kinds) - 1):
        here, left, right = kinds[place], kinds[place - 1], kinds[place + 1]
        if left == right and ((here == "CS" and left in ("EN", "AN")) or (here == "ES" and left == "EN")):
            kinds[place] = left


def _terminators(kinds: list[str]) -> None:
    """Currency and percent signs beside a number belong to it (W5)."""
    end = 0
    for kind, group in groupby(list(kinds)):
        begin, end = end, end + len(list(group))
        beside = (kinds[begin - 1] if begin else "", kinds[end] if end < len(kinds) else "")
        if kind == "ET" and "EN" in beside:
            kinds[begin:end] = ["EN"] * (end - begin)


def _among_latin(kinds: Sequence[str], before: str) -> list[str]:
    """Numbers behind Latin letters run with them (W7)."""
    changed = []
    strong = before
    for kind in kinds:
        strong = kind if kind in ("L", "R") else strong
        changed.append("L" if kind == "EN" and strong == "L" else kind)
    return changed


def _side(kind: str) -> str:
    return "R" if kind in ("R", "EN", "AN") else ("L" if kind == "L" else "")


def _brackets(signs: Sequence[str], own: Sequence[str], kinds: list[str], around: tuple[str, str]) -> None:
    """A pair of brackets has one direction: that of what it holds, or of what stands before it (N0)."""
    embedding, before = around
    for opening, closing in _pairs(signs, kinds):
        inside = {_side(kind) for kind in kinds[opening + 1 : closing]} - {""}
        if not inside:
            continue
        if embedding not in inside:
            earlier = next((side for side in map(_side, reversed(kinds[:opening])) if side), before)
            side = earlier if earlier != embedding else embedding
        else:
            side = embedding
        for place in (opening, closing):
            kinds[place] = side
            _marks_on(own, kinds, place, side)


def _marks_on(own: Sequence[str], kinds: list[str], bracket: int, side: str) -> None:
    for place in range(bracket + 1, len(own)):
        if own[place] != "NSM":
            return
        kinds[place] = side


def _pairs(signs: Sequence[str], kinds: Sequence[str]) -> list[tuple[int, int]]:
    return sorted(_found_pairs(signs, kinds))


def _found_pairs(signs: Sequence[str], kinds: Sequence[str]) -> Iterator[tuple[int, int]]:
    waiting: list[tuple[str, int]] = []
    for place, (sign, kind) in enumerate(zip(signs, kinds, strict=True)):
        if kind != "ON":
            continue
        if sign in CLOSED_BY:
            if len(waiting) == MOST_OPEN:
                return
            waiting.append((_same(CLOSED_BY[sign]), place))
        elif sign in CLOSING:
            found = next((number for number in reversed(range(len(waiting))) if waiting[number][0] == _same(sign)), None)
            if found is not None:
                yield waiting[found][1], place
                del waiting[found:]


def _same(bracket: str) -> str:
    return SAME.get(bracket, bracket)


def _neutral(kinds: list[str], sequence: Stretch, embedding: str) -> None:
    """What has no direction takes that of both its neighbours, or that of its surroundings (N1, N2)."""
    end = 0
    for neutral, group in groupby(list(kinds), key=NEUTRAL.__contains__):
        begin, end = end, end + len(list(group))
        if neutral:
            left = _side(kinds[begin - 1]) if begin else sequence.before
            right = _side(kinds[end]) if end < len(kinds) else sequence.behind
            kinds[begin:end] = [left if left == right else embedding] * (end - begin)
