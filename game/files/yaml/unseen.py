"""Signs in texts that nobody sees, and what they do there."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from game.core.direction_signs import BIDI, TURNING, isolates_match
from game.core.lookalike import sign_name
from game.core.message import text
from game.core.problem import Problem
from game.files.yaml.pieces import Kind, Piece

ESCAPE = re.compile(r"\\(?:u|U0000)(20(?:2[a-eA-E]|6[6-9]))")
WITHOUT_WIDTH = re.compile(
    "[\u00ad\u034f\u115f\u1160\u180e\u200b-\u200d\u2060-\u2064\u206a-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb\U000e0000-\U000e007f]"
)
BREAKS = ("THAI", "LAO", "KHMER", "MYANMAR", "TIBETAN", "JAVANESE", "BALINESE")
"""Scripts without spaces, which need to know where a line may break."""
JOINS = (
    "ARABIC", "SYRIAC", "NKO", "MONGOLIAN", "DEVANAGARI", "BENGALI", "GURMUKHI", "GUJARATI", "ORIYA", "TAMIL", "TELUGU", "KANNADA",
    "MALAYALAM", "SINHALA", *BREAKS,
)  # fmt: skip
"""Scripts whose letters have other shapes beside one another."""
NEAR = 8
"""How many signs before it may tell what one without width is for."""
READ = (Kind.TEXT, Kind.TITLE, Kind.QUOTED)


@dataclass(frozen=True)
class Found:
    """A sign that may do harm, as it is written; `at` counts from 0."""

    at: int
    written: str
    sign: str


def harmful(line: str, pieces: Sequence[Piece]) -> Iterator[tuple[Problem, int]]:
    """Find in what people read of a line a sign that turns letters round, and one without width; with the place, from 0."""
    read = [piece for piece in pieces if piece.kind in READ]
    turning = [found for piece in read for found in _turning(piece)]
    unseen = [found for piece in read for found in _unseen(piece)]
    mended = _without(line, sorted((*turning, *unseen), key=lambda each: each.at))
    if turning:
        words = text(
            "Here stands {sign}. It turns what follows round, and is left out when this is shown. Take it out:\n{mended}",
            sign=sign_name(turning[0].sign),
            mended=mended,
        )
        yield Problem("Y036", (), words, warning=True), turning[0].at
    if unseen:
        words = text(
            "In this text stands {sign}. Nobody can see it, but reading aloud and searching may stumble over it. Take it out:\n{mended}",
            sign=sign_name(unseen[0].sign),
            mended=mended,
        )
        yield Problem("Y031", (), words, warning=True), unseen[0].at


def _without(line: str, gone: Sequence[Found]) -> str:
    parts, at = list[str](), 0
    for each in gone:
        parts.append(line[at : each.at])
        at = each.at + len(each.written)
    return "".join((*parts, line[at:])).strip()


def _turning(piece: Piece) -> Iterator[Found]:
    """Find what turns round in a piece, also where it is written as a number in double quotes."""
    found = [Found(piece.at + each.start(), each[0], each[0]) for each in BIDI.finditer(piece.words)]
    if piece.kind is Kind.QUOTED:
        found += (Found(piece.at + each.start(), each[0], chr(int(each[1], 16))) for each in ESCAPE.finditer(piece.words))
    match = isolates_match("".join(each.sign for each in found))
    yield from sorted((each for each in found if TURNING.match(each.sign) or not match), key=lambda each: each.at)


def _unseen(piece: Piece) -> Iterator[Found]:
    for found in WITHOUT_WIDTH.finditer(piece.words):
        if not _is_needed(found[0], piece.words[max(0, found.start() - NEAR) : found.start()], piece.words[found.end() : found.end() + 1]):
            yield Found(piece.at + found.start(), found[0], found[0])


def _is_needed(sign: str, before: str, first: str) -> bool:
    """Tell whether a sign without width has its work to do where it stands."""
    last = before.rstrip("\ufe0f")[-1:]
    if sign == "\u200b":
        return _script(last) in BREAKS or _script(first) in BREAKS
    if sign in "\u200c\u200d":
        return _script(last) in JOINS or (sign == "\u200d" and bool(last) and unicodedata.category(last) in ("So", "Sk"))
    return "\U000e0020" <= sign <= "\U000e007f" and "\U0001f3f4" in before


def _script(sign: str) -> str:
    return unicodedata.name(sign, "").split(" ")[0] if sign else ""
