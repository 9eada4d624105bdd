"""What stands on a key; a keyboard of the United States is what there is without a window."""

import pygame
import pytest

from game.ui.input.keyboard import Keyboard


@pytest.fixture(autouse=True)
def _screen() -> None:
    pygame.display.init()


@pytest.mark.parametrize("letter", "ABCFHPTUVZ")
def test_every_letter_has_its_key(letter: str) -> None:
    assert Keyboard().cap(letter) == letter


def test_a_key_without_a_letter_is_called_by_its_place() -> None:
    assert Keyboard().cap("7") == "7"
    assert Keyboard().cap("nowhere") == "nowhere"


def test_another_layout_is_looked_at_anew() -> None:
    keyboard = Keyboard()
    assert keyboard.cap("F") == "F"
    keyboard.forget()
    assert keyboard.cap("F") == "F"
