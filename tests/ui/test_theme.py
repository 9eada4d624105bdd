from itertools import combinations
from pathlib import Path

import pytest

from game.ui.paint.card import BORDERS
from game.ui.theme import CLOTH, COLOURED, CONTRAST, HAIR, LIGHTS, PAPER, SKIN, STANDS_OUT, TEXTS, THEMES, Theme, contrast

READABLE = 4.5


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize("paper", LIGHTS)
def test_every_text_can_be_read_on_every_light_paper(theme: Theme, text: str, paper: str) -> None:
    assert contrast(theme.colour(text), theme.colour(paper)) >= READABLE


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
@pytest.mark.parametrize("paper", [*LIGHTS, *COLOURED, *CLOTH])
def test_every_paper_has_a_tone_that_can_be_read_on_it(theme: Theme, paper: str) -> None:
    assert contrast(theme.colour(theme.on(paper)), theme.colour(paper)) >= READABLE
    assert theme.colour(f"on-{paper}") == theme.colour(theme.on(paper))


def test_high_contrast_is_higher() -> None:
    assert contrast(CONTRAST.colour("soft"), CONTRAST.colour("card")) >= 7
    assert not CONTRAST.grain


def test_both_themes_know_the_same_tones() -> None:
    assert set(PAPER.tones) == set(CONTRAST.tones)


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_a_border_stands_out_on_the_band_under_it(theme: Theme) -> None:
    for tone in BORDERS:
        assert contrast(theme.colour(tone), theme.colour("halo")) >= STANDS_OUT


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_what_has_the_focus_and_what_is_chosen_differ_in_light_and_in_width(theme: Theme) -> None:
    assert contrast(theme.colour("focus"), theme.colour("chosen")) >= STANDS_OUT
    assert BORDERS["focus"] >= 2 * BORDERS["chosen"]


def test_in_high_contrast_focus_flag_and_marks_are_told_apart_by_their_light() -> None:
    for one, other in combinations(("focus", "flag", "ochre"), 2):
        assert contrast(CONTRAST.colour(one), CONTRAST.colour(other)) >= STANDS_OUT, (one, other)


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
@pytest.mark.parametrize("paper", [*LIGHTS, *COLOURED])
def test_every_sign_stands_out_on_every_paper(theme: Theme, paper: str) -> None:
    ink = theme.on(paper)
    for colour in (theme.colour(ink), theme.accent(ink, paper)):
        assert contrast(colour, theme.colour(paper)) >= STANDS_OUT


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_the_hem_of_a_flag_stands_out_in_every_country(theme: Theme) -> None:
    for country in ("red", "blue", "green"):
        assert contrast(theme.colour("snow"), theme.colour(country)) >= STANDS_OUT


def test_the_same_word_is_another_colour_for_hair_than_for_a_coat() -> None:
    assert PAPER.part("hair", "sand") == HAIR["sand"] != PAPER.part("coat", "sand")
    assert PAPER.part("skin", "brown") == SKIN["brown"]
    assert PAPER.part("coat", "no such colour") is None


def test_black_and_white_stand_apart_21_times() -> None:
    assert round(contrast((0, 0, 0), (255, 255, 255)), 2) == 21


def test_no_sign_has_a_colour_of_its_own() -> None:
    icons = Path(__file__).resolve().parents[2] / "assets" / "icons"
    assert [path.name for path in sorted(icons.glob("*.svg")) if 'fill="#' in path.read_text("utf-8")] == []
