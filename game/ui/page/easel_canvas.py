"""Canvases: pictures with items at points of them."""

from dataclasses import replace

from game.ui.page.canvas import Plan, covered_pixels, freest, head_box, name_places, puppet_box, put_box
from game.ui.page.easel import Easel
from game.ui.page.marks import Art, Banner, Box, Disc, Puppet, Ribbon, Sheet, Sign, Type
from game.ui.page.measure_pieces import UNBOUNDED
from game.ui.page.page import Canvas, Card, Item, Put
from game.ui.page.pieces import Icon, Patch, Pennant, Size, Spot, Sprite, Strip, Words

FLAGS = 26
"""How many half heights of its cloth a flag may rise to lie on nothing else."""
FLAG_SIGN = 28
"""How big the sign on a flag is, in units that grow with the text."""
NEAR = 3
"""How many of a name's places are right under or above its spot."""


class CanvasEasel(Easel):
    """Puts items on canvases; what can stand anywhere on a page is put there by its heir."""

    _grey = False
    """Whether the canvas has lost its colours."""

    def place(self, item: Item, box: Box) -> None:
        """Put an item into a box."""
        raise NotImplementedError

    def card(self, item: Card, box: Box, *, shut: bool = False, label: str = "") -> None:
        """Put a piece of paper down, and what stands on it."""
        raise NotImplementedError

    def canvas(self, item: Canvas, box: Box) -> None:
        """Put a picture down with items at points of it; never mirrored."""
        plan = Plan(item.box, self.mirror(box), cover=item.cover, keep=item.keep)
        before, self._mirrors = self._mirrors, False
        self._grey = item.grey
        if item.art:
            self.draw(Art(plan.shown_box, item.art, plan.view() if item.cover else None, grey=item.grey))
        clip, self._clip = self._clip, (plan.shown_box if item.cover and self._clip is None else self._clip)
        self._room = plan.shown_box
        self._taken = [self._covered(put, plan) for put in item.items if isinstance(put.item, Spot | Words | Icon)]
        self._poles = [self.put_place(put, plan) for put in item.items if isinstance(put.item, Pennant)]
        figures = ((put.item, plan.at(put.x, put.y)) for put in item.items if isinstance(put.item, Sprite))
        self._taken += [head_box(sprite, *at, plan, self.ruler.unit) for sprite, at in figures]
        flags = tuple(put for put in item.items if isinstance(put.item, Pennant))
        for put in item.items:
            if item.carries == "beneath" and self.under is None and isinstance(put.item, Spot | Pennant | Words | Icon):
                self.under = len(self.marks)
            if put not in flags:
                self.put(put, plan)
            elif put is flags[0]:
                self.flags(tuple((each.item, plan.at(each.x, each.y)) for each in flags if isinstance(each.item, Pennant)))
        self._name_spots()
        self._room = None
        if item.carries:
            self.plan = plan
            self.under = len(self.marks) if self.under is None else self.under
        self._mirrors, self._clip = before, clip

    def put(self, put: Put, plan: Plan) -> None:
        """Put an item at a point of a canvas."""
        x, y = plan.at(put.x, put.y)
        match put.item:
            case Sprite() as sprite:
                self.draw(replace(puppet(put, sprite, plan, self.ruler.unit), grey=self._grey))
            case Strip() as strip:
                points = tuple(plan.at(*point) for point in strip.points)
                self.draw(Ribbon(points, max(2, round(strip.width * plan.k)), strip.tone))
            case Patch() as patch:
                width, height = round(patch.width * plan.k), round(patch.height * plan.k)
                self.draw(Sheet(Box(x - width // 2, y, width, height), patch.tone, patch.lift * self.ruler.unit, self.ruler.px(14)))
            case Pennant() as pennant:
                self.pennant(pennant, (x, y))
            case inner:
                self.place(inner, self.put_place(put, plan))

    def put_place(self, put: Put, plan: Plan) -> Box:
        """Return where a spot, a flag's pole or something to read lies on a canvas."""
        x, y = plan.at(put.x, put.y)
        if isinstance(put.item, Pennant):
            tall = self.ruler.px(put.item.height)
            return Box(x - 1, y - tall, 2, tall)
        if isinstance(put.item, Spot):
            side = self.ruler.px(put.item.size)
            return Box(x - side // 2, y - side // 2, side, side)
        width = round(put.width * plan.k) if put.width else min(self.ruler.natural(put.item), plan.shown_box.w)
        return put_box(x, y, width, self.ruler.height(put.item, width), plan.shown_box)

    def _covered(self, put: Put, plan: Plan) -> Box:
        """Return what a spot or something to read covers on a canvas: a short name in a wide place covers no more than its letters."""
        place = self.put_place(put, plan)
        if not isinstance(put.item, Words) or put.item.align != "middle":
            return place
        width = min(place.w, self.ruler.natural(put.item))
        return Box(place.x + (place.w - width) // 2, place.y, width, place.h)

    def spot(self, item: Spot, box: Box) -> None:
        """Put a round place down, with its name where it is asked for."""
        focused = item.key == self.frame.focus and bool(item.key)
        glow = "focus" if focused else ("flag" if item.pulsing else "")
        self.draw(Disc(box, item.tone, self.ruler.unit * 4, "focus" if focused else "", glow))
        if item.icon:
            inset = box.w // 5
            sign = Box(box.x + inset, box.y + inset, box.w - 2 * inset, box.h - 2 * inset)
            self.draw(Sign(sign, item.icon, f"on-{item.tone}", item.tone))
        if item.key:
            self.aim(item.key, box, item.label)
        if focused and item.label:
            self.on_top(item.label, box, above=item.above)
        elif item.named and item.label:
            self._names.append((item, box))

    def on_top(self, label: str, box: Box, *, above: bool = False) -> None:
        """Put the name of what has the focus on top of everything."""
        still, self.marks = self.marks, self.late
        clip, self._clip = self._clip, None
        card, place = self._name_card(label, box, above=above, lift=6)
        self._taken.append(place)
        self.card(card, place)
        self._clip, self.marks = clip, still

    def _name_spots(self) -> None:
        """Put the names down once everything else lies, each where it covers nothing; one without room is left out."""
        names, self._names = self._names, []
        for spot, box in names:
            card, place = self._name_card(spot.label, box, wide=spot.wide, above=spot.above, near=spot.near)
            if not covered_pixels(place, self._taken_beside(box)):
                self._taken.append(place)
                self.card(card, place)
        self._taken, self._poles = [], []

    def _name_card(
        self, label: str, box: Box, *, wide: float = 420, above: bool = False, near: bool = False, lift: float = 3
    ) -> tuple[Card, Box]:
        """Return the name of a spot, and its place: under it, above it, or where there is room; over its own flag's pole, too."""
        name = Words(label, Size.SMALL, "ink", align="middle")
        card, around = Card(name, "cream", pad=8, lift=lift), 2 * self.ruler.px(8)
        width = around + self._no_wider(name, min(self.ruler.natural(name), self.ruler.scaled_px(wide) - around))
        height = self.ruler.height(card, width)
        room = self._room or Box(0, 0, *self.frame.size)
        places = name_places(box, width, height, self.ruler.px(6), above=above)
        return card, freest(places[:NEAR] if near else places, self._taken_beside(box), room)

    def _no_wider(self, name: Words, width: int) -> int:
        """Return how wide a name really is within a width: beside one that takes two lines no paper stands empty."""
        lines, px = self.ruler.lines(name, width), self.ruler.text_px(name.size)
        return min(width, max(self.ruler.type.width(line.words, px, name.bold) for line in lines) + 2)

    def _taken_beside(self, box: Box) -> list[Box]:
        """Return what no name and no cloth may cover: everything that lies there, except for poles that stand in this box."""
        return [*self._taken, *(pole for pole in self._poles if not box.x <= pole.x < box.right)]

    def pennant(self, item: Pennant, foot: tuple[int, int]) -> None:
        """Put a flag down whose pole stands at a point."""
        self._raise(item, foot, self._cloth(item, foot))

    def flags(self, flags: tuple[tuple[Pennant, tuple[int, int]], ...]) -> None:
        """Put flags down, the highest first, so that no pole lies on the words of another flag."""
        raised = [(item, foot, self._cloth(item, foot)) for item, foot in flags]
        for item, foot, cloth in sorted(raised, key=lambda each: each[2].y):
            self._raise(item, foot, cloth)

    def _cloth(self, item: Pennant, foot: tuple[int, int]) -> Box:
        """Return where the cloth of a flag hangs: where it lies on nothing else, if there is room."""
        words, sign = self._on_flag(item)
        width = self.ruler.natural(words) + self.ruler.px(52) + sign + (self.ruler.px(8) if sign else 0)
        height = self.frame.type.line_step(self.ruler.text_px(Size.SMALL)) + self.ruler.px(14)
        x, y = foot
        tops = [y - self.ruler.px(item.height) + step * height // 2 for step in (0, -1, 1, *range(-2, -FLAGS, -1))]
        room = self._room or Box(0, 0, *self.frame.size)
        lefts = (x, x - width) if x + width <= room.right else (x - width, x)
        cloth = freest((Box(left, top, width, height) for left in lefts for top in tops), self._taken_beside(Box(x - 1, y, 2, 0)), room)
        self._taken.append(cloth)
        return cloth

    def _on_flag(self, item: Pennant) -> tuple[Words, int]:
        """Return what stands on a flag: its words, and how big its sign is (0: it has none)."""
        return Words(item.words, Size.SMALL, f"on-{item.tone}", bold=True), self.ruler.scaled_px(FLAG_SIGN) if item.icon else 0

    def _raise(self, item: Pennant, foot: tuple[int, int], cloth: Box) -> None:
        words, sign = self._on_flag(item)
        self.draw(Banner(cloth, foot, item.tone))
        # The pole stands on the side that is nearer; the cloth is notched on the other.
        tail = abs(foot[0] - cloth.right) < abs(foot[0] - cloth.x)
        left = cloth.x + self.ruler.px(36 if tail else 16)
        if sign:
            self.draw(Sign(Box(left, cloth.y + (cloth.h - sign) // 2, sign, sign), item.icon, words.tone, item.tone))
            left += sign + self.ruler.px(8)
        text = Box(left, cloth.y + self.ruler.px(7), self.ruler.natural(words) + self.ruler.px(4), cloth.h)
        px = self.ruler.text_px(Size.SMALL)
        lines = self.frame.type.lines(item.words, px, True, UNBOUNDED, self.frame.rtl)
        self.draw(Type(text, lines, px, self.frame.type.line_step(px), words.tone, bold=True, rtl=False))


def puppet(put: Put, sprite: Sprite, plan: Plan, unit: float) -> Puppet:
    """Return a figure with its feet at a point of a canvas."""
    place = puppet_box(sprite, *plan.at(put.x, put.y), plan, unit)
    return Puppet(place, sprite.art, sprite.colours, sprite.tilt, sprite.flip, sprite.dim)
