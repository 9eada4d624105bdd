"""One line of the table: what was measured, what the bare thing takes beside it, and the goal."""

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median

HEAD = ("what", "measured", "bare", "ratio", "goal", "met")


@dataclass(frozen=True)
class Row:
    """A figure; both goals are upper limits, and None where there is none."""

    what: str
    measured: float
    unit: str
    bare: float | None = None
    most_ratio: float | None = None
    most: float | None = None

    @property
    def ratio(self) -> float | None:
        """How many times the bare thing it takes."""
        return self.measured / self.bare if self.bare else None

    @property
    def met(self) -> str:
        """Whether it keeps within its goals; empty where there is none."""
        pairs = ((self.ratio, self.most_ratio), (self.measured, self.most))
        kept = [value <= limit for value, limit in pairs if value is not None and limit is not None]
        return ("yes" if all(kept) else "no") if kept else ""

    def cells(self) -> tuple[str, ...]:
        """Write it as the cells of a table."""
        bare = f"{shown(self.bare)} {self.unit}" if self.bare else "-"
        ratio = f"{self.ratio:.2f}" if self.ratio else "-"
        return self.what, f"{shown(self.measured)} {self.unit}", bare, ratio, self._goal(), self.met

    def _goal(self) -> str:
        times = f"{self.most_ratio:g}x" if self.most_ratio else ""
        most = f"{self.most:g} {self.unit}" if self.most else ""
        return ", ".join(part for part in (times, most) if part)


def shown(number: float) -> str:
    """Write a number with three digits that count."""
    return f"{number:.0f}" if number >= 100 else f"{number:.3g}"


def row(
    what: str, pairs: Sequence[tuple[float, float]], unit: str = "ms", *, most_ratio: float | None = None, most: float | None = None
) -> Row:
    """Make a line of the medians of pairs that were measured in turns: (ours, bare)."""
    return Row(what, median(ours for ours, _ in pairs), unit, median(bare for _, bare in pairs), most_ratio, most)


def written(rows: Sequence[Row]) -> str:
    """Write a table in Markdown."""
    lines = [HEAD, tuple("---" for _ in HEAD), *(each.cells() for each in rows)]
    return "\n".join(f"| {' | '.join(cells)} |" for cells in lines)
