"""From keys, mouse, gamepads and presenter clickers to intents."""

from dataclasses import dataclass, replace

import pygame

from game.ui.input.intent import Direction, Go, Intent, Point, Pressed, Release, Typed, Wheel, Wish
from game.ui.input.keys import HELD, KEYPAD, PRINTED, cap, is_digit, meaning, place

TWICE = 0.7
"""Seconds within which Esc has to be pressed again to leave at once."""
STICK = 0.6
"""How far a stick has to be pushed, of 1."""

BUTTONS: dict[int, Intent] = {
    pygame.CONTROLLER_BUTTON_A: Wish.TAKE,
    pygame.CONTROLLER_BUTTON_B: Wish.BACK,
    pygame.CONTROLLER_BUTTON_X: Wish.FLAG,
    pygame.CONTROLLER_BUTTON_Y: Wish.HISTORY,
    pygame.CONTROLLER_BUTTON_BACK: Wish.HELP,
    pygame.CONTROLLER_BUTTON_START: Wish.SETTINGS,
    pygame.CONTROLLER_BUTTON_LEFTSHOULDER: Wish.UNDO,
    pygame.CONTROLLER_BUTTON_RIGHTSHOULDER: Wish.FOCUS_NEXT,
    pygame.CONTROLLER_BUTTON_DPAD_UP: Go(Direction.UP),
    pygame.CONTROLLER_BUTTON_DPAD_DOWN: Go(Direction.DOWN),
    pygame.CONTROLLER_BUTTON_DPAD_LEFT: Go(Direction.LEFT),
    pygame.CONTROLLER_BUTTON_DPAD_RIGHT: Go(Direction.RIGHT),
}

FACES = {
    pygame.CONTROLLER_BUTTON_X: "X",
    pygame.CONTROLLER_BUTTON_Y: "Y",
}
"""Buttons of a gamepad that a listening page may hear; the second one is the way back."""
OWN = {pygame.K_RETURN, pygame.K_KP_ENTER, pygame.K_TAB, pygame.K_ESCAPE, pygame.K_AC_BACK, pygame.K_BACKSPACE}
"""Keys that keep their meaning on every page; so do arrows, page keys, function keys and everything with Ctrl."""
RIGHT_BUTTON = 3


@dataclass(frozen=True)
class Input:
    """What has to be remembered between events: the last Esc, and the stick."""

    escaped: float = -10.0
    """When Esc was last pressed, in seconds."""
    stick: Direction | None = None
    down: bool = False
    """Whether the arrow down is held."""


def understand(
    before: Input, event: pygame.event.Event, now: float, *, listens: bool = False, types: bool = False
) -> tuple[Input, Intent | None]:
    """Return what an event means, and what to remember; `now` in seconds.

    Where a page listens, letters come as they were pressed; where it types, as they are written, whatever the keyboard.
    """
    if types and (event.type == pygame.TEXTINPUT or _writes(event)):
        return before, Typed(event.text) if event.type == pygame.TEXTINPUT else None
    after, intent = _take_event(_with_down_key(before, event), event, now)
    heard = _heard(after, event, intent) if listens else None
    return after, heard or intent


def _writes(event: pygame.event.Event) -> bool:
    """Whether a key will write something; the system then says what."""
    if event.type != pygame.KEYDOWN or event.mod & (pygame.KMOD_CTRL | pygame.KMOD_META):
        return False
    if event.key in KEYPAD or event.key == pygame.K_KP_PERIOD:
        return is_digit(event)
    return bool(event.key < PRINTED and event.key not in OWN)


def _with_down_key(before: Input, event: pygame.event.Event) -> Input:
    if event.type in (pygame.KEYDOWN, pygame.KEYUP) and event.key == pygame.K_DOWN:
        return replace(before, down=event.type == pygame.KEYDOWN)
    return before


def _heard(now: Input, event: pygame.event.Event, usual: Intent | None) -> Pressed | None:
    if event.type == pygame.KEYDOWN:
        name = "" if event.key in OWN or event.mod & HELD else place(event)
        return Pressed("keys", name, bool(now.down or event.mod & pygame.KMOD_SHIFT), usual, cap=cap(event)) if name else None
    if event.type == pygame.CONTROLLERBUTTONDOWN and event.button in FACES:
        name = FACES[event.button]
        return Pressed(f"pad {getattr(event, 'instance_id', 0)}", name, name == "Y", usual)
    return None


def _take_event(before: Input, event: pygame.event.Event, now: float) -> tuple[Input, Intent | None]:
    if event.type == pygame.KEYDOWN:
        return _leaving(before, meaning(event), now)
    if event.type == pygame.CONTROLLERBUTTONDOWN:
        return _leaving(before, BUTTONS.get(event.button), now)
    if event.type == pygame.CONTROLLERAXISMOTION:
        return _stick(before, event.axis, event.value / 32768)
    return before, _mouse(event)


def _leaving(before: Input, intent: Intent | None, now: float) -> tuple[Input, Intent | None]:
    if intent is not Wish.BACK:
        return before, intent
    if now - before.escaped <= TWICE:
        return replace(before, escaped=-10.0), Wish.LEAVE
    return replace(before, escaped=now), intent


def _stick(before: Input, axis: int, value: float) -> tuple[Input, Intent | None]:
    sides = {
        pygame.CONTROLLER_AXIS_LEFTX: (Direction.LEFT, Direction.RIGHT),
        pygame.CONTROLLER_AXIS_LEFTY: (Direction.UP, Direction.DOWN),
    }.get(axis)
    if sides is None:
        return before, None
    pushed = sides[0] if value < -STICK else sides[1] if value > STICK else None
    if pushed is None:
        centred = before.stick in sides
        return (replace(before, stick=None) if centred else before), None
    if pushed == before.stick:
        return before, None
    return replace(before, stick=pushed), Go(pushed)


def _mouse(event: pygame.event.Event) -> Intent | None:
    if event.type == pygame.MOUSEMOTION:
        return Point(event.pos[0], event.pos[1])
    if event.type == pygame.MOUSEWHEEL:
        return Wheel(event.precise_y)
    if event.type == pygame.MOUSEBUTTONDOWN and event.button == pygame.BUTTON_LEFT:
        return Point(event.pos[0], event.pos[1], pressed=True)
    if event.type == pygame.MOUSEBUTTONUP and event.button == pygame.BUTTON_LEFT:
        return Release(event.pos[0], event.pos[1])
    if event.type == pygame.MOUSEBUTTONDOWN and event.button == RIGHT_BUTTON:
        return Wish.BACK
    return None
