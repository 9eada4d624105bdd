"""Charts for paper, drawn with pygal: no scripts, no outside addresses, and bars that differ in black and white, too."""

import sys
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from xml.etree.ElementTree import tostring

from game.files.languages.placeholders import strip_isolates
from game.files.paper.page import Chart, Key

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

WIDTH, BAR, ROOM, AXIS = 520, 20, 12, 44
"""Lengths of a chart in pixels of its own; on paper it takes the width it gets."""
LETTERS = 15
"""How tall letters are; templates/charts.css.j2 sets the same."""
LETTER = 9
"""How wide a letter is at most, on the average of a label."""
LONGEST = 32
"""Letters of a label; the table beside it has all of them."""
MOST_STEPS = 6
"""Numbers on an axis."""
NOT_FOR_PAPER = ("script", "style", "title", "defs", "desc")


@dataclass(frozen=True)
class Bars:
    """One kind of bar: what it stands for, and its length for each label; None where nothing was counted."""

    words: str
    lengths: tuple[int | None, ...]


def bar_chart(name: str, words: str, labels: Sequence[str], kinds: Sequence[Bars], *, most: int = 0, unit: str = "") -> Chart:
    """Return lying bars, `most` long or as long as the longest; `name` is the chart's own in its page, `words` says what it shows."""
    longest = most or max((length or 0 for kind in kinds for length in kind.lengths), default=0)
    chart = _lying_bars()(
        style=_style(),
        width=WIDTH,
        height=len(labels) * (BAR * len(kinds) + ROOM) + AXIS,
        show_legend=False,
        print_values=True,
        print_values_position="top",
        print_zeroes=False,
        value_formatter=lambda value: f"{value:.0f}{unit}",
        # Behind the longest bar there has to be room for its number.
        range=(0, max(longest, 1) * (1.1 + 0.05 * len(unit))),
        y_labels=_steps(longest, _fitting([_short(label) for label in labels], f"{longest}{unit}")),
        x_label_rotation=0,
        truncate_label=-1,
        margin=6,
        spacing=8,
        js=[],
    )
    chart.uuid = name
    # pygal puts the first label at the bottom, people read from the top.
    chart.x_labels = [_short(label) for label in reversed(labels)]
    for kind in kinds:
        chart.add(strip_isolates(kind.words), list(reversed(kind.lengths)))
    keys = tuple(Key(number, kind.words) for number, kind in enumerate(kinds)) if len(kinds) > 1 else ()
    return Chart(_clean(chart.render_tree(), strip_isolates(words), len(kinds)), keys)


def _short(label: str) -> str:
    label = strip_isolates(label)
    return label if len(label) <= LONGEST else f"{label[: LONGEST - 1].rstrip()}…"


def _lying_bars() -> Any:  # noqa: ANN401  pygal has no types
    """Return pygal's kind of chart; only who writes a report needs it."""
    import pygal  # noqa: PLC0415

    # pygal adds an old kind of finder for its plug-ins, about which Python 3.11 warns with every import that follows. We use none of them.
    sys.meta_path[:] = [finder for finder in sys.meta_path if hasattr(finder, "find_spec")]
    return pygal.HorizontalBar


def _style() -> object:
    """Return what pygal must know to leave room for words; the page's own sheet has the colours."""
    from pygal.style import Style  # noqa: PLC0415

    return Style(font_family="sans-serif", label_font_size=LETTERS, major_label_font_size=LETTERS, value_font_size=LETTERS)


def _fitting(labels: Sequence[str], longest: str) -> int:
    """Return how many numbers the axis has room for beside the widest label, each with the width of one more letter around it."""
    room = WIDTH - LETTER * max(map(len, labels), default=0) - AXIS
    return max(2, min(MOST_STEPS, int(room // (LETTER * (len(longest) + 2)))))


def _steps(most: int, fitting: int = MOST_STEPS) -> list[int]:
    """Return whole numbers for the axis, never more than fit."""
    step = next(step for step in (1, 2, 5, 10, 20, 25, 50, 100, 200, 500, 1000, 10**6) if most <= (fitting - 1) * step)
    return list(range(0, max(most, 1) + 1, step))


def _clean(root: "Element", words: str, kinds: int) -> str:
    """Return a drawing without scripts, addresses and what only a mouse would show, with words for who cannot see it."""
    for parent in list(root.iter()):
        for child in list(parent):
            if not isinstance(child.tag, str) or child.tag in NOT_FOR_PAPER or child.get("class") == "plot tooltip-overlay":
                parent.remove(child)
    for node in root.iter():
        _look(node, kinds)
    root.set("role", "img")
    root.set("aria-label", words)
    return tostring(root, encoding="unicode")


def _look(node: "Element", kinds: int) -> None:
    """Give the bars of each kind their look."""
    classes = node.get("class", "").split()
    for number in range(kinds):
        if f"serie-{number}" in classes:
            node.set("class", f"series look-{number}")
            return
