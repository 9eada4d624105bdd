"""Cards: hand-cut pieces of paper of any size, with a border of alpha and plain paper inside.

Only the rim of a card is kept as a picture with alpha; its inside is laid with tiles. A big card costs
neither much memory nor much time.
"""

from dataclasses import dataclass

import pygame

from game.ui.page import marks
from game.ui.paint.edge import edge, path
from game.ui.paint.paper import SHADOW, Paper, Size, cover
from game.ui.paint.raster import raster
from game.ui.theme import mix

BORDERS = {"focus": 7.0, "chosen": 3.5}
"""Units of the border that shows what has the focus, and of the thinner one that shows what is chosen."""
HALO = 11.0
"""Units of the pale band under that border: it stands out on dark and on light."""
RAGGED = 7.0
REACH = 3.2
"""How far a shadow reaches, in lifts."""


@dataclass(frozen=True)
class Look:
    """Everything that decides how a card's rim looks."""

    size: Size
    tone: str
    lift: float
    corner: int
    torn: bool
    outline: str
    unit: float

    @property
    def pad(self) -> int:
        """Pixels round the card that its shadow and border need."""
        border = HALO * self.unit / 2 + 2 if self.outline else 1
        return round(max(border, REACH * self.lift + 2))

    @property
    def rim(self) -> int:
        """Pixels of the card itself that belong to the rim."""
        ragged = 2.2 * RAGGED if self.torn else 0
        return round(max(self.corner, (ragged + HALO / 2 + 2) * self.unit) + 1)


@dataclass(frozen=True)
class Card:
    """A card ready to be laid: pieces of its rim with their places, and what is plain inside."""

    pieces: tuple[tuple[Size, pygame.Surface], ...]
    inside: pygame.Rect

    @property
    def weight(self) -> int:
        """Bytes."""
        return sum(surface.get_width() * surface.get_height() * 4 for _, surface in self.pieces)


def look_of(sheet: marks.Sheet, unit: float) -> Look:
    """Tell how a sheet looks, wherever it lies."""
    size = (sheet.box.w, sheet.box.h)
    lift = round(max(0.0, sheet.lift), 1)
    return Look(size, sheet.tone, lift, sheet.round, sheet.torn, sheet.outline, unit)


def make(look: Look, paper: Paper) -> Card:
    """Cut out a card."""
    width, height = look.size
    rim, pad = look.rim, look.pad
    inside = pygame.Rect(rim, rim, width - 2 * rim, height - 2 * rim)
    outer = pygame.Rect(-pad, -pad, width + 2 * pad, height + 2 * pad)
    if inside.w <= 0 or inside.h <= 0:
        areas, inside = [outer], pygame.Rect(0, 0, 0, 0)
    else:
        areas = [
            pygame.Rect(outer.x, outer.y, outer.w, inside.y - outer.y),
            pygame.Rect(outer.x, inside.bottom, outer.w, outer.bottom - inside.bottom),
            pygame.Rect(outer.x, inside.y, inside.x - outer.x, inside.h),
            pygame.Rect(inside.right, inside.y, outer.right - inside.right, inside.h),
        ]
    shapes = _shapes(look, paper)
    shade = _shade(look, paper)
    pieces = tuple((area.topleft, _piece(area, shapes, look, shade, paper)) for area in areas)
    return Card(pieces, inside)


def lay_card(target: pygame.Surface, card: Card, at: Size, tile: pygame.Surface) -> None:
    """Lay a card with its upper left corner at a place; the target's clip cuts it."""
    x, y = at
    target.fblits([(surface, (x + left, y + top)) for (left, top), surface in card.pieces])
    if card.inside:
        cover(target, tile, card.inside.move(x, y), at)


def _piece(area: pygame.Rect, shapes: str, look: Look, shade: "Shade | None", paper: Paper) -> pygame.Surface:
    piece = pygame.Surface(area.size, pygame.SRCALPHA)
    if shade:
        shade.lay(piece, area.topleft)
    view = f"{area.x} {area.y} {area.w} {area.h}"
    svg = f'<svg viewBox="{view}" width="{area.w}" height="{area.h}">{shapes}</svg>'
    piece.blit(raster(svg.encode(), area.size), (0, 0))
    paper.press(piece, look.unit, (-area.x, -area.y), quiet=True)
    return piece


