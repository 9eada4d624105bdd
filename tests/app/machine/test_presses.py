"""Two presses in quick succession, on the real pages and with every device: the second one meets nothing that it was not meant for."""

from collections.abc import Callable
from pathlib import Path

import pygame
import pytest

from game.app.machine.trainer_machine import TrainerMachine
from game.core.journey.journey import Phase
from game.screens.exercise.play import ExerciseScreen
from game.ui.input.intent import Point, Release
from tests.pilot import Pilot
from tests.screens.exercise.exercise_states import begun_alone
from tests.screens.workshop.room_player import trainer
from tests.screens.workshop.workshop_player import held, session

QUICK = 0.15
"""Seconds between two presses of a finger that trembles, or is in a hurry."""


def clicks(pilot: Pilot, key: str, times: int, apart: float = QUICK) -> Pilot:
    """Click several times at the place where something lies now."""
    box = pilot.all_found(key)[0].box
    at = box.x + box.w // 2, box.y + box.h // 2
    pilot.mouse(at, pygame.MOUSEMOTION)
    for _ in range(times):
        for kind, waited in ((pygame.MOUSEBUTTONDOWN, apart), (pygame.MOUSEBUTTONUP, 0.0)):
            pilot.event(pygame.event.Event(kind, pos=at, button=pygame.BUTTON_LEFT), waited)
    return pilot


def run_of(pilot: Pilot) -> tuple[object, ...]:
    """Return what has been chosen so far, and which item is asked."""
    assert isinstance(pilot.top, ExerciseScreen)
    return pilot.top.doing.run.chosen, pilot.top.doing.run.at


def test_clicking_on_at_one_place_listens_and_never_chooses(pilot: Pilot) -> None:
    pilot.begin("the-night-road")
    clicks(pilot, "next", 40)
    assert pilot.history.now.phase is Phase.CHOOSING
    assert len(pilot.history.now.path) == 1


def test_show_is_not_followed_by_next(pilot: Pilot) -> None:
    begun_alone(pilot, "who-is-vulnerable").press("1")
    clicks(pilot, "show", 2)
    assert run_of(pilot)[1] == 0
    assert "next" in pilot.keys()


def test_a_card_that_was_put_in_is_not_taken_out_again(pilot: Pilot) -> None:
    first = begun_alone(pilot, "who-is-vulnerable").keys("take:")[0]
    before = run_of(pilot)
    clicks(pilot, first, 2)
    assert run_of(pilot) != before
    chosen = run_of(pilot)
    clicks(pilot, first, 1, apart=1.0)
    assert run_of(pilot) != chosen


PRESSES: dict[str, Callable[[Pilot], Pilot]] = {
    "enter": lambda pilot: pilot.press("Enter", apart=QUICK),
    "space": lambda pilot: pilot.press("Space", apart=QUICK),
    "gamepad": lambda pilot: pilot.event(pygame.event.Event(pygame.CONTROLLERBUTTONDOWN, button=pygame.CONTROLLER_BUTTON_A), QUICK),
    "page down": lambda pilot: pilot.press("PageDown", apart=QUICK),
}


@pytest.mark.parametrize("press", PRESSES.values(), ids=PRESSES)
def test_every_device_goes_through_the_lines_quickly_and_stops_at_a_choice(pilot: Pilot, press: Callable[[Pilot], Pilot]) -> None:
    pilot.begin("the-night-road")
    for _ in range(40):
        press(pilot)
    assert pilot.history.now.phase is Phase.CHOOSING
    assert len(pilot.history.now.path) == 1


def test_one_switch_stops_at_a_choice_as_well(tmp_path: Path) -> None:
    pilot = Pilot(tmp_path).set(scan=0.8).begin("the-night-road")
    for _ in range(40):
        pilot.press("Space", apart=QUICK)
    assert pilot.history.now.phase is Phase.CHOOSING
    assert len(pilot.history.now.path) == 1


def test_a_new_page_is_looked_at_before_it_is_left(pilot: Pilot) -> None:
    assert pilot.press("PageDown", apart=QUICK).title == "Choose a case"
    assert pilot.press("Esc", apart=QUICK).title == "Choose a case"
    assert pilot.press("Esc").title == "Turning Point"


def test_the_same_digit_twice_takes_a_mark_only_once(pilot: Pilot) -> None:
    pilot.begin("the-night-road").play()
    pilot.press("1", "1", "2", apart=QUICK)
    assert "done" in pilot.keys()
    assert len(getattr(pilot.top, "chosen", ())) == len(("1", "2"))


def hands(pilot: Pilot) -> tuple[tuple[object, int], ...]:
    found = session(pilot)
    return found.of(found.at).ballot(0, 1).hands if found.at else ()


def test_digits_that_are_typed_quickly_all_count(tmp_path: Path) -> None:
    pilot = trainer(tmp_path, 0).to_the_vote().press("1", "1", apart=QUICK)
    assert [count for _, count in hands(pilot)] == [11]
    pilot.press("Enter").event(pygame.event.Event(pygame.KEYDOWN, key=pygame.K_KP_PLUS, scancode=0, mod=0), QUICK)
    assert [count for _, count in hands(pilot)] == [11, 1]


def test_whoever_wants_to_leave_at_once_is_not_kept_waiting(pilot: Pilot) -> None:
    assert pilot.press("PageDown").press("Esc", "Esc", apart=0.05).title == "A quiet picture"


def test_the_trainers_page_takes_no_second_press_either(pilot: Pilot) -> None:
    held(pilot)
    beside = TrainerMachine(pilot.machine, pilot.desk, ((1280, 720), pilot.type))
    beside.wait(1)
    box = next(target.box for target in beside.layout.targets if target.key == "skip")
    for _ in range(5):
        beside.wait(QUICK)
        beside.intend(Point(box.x + 5, box.y + 5, pressed=True))
        beside.intend(Release(box.x + 5, box.y + 5))
    assert session(pilot).at == "leave"
