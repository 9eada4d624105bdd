"""A page without some of what can be pressed on it: what must not be reached from where it is shown."""

from collections.abc import Callable
from dataclasses import replace

from game.ui.page.page import Anchor, Canvas, Card, Column, Fill, Grid, Item, Layers, Page, Row, Scroll
from game.ui.page.pieces import Button, Spot

Barred = Callable[[str], bool]
"""Whether a key must not be reached."""


def without(page: Page, barred: Barred) -> Page:
    """Return a page without the buttons, spots and pressable cards of these keys; a card stays as paper to be read."""
    return replace(page, body=_pruned(page.body, barred) or Column(()))


def _pruned(item: Item, barred: Barred) -> Item | None:
    match item:
        case Button(key=key) | Spot(key=key) if barred(key):
            return None
        case Row(weights=weights) if weights:
            return _row(item, barred)
        case Column(items=items) | Row(items=items) | Grid(items=items) | Layers(items=items):
            return replace(item, items=tuple(kept for each in items if (kept := _pruned(each, barred)) is not None))
        case Card(key=key):
            inner = _pruned(item.item, barred) or Column(())
            return replace(item, item=inner, key="", label="") if key and barred(key) else replace(item, item=inner)
        case Scroll() | Anchor():
            return replace(item, item=_pruned(item.item, barred) or Column(()))
        case Fill(item=inner) if inner is not None:
            return Fill(_pruned(inner, barred))
        case Canvas(items=puts):
            return replace(item, items=tuple(replace(put, item=kept) for put in puts if (kept := _pruned(put.item, barred)) is not None))
        case _:
            return item


def _row(row: Row, barred: Barred) -> Row:
    pairs = zip(row.items, row.weights, strict=True)
    kept = tuple((inner, weight) for each, weight in pairs if (inner := _pruned(each, barred)) is not None)
    return replace(row, items=tuple(inner for inner, _ in kept), weights=tuple(weight for _, weight in kept))
