"""How wide and how tall items want to be, in pixels."""

from dataclasses import dataclass, field

from game.ui.page.measure_pieces import UNBOUNDED, PieceRuler
from game.ui.page.page import Anchor, Canvas, Card, Column, Fill, Grid, Item, Layers, Row, Scroll, children
from game.ui.page.pieces import Button, Icon, Size, Words

LEAST_SCROLL = 300
"""Units that something which scrolls should keep at least."""


def button_card(button: Button) -> Card:
    """Return a button as the card it is made of."""
    paper = "shut" if button.shut else button.tone
    tone = f"on-{paper}"
    parts: list[Item] = []
    if button.number:
        parts.append(Card(Words(button.number, Size.SMALL, "on-ink", bold=True, align="middle"), tone="ink", pad=9, lift=1))
    if button.icon:
        parts.append(Icon(button.icon, size=36 if button.words else 44, tone=tone, paper=paper))
    if button.words:
        words: Item = Words(button.words, button.size, tone, bold=button.chosen is True)
        parts.append(Column((words, Words(button.detail, Size.SMALL, tone)), gap=2) if button.detail else words)
    if button.chosen is not None:
        parts.append(Icon("check" if button.chosen else "", size=32, tone=tone, paper=paper))
    at = next((i for i, part in enumerate(parts) if isinstance(part, Words | Column)), -1)
    weights = tuple(1.0 if i == at else 0.0 for i in range(len(parts)))
    inner: Item = Row(tuple(parts), weights if at >= 0 else (), gap=14, stretch=False) if len(parts) > 1 else parts[0]
    return Card(inner, paper, pad=14, lift=2 if button.shut else 5, key=button.key, label=button.label)


