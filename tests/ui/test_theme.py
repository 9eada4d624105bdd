import pytest

from game.ui.theme import CLOTH, COLOURED, CONTRAST, HAIR, LIGHTS, PAPER, SKIN, TEXTS, THEMES, Theme, contrast

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


def test_a_border_stands_out_on_the_band_under_it() -> None:
    for theme in THEMES:
        for tone in ("focus", "chosen"):
            assert contrast(theme.colour(tone), theme.colour("halo")) >= 3


def test_the_same_word_is_another_colour_for_hair_than_for_a_coat() -> None:
    assert PAPER.part("hair", "sand") == HAIR["sand"] != PAPER.part("coat", "sand")
    assert PAPER.part("skin", "brown") == SKIN["brown"]
    assert PAPER.part("coat", "no such colour") is None


def test_black_and_white_stand_apart_21_times() -> None:
    assert round(contrast((0, 0, 0), (255, 255, 255)), 2) == 21
