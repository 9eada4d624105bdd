from pathlib import Path
from statistics import mean

import pygame
import pytest

from game.ui.paint.raster import ThorVG, by_pygame, thorvg
from game.ui.paint.sheets import parse
from tests.looks import difference, far_share

ROOT = Path(__file__).parents[3]
PICTURES = sorted((*ROOT.glob("assets/**/*.svg"), *ROOT.glob("maps/*.svg")))
UNSEEN = 0.5
"""What an eye cannot see, in the mean of all pixels of many pictures, of 255."""
FAINT = 3.5
"""What it cannot see in one: a glow of little alpha is a few steps lighter all over."""
EDGES = 0.012
"""Which share of pixels may differ much: thin lines in a small picture."""
HALF = b'<svg viewBox="0 0 4 4"><rect width="4" height="4" fill="#ff8000" fill-opacity=".5"/></svg>'


@pytest.fixture
def engine() -> ThorVG:
    """Return the library, where there is one for this system."""
    found = thorvg()
    if found is None:
        pytest.skip("ThorVG has no wheel for this system")
    return found


def test_half_a_colour_is_that_colour_and_half_an_alpha(engine: ThorVG) -> None:
    red, green, blue, alpha = engine.draw(HALF, (8, 8)).get_at((4, 4))
    assert (red, green, blue) == (255, 127, 0)
    assert alpha in (127, 128)


def test_a_picture_is_stretched_into_its_size(engine: ThorVG) -> None:
    drawn = engine.draw(HALF, (30, 7))
    assert drawn.get_size() == (30, 7)
    assert drawn.get_at((29, 6)).a > 100


def test_what_the_library_refuses_is_an_error_and_the_next_picture_is_drawn(engine: ThorVG) -> None:
    with pytest.raises(pygame.error, match="ThorVG"):
        engine.draw(b"plain words", (4, 4))
    assert engine.draw(HALF, (4, 4)).get_at((2, 2)).a > 100


def test_nothing_of_a_thousand_pictures_is_kept(engine: ThorVG) -> None:
    first = [engine.draw(HALF, (4, 4)) for _ in range(1000)]
    assert len({bytes(pygame.image.tobytes(each, "RGBA")) for each in first}) == 1


def test_without_the_library_pygame_draws() -> None:
    assert by_pygame(HALF, (4, 4)).get_at((2, 2)).a in (127, 128)


@pytest.mark.parametrize("part", range(4))
def test_every_picture_looks_the_same_from_both(engine: ThorVG, part: int) -> None:
    apart = {path.name: _apart(engine, path) for path in PICTURES[part::4]}
    assert mean(by for by, _ in apart.values()) <= UNSEEN
    assert not {name: by for name, by in apart.items() if by[0] > FAINT or by[1] > EDGES}


def _apart(engine: ThorVG, path: Path) -> tuple[float, float]:
    """Return by how much a picture differs between the two: in the mean of 255, and the share of pixels that differ much."""
    drawing = parse(path.read_bytes())
    size = 200, max(1, round(200 * drawing.box[3] / drawing.box[2]))
    sides = []
    for draw in (engine.draw, by_pygame):
        side = pygame.Surface(size)
        side.fill((250, 245, 235))
        side.fblits([(draw(drawing.svg(leaf, drawing.box, size), size), (0, 0)) for leaf in drawing.leaves])
        sides.append(side)
    both = difference(*sides)
    colours = pygame.image.tobytes(both, "RGB")
    return sum(colours) / len(colours), far_share(both)
