import pygame

from game.ui.paint.sheets import parse
from game.ui.paint.sheets_lay import build

SIZE = (640, 360)
VIEW = (0.0, 0.0, 1920.0, 1080.0)
SKY = '<g data-lift="0"><rect fill="#88aacc" width="1920" height="1080"/></g>'
DOTS = '<path fill="none" stroke="#208020" stroke-width="9" stroke-linecap="round" stroke-dasharray="0.1 26" d="M200 500L1700 520"/>'
DOT = '<circle cx="960" cy="540" r="30" fill="#ff0000"/>'


def laid(*groups: str) -> list[pygame.Surface]:
    """Every step of the making, each as it was then."""
    data = f'<svg viewBox="0 0 1920 1080">{"".join(groups)}</svg>'.encode()
    return [step.copy() for step in build(parse(data), SIZE, VIEW)]


def test_dots_that_a_sketch_cannot_show_are_drawn() -> None:
    picture = laid(SKY, f'<g data-lift="2">{DOTS}</g>')[-1]
    green = pygame.mask.from_threshold(picture, (32, 128, 32), (60, 60, 60, 255)).get_bounding_rects()
    assert min(rect.x for rect in green) < 80
    assert max(rect.right for rect in green) > 560


def test_what_another_sheet_hides_is_not_seen() -> None:
    above = '<g data-lift="6"><rect fill="#404040" x="600" y="200" width="700" height="700"/></g>'
    assert laid(SKY, f'<g data-lift="3">{DOT}</g>', above)[-1].get_at((320, 180))[:3] == (64, 64, 64)


def test_what_shows_through_a_hole_is_drawn() -> None:
    ring = '<g data-lift="6"><path fill="#404040" fill-rule="evenodd" d="M300 100H1600V980H300ZM800 400V680H1120V400Z"/></g>'
    assert laid(SKY, f'<g data-lift="0">{DOT}</g>', ring)[-1].get_at((320, 180))[:3] == (255, 0, 0)


def test_a_sheet_half_seen_through_hides_nothing() -> None:
    veil = '<g data-lift="0"><rect fill="#ffffff" fill-opacity=".5" width="1920" height="1080"/></g>'
    red, green, _ = laid(SKY, f'<g data-lift="0">{DOT}</g>', veil)[-1].get_at((320, 180))[:3]
    assert red > 250
    assert green < 140


def test_a_picture_that_fills_its_place_is_roughly_there_from_the_beginning() -> None:
    hill = '<g data-lift="6"><rect fill="#20a020" y="600" width="1920" height="480"/></g>'
    first = laid(SKY, hill)[0]
    assert first.get_at((320, 350))[:3] == (32, 160, 32)
