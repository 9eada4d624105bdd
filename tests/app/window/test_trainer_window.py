"""A second real window for the trainer's page."""

from collections.abc import Iterator

import pygame
import pytest

from game.app.window.arranger import Arranger
from game.app.window.trainer_window import TrainerWindow
from game.app.window.window import Window, run
from game.core.settings import Theme
from tests.pilot import KEYS, LETTERS, Pilot
from tests.screens.workshop.workshop_player import held

SIZE = (640, 480)


@pytest.fixture
def window(pilot: Pilot) -> Window:
    places = pilot.places
    window = Window(places.assets, places.content / "maps", places.cache, print)
    window.open(SIZE, full=False)
    window.wear(Theme.PAPER)
    return window


@pytest.fixture
def second(pilot: Pilot, window: Window) -> Iterator[TrainerWindow]:
    second = TrainerWindow(window, pilot.desk, Arranger(window, print, always=True))
    yield second
    second.close()


def key(name: str, where: pygame.Window | None = None) -> pygame.event.Event:
    return pygame.event.Event(pygame.KEYDOWN, key=KEYS.get(name, 0), scancode=LETTERS.get(name, 0), mod=0, window=where)


def opened(pilot: Pilot, second: TrainerWindow) -> TrainerWindow:
    """Open the window by the trainer's key."""
    pilot.press("T")
    second.turn(pilot.machine, 0.05)
    assert second.machine is not None
    second.machine.wait(1)
    pilot.machine.wait(1)
    return second


def test_the_trainers_key_opens_it_and_the_room_keeps_its_page(pilot: Pilot, second: TrainerWindow) -> None:
    held(pilot)
    opened(pilot, second)
    assert pilot.title == "Good morning"
    assert second.window is not None
    assert second.window.title == "Trainer's page"
    assert len({tuple(second.window.get_surface().get_at((x, 60))) for x in range(0, 300, 5)}) > 5


def test_the_same_key_closes_it_in_either_window(pilot: Pilot, second: TrainerWindow) -> None:
    held(pilot)
    opened(pilot, second)
    pilot.press("T")
    second.turn(pilot.machine, 0.05)
    assert second.machine is None
    opened(pilot, second)
    assert second.takes(key("T", second.window))
    second.turn(pilot.machine, 0.05)
    assert second.machine is None
    assert pilot.title == "Good morning"


def test_with_one_display_it_is_laid_over_the_page(pilot: Pilot, window: Window) -> None:
    plain = TrainerWindow(window, pilot.desk, Arranger(window, print))
    held(pilot).press("T")
    plain.turn(pilot.machine, 0.05)
    assert plain.machine is None
    assert pilot.title == "Trainer's page"


def test_keys_pressed_in_it_lead_the_room(pilot: Pilot, second: TrainerWindow) -> None:
    held(pilot)
    opened(pilot, second)
    assert second.takes(key("PageDown", second.window))
    assert "What did you hear?" in pilot.all
    assert not second.takes(key("PageDown"))


def test_it_is_clicked_by_itself(pilot: Pilot, second: TrainerWindow) -> None:
    held(pilot)
    machine = opened(pilot, second).machine
    assert machine is not None
    box = next(target.box for target in machine.layout.targets if target.key == "skip")
    at = box.x + 5, box.y + 5
    for kind in (pygame.MOUSEBUTTONDOWN, pygame.MOUSEBUTTONUP):
        assert second.takes(pygame.event.Event(kind, pos=at, button=1, window=second.window))
    assert pilot.title == "Who wants to leave?"


def test_closing_it_closes_nothing_else(pilot: Pilot, second: TrainerWindow) -> None:
    held(pilot)
    opened(pilot, second)
    assert second.takes(pygame.event.Event(pygame.WINDOWCLOSE, window=second.window))
    assert second.machine is None
    assert pilot.machine.stack


def test_closing_it_twice_in_haste_closes_nothing_else(pilot: Pilot, second: TrainerWindow) -> None:
    held(pilot)
    opened(pilot, second)
    assert second.takes(pygame.event.Event(pygame.WINDOWCLOSE, window=second.window))
    assert second.takes(pygame.event.Event(pygame.WINDOWCLOSE, window=None))
    assert pilot.machine.stack


def test_closing_the_rooms_window_beside_it_ends_the_program(pilot: Pilot, window: Window, second: TrainerWindow) -> None:
    held(pilot)
    opened(pilot, second)

    def settled(_: object) -> None:
        pygame.event.post(pygame.event.Event(pygame.WINDOWCLOSE, window=None))

    run(pilot.machine, window, settled, second)
    assert pilot.machine.stack == ()


def test_full_screen_keeps_its_page(pilot: Pilot, window: Window) -> None:
    arranger = Arranger(window, print, always=True)
    second = TrainerWindow(window, pilot.desk, arranger)
    held(pilot)
    opened(pilot, second)
    before = second.machine
    for full in (True, False):
        arranger.full_screen(full=full)
        second.turn(pilot.machine, 0.05)
        assert window.full is full
        assert second.machine is before
        assert second.window is not None
        assert second.takes(key("PageDown", second.window))
    second.close()


def test_it_goes_when_nobody_holds_the_workshop_any_more(pilot: Pilot, second: TrainerWindow) -> None:
    held(pilot)
    opened(pilot, second)
    pilot.press("Esc", "2")
    second.turn(pilot.machine, 0.05)
    assert second.machine is None


def test_what_happens_in_the_room_is_seen_there(pilot: Pilot, second: TrainerWindow) -> None:
    held(pilot)
    machine = opened(pilot, second).machine
    assert machine is not None
    pilot.press("PageDown", "PageDown", "PageDown", "PageDown")
    second.turn(pilot.machine, 0.05)
    assert "Step 2 of 6: Who wants to leave?" in str(machine.page)


def test_a_turn_of_the_loop_shows_both(pilot: Pilot, window: Window, second: TrainerWindow) -> None:
    held(pilot)
    left, seen = [key("T"), key("PageDown"), pygame.event.Event(pygame.QUIT)], []

    def settled(_: object) -> None:
        seen.append((pilot.title, second.machine is not None))
        pilot.machine.wait(1)
        if left:
            pygame.event.post(left.pop(0))

    run(pilot.machine, window, settled, second)
    assert pilot.machine.stack == ()
    assert (pilot.title, True) in seen
