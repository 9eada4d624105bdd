"""In which order and direction the pieces of a paragraph's lines stand when scripts run both ways (Unicode's UAX #9)."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from game.ui.page.line import Line, Run, plain
from game.ui.text.bidi_classes import ISOLATES, MARKS, REMOVED, class_of, runs_right
from game.ui.text.bidi_explicit import explicit, first_strong, sequences
from game.ui.text.bidi_rules import resolve
from game.ui.text.numbers import kept_together

TRAILING = frozenset({"WS", "PDI", *ISOLATES, *REMOVED})


def is_mixed(words: str, *, rtl: bool) -> bool:
    """Whether the pieces of a paragraph may stand in another order than they are read in."""
    if words.isascii():
        return rtl and bool(words) and not any(map(str.isalpha, words))
    return any(map(runs_right, words)) or (rtl and not any(map(str.isalpha, words)))


def base_level(words: str, *, rtl: bool) -> int:
    """Return 1 for a paragraph that is read from the right, else 0.

    One with letters of one direction only is read in that direction: an English sentence on an Arabic page
    keeps its full stop at its own end, and an Arabic one on an English page, too.
    """
    right = any(map(runs_right, words))
    left = any(char.isalpha() and not runs_right(char) for char in words)
    return int(right if right != left else rtl)


def lines_of(paragraph: str, pieces: Iterable[str], *, rtl: bool) -> Iterator[Line]:
    """Give the lines of a paragraph that was broken into pieces, in order; the order is settled for all of it before."""
    if not is_mixed(paragraph, rtl=rtl):
        yield from (plain(paragraph[begin:end].translate(MARKS)) for begin, end in _spans(paragraph, pieces))
        return
    base = base_level(paragraph, rtl=rtl)
    depths = _steady_levels(paragraph, base)
    for begin, end in _spans(paragraph, pieces):
        yield _line(paragraph[begin:end], depths[begin:end], base)


def _spans(paragraph: str, pieces: Iterable[str]) -> Iterator[tuple[int, int]]:
    """Give where each piece lies; only spaces may lie between two, and a piece may have other spaces than the paragraph."""
    end = 0
    for piece in pieces:
        begin = end
        while piece and not _same(paragraph[begin], piece[0]):
            begin += 1
        end = begin + len(piece)
        yield begin, end


def _same(written: str, broken: str) -> bool:
    return written == broken or (written.isspace() and broken.isspace())


def levels(paragraph: str, base: int | None = None) -> tuple[int, ...]:
    """Return how deep each sign of a paragraph lies: even from the left, odd from the right; without a base its first letter decides."""
    kinds = [class_of(sign) for sign in paragraph]
    if base is None:
        base = int(first_strong(kinds) == "R")
    classes = list(kinds)
    depths = explicit(classes, base)
    for stretch in list(sequences(kinds, depths, base)):
        resolve(paragraph, classes, depths, stretch)
    return tuple(depths)


def line_levels(line: str, depths: Sequence[int], base: int) -> list[int]:
    """Return the levels of one line of a paragraph: spaces at its end stand at the paragraph's end side (L1)."""
    settled = list(depths)
    trailing = True
    for place in reversed(range(len(line))):
        kind = class_of(line[place])
        if kind in ("B", "S"):
            settled[place], trailing = base, True
        elif kind in TRAILING:
            settled[place] = base if trailing else settled[place]
        else:
            trailing = False
    return settled


def order(depths: Sequence[int]) -> list[int]:
    """Return the places of signs from left to right: every stretch at or above a level is turned round, highest first (L2)."""
    places = list(range(len(depths)))
    for least in range(max(depths, default=0), 0, -1):
        turned: list[int] = []
        for high, group in groupby(places, key=lambda place: depths[place] >= least):
            stretch = list(group)
            turned += reversed(stretch) if high else stretch
        places = turned
    return places


def _steady_levels(paragraph: str, base: int) -> list[int]:
    """Return the levels of a paragraph in which telephone numbers, times and the like stand as one word from the left."""
    isolated = kept_together(paragraph)
    found = iter(zip(isolated, levels(isolated, base), strict=True))
    return [next(depth for sign, depth in found if sign == wanted) for wanted in paragraph]


def _line(words: str, depths: Sequence[int], base: int) -> Line:
    settled = line_levels(words, depths, base)
    kept = [(sign, depth) for sign, depth in zip(words, settled, strict=True) if ord(sign) not in MARKS]
    pieces = [(depth, "".join(sign for sign, _ in group)) for depth, group in groupby(kept, key=lambda pair: pair[1])]
    placed = order([depth for depth, _ in pieces])
    return Line("".join(sign for sign, _ in kept), tuple(Run(pieces[at][1], rtl=pieces[at][0] % 2 == 1) for at in placed))
