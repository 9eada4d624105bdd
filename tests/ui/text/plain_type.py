"""Type that is easy to count with: every letter is half as wide as it is high."""

from game.ui.page.line import Line, plain


class PlainType:
    """Measures words by counting letters."""

    def width(self, words: str, px: int, bold: bool) -> int:  # noqa: ARG002, FBT001
        """Return how wide one line is."""
        return len(words) * px // 2

    def lines(self, words: str, px: int, bold: bool, width: int, rtl: bool) -> tuple[Line, ...]:  # noqa: ARG002, FBT001
        """Break words into lines, at spaces."""
        lines: list[str] = []
        for word in words.split():
            longer = f"{lines[-1]} {word}" if lines else word
            if lines and self.width(longer, px, bold) <= width:
                lines[-1] = longer
            else:
                lines.append(word)
        return tuple(map(plain, lines or [""]))

    def line_step(self, px: int) -> int:
        """Return the distance from line to line."""
        return px
