"""From keys, mouse, gamepads and presenter clickers to intents."""

from dataclasses import dataclass, replace

import pygame

from game.ui.input.intent import Direction, Go, Intent, Number, Point, Pressed, Typed, Wheel, Wish

TWICE = 0.7
"""Seconds within which Esc has to be pressed again to leave at once."""
STICK = 0.6
"""How far a stick has to be pushed, of 1."""

KEYS: dict[int, Intent] = {
    pygame.K_RETURN: Wish.CONFIRM,
    pygame.K_KP_ENTER: Wish.CONFIRM,
    pygame.K_SPACE: Wish.CONFIRM,
    pygame.K_ESCAPE: Wish.BACK,
    pygame.K_AC_BACK: Wish.BACK,
    pygame.K_PAGEDOWN: Wish.NEXT,
    pygame.K_PAGEUP: Wish.PREVIOUS,
    pygame.K_BACKSPACE: Wish.UNDO,
    pygame.K_F1: Wish.HELP,
    pygame.K_F5: Wish.START,
    pygame.K_F10: Wish.SETTINGS,
    pygame.K_F11: Wish.FULL_SCREEN,
    pygame.K_PERIOD: Wish.BLANK,
    pygame.K_KP_PERIOD: Wish.BLANK,
    pygame.K_UP: Go(Direction.UP),
    pygame.K_DOWN: Go(Direction.DOWN),
    pygame.K_LEFT: Go(Direction.LEFT),
    pygame.K_RIGHT: Go(Direction.RIGHT),
}

PLACES: dict[int, Intent] = {
    pygame.KSCAN_W: Go(Direction.UP),
    pygame.KSCAN_A: Go(Direction.LEFT),
    pygame.KSCAN_S: Go(Direction.DOWN),
    pygame.KSCAN_D: Go(Direction.RIGHT),
    pygame.KSCAN_F: Wish.FLAG,
    pygame.KSCAN_U: Wish.UNDO,
    pygame.KSCAN_H: Wish.HISTORY,
    pygame.KSCAN_O: Wish.SETTINGS,
    pygame.KSCAN_T: Wish.TRAINER,
    pygame.KSCAN_B: Wish.BLANK,
    **{getattr(pygame, f"KSCAN_{digit}"): Number(digit) for digit in range(1, 10)},
    **{getattr(pygame, f"KSCAN_KP{digit}"): Number(digit) for digit in range(1, 10)},
}
"""Letter keys by where they lie, so that they work on a Cyrillic keyboard, too."""

BUTTONS: dict[int, Intent] = {
    pygame.CONTROLLER_BUTTON_A: Wish.CONFIRM,
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
KEYPAD = {getattr(pygame, f"K_KP{digit}"): str(digit) for digit in range(10)}
PRINTED = 0x40000000
"""Key codes from here on have no letter on them."""
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
    after, intent = _understood(_held(before, event), event, now)
    heard = _heard(after, event, intent) if listens else None
    return after, heard or intent


def _writes(event: pygame.event.Event) -> bool:
    """Whether a key will write something; the system then says what."""
    if event.type != pygame.KEYDOWN or event.mod & (pygame.KMOD_CTRL | pygame.KMOD_META):
        return False
    return event.key in KEYPAD or event.key == pygame.K_KP_PERIOD or (event.key < PRINTED and event.key not in OWN)


def _held(before: Input, event: pygame.event.Event) -> Input:
    if event.type in (pygame.KEYDOWN, pygame.KEYUP) and event.key == pygame.K_DOWN:
        return replace(before, down=event.type == pygame.KEYDOWN)
    return before


def _heard(now: Input, event: pygame.event.Event, usual: Intent | None) -> Pressed | None:
    if event.type == pygame.KEYDOWN:
        ours = event.key in OWN or event.key >= PRINTED or event.mod & (pygame.KMOD_CTRL | pygame.KMOD_ALT | pygame.KMOD_META)
        name = KEYPAD.get(event.key, "" if ours else pygame.key.name(event.key).upper())
        return Pressed("keys", name, bool(now.down or event.mod & pygame.KMOD_SHIFT), usual) if name else None
    if event.type == pygame.CONTROLLERBUTTONDOWN and event.button in FACES:
        name = FACES[event.button]
        return Pressed(f"pad {getattr(event, 'instance_id', 0)}", name, name == "Y", usual)
    return None


def _understood(before: Input, event: pygame.event.Event, now: float) -> tuple[Input, Intent | None]:
    if event.type == pygame.KEYDOWN:
        return _key(before, event, now)
    if event.type == pygame.CONTROLLERBUTTONDOWN:
        return _leaving(before, BUTTONS.get(event.button), now)
    if event.type == pygame.CONTROLLERAXISMOTION:
        return _stick(before, event.axis, event.value / 32768)
    return before, _mouse(event)


def _key(before: Input, event: pygame.event.Event, now: float) -> tuple[Input, Intent | None]:
    if event.key == pygame.K_TAB:
        back = event.mod & pygame.KMOD_SHIFT
        return before, Wish.FOCUS_PREVIOUS if back else Wish.FOCUS_NEXT
    if event.key == pygame.K_RETURN and event.mod & pygame.KMOD_ALT:
        return before, Wish.FULL_SCREEN
    if event.mod & (pygame.KMOD_CTRL | pygame.KMOD_META):
        return before, Wish.UNDO if event.scancode == pygame.KSCAN_Z else None
    return _leaving(before, KEYS.get(event.key) or PLACES.get(event.scancode), now)


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
    if event.type == pygame.MOUSEBUTTONDOWN and event.button == RIGHT_BUTTON:
        return Wish.BACK
    return None
