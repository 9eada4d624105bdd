import pygame

from game.app.window.held import SOON, HeldKeys


def event(what: int) -> pygame.event.Event:
    return pygame.event.Event(what, key=pygame.K_F11, scancode=68)


DOWN, UP = event(pygame.KEYDOWN), event(pygame.KEYUP)


def test_the_repeats_of_a_key_held_while_windows_open_anew_are_no_presses() -> None:
    held = HeldKeys()
    assert not held.swallow(DOWN, 0)
    held.windows_open_anew(100)
    assert [held.swallow(DOWN, now) for now in (600, 640, 1600, 2500)] == [True] * 4
    assert not held.swallow(UP, 2600)
    assert not held.swallow(DOWN, 2700)


def test_a_key_that_was_let_go_can_be_pressed_again() -> None:
    held = HeldKeys()
    held.swallow(DOWN, 0)
    held.swallow(UP, 50)
    held.windows_open_anew(100)
    assert not held.swallow(DOWN, 200)


def test_a_release_that_nobody_told_of_is_not_waited_for_for_ever() -> None:
    held = HeldKeys()
    held.swallow(DOWN, 0)
    held.windows_open_anew(10)
    assert not held.swallow(DOWN, 10 + SOON)
