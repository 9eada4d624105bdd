"""Letters that some languages draw in a form of their own."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType

from game.ui.page.line import Line, Run
from game.ui.page.measure_pieces import Measure

BE = MappingProxyType({ord("\u0431"): "\ue431"})
"""The letter be as Macedonian and Serbian write it; in our fonts (scripts/fonts.py) it has a place of its own."""
FORMS: Mapping[str, Mapping[int, str]] = MappingProxyType(dict.fromkeys(("mk", "sr", "bs", "cnr", "sh"), BE))


@dataclass(frozen=True)
class LocalType:
    """Measures and breaks text with the forms of one language; the words of a line stay as they were written."""

    type: Measure
    language: str

    def width(self, words: str, px: int, bold: bool) -> int:  # noqa: FBT001
        """Return how wide one line is."""
        return self.type.width(words.translate(FORMS[self.language]), px, bold)

    def lines(self, words: str, px: int, bold: bool, width: int, rtl: bool) -> tuple[Line, ...]:  # noqa: FBT001
        """Break words into lines no wider than a width."""
        return tuple(self._form_line(line) for line in self.type.lines(words, px, bold, width, rtl))

    def line_step(self, px: int) -> int:
        """Return the distance from line to line."""
        return self.type.line_step(px)

    def _form_line(self, line: Line) -> Line:
        forms = FORMS[self.language]
        return replace(line, runs=tuple(Run(run.words.translate(forms), run.rtl) for run in line.runs))


def in_forms_of(measure: Measure, language: str) -> Measure:
    """Return type that draws letters as a language does."""
    code = language.split("-", maxsplit=1)[0]
    return LocalType(measure, code) if code in FORMS else measure
