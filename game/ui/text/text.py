"""Words as pixels: measured, broken into lines and drawn with the game's own letters."""

import io
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby

import pygame

from game.ui.cache import Resource, Shelf
from game.ui.page.line import Line, Run
from game.ui.text.bidi import lines_of
from game.ui.text.bidi_classes import MARKS, runs_right
from game.ui.text.numbers import glue_spaces
from game.ui.text.wrap import wrap

Colour = tuple[int, int, int]

LEADING = 1.35
"""Height of a line, in sizes of its letters: what Noto Sans was drawn for."""
INK_BYTES = 12_000_000
JOINERS = "\u200c\u200d \u0300\u0301\u0302\u0308"
"""Signs that belong to the letters before them, whatever their script."""


@dataclass(frozen=True)
class Face:
    """One way to open a font."""

    px: int
    bold: bool
    script: str
    rtl: bool


@dataclass(frozen=True)
class Inked:
    """A drawn line; `top` is where its picture begins above (negative) or at the line's own top."""

    surface: pygame.Surface
    top: int


class Typesetter:
    """Measures, wraps and draws text; one for a process, since it keeps fonts and lines."""

    def __init__(self, fonts: Resource) -> None:
        """Use the folder with the Noto fonts; OSError when drawing if one is missing."""
        self._folder = fonts
        self._bytes: dict[str, bytes] = {}
        self._font = lru_cache(maxsize=96)(self._open)
        self._width = lru_cache(maxsize=8192)(self._measure)
        self._lines = lru_cache(maxsize=512)(self._wrap)
        self._inked: Shelf[tuple[Line, int, bool, Colour], Inked] = Shelf(INK_BYTES, _bytes_of)

    def line_step(self, px: int) -> int:
        """Pixels from one line to the next."""
        return round(px * LEADING)

    def width(self, words: str, px: int, bold: bool) -> int:  # noqa: FBT001
        """Pixels that one line takes."""
        return self._width(words, px, bold)

    def lines(self, words: str, px: int, bold: bool, width: int, rtl: bool) -> tuple[Line, ...]:  # noqa: FBT001
        """Break words into lines no wider than `width` pixels; no letter is ever lost. `rtl` is how the text around them runs."""
        return self._lines(words, px, bold, width, rtl)

    def render(self, line: Line, px: int, bold: bool, colour: Colour) -> Inked:  # noqa: FBT001
        """Draw one line."""
        key = (line, px, bold, colour)
        return self._inked.of(key, lambda: self._draw(*key))

    def _open(self, face: Face) -> pygame.font.Font:
        if not pygame.font.get_init():
            pygame.font.init()
        name = f"NotoSans{face.script}-{'Bold' if face.bold else 'Regular'}.ttf"
        if name not in self._bytes:
            self._bytes[name] = self._folder.joinpath(name).read_bytes()
        font = pygame.font.Font(io.BytesIO(self._bytes[name]), max(1, face.px))
        if face.script:
            font.set_script(face.script[:4])
        if face.rtl:
            font.set_direction(pygame.DIRECTION_RTL)
        return font

    def _measure(self, words: str, px: int, bold: bool) -> int:  # noqa: FBT001
        return sum(self._font(Face(px, bold, script, bool(script))).size(piece)[0] for script, piece in by_script(words.translate(MARKS)))

    def _wrap(self, words: str, px: int, bold: bool, width: int, rtl: bool) -> tuple[Line, ...]:  # noqa: FBT001
        def fits(piece: str) -> bool:
            return self._width(piece, px, bold) <= width

        paragraphs = map(_plain, words.split("\n"))
        return tuple(line for each in paragraphs for line in lines_of(each, wrap(glue_spaces(each), fits), rtl=rtl))

    def _draw(self, line: Line, px: int, bold: bool, colour: Colour) -> Inked:  # noqa: FBT001
        pieces = [(font.get_ascent(), font.render(words, True, colour)) for font, words in self._pieces(line.runs, px, bold=bold)]
        if len(pieces) == 1 and pieces[0][0] == self._rise(px, bold=bold):
            return Inked(pieces[0][1], 0)
        return _join(pieces, self._rise(px, bold=bold))

    def _rise(self, px: int, *, bold: bool) -> int:
        return self._font(Face(px, bold, "", rtl=False)).get_ascent()

    def _pieces(self, order: tuple[Run, ...], px: int, *, bold: bool) -> Iterator[tuple[pygame.font.Font, str]]:
        for run in order:
            pieces = by_script(run.words)
            for script, words in reversed(pieces) if run.rtl else pieces:
                yield self._font(Face(px, bold, script, run.rtl)), words


def by_script(words: str) -> list[tuple[str, str]]:
    """Cut words where the font changes: (the script the font is for, "" for Latin, Greek and Cyrillic; the piece)."""
    if words.isascii():
        return [("", words)] if words else []
    kinds: list[tuple[str, str]] = []
    for char in words:
        joined = char in JOINERS and bool(kinds)
        kinds.append((kinds[-1][0] if joined else script_of(char), char))
    return [(script, "".join(char for _, char in group)) for script, group in groupby(kinds, key=lambda kind: kind[0])]


def script_of(char: str) -> str:
    """Return for which script the font is that has a letter."""
    if not runs_right(char):
        return ""
    return "Hebrew" if char < "\u0600" or "\ufb1d" <= char <= "\ufb4f" else "Arabic"


def _plain(words: str) -> str:
    return words.replace("\t", " ").replace("\r", "")


def _join(pieces: list[tuple[int, pygame.Surface]], rise: int) -> Inked:
    above = max((ascent for ascent, _ in pieces), default=rise)
    below = max((surface.get_height() - ascent for ascent, surface in pieces), default=0)
    width = sum(surface.get_width() for _, surface in pieces)
    line = pygame.Surface((width, above + below), pygame.SRCALPHA)
    x = 0
    for ascent, surface in pieces:
        line.blit(surface, (x, above - ascent))
        x += surface.get_width()
    return Inked(line, rise - above)


def _bytes_of(inked: Inked) -> int:
    return inked.surface.get_width() * inked.surface.get_height() * 4 + 200
