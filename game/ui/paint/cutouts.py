"""Small things cut from paper: roads, flags and the rings of glowing places. Lengths are pixels."""

import pygame

from game.ui.page.marks import Banner, Disc, Ribbon
from game.ui.paint.bounds import FLAG_LIFT, GLOW, ROAD_LIFT, WAVE
from game.ui.paint.curve import smooth
from game.ui.paint.paper import SHADOW, Paper, lay
from game.ui.paint.raster import raster
from game.ui.theme import Colour, mix

DASH = 0.09
"""Thickness of the dashes along a road, in widths of the road."""
HEM = 3.0
"""Units of the pale line round the cloth of a flag."""
POLE = 6.0
TAIL = 0.3
"""How deep a flag is notched, in its heights."""


def ribbon(shape: Ribbon, area: pygame.Rect, paper: Paper, unit: float) -> pygame.Surface:
    """Cut a road; `area` is the part of the screen it will be laid on."""
    points = [(float(x - area.x), float(y - area.y)) for x, y in shape.points]
    line, tone = _line(points), paper.colour(shape.tone)
    dashes = f'stroke-dasharray="{shape.width * 0.55:.1f} {shape.width * 0.5:.1f}"'
    dark, plain = mix(tone, SHADOW, 0.25), paper.theme.edge
    parts = [
        _stroke(line, paper.colour("black") if plain else dark, shape.width),
        _stroke(line, tone, shape.width - 2.2 * unit * (2 if plain else 1)),
        _stroke(line, mix(tone, SHADOW, 0.4), max(1.0, shape.width * DASH), dashes),
    ]
    return _sheet("".join(parts), area, paper, ROAD_LIFT * unit, unit)


def banner(shape: Banner, area: pygame.Rect, paper: Paper, unit: float) -> pygame.Surface:
    """Cut a flag: a swallow-tailed cloth of paper on a pole."""
    pole = f"M{shape.foot[0] - area.x} {shape.box.y - area.y - 5 * unit:.1f}"
    pole += f"L{shape.foot[0] - area.x} {shape.foot[1] - area.y}"
    tone = paper.colour(shape.tone)
    cloth = _cloth(shape, area)
    below = f'<path d="{pole}" fill="none" stroke-linecap="round" stroke-width="{POLE * unit:.1f}"'
    below += f' stroke="{_hex(paper.colour("pole"))}"/>'
    above = f'<path d="{cloth}" fill="{_hex(tone)}"/>'
    # A pale hem, so that a red flag is seen in the red country.
    above += f'<path d="{cloth}" fill="none" stroke="{_hex(paper.colour("snow"))}" stroke-width="{HEM * unit:.1f}"/>'
    surface = _sheet(below, area, paper, FLAG_LIFT * unit / 2, unit)
    surface.blit(_sheet(above, area, paper, FLAG_LIFT * unit, unit), (0, 0))
    return surface


def ring(shape: Disc, paper: Paper, unit: float) -> pygame.Surface:
    """Draw the ring round a place that calls for attention."""
    reach = round(GLOW * unit) + 2
    size = (shape.box.w + 2 * reach, shape.box.h + 2 * reach)
    middle = f'cx="{size[0] / 2}" cy="{size[1] / 2}" fill="none" stroke="{_hex(paper.colour(shape.glow))}"'
    radius = shape.box.w / 2 + GLOW * unit * 0.55
    body = f'<circle {middle} r="{radius:.1f}" stroke-width="{GLOW * 0.75 * unit:.1f}" stroke-opacity=".4"/>'
    body += f'<circle {middle} r="{radius:.1f}" stroke-width="{2.5 * unit:.1f}"/>'
    return raster(_svg(body, size), size)


def _cloth(shape: Banner, area: pygame.Rect) -> str:
    box = shape.box
    left, top, right, bottom = (
        box.x - area.x, box.y - area.y, box.right - area.x, box.bottom - area.y,
    )  # fmt: skip
    if abs(shape.foot[0] - box.right) < abs(shape.foot[0] - box.x):
        left, right = right, left
    foot = shape.foot[0] - area.x
    # A flag pushed aside by the edge of the window hangs in front of its pole.
    start = left if min(left, right) < foot < max(left, right) else foot
    notch = TAIL * box.h * (1 if right > left else -1)
    third, wave, middle = (right - left) / 3, box.h * WAVE, (top + bottom) / 2
    upper = f"C{left + third:.1f} {top - wave:.1f} {right - third:.1f} {top + wave:.1f} {right} {top}"
    lower = f"C{right - third:.1f} {bottom + wave:.1f} {left + third:.1f} {bottom - wave:.1f} {start} {bottom}"
    return f"M{start} {top}{upper}L{right - notch:.1f} {middle}L{right} {bottom}{lower}Z"


def _line(points: list[tuple[float, float]]) -> str:
    bends = smooth(points)
    curve = "".join("C" + " ".join(f"{x:.1f} {y:.1f}" for x, y in bend) for bend in bends)
    return f"M{points[0][0]} {points[0][1]}{curve}"


def _stroke(line: str, colour: Colour, width: float, more: str = "") -> str:
    style = f'fill="none" stroke-linejoin="round" stroke="{_hex(colour)}"'
    return f'<path d="{line}" {style} stroke-width="{width:.1f}" {more}/>'


def _sheet(body: str, area: pygame.Rect, paper: Paper, lift: float, unit: float) -> pygame.Surface:
    surface = pygame.Surface(area.size, pygame.SRCALPHA)
    sheet = raster(_svg(body, area.size), area.size)
    if paper.theme.grain:
        lay(surface, sheet, (0, 0), lift, max(1, round(unit)))
    else:
        surface.blit(sheet, (0, 0))
    paper.press(surface, unit, (0, 0), quiet=True)
    return surface


def _svg(body: str, size: tuple[int, int]) -> bytes:
    return f'<svg viewBox="0 0 {size[0]} {size[1]}" width="{size[0]}" height="{size[1]}">{body}</svg>'.encode()


def _hex(colour: Colour) -> str:
    return f"#{bytes(colour).hex()}"
