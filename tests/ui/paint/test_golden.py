"""Pages compared with pictures of how they should look. GOLDEN=save records them anew."""

from pathlib import Path

import pygame
import pytest

from game.ui.page.marks import Art, Banner, Box, Disc, Layout, Mark, Puppet, Ribbon, Shape, Sheet, Sign, Type
from game.ui.paint.painting import Painter
from game.ui.paint.paper import Paper
from game.ui.paint.picture import Pictures
from game.ui.text.bidi import lines_of
from game.ui.text.text import Typesetter
from game.ui.theme import CONTRAST, PAPER, Theme
from tests.looks import MANY, assert_looks_like, difference, far_share

SIZE = (480, 270)
UNIT = 0.75
STAGE = """<svg viewBox="0 0 320 180"><g data-lift="0"><path fill="#e8d9b0" d="M0 0H320V180H0Z"/></g>
<g data-lift="6"><circle fill="#e0a040" cx="230" cy="60" r="34"/></g>
<g data-lift="9"><path fill="#8fa8a0" d="M-9 110Q80 70 160 108T330 96V190H-9Z"/></g>
<g data-lift="12"><path fill="#6f9460" d="M-9 150Q120 110 200 146T330 140V190H-9Z"/></g></svg>"""
FIGURE = """<svg viewBox="0 0 100 200"><style>.coat{fill:#5f7f63}.coat2{fill:#405040}.ink{fill:#3d2f2c}.paper{fill:#fff}</style>
<g data-lift="3"><path class="ink" d="M34 120L30 198H46L52 120ZM54 120L60 198H76L66 120Z"/></g>
<g data-lift="4"><path class="coat" d="M28 66Q50 52 72 66L78 140Q50 150 22 140Z"/></g>
<g data-lift="4"><circle class="paper" cx="50" cy="36" r="20"/></g></svg>"""


def text(x: int, y: int, words: str, *, tone: str = "ink", rtl: bool = False) -> Type:
    (line,) = lines_of(words, [words], rtl=rtl)
    return Type(Box(x, y, 172, 28), (line,), 20, 27, tone, rtl=rtl)


CARDS: tuple[Shape, ...] = (
    Sheet(Box(20, 20, 200, 110), "cream", 5, 8),
    text(34, 34, "Прашање 7 (ë, ç)"),
    Sheet(Box(250, 20, 200, 60), "card", 3, 8, outline="focus"),
    text(264, 34, "Побарај го"),
    Sheet(Box(250, 100, 200, 60), "flag", 3, 8, outline="chosen"),
    text(264, 114, "Raise the flag", tone="on-flag"),
    Sheet(Box(20, 150, 200, 100), "paper", 7, 6, torn=True),
    Sheet(Box(250, 180, 200, 60), "shut", 0, 8),
    text(264, 194, "لدينا 25 سؤالا", tone="soft", rtl=True),
)
ROADS: tuple[Shape, ...] = (
    Ribbon(((20, 200), (120, 150), (220, 190), (330, 120), (460, 140)), 18, "road"),
    Disc(Box(104, 134, 34, 34), "cream", 4, outline="focus"),
    Disc(Box(204, 174, 34, 34), "moss", 4, glow="ochre"),
    Banner(Box(300, 30, 120, 46), (300, 130), "flag"),
)
PEOPLE: tuple[Shape, ...] = (
    Art(Box(10, 10, 300, 180), "stage", (0, 0, 320, 180), round=10),
    Puppet(Box(60, 80, 70, 140), "figure", (("coat", "coral"),)),
    Puppet(Box(150, 80, 70, 140), "figure", (("coat", "sky"),), tilt=9, flip=True),
    Puppet(Box(240, 80, 70, 140), "figure", dim=True),
    Sign(Box(350, 30, 60, 60), "figure", "red", "cream"),
    Art(Box(330, 120, 130, 130), "nowhere"),
)
SCENES = {
    "cards": (PAPER, CARDS),
    "cards-contrast": (CONTRAST, CARDS),
    "roads": (PAPER, ROADS),
    "people": (PAPER, PEOPLE),
}


def find(name: str, folder: Path) -> Path:
    (folder / "stage").write_text(STAGE, encoding="utf-8")
    (folder / "figure").write_text(FIGURE, encoding="utf-8")
    return folder / name.rpartition("/")[2]


@pytest.mark.parametrize("name", SCENES)
def test_a_page_looks_as_it_should(name: str, assets: Path, typesetter: Typesetter, tmp_path: Path) -> None:
    theme, shapes = SCENES[name]
    got = painted(theme, shapes, assets, typesetter, tmp_path)
    assert_looks_like(got, name)


def painted(theme: Theme, shapes: tuple[Shape, ...], assets: Path, typesetter: Typesetter, folder: Path) -> pygame.Surface:
    said: list[str] = []
    paper = Paper(theme, assets, said.append)
    pictures = Pictures(paper, lambda name: find(name, folder), said.append)
    screen = pygame.Surface(SIZE)
    layout = Layout(SIZE, UNIT, "desk", tuple(map(Mark, shapes)))
    Painter(paper, typesetter, pictures).paint(screen, layout)
    return screen


def test_a_difference_is_noticed() -> None:
    one, other = pygame.Surface(SIZE), pygame.Surface(SIZE)
    other.fill((255, 255, 255), (0, 0, 100, 100))
    assert far_share(difference(one, other)) > MANY > far_share(difference(one, one))
