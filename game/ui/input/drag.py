"""Scrolling by hand: a page is dragged, or the bar at its side."""

from dataclasses import dataclass

from game.ui.input.focus import View, scroll_by
from game.ui.page.marks import Layout, Reach, Target

SLACK = 12
"""How far the pointer has to move before a press becomes a drag, in units."""


@dataclass(frozen=True)
class Grip:
    """What the pointer holds on to since it was pressed."""

    reach: str = ""
    """The key of what scrolls with it."""
    y: float = 0.0
    """Where it was pressed."""
    offset: int = 0
    """How far that was scrolled then."""
    key: str = ""
    """What is pressed if it is let go without having been dragged."""
    bar: bool = False
    """Whether the bar is held instead of the page."""
    dragged: bool = False


def grip_at(layout: Layout, x: float, y: float, found: Target | None) -> Grip | None:
    """Return what a press at a point holds on to; None where nothing scrolls."""
    bar = next((reach for reach in reversed(layout.reaches) if reach.bar.has(x, y)), None)
    if bar is not None:
        return Grip(bar.key, y, bar.offset, bar=True, dragged=True)
    if found is not None and not found.scroll:
        return None
    under = (reach for reach in reversed(layout.reaches) if reach.box.has(x, y))
    reach = next((reach for reach in under if found is None or reach.key == found.scroll), None)
    return None if reach is None else Grip(reach.key, y, reach.offset, found.key if found is not None and not found.shut else "")


def is_drag(grip: Grip, layout: Layout, y: float) -> bool:
    """Whether the pointer has moved so far that it is no press any more."""
    return grip.dragged or abs(y - grip.y) > SLACK * layout.unit


def drag_page(view: View, layout: Layout, grip: Grip, y: float) -> View:
    """Return the view with the page, or its bar, under the pointer as it was when it was pressed."""
    reach = next((reach for reach in layout.reaches if reach.key == grip.reach), None)
    if reach is None:
        return view
    return scroll_by(view, reach, grip.offset + _way(reach, grip, y) - reach.offset)


def _way(reach: Reach, grip: Grip, y: float) -> int:
    """Return how many pixels a drag scrolls: the page goes with the pointer, under the bar it goes faster and the other way."""
    if not grip.bar:
        return round(grip.y - y)
    return round((y - grip.y) * reach.most / max(1, reach.track))
