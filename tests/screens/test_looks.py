"""A few whole pages compared with pictures of how they should look. GOLDEN=save records them anew."""

from collections.abc import Iterator
from pathlib import Path

import pygame
import pytest

from game.ui.paint.painting import Painter
from game.ui.paint.paper import Paper
from game.ui.paint.picture import Pictures
from game.ui.theme import CONTRAST, PAPER, Theme
from tests.looks import assert_looks_like
from tests.pilot import Pilot
from tests.screens.crossing.crossing_player import SECOND, across, begun
from tests.screens.workshop.room_player import SITE, TURNING, trainer

SMALL = (640, 360)
"""Size of the kept pictures."""


@pytest.fixture(autouse=True)
def _screen() -> Iterator[None]:
    pygame.display.init()
    pygame.display.set_mode((64, 64))
    yield
    pygame.display.quit()


def painted(pilot: Pilot, theme: Theme = PAPER) -> pygame.Surface:
    """Paint the page as it is now, and make it smaller."""
    said: list[str] = []
    paper = Paper(theme, pilot.places.assets, said.append)
    pictures = Pictures(paper, lambda name: find(pilot, name), said.append)
    screen = pygame.Surface(pilot.machine.layout.size)
    Painter(paper, pilot.type, pictures).paint(screen, pilot.machine.layout)
    assert said == []
    return pygame.transform.smoothscale(screen, SMALL)


def find(pilot: Pilot, name: str) -> Path:
    return (pilot.places.content if name.startswith("maps/") else pilot.places.assets) / f"{name}.svg"


def test_the_title(pilot: Pilot) -> None:
    assert_looks_like(painted(pilot), "title")


def test_a_scene(pilot: Pilot) -> None:
    assert_looks_like(painted(pilot.begin("the-night-road").listen()), "scene")


def test_a_scene_in_high_contrast(pilot: Pilot) -> None:
    assert_looks_like(painted(pilot.begin("the-night-road").listen(), CONTRAST), "scene-contrast")


def test_the_map(pilot: Pilot) -> None:
    assert_looks_like(painted(pilot.begin("the-night-road").listen().do("choice:0", "reading:lawful")), "map")


def test_the_debrief(builder: Pilot) -> None:
    builder.pin(act="gate-at-nine", means="passports-in-the-box", purpose="double-fare").do("ok").play().end(1, 2)
    assert_looks_like(painted(builder), "debrief")


def test_the_river_at_play(pilot: Pilot) -> None:
    across(begun(pilot, SECOND), SECOND, 9)
    assert_looks_like(painted(pilot), "river")


def test_a_vote_of_six_teams(tmp_path: Path) -> None:
    room = trainer(tmp_path, 6).to_the_vote()
    assert_looks_like(painted(room.vote("smuggling", "trafficking", "unclear")), "vote")


def test_two_votes_side_by_side(tmp_path: Path) -> None:
    room = trainer(tmp_path, 3).to_the_vote().vote("smuggling", "trafficking", "unclear")
    room.do("reveal", "again")
    room.vote("smuggling", "smuggling", "").do("reveal")
    assert_looks_like(painted(room), "votes")


def test_the_debrief_of_a_room(tmp_path: Path) -> None:
    room = trainer(tmp_path, 4, SITE)
    for choice in TURNING:
        room.over(*["smuggling"] * 4, choice=choice)
    room.over("trafficking", "trafficking", "smuggling", "smuggling").to_the_end("trafficking", "trafficking", "trafficking", "smuggling")
    assert_looks_like(painted(room), "room-debrief-seen")
    assert_looks_like(painted(room.do("part:road")), "room-debrief")
