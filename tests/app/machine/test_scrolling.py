"""Everything below the fold comes into sight with any device: a finger or a pen, a mouse without a wheel, one switch, keys."""

import itertools
from dataclasses import dataclass

import pygame
import pytest

from game.screens.furniture import GameAnswer
from game.screens.services import Services
from game.ui.input.intent import Activate, Intent
from game.ui.nav import Answer, Pop
from game.ui.page.marks import Reach
from game.ui.page.page import Column, Item, Page, Scroll
from game.ui.page.pieces import Button, Words
from tests.pilot import Pilot

PACE = 0.8
PATIENCE = 400


@dataclass(frozen=True)
class Letter:
    """A long page to read, with a button on each side of it that stays, and perhaps one at its end."""

    last: bool = False

    def page(self, services: Services) -> Page:  # noqa: ARG002
        words: tuple[Item, ...] = tuple(Words(f"Line {number}") for number in range(120))
        inside = (*words, Button("signed", "Signed")) if self.last else words
        return Page("Letter", Column((Button("back", "Back"), Scroll("main", Column(inside)), Button("done", "Done"))), entry="done")

    def handle(self, services: Services, intent: Intent) -> GameAnswer | None:  # noqa: ARG002
        return Answer(Pop()) if isinstance(intent, Activate) else None


@dataclass(frozen=True)
class Folder:
    """A long page with a list in it that scrolls by itself."""

    def page(self, services: Services) -> Page:  # noqa: ARG002
        words: tuple[Item, ...] = tuple(Words(f"Line {number}") for number in range(60))
        return Page("Folder", Scroll("page", Column((Button("back", "Back"), Scroll("list", Column(words), most=0.3), *words))))

    def handle(self, services: Services, intent: Intent) -> GameAnswer | None:  # noqa: ARG002
        return Answer(Pop()) if isinstance(intent, Activate) else None


@pytest.fixture
def letter(pilot: Pilot) -> Pilot:
    pilot.machine.lay(Letter())
    return pilot


def reach(pilot: Pilot) -> Reach:
    return pilot.machine.layout.reaches[0]


def drag(pilot: Pilot, start: tuple[int, int], by: int) -> Pilot:
    """Press somewhere, move, and let go."""
    for kind, y in ((pygame.MOUSEBUTTONDOWN, 0), (pygame.MOUSEMOTION, by // 2), (pygame.MOUSEMOTION, by), (pygame.MOUSEBUTTONUP, by)):
        pilot.mouse((start[0], start[1] + y), kind)
    return pilot


def test_a_list_at_its_end_lets_the_wheel_turn_the_page_that_it_lies_on(pilot: Pilot) -> None:
    pilot.machine.lay(Folder())
    inner = next(reach for reach in pilot.machine.layout.reaches if reach.key == "list")
    over = inner.box.x + 20, inner.box.y + 20
    seen = []
    for _ in range(30):
        pilot.mouse(over, pygame.MOUSEMOTION).wheel(-1)
        seen.append(tuple(reach.offset for reach in sorted(pilot.machine.layout.reaches, key=lambda reach: reach.key)))
    assert seen[0][0] > 0
    assert seen[0][1] == 0
    assert seen[-1][1] > 0


def test_a_page_goes_with_the_finger(letter: Pilot) -> None:
    drag(letter, (400, 400), -200)
    assert reach(letter).offset == 200
    drag(letter, (400, 300), 150)
    assert reach(letter).offset == 50


def test_the_bar_leads_to_the_end_and_back(letter: Pilot) -> None:
    bar = reach(letter).bar
    drag(letter, (bar.x + bar.w // 2, bar.y + 5), bar.h)
    assert reach(letter).offset == reach(letter).most
    drag(letter, (bar.x + bar.w // 2, bar.bottom - 5), -bar.h)
    assert reach(letter).offset == 0


def test_a_drag_that_begins_on_a_button_presses_nothing(pilot: Pilot) -> None:
    pilot.machine.lay(Letter(last=True))
    pilot.press("End")
    box = pilot.all_found("signed")[0].box
    drag(pilot, (box.x + 20, box.y + 10), 100)
    assert pilot.title == "Letter"
    assert reach(pilot).offset == reach(pilot).most - 100
    assert pilot.click("signed").title != "Letter"


def test_a_hand_that_trembles_still_presses(pilot: Pilot) -> None:
    pilot.machine.lay(Letter(last=True))
    pilot.press("End")
    box = pilot.all_found("signed")[0].box
    assert drag(pilot, (box.x + 20, box.y + 10), 4).title != "Letter"


def test_letting_go_elsewhere_presses_nothing(pilot: Pilot) -> None:
    pilot.machine.lay(Letter(last=True))
    pilot.press("End")
    box = pilot.all_found("signed")[0].box
    pilot.mouse((box.x + 5, box.y + 5), pygame.MOUSEBUTTONDOWN).mouse((box.right + 30, box.y + 5), pygame.MOUSEBUTTONUP)
    assert pilot.title == "Letter"


def test_home_and_end_lead_to_the_top_and_the_end(letter: Pilot) -> None:
    assert reach(letter.press("End")).offset == reach(letter).most
    assert reach(letter.press("Home")).offset == 0


@pytest.mark.parametrize("first", ["", "back"])
def test_arrows_read_the_page_before_they_leave_it(letter: Pilot, first: str) -> None:
    if first:
        letter.press("Tab", "Tab")
    seen = [reach(letter).offset]
    while letter.focus != "done" and len(seen) < PATIENCE:
        letter.press("Down")
        seen.append(reach(letter).offset)
    assert seen[-1] == reach(letter).most
    assert max(after - before for before, after in itertools.pairwise(seen)) < reach(letter).box.h


def switched(pilot: Pilot, key: str) -> Pilot:
    """Wait with one switch until something has the frame, and press."""
    for _ in range(PATIENCE):
        if pilot.focus == key:
            return pilot.press("Space")
        pilot.machine.tick(0.1)
    raise AssertionError(f"the frame never comes to {key}; there is {pilot.keys()}")


def test_one_switch_reads_to_the_end_and_comes_back(letter: Pilot) -> None:
    letter.set(scan=PACE)
    offsets = [reach(letter).offset]
    while reach(letter).offset < reach(letter).most:
        switched(letter, "page:further")
        offsets.append(reach(letter).offset)
    assert max(after - before for before, after in itertools.pairwise(offsets)) < reach(letter).box.h
    assert reach(switched(letter, "page:top")).offset == 0


def test_with_one_switch_a_page_is_not_scrolled_away_while_it_is_read(letter: Pilot) -> None:
    switched(letter.set(scan=PACE), "page:further")
    before = reach(letter).offset
    for _ in range(100):
        letter.machine.tick(0.1)
    assert reach(letter).offset == before
    assert switched(letter, "done").title != "Letter"
