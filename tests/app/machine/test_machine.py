from dataclasses import dataclass

import pygame
import pytest

from game.screens.furniture import GameAnswer
from game.screens.services import Services
from game.ui.input.focus import target
from game.ui.input.intent import Activate, Intent
from game.ui.nav import Answer, Pop, Push, Quit
from game.ui.page.page import Column, Page
from game.ui.page.pieces import Button
from tests.pilot import Pilot


@dataclass(frozen=True)
class Tower:
    """A page with many buttons below each other; pressing one lays another tower on top, or ends."""

    floors: int = 30
    entry: str = ""

    def page(self, services: Services) -> Page:  # noqa: ARG002
        return Page("Tower", Column(tuple(Button(f"floor:{floor}", f"Floor {floor}") for floor in range(self.floors))), entry=self.entry)

    def handle(self, services: Services, intent: Intent) -> GameAnswer | None:  # noqa: ARG002
        match intent:
            case Activate(key="floor:0"):
                return Answer(Pop())
            case Activate(key="floor:1"):
                return Answer(Quit())
            case Activate():
                return Answer(Push(Tower(2)))
            case _:
                return None


@pytest.fixture
def tower(pilot: Pilot) -> Pilot:
    pilot.machine.lay(Tower())
    return pilot


def seen(pilot: Pilot) -> bool:
    """Whether what has the focus can be seen whole."""
    here, reach = target(pilot.machine.layout, pilot.focus), pilot.machine.layout.reaches[0]
    return here is not None and reach.box.y <= here.box.y and here.box.bottom <= reach.box.bottom


def test_the_focus_takes_the_page_along(tower: Pilot) -> None:
    for _ in range(70):
        tower.press("Tab")
        assert seen(tower)


def test_what_was_scrolled_away_is_shown_before_it_is_pressed(tower: Pilot) -> None:
    tower.press("Tab", "Tab", "Tab").wheel(-20)
    assert not seen(tower)
    assert tower.press("Enter").machine.page.title == "Tower"
    assert len(tower.machine.stack) == 2
    assert seen(tower)
    assert len(tower.press("Enter").machine.stack) == 3


def test_the_wheel_scrolls_and_presses_nothing(tower: Pilot) -> None:
    tower.wheel(-3)
    assert tower.machine.layout.reaches[0].offset > 0
    assert tower.wheel(50).machine.layout.reaches[0].offset == 0
    assert len(tower.machine.stack) == 2


def test_the_pointer_moves_the_focus_and_only_a_click_presses(tower: Pilot) -> None:
    box = tower.all_found("floor:2")[0].box
    tower.mouse((box.x + 5, box.y + 5), pygame.MOUSEMOTION)
    assert tower.focus == "floor:2"
    assert len(tower.machine.stack) == 2
    assert len(tower.click("floor:2").machine.stack) == 3


def test_a_pointer_that_rests_does_not_take_the_focus_back(tower: Pilot) -> None:
    box = tower.all_found("floor:2")[0].box
    tower.mouse((box.x + 5, box.y + 5), pygame.MOUSEMOTION).press("Tab")
    tower.mouse((box.x + 5, box.y + 5), pygame.MOUSEMOTION)
    assert tower.focus == "floor:3"


def test_a_click_on_nothing_does_nothing(tower: Pilot) -> None:
    assert len(tower.mouse((1, 1), pygame.MOUSEBUTTONDOWN).machine.stack) == 2


def test_the_page_below_is_as_it_was_left(tower: Pilot) -> None:
    tower.press("Tab", "Tab", "Tab", "Tab").wheel(-1)
    before = tower.focus, tower.machine.layout.reaches
    tower.machine.lay(Tower(2))
    tower.press("Tab", "Enter")
    assert (tower.focus, tower.machine.layout.reaches) == before


def test_page_down_turns_pages_first(tower: Pilot) -> None:
    tower.press(*["PageDown"] * 9)
    reach = tower.machine.layout.reaches[0]
    assert reach.offset == reach.most
    tower.press(*["PageUp"] * 9)
    assert tower.machine.layout.reaches[0].offset == 0


def test_arrows_scroll_where_nothing_lies_further(tower: Pilot) -> None:
    tower.press("Tab").wheel(-2)
    assert tower.focus == "floor:0"
    before = tower.machine.layout.reaches[0].offset
    assert tower.press("Up").machine.layout.reaches[0].offset < before


def test_the_first_key_goes_to_where_the_page_wants_it(pilot: Pilot) -> None:
    pilot.machine.lay(Tower(3, "floor:2"))
    assert pilot.focus == ""
    assert pilot.press("Enter").focus == "floor:2"
    assert len(pilot.machine.stack) == 2


def test_another_size_of_the_window_lays_the_page_out_anew(tower: Pilot) -> None:
    tower.key_in("floor:20")
    tower.press("Tab", "Enter")
    tower.machine.resize((800, 600))
    assert tower.machine.layout.size == (800, 600)
    tower.machine.resize((2560, 1080))
    assert tower.machine.layout.size == (2560, 1080)


def test_the_end_leaves_no_screen(tower: Pilot) -> None:
    assert tower.click("floor:1").machine.stack == ()


def test_what_stands_still_is_not_laid_out_again(tower: Pilot) -> None:
    before = tower.machine.layout
    tower.machine.refresh()
    assert tower.machine.layout.marks is before.marks
    assert not tower.machine.tick(0.1)


@pytest.mark.parametrize("size", [(320, 240), (16000, 400), (400, 16000)])
def test_no_size_of_the_window_is_too_odd(pilot: Pilot, size: tuple[int, int]) -> None:
    pilot.machine.resize(size)
    pilot.begin("the-night-road").listen().do("choice:0", "reading:lawful").walk()
    assert pilot.scene == "the-market"
