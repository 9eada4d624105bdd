from collections.abc import Iterator
from pathlib import Path

import pygame
import pytest

from game.ui.text.text import Typesetter

ASSETS = Path(__file__).parents[2] / "assets"


@pytest.fixture(scope="session", autouse=True)
def _screen() -> Iterator[None]:
    pygame.display.init()
    pygame.display.set_mode((640, 360))
    yield
    pygame.display.quit()


@pytest.fixture(scope="session")
def assets() -> Path:
    return ASSETS


@pytest.fixture(scope="session")
def typesetter() -> Typesetter:
    return Typesetter(ASSETS / "fonts")
