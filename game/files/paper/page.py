"""A page to be read or printed, as values: parts with sentences, charts and tables; all words are said already."""

from collections.abc import Callable
from dataclasses import dataclass

from game.core.language import Language
from game.core.message import Text

Say = Callable[[Text], str]
"""Says a text in the language of the page."""
Place = Callable[[str, str], Text]
"""Names a station of a country."""


@dataclass(frozen=True)
class Tongue:
    """How a page speaks."""

    say: Say
    language: Language

    @property
    def direction(self) -> str:
        """Which way its letters run, as HTML calls it."""
        return "rtl" if self.language.rtl else "ltr"


NARROW = 3
"""Columns up to which a table of figures is narrow."""
BESIDE = 14
"""Rows up to which a table stands beside its chart."""


@dataclass(frozen=True)
class Table:
    """Figures in rows; the first cell of each row is its name."""

    caption: str
    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    words: int = 1
    """How many of the first columns have words in them; the others have short figures."""
    widths: tuple[int, ...] = ()
    """How wide the columns are, in percent; nothing: as their words need."""

    @property
    def narrow(self) -> bool:
        """Whether it needs no more than half of the page."""
        return self.words == 1 and len(self.head) <= NARROW


@dataclass(frozen=True)
class Key:
    """What a kind of bar stands for; `look` is its number."""

    look: int
    words: str


@dataclass(frozen=True)
class Chart:
    """A drawing as SVG, and what its bars stand for; the table beside it says the same."""

    svg: str
    keys: tuple[Key, ...] = ()


@dataclass(frozen=True)
class Figure:
    """A table, and perhaps a chart of the same figures."""

    table: Table
    chart: Chart | None = None

    @property
    def beside(self) -> bool:
        """Whether the table is narrow and short enough to stand beside the chart."""
        return self.chart is not None and self.table.words == 1 and len(self.table.rows) <= BESIDE


@dataclass(frozen=True)
class Part:
    """One part of a page."""

    title: str
    says: tuple[str, ...] = ()
    points: tuple[str, ...] = ()
    """In a list, behind the sentences."""
    figures: tuple[Figure, ...] = ()
    parts: "tuple[Part, ...]" = ()
    big: str = ""
    """One sentence in large letters, before all else."""
    notes: tuple[str, ...] = ()
    """In small letters, behind all else."""
