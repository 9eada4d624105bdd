from pathlib import Path
from shutil import copytree

import pytest

from tests.pilot import Pilot


@pytest.fixture
def pilot(tmp_path: Path) -> Pilot:
    """A player with a mouse, in English, before the title page."""
    return Pilot(tmp_path)


@pytest.fixture(scope="session")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a journey in the scene of the building site in which it turns, with everything heard."""
    folder = tmp_path_factory.mktemp("kept")
    Pilot(folder).begin("the-building-site").go(0, 0, 0, 1, 1, 0, 0, 0).listen()
    return folder


@pytest.fixture
def builder(tmp_path: Path, kept: Path) -> Pilot:
    """A player who goes on with that journey."""
    copytree(kept, tmp_path, dirs_exist_ok=True)
    return Pilot(tmp_path).do("go-on")
