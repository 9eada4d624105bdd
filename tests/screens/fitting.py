"""What can be wrong with a page's layout: words cut off, places too small to press, things on top of each other."""

from collections.abc import Iterator
from itertools import combinations

from game.ui.input.focus import target_at
from game.ui.page.easel import Frame
from game.ui.page.layout import lay_out
from game.ui.page.marks import Box, Disc, Layout, Mark, Sheet, Sign, Target, Type
from game.ui.page.measure_pieces import Measure
from game.ui.page.page import Page

LEAST = 44
"""Units that everything that can be pressed is high and wide at least."""
SLACK = 2
"""Pixels that rounding may cost."""


def faults(page: Page, frame: Frame) -> tuple[str, ...]:
    """Return what does not fit, in words; nothing if all is well."""
    layout, _ = lay_out(page, frame)
    words = (*layout.overflows, *_cut_off(layout, frame.type), *_words_on_words(layout, frame.type), *_discs_on_words(layout, frame.type))
    return tuple(dict.fromkeys((*words, *_too_small(layout), *_overlapping(layout), *_hidden(layout), *_off_the_page(layout))))


def below_the_fold(page: Page, frame: Frame, kinds: tuple[str, ...]) -> tuple[str, ...]:
    """Return the keys of some kinds that nobody sees whole without scrolling."""
    layout, _ = lay_out(page, frame)
    rooms = {reach.key: reach.box for reach in layout.reaches}
    asked = (each for each in layout.targets if each.key.partition(":")[0] in kinds and each.scroll in rooms)
    return tuple(each.key for each in asked if not _inside(each.box, rooms[each.scroll]))


def mirrored(page: Page, frame: Frame) -> bool:
    """Whether the way back is on the right side."""
    layout, _ = lay_out(page, frame)
    back = next(each.box for each in layout.targets if each.key == "back")
    return back.x > layout.size[0] / 2


def _cut_off(layout: Layout, measure: Measure) -> Iterator[str]:
    for mark in layout.marks:
        shape = mark.shape
        if not isinstance(shape, Type):
            continue
        words = _said(shape)
        if shape.step * len(shape.lines) > shape.box.h + SLACK:
            yield f"higher than its box: {words}"
        if any(measure.width(line.words, shape.size, shape.bold) > shape.box.w + SLACK for line in shape.lines):
            yield f"wider than its box: {words}"
        if not _inside(shape.box, _room(layout, mark)):
            yield f"outside at {shape.box}: {words}"


def _words_on_words(layout: Layout, measure: Measure) -> Iterator[str]:
    types = [(mark.clip, _written(mark.shape, measure), _said(mark.shape)) for mark in layout.marks if isinstance(mark.shape, Type)]
    for (clip, one, words), (other_clip, other, others) in combinations(types, 2):
        shared = one.cut(other)
        if clip == other_clip and shared.w > SLACK and shared.h > SLACK and words != others:
            yield f"{words!r} and {others!r} are written over each other"


def _discs_on_words(layout: Layout, measure: Measure) -> Iterator[str]:
    """Say which words have a round paper on them that was put down later."""
    for at, mark in enumerate(layout.marks):
        if isinstance(mark.shape, Type):
            written = _written(mark.shape, measure)
            later = (other for other in layout.marks[at:] if other.clip == mark.clip)
            discs = (other.shape.box.cut(written) for other in later if isinstance(other.shape, Disc))
            if any(shared.w > SLACK and shared.h > SLACK for shared in discs):
                yield f"a disc lies on {_said(mark.shape)!r}"


def _said(shape: Type) -> str:
    return " ".join(line.words for line in shape.lines)


def _written(shape: Type, measure: Measure) -> Box:
    """Return what the letters themselves cover."""
    width = max((measure.width(line.words, shape.size, shape.bold) for line in shape.lines), default=0)
    spare = shape.box.w - width
    left = {"start": spare if shape.rtl else 0, "middle": spare // 2, "end": 0 if shape.rtl else spare}[shape.align]
    return Box(shape.box.x + left, shape.box.y, width, shape.step * len(shape.lines))


def _room(layout: Layout, mark: Mark) -> Box:
    """Return where a mark is seen; what scrolls has as much height as it needs."""
    window = Box(0, 0, *layout.size)
    if mark.clip is None:
        return window
    scrolls = any((reach.box.y, reach.box.h) == (mark.clip.y, mark.clip.h) for reach in layout.reaches)
    return Box(mark.clip.x, -100_000, mark.clip.w, 200_000) if scrolls else mark.clip


def _inside(inner: Box, outer: Box) -> bool:
    across = inner.x >= outer.x - SLACK and inner.right <= outer.right + SLACK
    return across and inner.y >= outer.y - SLACK and inner.bottom <= outer.bottom + SLACK


def _off_the_page(layout: Layout) -> Iterator[str]:
    """Say which papers, signs and places to press lie outside the window, or outside of what they scroll in."""
    window = Box(0, 0, *layout.size)
    for mark in layout.marks:
        if isinstance(mark.shape, Sheet | Sign) and not _inside(mark.shape.box, _room(layout, mark)):
            yield f"outside at {mark.shape.box}: {mark.shape}"
    for target in layout.targets:
        if not target.scroll and not _inside(target.box, window):
            yield f"outside at {target.box}: {target.key}"


def _too_small(layout: Layout) -> Iterator[str]:
    least = LEAST * layout.unit - SLACK
    for target in layout.targets:
        if target.box.w < least or target.box.h < least:
            yield f"too small to press: {target.key}, {target.box.w / layout.unit:.0f} x {target.box.h / layout.unit:.0f} units"
        if not target.label.strip():
            yield f"without words: {target.key}"


def _overlapping(layout: Layout) -> Iterator[str]:
    discs = {mark.shape.box for mark in layout.marks if isinstance(mark.shape, Disc)}
    for one, other in combinations(layout.targets, 2):
        shared = one.box.cut(other.box)
        same = one.scroll == other.scroll and (one.box in discs) == (other.box in discs)
        if same and shared.w > SLACK and shared.h > SLACK and not _within(one.box, other.box):
            yield f"{one.key} and {other.key} lie on each other"


def _within(one: Box, other: Box) -> bool:
    return _inside(one, other) or _inside(other, one)


def _hidden(layout: Layout) -> Iterator[str]:
    """Say what could not be clicked anywhere, because something lies over it."""
    for key in dict.fromkeys(target.key for target in layout.targets):
        if not any(_can_be_clicked(layout, target) for target in layout.targets if target.key == key):
            yield f"something lies over {key}"


def _can_be_clicked(layout: Layout, target: Target) -> bool:
    """Whether somebody with a mouse can see and press it, perhaps after scrolling."""
    if target.scroll:
        return True
    x, y = target.box.x + target.box.w / 2, target.box.y + target.box.h / 2
    under = target_at(layout, x, y)
    return under is not None and under.key == target.key and not _covered(layout, target.box, x, y)


def _covered(layout: Layout, box: Box, x: float, y: float) -> bool:
    """Whether paper is put down over a spot after it, at a point of it."""
    at = next((i for i, mark in enumerate(layout.marks) if isinstance(mark.shape, Disc) and mark.shape.box == box), None)
    return at is not None and any(isinstance(mark.shape, Sheet) and mark.shape.box.has(x, y) for mark in layout.marks[at + 1 :])
