from pathlib import Path

import pytest

from tests.pilot import Pilot


@pytest.fixture
def pilot(tmp_path: Path) -> Pilot:
    """A player with a mouse, in English, before the title page."""
    return Pilot(tmp_path)


@pytest.fixture
def builder(pilot: Pilot) -> Pilot:
    """A player at the building site, in the scene in which it turns, with everything heard."""
    return pilot.begin("the-building-site").go(0, 0, 0, 1, 1, 0, 0, 0).listen()
