from dataclasses import replace
from pathlib import Path

import pygame
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from game.ui.page.line import Line, Run, plain
from game.ui.page.marks import Art, Banner, Box, Disc, Layout, Mark, Puppet, Ribbon, Sheet, Sign, Type
from game.ui.paint.bounds import bounds, changed_marks
from game.ui.paint.painting import Painter
from game.ui.paint.paper import Paper, merged
from game.ui.paint.picture import Pictures
from game.ui.text.text import Typesetter
from game.ui.theme import PAPER

SIZE = (320, 180)
SVG = """<svg viewBox="0 0 40 40"><style>.coat{fill:#884422}.ink{fill:#000}</style>
<g data-lift="3"><path class="coat" d="M4 40V6Q20 -4 36 6V40Z"/></g>
<g data-lift="2"><circle class="ink" cx="20" cy="14" r="6"/></g></svg>"""
CARD = Mark(Sheet(Box(20, 20, 120, 60), "cream", 4, 6))
FOCUSED = Mark(Sheet(Box(20, 20, 120, 60), "cream", 4, 6, outline="focus"))
WORDS = Mark(Type(Box(30, 30, 100, 20), (plain("Прашање"),), 16, 22, "ink"))
TORN = Mark(Sheet(Box(150, 30, 120, 100), "sand", 6, 8, torn=True))
ROAD = Mark(Ribbon(((10, 150), (100, 120), (200, 160), (310, 100)), 12, "road"))
DISC = Mark(Disc(Box(90, 108, 26, 26), "ochre", 3, glow="ochre"))
FLAG = Mark(Banner(Box(200, 60, 70, 30), (200, 150), "flag"))
PICTURE = Mark(Art(Box(230, 20, 80, 60), "stage", (0, 0, 40, 30), round=8))
SIGN = Mark(Sign(Box(40, 54, 20, 20), "flag", "red", "cream"))
CUT_OFF = Mark(Sheet(Box(40, 60, 200, 200), "moss", 5, 8), clip=Box(60, 70, 90, 60))
PUPPET = Puppet(Box(120, 60, 40, 80), "figure", (("coat", "coral"),), tilt=8)
FIGURE = Mark(PUPPET)
ALL = (CARD, FOCUSED, WORDS, TORN, ROAD, DISC, FLAG, PICTURE, SIGN, CUT_OFF, FIGURE)
LAYOUT = Layout(SIZE, SIZE[1] / 1080 * 3, "desk", ())


@pytest.fixture(scope="module")
def pictures(tmp_path_factory: pytest.TempPathFactory, assets: Path) -> Pictures:
    (file := tmp_path_factory.mktemp("art") / "picture.svg").write_text(SVG, encoding="utf-8")
    return Pictures(Paper(PAPER, assets, print), lambda _: file, print)


@pytest.fixture(scope="module")
def paper(assets: Path) -> Paper:
    return Paper(PAPER, assets, print)


def pixels(surface: pygame.Surface) -> bytes:
    return pygame.image.tobytes(surface, "RGB")


def laid(*marks: Mark, moving: tuple[Mark, ...] = ()) -> Layout:
    return replace(LAYOUT, marks=marks, moving=moving)


LAYOUTS = st.builds(
    lambda marks, moving, under, gliding: replace(laid(*marks, moving=tuple(moving)), under=min(under, len(marks)), gliding=tuple(gliding)),
    st.lists(st.sampled_from(ALL), max_size=8),
    st.lists(st.sampled_from((FIGURE, FLAG, replace(FIGURE, clip=Box(0, 0, 140, 100)))), max_size=2),
    st.integers(0, 8),
    st.lists(st.sampled_from((CARD, SIGN)), max_size=1),
)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(pages=st.lists(LAYOUTS, min_size=2, max_size=4))
def test_painting_what_changed_gives_the_same_as_painting_all(
    pages: list[Layout], paper: Paper, typesetter: Typesetter, pictures: Pictures
) -> None:
    screen, fresh = pygame.Surface(SIZE), pygame.Surface(SIZE)
    painter = Painter(paper, typesetter, pictures)
    for page in pages:
        painter.paint(screen, page)
    Painter(paper, typesetter, pictures).paint(fresh, pages[-1])
    assert pixels(screen) == pixels(fresh)


