"""The wall, small, on the trainer's page."""

from dataclasses import replace

import pygame
import pytest

from game.app.window.wall_picture import WallPicture
from game.ui.page.layout import lay_out
from game.ui.page.marks import Layout
from game.ui.page.page import Card, Page
from game.ui.page.pieces import Gap
from tests.pilot import Pilot

RED, BLACK, HALF_RED = (200, 0, 0), (0, 0, 0), 100


@pytest.fixture
def page(pilot: Pilot) -> Layout:
    """Return a page with a place for the wall."""
    frame = pilot.machine.shown.layout
    from game.app.machine.frame import frame as frame_of  # noqa: PLC0415
    from game.ui.input.focus import View  # noqa: PLC0415

    within = frame_of(pilot.desk.services, frame.size, pilot.type, View())
    return lay_out(Page("Trainer", Card(Gap(270), pad=0, name="wall")), within)[0]


def wall(pilot: Pilot) -> tuple[pygame.Surface, Layout]:
    surface = pygame.Surface((1920, 1080))
    surface.fill(RED)
    return surface, pilot.machine.layout


def target(page: Layout) -> pygame.Surface:
    return pygame.Surface(page.size)


def test_what_the_room_sees_lies_small_in_its_place(pilot: Pilot, page: Layout) -> None:
    there = target(page)
    assert WallPicture("wall").lay(there, page, wall(pilot), fresh=True, now=0)
    box = page.places["wall"]
    assert there.get_at((box.x + box.w // 2, box.y + box.h // 2))[0] > HALF_RED
    assert there.get_at((box.x + box.w // 2, min(page.size[1] - 1, box.y + box.h + 5)))[:3] == BLACK


def test_it_is_made_again_only_when_the_wall_has_changed_and_not_too_often(pilot: Pilot, page: Layout) -> None:
    picture, there, seen = WallPicture("wall"), target(page), wall(pilot)
    assert picture.lay(there, page, seen, fresh=False, now=0)
    assert picture.lay(there, page, seen, fresh=False, now=300)
    assert not picture.lay(there, page, seen, fresh=False, now=600)
    other = (seen[0], replace(seen[1]))
    assert picture.lay(there, page, other, fresh=False, now=900)
    assert not picture.lay(there, page, (seen[0], replace(seen[1])), fresh=False, now=950)
    assert picture.lay(there, page, other, fresh=True, now=960)


def test_without_a_place_for_it_nothing_is_laid(pilot: Pilot) -> None:
    layout = pilot.machine.layout
    assert not WallPicture("wall").lay(target(layout), layout, wall(pilot), fresh=True, now=0)
