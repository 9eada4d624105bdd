"""Paper as pixels: grain, shadow, lit edges and the desk everything lies on. Lengths are pixels."""

import io
from collections.abc import Callable, Iterable

import pygame

from game.ui.cache import Resource, Shelf
from game.ui.theme import Colour, Theme

Size = tuple[int, int]

SHADOW = (46, 30, 34)
"""Shadows are warm: light falls through paper."""
COARSE = ((8, 8.0), (4, 3.0), (2, 1.5))
"""Shadows are soft, so they are made at a part of the size, which is ten times faster: (part, least blur)."""
SMALL = 3.0
"""Blur below which a sheet is a small sign and not a stage."""
LIT = (24, 23, 20)
QUIET = 0.45
"""How much of the grain papers show that carry words."""
FINE = 1.4
"""From how many pixels a unit the grain is laid twice as coarse, to look the same on a 4K screen."""
TILE_BYTES = 24_000_000


def shadow(sheet: pygame.Surface, blur: float, alpha: int) -> pygame.Surface:
    """Give the soft shadow of a sheet, as big as the sheet."""
    size = sheet.get_size()
    part = next((part for part, least in COARSE if blur >= least), 1)
    mask = pygame.transform.scale(sheet, (max(1, size[0] // part), max(1, size[1] // part)))
    mask.fill((0, 0, 0, alpha), special_flags=pygame.BLEND_RGBA_MULT)
    mask.fill((*SHADOW, 0), special_flags=pygame.BLEND_RGBA_ADD)
    radius = max(1, round(blur / part))
    for _ in range(2):
        # Beyond the edge of a stage the sheet goes on; beyond the edge of a small sign is nothing.
        mask = pygame.transform.box_blur(mask, radius, repeat_edge_pixels=blur > SMALL)
    return pygame.transform.smoothscale(mask, size) if part > 1 else mask


def lay(target: pygame.Surface, sheet: pygame.Surface, at: Size, lift: float, edge: int) -> None:
    """Lay a sheet on what is there: its shadow, its lit upper edge, itself."""
    x, y = at
    if lift <= 0:
        target.blit(sheet, at)
        return
    target.blit(shadow(sheet, lift * 1.2, 95), (x + round(lift * 0.35), y + round(lift * 0.6)))
    lit = sheet.copy()
    lit.fill(LIT, special_flags=pygame.BLEND_RGB_ADD)
    target.blit(lit, at)
    # Not cut to the sheet's own shape: a sheet an edge thicker below is cheaper and looks the same.
    target.blit(sheet, (x, y + edge))


def merged(rects: Iterable[pygame.Rect]) -> list[pygame.Rect]:
    """Join rectangles that touch, so that no pixel is drawn twice."""
    apart: list[pygame.Rect] = []
    for rect in rects:
        if not rect:
            continue
        joined = rect.copy()
        while (hit := joined.collidelist(apart)) >= 0:
            joined.union_ip(apart.pop(hit))
        apart.append(joined)
    return apart


def cover(target: pygame.Surface, tile: pygame.Surface, area: pygame.Rect, phase: Size, flags: int = 0) -> None:
    """Lay tiles over an area; `phase` is where any one tile begins."""
    width, height = tile.get_size()
    was = target.get_clip()
    target.set_clip(area.clip(was))
    left = area.x - (area.x - phase[0]) % width
    top = area.y - (area.y - phase[1]) % height
    spots = [(x, y) for y in range(top, area.bottom, height) for x in range(left, area.right, width)]
    target.fblits([(tile, spot) for spot in spots], flags)
    target.set_clip(was)


def vignette(target: pygame.Surface, dark: int) -> None:
    """Darken a surface softly towards its corners, there by about `dark` of 255."""
    small = pygame.Surface((32, 18))
    for y in range(18):
        for x in range(32):
            far = ((x - 15.5) / 16) ** 2 + ((y - 8.5) / 9) ** 2
            grey = 255 - round(dark * min(1.0, max(0.0, far - 0.45)))
            small.set_at((x, y), (grey, grey - dark // 8, grey - dark // 5))
    full = pygame.transform.smoothscale(small, target.get_size())
    target.blit(full, (0, 0), special_flags=pygame.BLEND_RGB_MULT)


class Paper:
    """The stock of paper of a theme: grain and coloured tiles, made once."""

    def __init__(self, theme: Theme, assets: Resource, complain: Callable[[str], None]) -> None:
        """Use the grain among the assets; without it, paper is plain."""
        self.theme = theme
        self._assets = assets
        self._complain = complain
        self._tiles: Shelf[tuple[str, bool], pygame.Surface] = Shelf(TILE_BYTES, weight)

    def colour(self, tone: str) -> Colour:
        """Give the colour of a tone in this theme."""
        return self.theme.colour(tone)

    def grain(self, unit: float, *, quiet: bool) -> pygame.Surface | None:
        """Give the tile to multiply papers with, None if this theme has no grain."""
        if not self.theme.grain:
            return None
        key = f"grain {quiet}"
        return self._tiles.of((key, unit >= FINE), lambda: self._grain(unit, quiet=quiet))

    def tile(self, tone: str, unit: float) -> pygame.Surface:
        """Give a tile of plain paper in a tone."""
        return self._tiles.of((tone, unit >= FINE), lambda: self._tile(tone, unit))

    def desk(self, size: Size, tone: str, unit: float) -> pygame.Surface:
        """Give a whole background."""
        surface = pygame.Surface(size)
        cover(surface, self.tile(tone, unit), surface.get_rect(), (0, 0))
        if self.theme.grain:
            vignette(surface, 26)
        return surface

    def press(self, surface: pygame.Surface, unit: float, phase: Size, *, quiet: bool = False) -> None:
        """Give a surface the fibres of paper."""
        grain = self.grain(unit, quiet=quiet)
        if grain:
            cover(surface, grain, surface.get_rect(), phase, pygame.BLEND_RGB_MULT)

    def _tile(self, tone: str, unit: float) -> pygame.Surface:
        grain = self.grain(unit, quiet=tone != "desk")
        tile = pygame.Surface(grain.get_size() if grain else (256, 256))
        tile.fill(self.colour(tone))
        if grain:
            tile.blit(grain, (0, 0), special_flags=pygame.BLEND_RGB_MULT)
        return tile

    def _grain(self, unit: float, *, quiet: bool) -> pygame.Surface:
        tile = self._tiles.of(("plain", False), self._read).copy()
        if unit >= FINE:
            tile = pygame.transform.smoothscale_by(tile, 2)
        if quiet:
            part = round(255 * QUIET)
            tile.fill((part, part, part), special_flags=pygame.BLEND_RGB_MULT)
            tile.fill((255 - part,) * 3, special_flags=pygame.BLEND_RGB_ADD)
        return tile

    def _read(self) -> pygame.Surface:
        tile = pygame.Surface((512, 512))
        tile.fill((255, 255, 255))
        try:
            data = self._assets.joinpath("grain.png").read_bytes()
            tile.blit(pygame.image.load(io.BytesIO(data), "grain.png"), (0, 0))
        except (OSError, pygame.error) as error:
            self._complain(f"grain.png: {error}")
        return tile


def weight(surface: pygame.Surface) -> int:
    """Bytes of a surface."""
    return surface.get_width() * surface.get_height() * surface.get_bytesize()
