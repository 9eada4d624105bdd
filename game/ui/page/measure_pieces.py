"""How wide and how tall pieces that hold nothing else want to be, in pixels."""

from dataclasses import dataclass
from typing import Protocol, assert_never

from game.ui.page.line import Line
from game.ui.page.pieces import Code, Gap, Glide, Icon, Meter, Patch, Pennant, Picture, Piece, Size, Slide, Spot, Sprite, Strip, Words

LINE_LENGTH = 36.0
"""The longest line, in text heights: about 75 letters."""
ONE_LINE = 1.5
"""So many comfortable lines long words may be that need no second line: a word alone below the others is read less easily."""
FEW_LETTERS = 140
LARGEST = {Size.TITLE: 1.4, Size.HUGE: 1.15}
"""Headings grow less than running text, which is big already."""
UNBOUNDED = 100_000
"""As wide as it gets."""


class Measure(Protocol):
    """What layout needs to know about type; sizes and widths in pixels."""

    def width(self, words: str, px: int, bold: bool) -> int:  # noqa: FBT001
        """Return how wide one line is."""
        ...

    def lines(self, words: str, px: int, bold: bool, width: int, rtl: bool) -> tuple[Line, ...]:  # noqa: FBT001
        """Break words into lines no wider than a width."""
        ...

    def line_step(self, px: int) -> int:
        """Return the distance from line to line."""
        ...


@dataclass
class PieceRuler:
    """Measures pieces for one window, text size and typesetter."""

    type: Measure
    unit: float
    scale: float
    rtl: bool = False
    window: int = 1080
    """The window's height in pixels."""

    def px(self, units: float) -> int:
        """Return units as pixels."""
        return round(units * self.unit)

    def scaled_px(self, units: float) -> int:
        """Return units that grow with the text as pixels."""
        return round(units * self.unit * self.scale)

    def text_px(self, size: Size) -> int:
        """Return the height of letters of a size."""
        return max(8, round(size.value * self.unit * min(self.scale, LARGEST.get(size, 9.0))))

    def lines(self, words: Words, width: int) -> tuple[Line, ...]:
        """Break words for a width, at most a comfortable line long."""
        px = self.text_px(words.size)
        longest = round(LINE_LENGTH * px)
        if width > longest and len(words.words) <= FEW_LETTERS and self.type.width(words.words, px, words.bold) <= ONE_LINE * longest:
            longest = width
        return self.type.lines(words.words, px, words.bold, max(px, min(width, longest)), self.rtl)

    def piece_width(self, piece: Piece) -> int:
        """Return the width that a piece would like to have."""
        match piece:
            case Words():
                px = self.text_px(piece.size)
                widest = max((self.type.width(line, px, piece.bold) for line in piece.words.split("\n")), default=0)
                return min(widest + 2, round(LINE_LENGTH * px))
            case Icon():
                return self.scaled_px(piece.size)
            case Meter():
                return self.scaled_px(200)
            case Picture():
                return round(self.px(piece.height) * piece.ratio) if piece.height else UNBOUNDED
            case Gap() | Spot():
                return self.px(piece.size)
            case Pennant() | Code():
                return self.px(piece.height)
            case Sprite() | Slide() | Glide() | Strip() | Patch():
                return 0
            case _:
                assert_never(piece)

    def piece_height(self, piece: Piece, width: int) -> int:
        """Return the height that a piece needs at a width."""
        match piece:
            case Words():
                return len(self.lines(piece, width)) * self.type.line_step(self.text_px(piece.size))
            case Icon():
                return self.scaled_px(piece.size)
            case Meter():
                return self.scaled_px(22)
            case Picture():
                return self.px(piece.height) or round(width / piece.ratio)
            case Gap() | Spot():
                return self.px(piece.size)
            case Pennant() | Code():
                return self.px(piece.height)
            case Sprite() | Slide() | Glide() | Strip() | Patch():
                return 0
            case _:
                assert_never(piece)
