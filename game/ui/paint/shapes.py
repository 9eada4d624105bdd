"""How each shape is drawn: found or made on the shelves, then laid on the target."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Literal

import pygame

from game.ui.cache import Shelf
from game.ui.page.marks import Art, Banner, Box, Disc, Mark, Puppet, Ribbon, Shape, Sheet, Sign, Squares, Type
from game.ui.page.pieces import Colours
from game.ui.paint.bounds import bounds, rect_of
from game.ui.paint.card import Card, Look, lay_card, look_of, make
from game.ui.paint.cutouts import banner, ribbon, ring
from game.ui.paint.paper import Paper, weight
from game.ui.paint.picture import Order, Pictures
from game.ui.paint.raster import raster
from game.ui.paint.squares import draw_squares
from game.ui.paint.tearing import torn_half
from game.ui.text.text import Typesetter

View = tuple[float, float, float, float] | None
"""The part of a picture that is shown, in its own lengths; None: all."""
CARD_BYTES = 12_000_000
CUT_BYTES = 16_000_000
FIELDS = (8, 5)
"""How many fields a wash has across and down."""
DIM = 0.45
"""How far towards pale paper a figure in the background goes."""
PALE = (240, 227, 205)


@dataclass
class Making:
    """A picture in the making: the steps to come and what has been laid."""

    steps: Iterator[pygame.Surface]
    begun: bool = False
    wash: pygame.Surface | None = None
    """Soft fields in the colours of the picture, shown in its place until it is whole: nobody sees a half-made scene."""


class Brush:
    """Draws shapes in one theme."""

    def __init__(self, paper: Paper, type_: Typesetter, pictures: Pictures) -> None:
        """Start with empty shelves; `patient` waits for pictures, otherwise big ones come sheet by sheet."""
        self.unit = 1.0
        self.patient = True
        self.making: dict[Order, Making] = {}
        self.coming: dict[Order, Making] = {}
        """Pictures of the page that may come, in the making."""
        self._ready: set[Order] = set()
        self._paper = paper
        self._type = type_
        self._pictures = pictures
        self._cards: Shelf[Look, Card] = Shelf(CARD_BYTES, lambda card: card.weight + 500)
        self._cuts: Shelf[object, pygame.Surface] = Shelf(CUT_BYTES, weight)

    def draw(self, target: pygame.Surface, shape: Shape) -> None:
        """Draw one shape; the target's clip cuts it."""
        match shape:
            case Sheet():
                self._card(target, shape)
            case Type():
                self._words(target, shape)
            case Art():
                self._art(target, shape)
            case Sign():
                self._sign(target, shape)
            case Puppet():
                self._puppet(target, shape)
            case Disc():
                self._disc(target, shape)
            case Ribbon() | Banner():
                self._cutout(target, shape)
            case Squares():
                draw_squares(target, shape)

    def order_of(self, shape: Shape) -> Order | None:
        """Give the picture that a shape needs, if it may be a big one."""
        if not isinstance(shape, Art):
            return None
        return self._order(shape.name, shape.box, shape.colours, shape.view, grey=shape.grey)

    def hides(self, mark: Mark, area: pygame.Rect) -> bool:
        """Whether nothing below a mark is seen in an area: a finished picture without alpha and with square corners lies there."""
        if not isinstance(mark.shape, Art) or mark.shape.round or not bounds(mark, self.unit).contains(area):
            return False
        order = self.order_of(mark.shape)
        picture = self._pictures.at_hand(order) if order else None
        return picture is not None and not picture.get_flags() & pygame.SRCALPHA and picture.get_rect().size == rect_of(mark.shape.box).size

    def advance(self, order: Order) -> bool:
        """Lay one more sheet of a picture in the making; False if there was none left."""
        making = self.making[order]
        laid = next(making.steps, None)
        if laid is None:
            del self.making[order]
            return False
        if not making.begun:
            making.begun, making.wash = True, wash(laid)
        return True

    def make_ahead(self, arts: Iterable[Art]) -> bool:
        """Lay one more sheet of a picture that may be shown next; False if all of them are at hand."""
        for order in (self._order(art.name, art.box, art.colours, art.view) for art in arts):
            if order in self._ready:
                continue
            if order not in self.coming and self._pictures.at_hand(order) is None:
                self.coming[order] = Making(self._pictures.prepare(order))
            if order in self.coming and next(self.coming[order].steps, None) is not None:
                return True
            self.coming.pop(order, None)
            self._ready.add(order)
        return False

    def _card(self, target: pygame.Surface, sheet: Sheet) -> None:
        look = look_of(sheet, self.unit)
        card = self._cards.of(look, lambda: make(look, self._paper))
        lay_card(target, card, (sheet.box.x, sheet.box.y), self._paper.tile(sheet.tone, self.unit))

    def _disc(self, target: pygame.Surface, disc: Disc) -> None:
        if disc.glow:
            key = ("ring", disc.box.w, disc.glow, self.unit)
            glow = self._cuts.of(key, lambda: ring(disc, self._paper, self.unit))
            target.blit(glow, glow.get_rect(center=rect_of(disc.box).center))
        half = min(disc.box.w, disc.box.h) // 2
        self._card(target, Sheet(disc.box, disc.tone, disc.lift, half, outline=disc.outline))

    def _words(self, target: pygame.Surface, words: Type) -> None:
        colour = self._paper.colour(words.tone)
        side = "middle" if words.align == "middle" else ("right" if (words.align == "end") != words.rtl else "left")
        for number, line in enumerate(words.lines):
            if not line.runs:
                continue
            inked = self._type.render(line, words.size, words.bold, colour)
            spare = words.box.w - inked.surface.get_width()
            x = words.box.x + {"left": 0, "middle": spare // 2, "right": spare}[side]
            target.blit(inked.surface, (x, words.box.y + number * words.step + inked.top))

    def _order(self, name: str, box: Box, colours: Colours = (), view: View = None, *, grey: bool = False) -> Order:
        known = ((part, self._paper.theme.part(part, word)) for part, word in colours)
        fills = tuple((part, colour) for part, colour in known if colour)
        return Order(name, (max(1, box.w), max(1, box.h)), view, fills, self.unit, grey)

    def _art(self, target: pygame.Surface, art: Art) -> None:
        picture = self._picture(self._order(art.name, art.box, art.colours, art.view, grey=art.grey), art.round)
        if picture and art.torn:
            self._half(target, art, art.torn, picture)
        elif picture:
            target.blit(picture, picture.get_rect(center=rect_of(art.box).center))

    def _half(self, target: pygame.Surface, art: Art, side: Literal["left", "right"], picture: pygame.Surface) -> None:
        bare = self._paper.colour("snow")
        half = self._cuts.of((art.name, art.box.w, art.box.h, side), lambda: torn_half(picture, side, self.unit, bare))
        whole = picture.get_rect(center=rect_of(art.box).center)
        target.blit(half, whole.topleft if side == "left" else (whole.right - half.get_width(), whole.y))

    def _picture(self, order: Order, corner: int) -> pygame.Surface | None:
        done = self._pictures.at_hand(order)
        if done is None and order.big and not self.patient:
            if order not in self.making:
                begun = self.coming.pop(order) if order in self.coming else Making(self._pictures.prepare(order))
                self.making[order] = begun
            soft = self.making[order].wash
            return rounded(soft, corner) if soft and corner else soft
        done = done or self._pictures.get(order)
        if not corner:
            return done
        picture = done
        return self._cuts.of((order, corner), lambda: rounded(picture, corner))

    def _sign(self, target: pygame.Surface, sign: Sign) -> None:
        theme = self._paper.theme
        fills = (("ink", theme.colour(sign.tone)), ("paper", theme.colour(sign.paper)), ("red", theme.accent(sign.tone, sign.paper)))
        name = sign.name if "/" in sign.name else f"icons/{sign.name}"
        order = replace(self._order(name, sign.box), fills=fills)
        picture = self._pictures.get(order)
        target.blit(picture, picture.get_rect(center=rect_of(sign.box).center))

    def _puppet(self, target: pygame.Surface, puppet: Puppet) -> None:
        order = self._order(puppet.name, puppet.box, puppet.colours, grey=puppet.grey)
        tilt = round(puppet.tilt)
        key = (order, tilt, puppet.flip, puppet.dim)
        figure = self._cuts.of(key, lambda: self._posed_figure(order, replace(puppet, tilt=tilt)))
        height = self._pictures.get(order).get_height()
        middle = pygame.Vector2(puppet.box.x + puppet.box.w / 2, puppet.box.bottom)
        middle += pygame.Vector2(0, -height / 2).rotate(-tilt)
        target.blit(figure, figure.get_rect(center=(round(middle.x), round(middle.y))))

    def _posed_figure(self, order: Order, puppet: Puppet) -> pygame.Surface:
        figure = self._pictures.get(order)
        if puppet.dim:
            figure = figure.copy()
            kept = 1 - DIM
            figure.fill((round(255 * kept),) * 3, special_flags=pygame.BLEND_RGB_MULT)
            figure.fill([round(part * DIM) for part in PALE], special_flags=pygame.BLEND_RGB_ADD)
        if puppet.flip:
            figure = pygame.transform.flip(figure, flip_x=True, flip_y=False)
        return pygame.transform.rotozoom(figure, puppet.tilt, 1) if puppet.tilt else figure

    def _cutout(self, target: pygame.Surface, shape: Ribbon | Banner) -> None:
        area = bounds(Mark(shape), self.unit)

        def make_it() -> pygame.Surface:
            if isinstance(shape, Ribbon):
                return ribbon(shape, area, self._paper, self.unit)
            return banner(shape, area, self._paper, self.unit)

        if area:
            target.blit(self._cuts.of((shape, self.unit), make_it), area)


def wash(picture: pygame.Surface) -> pygame.Surface | None:
    """Return soft fields in the colours of a picture that is not made yet; None for one that does not fill its place."""
    if picture.get_flags() & pygame.SRCALPHA:
        return None
    # In two steps: smoothed at once, too many pixels would fall into one field to be added up.
    few = pygame.transform.scale(picture, (FIELDS[0] * 16, FIELDS[1] * 16))
    return pygame.transform.smoothscale(pygame.transform.smoothscale(few, FIELDS), picture.get_size())


def rounded(picture: pygame.Surface, corner: int) -> pygame.Surface:
    """Give a picture with its corners cut round."""
    width, height = picture.get_size()
    body = f'<rect width="{width}" height="{height}" rx="{corner}" fill="#fff"/>'
    mask = raster(f'<svg viewBox="0 0 {width} {height}">{body}</svg>'.encode(), (width, height))
    cut = picture.convert_alpha()
    cut.blit(mask, (0, 0), special_flags=pygame.BLEND_RGBA_MULT)
    return cut
