from collections.abc import Iterator
from pathlib import Path

import pygame
import pytest

from tests.pilot import Pilot


@pytest.fixture(autouse=True)
def _screen() -> Iterator[None]:
    pygame.display.init()
    yield
    pygame.display.quit()


@pytest.fixture
def pilot(tmp_path: Path) -> Pilot:
    """A player with a mouse, in English, before the title page."""
    return Pilot(tmp_path)
