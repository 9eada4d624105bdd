from pathlib import Path

import pygame
import pytest

from game.ui.text.text import Typesetter

ASSETS = Path(__file__).parents[2] / "assets"


@pytest.fixture(scope="module", autouse=True)
def _screen_for_all() -> None:
    light_the_screen()


@pytest.fixture(autouse=True)
def _screen() -> None:
    light_the_screen()


def light_the_screen() -> None:
    """Have a screen to paint for: tests of other folders that ran in this process may have put theirs out."""
    pygame.display.init()
    if pygame.display.get_surface() is None:
        pygame.display.set_mode((640, 360))


@pytest.fixture(scope="session")
def assets() -> Path:
    return ASSETS


@pytest.fixture(scope="session")
def typesetter() -> Typesetter:
    return Typesetter(ASSETS / "fonts")