def _shapes(look: Look, paper: Paper) -> str:
    """Draw the card: a dark lower edge, a lit upper edge, its face, its border."""
    tone, unit = paper.colour(look.tone), look.unit
    ragged = RAGGED if look.torn else 0
    cuts = edge(look.size, look.corner, unit, ragged)
    shapes = []
    if look.torn:
        white = mix(tone, (255, 255, 255), 0.6)
        shapes.append(_fill(path(edge(look.size, look.corner, unit, ragged * 0.5), 0, 0), white))
    if paper.theme.grain:
        shapes.append(_fill(path(cuts, 0, 0), mix(tone, SHADOW, 0.2)))
        shapes.append(_fill(path(cuts, 0, 0.9 * unit), mix(tone, (255, 255, 250), 0.75)))
    shapes.append(_fill(path(cuts, 1.3 * unit, 0.9 * unit), tone))
    line = path(cuts, 0, 0)
    if look.outline:
        shapes.append(_stroke(line, paper, "halo", HALO * unit))
        shapes.append(_stroke(line, paper, look.outline, BORDERS[look.outline] * unit))
    elif paper.theme.edge:
        shapes.append(_stroke(line, paper, paper.theme.edge, 3 * unit))
    return "".join(shapes)


def _fill(line: str, colour: tuple[int, int, int]) -> str:
    return f'<path d="{line}" fill="#{bytes(colour).hex()}"/>'


def _stroke(line: str, paper: Paper, tone: str, width: float) -> str:
    colour = bytes(paper.colour(tone)).hex()
    return f'<path d="{line}" fill="none" stroke="#{colour}" stroke-width="{width:.1f}"/>'


@dataclass(frozen=True)
class Shade:
    """The shadow of a card as its nine parts' source: corners as they are, sides to be stretched."""

    source: pygame.Surface
    corner: int
    area: pygame.Rect

    def lay(self, piece: pygame.Surface, origin: Size) -> None:
        """Draw the shadow of the whole card on a piece of its rim that begins at `origin`."""
        corner, source = self.corner, self.source
        wide, high = self.area.w - 2 * corner, self.area.h - 2 * corner
        far = source.get_width() - corner
        left, top = self.area.x - origin[0], self.area.y - origin[1]
        spans_x = ((0, corner, left, corner), (corner, 1, left + corner, wide), (far, corner, left + corner + wide, corner))
        spans_y = ((0, corner, top, corner), (corner, 1, top + corner, high), (far, corner, top + corner + high, corner))
        for from_x, has_x, to_x, want_x in spans_x:
            for from_y, has_y, to_y, want_y in spans_y:
                part = source.subsurface((from_x, from_y, has_x, has_y))
                if piece.get_rect().colliderect((to_x, to_y, want_x, want_y)):
                    piece.blit(pygame.transform.scale(part, (want_x, want_y)), (to_x, to_y))


def _shade(look: Look, paper: Paper) -> Shade | None:
    """Blur the shadow of a small card of the same lift; its parts serve for any size."""
    if look.lift <= 0 or not paper.theme.grain:
        return None
    reach = round(REACH * look.lift) + 2
    size = look.size
    corner = max(2, min(reach + look.corner + reach, (min(size) + 2 * reach) // 2 - 1))
    side = 2 * corner + 1
    source = pygame.Surface((side, side), pygame.SRCALPHA)
    for blur, alpha, down in ((look.lift * 0.4, 70, 0.3), (look.lift * 1.15, 74, 0.75)):
        source.blit(_blurred_shadow(side, reach, look, blur, alpha), (0, round(look.lift * down)))
    area = pygame.Rect(-reach, -reach, size[0] + 2 * reach, size[1] + 2 * reach)
    return Shade(source, corner, area.move(round(look.lift * 0.2), 0))


def _blurred_shadow(side: int, reach: int, look: Look, blur: float, alpha: int) -> pygame.Surface:
    mask = pygame.Surface((side, side), pygame.SRCALPHA)
    mask.fill((*SHADOW, 0))
    inner = pygame.Rect(reach, reach, side - 2 * reach, side - 2 * reach)
    pygame.draw.rect(mask, (*SHADOW, alpha), inner, border_radius=look.corner)
    for _ in range(2):
        mask = pygame.transform.box_blur(mask, max(1, round(blur)))
    return mask
