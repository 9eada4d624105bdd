from dataclasses import replace
from pathlib import Path

import pygame
import pytest

from game.app.machine.machine import Machine
from game.app.window.arranger import Arranger
from game.app.window.window import Window, run
from game.core.settings import Theme
from game.screens.effects import KeepSettings
from tests.pilot import KEYS, Pilot

SIZE = (640, 480)


@pytest.fixture
def complaints() -> list[str]:
    return []


@pytest.fixture
def window(pilot: Pilot, complaints: list[str]) -> Window:
    places = pilot.places
    window = Window(places.assets, places.content / "maps", places.cache, complaints.append)
    window.open(SIZE, full=False)
    window.wear(Theme.PAPER)
    return window


def key(name: str) -> pygame.event.Event:
    return pygame.event.Event(pygame.KEYDOWN, key=KEYS[name], scancode=0, mod=0)


def run_through(pilot: Pilot, window: Window, *events: pygame.event.Event) -> list[str]:
    """Let events happen one a turn, then close the window; return the title of every page seen."""
    left, titles = [*events, pygame.event.Event(pygame.QUIT)], []

    def settled(machine: Machine) -> None:
        titles.append(machine.page.title)
        pilot.machine.wait(1)
        if left:
            pygame.event.post(left.pop(0))

    run(pilot.machine, window, settled)
    return titles


def test_closing_the_window_ends_the_program(pilot: Pilot, window: Window) -> None:
    assert run_through(pilot, window) == ["Turning Point"]
    assert pilot.machine.stack == ()


def test_keys_reach_the_screens(pilot: Pilot, window: Window) -> None:
    titles = run_through(pilot, window, key("Enter"), key("F1"), key("Esc"))
    assert titles == ["Turning Point", "Choose a case", "Help and helplines", "Choose a case"]


def test_a_page_is_painted(pilot: Pilot, window: Window) -> None:
    pilot.machine.resize(SIZE)
    while window.show(pilot.machine):
        pass
    assert len({tuple(window.surface.get_at((x, 240))) for x in range(0, 640, 10)}) > 10


def test_a_picture_that_is_missing_is_complained_of_and_the_game_goes_on(pilot: Pilot, complaints: list[str], tmp_path: Path) -> None:
    assets = tmp_path / "assets"
    assets.mkdir()
    for part in ("fonts", "figures", "grain.png"):
        (assets / part).symlink_to(pilot.places.assets / part)
    (assets / "title.svg").write_text("<svg><g", encoding="utf-8")
    window = Window(assets, pilot.places.content / "maps", pilot.places.cache, complaints.append)
    window.open(SIZE, full=False)
    window.wear(Theme.PAPER)
    while window.show(pilot.machine):
        pass
    assert "title" in "".join(complaints)
    assert run_through(pilot, window, key("Enter"))[-1] == "Choose a case"


def test_high_contrast_is_put_on_at_once(pilot: Pilot, window: Window) -> None:
    pilot.machine.resize(SIZE)
    pilot.do("cases")
    window.show(pilot.machine)
    before = window.surface.get_at((3, 3))
    window.wear(Theme.CONTRAST)
    window.show(pilot.machine)
    assert window.surface.get_at((3, 3)) != before


def test_another_size_is_taken_over(pilot: Pilot, window: Window) -> None:
    pygame.display.set_mode((800, 600))
    run_through(pilot, window, pygame.event.Event(pygame.WINDOWSIZECHANGED, x=800, y=600))
    assert pilot.machine.layout.size == (800, 600)


def test_full_screen_and_back(window: Window) -> None:
    arranger = Arranger(window, print)
    arranger.full_screen(full=True)
    assert window.surface.get_flags() & pygame.FULLSCREEN
    arranger.full_screen(full=False)
    assert not window.surface.get_flags() & pygame.FULLSCREEN
    assert window.surface.get_size() == SIZE


def test_moving_paper_moves_by_itself(pilot: Pilot, window: Window) -> None:
    pilot.begin("the-night-road").listen().do("choice:0", "reading:lawful")
    pilot.set(motion=True).do("walk")
    places = []

    def settled(machine: Machine) -> None:
        if machine.page.moving:
            places.append(machine.page.moving[0].x)
        if len(places) == 5:
            pygame.event.post(pygame.event.Event(pygame.QUIT))

    run(pilot.machine, window, settled)
    assert len(set(places)) == 5


def test_a_picture_is_made_while_something_moves(pilot: Pilot, window: Window) -> None:
    pilot.desk.do(KeepSettings(replace(pilot.settings, motion=True)))
    pilot.machine.resize(SIZE)
    pilot.do("crossings", "level:1-first-steps", "mode:live", "begin")
    turns = 0
    while window.show(pilot.machine):
        assert pilot.machine.tick(0.02)
        turns += 1
        assert turns < 20
