"""A sheet of paper torn down its middle."""

from math import sin
from typing import Literal

import pygame

from game.ui.theme import Colour

STEP, WAVE = 34.0, 16.0
"""Units from bend to bend of the tear, and how far it strays from the middle."""
RIM = 7.0
"""Units of bare paper along the tear."""


def torn_half(picture: pygame.Surface, side: Literal["left", "right"], unit: float, bare: Colour) -> pygame.Surface:
    """Return the left or the right half of a picture; both are as tall as it is, and fit together."""
    width, height = picture.get_size()
    wide = min(width, width // 2 + round((WAVE + RIM) * unit) + 2)
    begin = 0 if side == "left" else width - wide
    edge = [(x - begin, y) for x, y in tear(width, height, unit)]
    outer = -1 if side == "left" else wide + 1
    half = pygame.Surface((wide, height), pygame.SRCALPHA, 32)
    half.blit(picture, (-begin, 0))
    half.blit(_rim(half, edge, unit, bare), (0, 0))
    kept = pygame.Surface((wide, height), pygame.SRCALPHA, 32)
    pygame.draw.polygon(kept, (255, 255, 255, 255), [(outer, -1), *edge, (outer, height + 1)])
    half.blit(kept, (0, 0), special_flags=pygame.BLEND_RGBA_MULT)
    return half


def _rim(half: pygame.Surface, edge: list[tuple[float, float]], unit: float, bare: Colour) -> pygame.Surface:
    """Return the bare paper along a tear, where there is paper at all."""
    line = pygame.Surface(half.get_size(), pygame.SRCALPHA, 32)
    pygame.draw.lines(line, (255, 255, 255, 255), closed=False, points=edge, width=max(2, round(2 * RIM * unit)))
    paper = pygame.mask.from_surface(half).to_surface(setcolor=(*bare[:3], 255), unsetcolor=(0, 0, 0, 0))
    line.blit(paper, (0, 0), special_flags=pygame.BLEND_RGBA_MULT)
    return line


def tear(width: int, height: int, unit: float) -> list[tuple[float, float]]:
    """Return the points of a tear from above to below, a little crooked and always the same."""
    steps = max(2, round(height / max(1.0, STEP * unit)))
    bends = ((number, sin(number * 2.3) * 0.6 + sin(number * 5.9 + 1) * 0.4) for number in range(steps + 1))
    return [(width / 2 + bend * WAVE * unit, height * number / steps) for number, bend in bends]
