"""A black page for the room."""

import pygame
import pytest

from tests.pilot import Pilot
from tests.screens.workshop.workshop_player import held


@pytest.mark.parametrize("key", ["B", "Period", "PageDown", "PageUp", "Enter", "Space", "Tab", "Esc", "Left", "F5", "x", "1"])
def test_any_key_brings_the_page_back(pilot: Pilot, key: str) -> None:
    held(pilot).press("Period")
    assert pilot.title == "Nothing to see"
    assert pilot.press(key).title == "Good morning"


def test_a_click_anywhere_and_a_gamepad_bring_it_back(pilot: Pilot) -> None:
    held(pilot).press("B").mouse((5, 5), pygame.MOUSEMOTION)
    assert pilot.title == "Nothing to see"
    assert pilot.mouse((5, 5), pygame.MOUSEBUTTONDOWN).title == "Good morning"
    assert pilot.press("B").pad("A").title == "Good morning"


def test_it_is_black_and_there_is_nothing_on_it(pilot: Pilot) -> None:
    held(pilot).press("B")
    assert pilot.machine.page.background == "blank"
    assert pilot.words == ("Nothing to see",)
    assert pilot.machine.layout.marks == ()


def test_it_lies_over_whatever_is_done(pilot: Pilot) -> None:
    held(pilot, "leave").do("go")
    before = pilot.words
    assert pilot.press("Period").words != before
    assert pilot.press("Period").words == before


def test_without_a_workshop_there_is_none(pilot: Pilot) -> None:
    assert pilot.press("B", "Period", "T").title == "Turning Point"