@dataclass
class Ruler(PieceRuler):
    """Measures items for one window, text size and typesetter."""

    _columns: dict[int, Column] = field(default_factory=dict)
    _heights: dict[tuple[int, int], int] = field(default_factory=dict)
    _kept: list[Item] = field(default_factory=list)
    _cards: dict[int, Card] = field(default_factory=dict)

    def smaller(self, share: float) -> "Ruler":
        """Return a ruler for the same window, with everything a little smaller."""
        return Ruler(self.type, self.unit * share, self.scale, self.rtl, self.window)

    def card(self, button: Button) -> Card:
        """Return the card of a button, always the same one."""
        found = self._cards.get(id(button))
        if found is None:
            found = self._cards[id(button)] = button_card(button)
            self._kept.append(button)
        return found

    def natural(self, item: Item) -> int:
        """Return the width that an item would like to have."""
        match item:
            case Button():
                return self.natural(self.card(item)) + self._growth(item)
            case Card():
                return self.natural(item.item) + 2 * self.px(item.pad)
            case Column():
                return max((self.natural(inner) for inner in item.items), default=0)
            case Row():
                return sum(self.natural(inner) for inner in item.items) + self.px(item.gap) * max(0, len(item.items) - 1)
            case Anchor():
                return self.natural(item.item) + 2 * self.px(item.margin)
            case Scroll() | Fill() | Grid() | Layers() | Canvas():
                return UNBOUNDED
            case _:
                return self.piece_width(item)

    def _growth(self, button: Button) -> int:
        """Return how much wider the words of a button become when it is chosen, so that nothing beside it moves then."""
        if button.chosen is not False:
            return 0
        px = self.text_px(button.size)
        return max(0, self.type.width(button.words, px, True) - self.type.width(button.words, px, False))

    def height(self, item: Item, width: int) -> int:
        """Return the height that an item needs at a width; flexible ones say their least."""
        key = (id(item), width)
        if key not in self._heights:
            self._heights[key] = self._height(item, width)
            self._kept.append(item)
        return self._heights[key]

    def _height(self, item: Item, width: int) -> int:  # noqa: C901, PLR0911  one line for each kind of item
        match item:
            case Button():
                return max(self.px(56), self.height(self.card(item), width))
            case Card():
                return self.height(item.item, width - 2 * self.px(item.pad)) + 2 * self.px(item.pad)
            case Column():
                heights = sum(self.height(i, self.column_width(item, i, width)) for i in item.items)
                return heights + self.px(item.gap) * max(0, len(item.items) - 1)
            case Row():
                return self._row_height(item, width)
            case Grid():
                return self._grid_height(item, width)
            case Scroll():
                most = round(item.most * self.window) if item.most else self.px(LEAST_SCROLL)
                return min(self.height(item.item, width), most)
            case Fill():
                return 0 if item.item is None else self.height(item.item, width)
            case Layers():
                return max((self.height(inner, width) for inner in item.items), default=0)
            case Anchor():
                return self.height(item.item, self.anchor_width(item, width)) + 2 * self.px(item.margin)
            case Canvas():
                return round(width * item.box[3] / item.box[2]) if item.fixed else self.px(item.least)
            case _:
                return self.piece_height(item, width)

    def column_width(self, column: Column, item: Item, width: int) -> int:
        """Return how wide an item in a column is."""
        return width if column.align == "fill" else min(width, self.natural(item))

    def anchor_width(self, anchor: Anchor, width: int) -> int:
        """Return how wide an anchored item is."""
        room = width - 2 * self.px(anchor.margin)
        if anchor.width == 0:
            return min(room, self.natural(anchor.item))
        return min(room, round(room * anchor.width) if anchor.width <= 1 else self.scaled_px(anchor.width))

    def is_stacked(self, row: Row, width: int) -> bool:
        """Whether a row has to stand as a column."""
        return width < self.scaled_px(row.stack_below)

    def row_widths(self, row: Row, width: int) -> tuple[int, ...]:
        """Return the widths of a row with weights."""
        gap = self.px(row.gap) * (len(row.items) - 1)
        fixed = {i: min(width, self.natural(item)) for i, item in enumerate(row.items) if not row.weights[i]}
        rest = max(0, width - gap - sum(fixed.values()))
        whole = sum(row.weights) or 1
        return tuple(fixed.get(i, round(rest * weight / whole)) for i, weight in enumerate(row.weights))

    def row_lines(self, row: Row, width: int) -> tuple[tuple[tuple[Item, int], ...], ...]:
        """Return the lines of a row of natural widths, each item with its width."""
        lines: list[list[tuple[Item, int]]] = [[]]
        used, gap = 0, self.px(row.gap)
        for item in row.items:
            wide = min(width, self.natural(item))
            if lines[-1] and used + gap + wide > width:
                lines.append([])
                used = 0
            used += wide + (gap if lines[-1] else 0)
            lines[-1].append((item, wide))
        return tuple(tuple(line) for line in lines)

    def _row_height(self, row: Row, width: int) -> int:
        if self.is_stacked(row, width):
            return self.height(self.as_column(row), width)
        if row.weights:
            return max((self.height(i, w) for i, w in zip(row.items, self.row_widths(row, width), strict=True)), default=0)
        lines = self.row_lines(row, width)
        return sum(max((self.height(i, w) for i, w in line), default=0) for line in lines) + self.px(row.gap) * (len(lines) - 1)

    def as_column(self, row: Row) -> Column:
        """Return a row as the column it becomes where it is narrow."""
        key = id(row)
        if key not in self._columns:
            self._columns[key] = Column(row.items, row.gap)
            self._kept.append(row)
        return self._columns[key]

    def grid_rows(self, grid: Grid, width: int) -> tuple[int, tuple[tuple[Item, ...], ...]]:
        """Return the width of a cell, and the cells row by row."""
        gap = self.px(grid.gap)
        columns = max(1, (width + gap) // (self.scaled_px(grid.least) + gap))
        columns = columns if grid.steady else min(columns, max(1, len(grid.items)))
        cell = (width - gap * (columns - 1)) // columns
        return cell, tuple(grid.items[i : i + columns] for i in range(0, len(grid.items), columns))

    def _grid_height(self, grid: Grid, width: int) -> int:
        cell, rows = self.grid_rows(grid, width)
        return sum(max(self.height(i, cell) for i in row) for row in rows) + self.px(grid.gap) * max(0, len(rows) - 1)

    def flexible(self, item: Item) -> bool:
        """Whether an item can use more height than it needs."""
        if isinstance(item, Scroll):
            return not item.most
        if isinstance(item, Canvas):
            return not item.fixed
        if isinstance(item, Fill):
            return True
        if isinstance(item, Anchor | Button | Grid):
            return False
        return any(self.flexible(inner) for inner in children(item))