@pytest.mark.parametrize("mark", ALL, ids=lambda mark: type(mark.shape).__name__)
def test_a_shape_stays_within_its_bounds(mark: Mark, paper: Paper, typesetter: Typesetter, pictures: Pictures) -> None:
    bare, drawn = pygame.Surface(SIZE), pygame.Surface(SIZE)
    Painter(paper, typesetter, pictures).paint(bare, laid())
    Painter(paper, typesetter, pictures).paint(drawn, laid(mark))
    area = bounds(mark, LAYOUT.unit)
    assert pixels(bare) != pixels(drawn)
    drawn.blit(bare, area, area)
    assert pixels(bare) == pixels(drawn)


@pytest.mark.parametrize("mark", [CARD, FOCUSED, TORN, ROAD, DISC, FLAG, FIGURE], ids=lambda mark: type(mark.shape).__name__)
def test_bounds_have_room_for_the_whole_shadow(mark: Mark, paper: Paper, typesetter: Typesetter, pictures: Pictures) -> None:
    bare, drawn = pygame.Surface(SIZE), pygame.Surface(SIZE)
    Painter(paper, typesetter, pictures).paint(bare, laid())
    Painter(paper, typesetter, pictures).paint(drawn, laid(mark))
    area = bounds(mark, LAYOUT.unit).clip(drawn.get_rect())
    for x in range(area.x, area.right):
        for y in {max(0, area.y), area.bottom - 1} - {0, SIZE[1] - 1}:
            assert max(abs(a - b) for a, b in zip(bare.get_at((x, y)), drawn.get_at((x, y)), strict=True)) <= 3


def test_a_still_page_costs_nothing(paper: Paper, typesetter: Typesetter, pictures: Pictures) -> None:
    painter, screen = Painter(paper, typesetter, pictures), pygame.Surface(SIZE)
    painter.paint(screen, laid(CARD, WORDS))
    assert painter.paint(screen, laid(CARD, WORDS)) == ()


def test_a_step_of_a_figure_touches_only_its_surroundings(paper: Paper, typesetter: Typesetter, pictures: Pictures) -> None:
    painter, screen = Painter(paper, typesetter, pictures), pygame.Surface(SIZE)
    painter.paint(screen, laid(CARD, moving=(FIGURE,)))
    step = Mark(replace(PUPPET, tilt=-4))
    (rect,) = painter.paint(screen, laid(CARD, moving=(step,)))
    assert rect.w * rect.h < SIZE[0] * SIZE[1] / 5


def test_a_big_picture_comes_sheet_by_sheet_without_patience(paper: Paper, typesetter: Typesetter, pictures: Pictures) -> None:
    size = (480, 360)
    layout = replace(LAYOUT, size=size, marks=(Mark(Art(Box(0, 0, 480, 360), "new stage", (0, 0, 40, 30))),))
    screen, fresh = pygame.Surface(size), pygame.Surface(size)
    painter = Painter(paper, typesetter, pictures, patient=False)
    painter.paint(screen, layout)
    steps = 0
    while painter.busy:
        painter.more(screen)
        steps += 1
    Painter(paper, typesetter, pictures).paint(fresh, layout)
    assert steps == 4
    assert pixels(screen) == pixels(fresh)


