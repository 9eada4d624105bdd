from pathlib import Path

import pygame
import pytest

from game.core.letters import DRAWN
from game.ui.text.text import script_of

FONTS = Path(__file__).resolve().parents[3] / "assets" / "fonts"


@pytest.mark.parametrize("weight", ["Regular", "Bold"])
def test_every_letter_that_is_said_to_be_drawn_is_in_its_font(weight: str) -> None:
    pygame.font.init()
    faces = {script: pygame.font.Font(str(FONTS / f"NotoSans{script}-{weight}.ttf"), 20) for script in ("", "Arabic", "Hebrew")}
    letters = [chr(number) for first, last in DRAWN for number in range(first, last + 1)]
    assert [letter for letter in letters if faces[script_of(letter)].metrics(letter)[0] is None] == []
