"""Which item has the focus, and how far things are scrolled."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from game.ui.input.intent import Direction
from game.ui.page.marks import Box, Layout, Reach, Target


@dataclass(frozen=True)
class View:
    """Where a player looks on a page: the focus, and how far each thing is scrolled, in pixels."""

    focus: str = ""
    offsets: Mapping[str, int] = field(default_factory=dict)


def target(layout: Layout, key: str) -> Target | None:
    """The target of that key."""
    return next((found for found in layout.targets if found.key == key), None)


def settle_focus(view: View, layout: Layout, wanted: str) -> View:
    """Return the view with its focus on something that exists: where it was, else where the page wants it, else on nothing."""
    if target(layout, view.focus):
        return view
    return replace(view, focus=wanted if target(layout, wanted) else "")


def step_focus(view: View, layout: Layout, step: int) -> View:
    """Move the focus one further (1) or one back (-1) in reading order, round and round."""
    keys = tuple(dict.fromkeys(found.key for found in layout.targets))
    if not keys:
        return view
    if view.focus not in keys:
        return replace(view, focus=keys[0 if step > 0 else -1])
    return replace(view, focus=keys[(keys.index(view.focus) + step) % len(keys)])


def move_focus(view: View, layout: Layout, direction: Direction) -> View:
    """Move the focus to the nearest target in a direction; it stays if there is none."""
    here = target(layout, view.focus)
    if here is None:
        return step_focus(view, layout, 1)
    others = [found for found in layout.targets if found.key != here.key and _ahead(here.box, found.box, direction)]
    seen = [found for found in others if found.scroll == here.scroll or _visible(layout, found, *_centre(found.box))]
    if direction.value[0]:
        others = _beside(layout, here, seen)
    elif _visible(layout, here, *_centre(here.box)):
        others = seen or others
    if not others:
        return view
    return replace(view, focus=min(others, key=lambda found: _distance(here.box, found.box, direction)).key)


def _centre(box: Box) -> tuple[float, float]:
    return box.x + box.w / 2, box.y + box.h / 2


def _ahead(here: Box, there: Box, direction: Direction) -> bool:
    across, down = direction.value
    (x, y), (u, v) = _centre(here), _centre(there)
    if across:
        return (u - x) * across > min(here.w, there.w) / 4
    return (v - y) * down > min(here.h, there.h) / 4


def _beside(layout: Layout, here: Target, seen: list[Target]) -> list[Target]:
    """Return what lies in the same row: what stays over a row that was scrolled out of sight only if nothing else does."""
    if _visible(layout, here, *_centre(here.box)):
        return seen
    return [found for found in seen if found.scroll == here.scroll] or seen


def in_row(here: Target, there: Target) -> bool:
    """Whether two things lie beside each other."""
    return min(here.box.bottom, there.box.bottom) > max(here.box.y, there.box.y)


def _distance(here: Box, there: Box, direction: Direction) -> float:
    """How far one has to go: from edge to edge, and much more for whatever lies aside."""
    across, _ = direction.value
    (x, y), (u, v) = _centre(here), _centre(there)
    beside = max(0, max(here.x, there.x) - min(here.right, there.right))
    below = max(0, max(here.y, there.y) - min(here.bottom, there.bottom))
    if across:
        return beside + abs(u - x) / 16 + 3 * below + abs(v - y) / 8
    return below + abs(v - y) / 16 + 3 * beside + abs(u - x) / 8


def target_at(layout: Layout, x: float, y: float) -> Target | None:
    """Return the target under a point, the topmost first."""
    for found in reversed(layout.targets):
        if found.box.has(x, y) and _visible(layout, found, x, y):
            return found
    return None


def _visible(layout: Layout, found: Target, x: float, y: float) -> bool:
    reach = _reach(layout, found.scroll)
    return reach is None or reach.box.has(x, y)


def _reach(layout: Layout, key: str) -> Reach | None:
    return next((reach for reach in layout.reaches if reach.key == key), None)


def reveal_focus(view: View, layout: Layout) -> View:
    """Scroll so far that the focus can be seen."""
    here = target(layout, view.focus)
    reach = _reach(layout, here.scroll) if here else None
    if here is None or reach is None:
        return view
    room = reach.box.h // 12
    top, bottom = here.box.y - room, here.box.bottom + room
    if top < reach.box.y or here.box.h > reach.box.h:
        by = top - reach.box.y
    elif bottom > reach.box.bottom:
        by = bottom - reach.box.bottom
    else:
        return view
    return scroll_by(view, reach, by)


def mostly_seen(view: View, layout: Layout) -> bool:
    """Whether the focus is seen well enough to know what would be pressed."""
    here = target(layout, view.focus)
    return here is None or is_seen(layout, here)


def is_seen(layout: Layout, there: Target) -> bool:
    """Whether something is seen well enough to know what it is."""
    reach = _reach(layout, there.scroll)
    return reach is None or there.box.cut(reach.box).h * 2 > there.box.h


def scroll_by(view: View, reach: Reach, by: int) -> View:
    """Scroll something by pixels, within its bounds."""
    offset = max(0, min(reach.most, reach.offset + by))
    return replace(view, offsets={**view.offsets, reach.key: offset})


def skips(layout: Layout, here: Target, there: Target, direction: Direction) -> Reach | None:
    """Return what has to be read before the focus goes so far: it lies between, and can still be scrolled that way."""
    down = direction.value[1]
    for reach in layout.reaches:
        left = reach.most - reach.offset if down > 0 else reach.offset
        if down and left > 0 and (_leaves(reach, here, there, down) or _far(reach, there, down)):
            return reach
    return None


def _leaves(reach: Reach, here: Target, there: Target, down: int) -> bool:
    """Whether the focus would leave something that scrolls, or pass it, before its end has been seen."""
    if there.scroll == reach.key:
        return False
    inside = here.scroll == reach.key or (here.box.y - reach.box.y) * down < 0
    return inside and (there.box.y - reach.box.y) * down > 0


def _far(reach: Reach, there: Target, down: int) -> bool:
    """Whether it is so far below or above what can be seen that something between would never be."""
    if there.scroll != reach.key:
        return False
    away = there.box.y - reach.box.bottom if down > 0 else reach.box.y - there.box.bottom
    return away > reach.box.h // 2


def to_end(view: View, layout: Layout, step: int) -> View:
    """The view with the page scrolled to its end (1) or back to its top (-1)."""
    return scroll_by(view, layout.reaches[-1], step * layout.reaches[-1].most) if layout.reaches else view


def scroll_page(view: View, layout: Layout, step: int) -> View | None:
    """Scroll one page further (1) or back (-1); None if there is nothing left to scroll that way."""
    for reach in layout.reaches:
        if (step > 0 and reach.offset < reach.most) or (step < 0 and reach.offset > 0):
            return scroll_by(view, reach, step * reach.box.h * 4 // 5)
    return None
