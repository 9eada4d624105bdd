"""Where the windows lie, with real displays: the room's page where the room looks, the trainer's page never there."""

import pytest

from game.core.settings import Settings
from tests.x11.conftest import Play
from tests.x11.program import Program
from tests.x11.server import Display, Server, display, until

LAPTOP = display(1280, 800, primary=True)
PROJECTOR = display(1024, 768, 1280)


def begun(program: Program) -> Program:
    """Begin the workshop."""
    program.until_on("BeginScreen")
    program.press("9").until_on("BeginScreen", with_words="Begin (F5)")
    program.press("F5").until_on("StepScreen")
    return program


def stands(program: Program, room: Display, trainer: Display | None) -> None:
    """Wait until the room's page fills a display, and the trainer's window lies on another one, or is closed."""

    def so() -> bool:
        beside = program.trainer_area
        there = beside is None if trainer is None else beside is not None and beside.within(trainer.area)
        return there and program.area == room.area

    until(so, lambda: f"{program.server.areas()} {program.log}")


def test_full_screen_before_the_trainers_page(screen: Server, play: Play) -> None:
    screen.show(LAPTOP, PROJECTOR)
    with play("play", "one-lesson") as program:
        begun(program).press("F11")
        stands(program, LAPTOP, None)
        program.press("t")
        stands(program, PROJECTOR, LAPTOP)
        program.press("t")
        stands(program, PROJECTOR, None)
        assert "Welcome" in program.until_on("StepScreen").all


def test_the_trainers_page_before_full_screen(screen: Server, play: Play) -> None:
    right, left = display(1280, 800, 1024, primary=True), display(1024, 768)
    screen.show(right, left)
    with play("play", "one-lesson") as program:
        begun(program).press("t").until_beside()
        program.until_in(left.area)
        program.press("F11")
        stands(program, left, right)
        program.press("F11").until_in(left.area)
        stands_beside = program.until_beside()
        assert "swap" in stands_beside.targets


def test_started_in_full_screen_with_the_projector_above(screen: Server, play: Play) -> None:
    below, above = display(1280, 800, 0, 768, primary=True), display(1024, 768)
    screen.show(below, above)
    with play("play", "one-lesson", settings=Settings(language="en", full_screen=True)) as program:
        begun(program).press("t")
        stands(program, above, below)


def test_a_projector_that_goes_away_and_comes_back(screen: Server, play: Play) -> None:
    screen.show(LAPTOP, PROJECTOR)
    with play("play", "one-lesson") as program:
        begun(program).press("F11")
        stands(program, LAPTOP, None)
        program.press("t")
        stands(program, PROJECTOR, LAPTOP)
        screen.show(LAPTOP)
        stands(program, LAPTOP, None)
        program.press("F11").until_in(LAPTOP.area)
        screen.show(LAPTOP, PROJECTOR)
        stands_beside = program.until_beside()
        program.until_in(PROJECTOR.area)
        assert "swap" in stands_beside.targets
        assert "Traceback" not in program.log


def test_a_projector_that_repeats_the_laptop_shows_no_trainers_page_in_a_window(screen: Server, play: Play) -> None:
    screen.show(LAPTOP, PROJECTOR)
    with play("play", "one-lesson") as program:
        begun(program).press("t").until_beside()
        screen.show(LAPTOP, display(1024, 768))
        until(lambda: program.trainer_area is None)
        assert program.until_on("StepScreen").title == "Welcome"


def test_a_projector_that_is_moved_to_the_other_side_of_the_laptop(screen: Server, play: Play) -> None:
    screen.show(LAPTOP, PROJECTOR)
    with play("play", "one-lesson") as program:
        begun(program).press("t").until_beside()
        program.press("F11")
        stands(program, PROJECTOR, LAPTOP)
        right, left = display(1280, 800, 1024, primary=True), display(1024, 768)
        screen.show(right, left)
        stands(program, left, right)


def test_both_windows_change_places_and_closing_the_rooms_window_ends_the_program(screen: Server, play: Play) -> None:
    screen.show(LAPTOP, PROJECTOR)
    with play("play", "one-lesson") as program:
        x, y = begun(program).press("t").until_beside().targets["swap"]
        area = program.trainer_area
        assert area is not None
        screen.click(area.x + x, area.y + y)
        until(lambda: program.trainer_area is not None and program.trainer_area.within(PROJECTOR.area))
        room = program.until_in(LAPTOP.area)
        # A click on its title, so that the key means this window.
        screen.click(room.x + 200, room.y - 8)
        screen.press("alt+F4")
        until(lambda: not program.running)


@pytest.mark.parametrize("size", [(800, 600), (1024, 600), (768, 1024)])
def test_on_a_small_screen_the_whole_window_is_seen(screen: Server, play: Play, size: tuple[int, int]) -> None:
    small = display(*size, primary=True)
    screen.show(small)
    with play("play", "one-lesson") as program:
        area = program.until_in(small.area)
        shown = program.until_on("BeginScreen")
        until(lambda: program.area is not None and program.area.wide == size[0])
        assert area.y >= 0
        assert all(0 <= x < size[0] and 0 <= y < size[1] for key, (x, y) in shown.targets.items() if key in ("back", "begin", "leave"))


def test_it_starts_in_full_screen_and_comes_back_into_a_window(play: Play) -> None:
    with play(settings=Settings(language="en", full_screen=True)) as program:
        program.until_in(LAPTOP.area, exactly=True)
        program.press("F11")
        until(lambda: program.area not in (None, LAPTOP.area))