def test_nobody_sees_a_half_made_picture(paper: Paper, typesetter: Typesetter, pictures: Pictures) -> None:
    size = (484, 363)
    layout = replace(LAYOUT, size=size, marks=(Mark(Art(Box(0, 0, 484, 363), "new stage", (0, 0, 40, 30))),))
    screen, fresh = pygame.Surface(size), pygame.Surface(size)
    painter = Painter(paper, typesetter, pictures, patient=False)
    painter.paint(screen, layout)
    seen = [pixels(screen)]
    while painter.busy:
        painter.more(screen)
        seen.append(pixels(screen))
    Painter(paper, typesetter, pictures).paint(fresh, layout)
    # Nothing, then soft fields of colour, then all of it.
    assert len(dict.fromkeys(seen)) <= 3
    assert seen[-1] == pixels(fresh)


def test_what_comes_next_is_made_before_somebody_asks_for_it(paper: Paper, typesetter: Typesetter, pictures: Pictures) -> None:
    size = (488, 366)
    next_one = Art(Box(0, 0, 488, 366), "new stage", (0, 0, 40, 30))
    screen = pygame.Surface(size)
    painter = Painter(paper, typesetter, pictures, patient=False)
    painter.paint(screen, replace(LAYOUT, size=size, ahead=(next_one,)))
    before = pixels(screen)
    while painter.ahead():
        assert pixels(screen) == before
    painter.paint(screen, replace(LAYOUT, size=size, marks=(Mark(next_one),)))
    assert not painter.busy


def test_a_picture_that_is_wanted_while_it_is_made_ahead_is_gone_on_with(paper: Paper, typesetter: Typesetter, pictures: Pictures) -> None:
    size = (492, 369)
    next_one = Art(Box(0, 0, 492, 369), "new stage", (0, 0, 40, 30))
    screen, fresh = pygame.Surface(size), pygame.Surface(size)
    painter = Painter(paper, typesetter, pictures, patient=False)
    painter.paint(screen, replace(LAYOUT, size=size, ahead=(next_one,)))
    assert painter.ahead()
    layout = replace(LAYOUT, size=size, marks=(Mark(next_one),))
    painter.paint(screen, layout)
    while painter.busy:
        painter.more(screen)
    Painter(paper, typesetter, pictures).paint(fresh, layout)
    assert pixels(screen) == pixels(fresh)


def test_words_of_a_right_to_left_page_start_at_the_right(paper: Paper, typesetter: Typesetter, pictures: Pictures) -> None:
    found = {}
    for rtl in (False, True):
        screen = pygame.Surface(SIZE)
        screen.set_colorkey(PAPER.colour("night"))
        words = Type(Box(20, 20, 280, 30), (Line("و", (Run("و", rtl=True),)),), 24, 32, "ink", rtl=rtl)
        Painter(paper, typesetter, pictures).paint(screen, replace(laid(Mark(words)), background="shadow"))
        bare = pygame.Surface(SIZE)
        Painter(paper, typesetter, pictures).paint(bare, replace(laid(), background="shadow"))
        found[rtl] = min(x for x in range(SIZE[0]) if any(screen.get_at((x, y)) != bare.get_at((x, y)) for y in range(60)))
    assert found[False] < 40
    assert found[True] > 270


def test_what_is_gone_new_or_in_another_order_is_drawn_again() -> None:
    assert changed_marks((CARD, WORDS, ROAD), (CARD, ROAD)) == (WORDS,)
    assert set(changed_marks((CARD, WORDS, ROAD), (CARD, TORN, ROAD))) == {WORDS, TORN}
    assert set(changed_marks((CARD, WORDS), (WORDS, CARD))) == {CARD, WORDS}
    assert changed_marks((CARD, WORDS), (CARD, WORDS)) == ()


def test_rectangles_that_touch_become_one() -> None:
    rects = [pygame.Rect(0, 0, 10, 10), pygame.Rect(30, 0, 10, 10), pygame.Rect(5, 5, 30, 3), pygame.Rect(90, 0, 0, 5)]
    assert merged(rects) == [pygame.Rect(0, 0, 40, 10)]
