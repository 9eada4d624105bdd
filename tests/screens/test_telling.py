"""Where nothing happened, one line says why; it goes away with the next press, or by itself."""

import pygame
import pytest

from game.screens.telling import COUNT, GREEN, NOTHING, NUMBER, TAKES
from tests.pilot import Pilot
from tests.screens.workshop.workshop_player import held, prepared

MANY = 40


def test_at_choices_one_presses_a_number(pilot: Pilot) -> None:
    pilot.begin("the-night-road").press(*["PageDown"] * MANY)
    assert pilot.machine.reason_shown == NUMBER
    assert any("press its number" in line.words for mark in pilot.machine.layout.marks for line in getattr(mark.shape, "lines", ()))
    assert pilot.press("Tab").machine.reason_shown is None


def test_it_goes_away_by_itself(pilot: Pilot) -> None:
    pilot.press("F1", *["PageDown"] * MANY)
    assert pilot.machine.reason_shown == NOTHING
    for _ in range(80):
        pilot.machine.tick(0.1)
    assert pilot.machine.reason_shown is None


def test_before_a_workshop_the_green_button_begins(pilot: Pilot) -> None:
    assert prepared(pilot).press("9", *["PageDown"] * MANY).machine.reason_shown == GREEN


@pytest.mark.parametrize("key", ["Enter", "Space"])
def test_in_a_workshop_enter_takes_nothing_but_the_green_button(pilot: Pilot, key: str) -> None:
    held(pilot, "leave").press("Tab", "Tab", "Tab")
    before = pilot.words
    assert pilot.focus not in ("go", "back")
    assert pilot.press(key).machine.reason_shown == TAKES
    assert pilot.words == before
    assert pilot.press("Enter", mod=pygame.KMOD_LCTRL).words != before


def test_with_one_switch_a_workshop_takes_what_has_the_frame(pilot: Pilot) -> None:
    before = held(pilot, "leave").set(scan=0.8).words
    pilot.press("Tab", "Tab", "Tab")
    assert pilot.press("Space").words != before


def test_while_hands_are_counted_enter_counts_none(pilot: Pilot) -> None:
    held(pilot, "leave").press("PageDown", "C")
    assert pilot.press("Enter").machine.reason_shown == COUNT
