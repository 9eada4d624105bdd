"""Where marks are put down: what stands alone on a page, each thing in its box."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from game.ui.page.marks import Art, Box, Mark, Reach, Shape, Sheet, Sign, Squares, Target, Type
from game.ui.page.measure import Ruler
from game.ui.page.measure_pieces import Measure
from game.ui.page.pieces import Code, Icon, Meter, Picture, Spot, Words

if TYPE_CHECKING:
    from game.ui.page.canvas import Plan

TURNED = {"arrow-back": "arrow-forward", "arrow-forward": "arrow-back"}
"""Signs that point the other way where the writing runs from right to left."""
UNITS = 1080
"""The window's height in units."""


@dataclass(frozen=True)
class Frame:
    """What a page is laid out for."""

    size: tuple[int, int]
    scale: float
    rtl: bool
    type: Measure
    focus: str = ""
    offsets: Mapping[str, int] = field(default_factory=dict)
    came: Mapping[str, Box] = field(default_factory=dict)
    """Where cards that have a name lay on the page before."""

    @property
    def unit(self) -> float:
        """Pixels a unit; a narrow window counts as one of 4:3."""
        return min(self.size[1] / UNITS, self.size[0] / (UNITS * 4 / 3))


class Easel:
    """Collects the marks of a page while its items are placed."""

    def __init__(self, frame: Frame, gliding: frozenset[str] = frozenset()) -> None:
        """Lay out for a frame; the cards of these names are kept apart."""
        self.frame = frame
        self.ruler = Ruler(frame.type, frame.unit, frame.scale, frame.rtl, frame.size[1])
        self.marks: list[Mark] = []
        self.plan: Plan | None = None
        self.under: int | None = None
        """How many marks lie under what moves; None: all."""
        self.places: dict[str, Box] = {}
        self.apart: dict[str, tuple[Mark, ...]] = {}
        self._gliding = gliding
        self.late: list[Mark] = []
        self.targets: list[Target] = []
        self.reaches: list[Reach] = []
        self.overflows: list[str] = []
        self._clip: Box | None = None
        self._scroll = ""
        self._mirrors = frame.rtl
        self._room: Box | None = None
        self._taken: list[Box] = []
        self._poles: list[Box] = []
        self._names: list[tuple[Spot, Box]] = []

    def mirror(self, box: Box) -> Box:
        """Return a box at the other side where the writing runs from right to left."""
        return replace(box, x=self.frame.size[0] - box.right) if self._mirrors else box

    def draw(self, shape: Shape) -> None:
        """Put down a shape whose box has been turned already."""
        self.marks.append(Mark(shape, self._clip))

    def aim(self, key: str, box: Box, label: str, *, shut: bool = False, chosen: bool | None = None) -> None:
        """Put down a target."""
        self.targets.append(Target(key, box, label, shut, self._scroll, chosen))

    def words(self, item: Words, box: Box) -> None:
        """Put text down, line by line."""
        px = self.ruler.text_px(item.size)
        lines = self.ruler.lines(item, box.w)
        step = self.frame.type.line_step(px)
        if step * len(lines) > box.h + 2 and not self._scroll:
            self.overflows.append(item.words)
        if any(self.frame.type.width(line.words, px, item.bold) > box.w + 2 for line in lines):
            self.overflows.append(item.words)
        self.draw(Type(self.mirror(box), lines, px, step, item.tone, item.bold, item.align, self.frame.rtl))

    def icon(self, item: Icon, box: Box) -> None:
        """Put a sign down, square, in the middle of its box."""
        if item.name:
            side = min(box.w, box.h, self.ruler.scaled_px(item.size))
            square = Box(box.x + (box.w - side) // 2, box.y + (box.h - side) // 2, side, side)
            name = TURNED.get(item.name, item.name) if self._mirrors else item.name
            self.draw(Sign(self.mirror(square), name, item.tone, item.paper))

    def picture(self, item: Picture, box: Box) -> None:
        """Put a picture down."""
        self.draw(Art(self.mirror(box), item.art, item.view, item.colours, self.ruler.px(10)))

    def code(self, item: Code, box: Box) -> None:
        """Put a code down: squares of whole pixels; never turned around."""
        step = max(1, min(box.w, box.h) // len(item.rows))
        side = step * len(item.rows)
        square = Box(box.x + (box.w - side) // 2, box.y + (box.h - side) // 2, side, side)
        self.draw(Squares(self.mirror(square), item.rows))

    def meter(self, item: Meter, box: Box) -> None:
        """Put a bar down: paper below, the part filled on top."""
        tall = min(box.h, self.ruler.scaled_px(22))
        bar = Box(box.x, box.y + (box.h - tall) // 2, box.w, tall)
        self.draw(Sheet(self.mirror(bar), "sand", 0, tall // 3))
        part = max(0.0, min(1.0, item.value / item.whole if item.whole else 0.0))
        if part > 0:
            filled = replace(bar, w=max(tall, round(bar.w * part)))
            self.draw(Sheet(self.mirror(filled), item.tone, self.ruler.unit * 2, tall // 3))

    def _thumb(self, track: Box, tall: int) -> int:
        return max(track.w * 2, track.h * track.h // tall)

    def _scroll_bar(self, track: Box, offset: int, tall: int) -> None:
        self.draw(Sheet(self.mirror(track), "sand", 0, track.w // 2))
        thumb = self._thumb(track, tall)
        y = track.y + (track.h - thumb) * offset // max(1, tall - track.h)
        self.draw(Sheet(self.mirror(replace(track, y=y, h=thumb)), "soft", 1, track.w // 2))
