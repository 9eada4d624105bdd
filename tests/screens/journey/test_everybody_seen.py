"""While there is something to choose, everybody on the stage is seen, and stands inside the window."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from game.app.desk.desk import Desk
from game.app.machine.frame import in_window
from game.core.settings import Settings
from game.files.places import open_places
from game.screens.effects import KeepSettings
from game.screens.journey.scene import SceneScreen
from game.screens.journey.stage_picture import head_top, people_here
from game.screens.services import Services
from game.ui.page.canvas import Plan
from game.ui.page.easel import Frame
from game.ui.page.layout import lay_out
from game.ui.page.marks import Box
from game.ui.page.page import Canvas, walk
from tests.pilot import Pilot
from tests.screens.states import all_scenes

FACE = 50.0
"""Lengths of the stage from the top of a head to the chin."""
HALF = 45.0
"""Half of how wide a body is."""


@pytest.fixture(scope="module")
def scenes() -> dict[str, SceneScreen]:
    return dict(all_scenes())


@pytest.mark.parametrize("window", [(1024, 768), (1366, 768)])
@pytest.mark.parametrize("language", ["en", "mk"])
def test_nobody_is_hidden_by_the_choices(
    tmp_path: Path, pilot: Pilot, scenes: dict[str, SceneScreen], language: str, window: tuple[int, int]
) -> None:
    desk = Desk(open_places(tmp_path))
    desk.do(KeepSettings(Settings(language=language, motion=False)))
    services, frame = in_window(desk.services, window), Frame(window, 1.0, False, pilot.type)
    hidden = [f"{name}: {who}" for name, scene in scenes.items() for who in hidden_on(services, scene, frame)]
    assert hidden == []


def hidden_on(services: Services, scene: SceneScreen, frame: Frame) -> Iterator[str]:
    """Return whose face lies under the words, or who stands outside the window."""
    page, travel = scene.page(services), scene.travel
    layout, _ = lay_out(page, frame)
    canvas = next(item for item in walk(page.body) if isinstance(item, Canvas))
    plan = Plan(canvas.box, Box(0, 0, *frame.size), cover=canvas.cover, keep=canvas.keep)
    words = min(each.box.y for each in layout.targets if each.key.partition(":")[0] in ("choice", "flag", "reading"))
    stage = services.world().stages[travel.scene.stage]
    for person, standing in people_here(travel):
        x, feet = stage.stands[standing.place].at
        left, chin = plan.at(x - HALF, head_top(feet, person.figure.shape, standing.pose) + FACE)
        if chin > words or left < 0 or plan.at(x + HALF, feet)[0] > frame.size[0]:
            yield person.id
