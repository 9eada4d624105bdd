"""What the keys of a keyboard mean: letters and digits by where they lie, all other keys by their names, signs by what they write."""

import pygame

from game.ui.input.intent import Direction, Go, Intent, Number, Wish

NAMED: dict[int, Intent] = {
    pygame.K_RETURN: Wish.CONFIRM,
    pygame.K_KP_ENTER: Wish.CONFIRM,
    pygame.K_SPACE: Wish.CONFIRM,
    pygame.K_ESCAPE: Wish.BACK,
    pygame.K_AC_BACK: Wish.BACK,
    pygame.K_PAGEDOWN: Wish.NEXT,
    pygame.K_PAGEUP: Wish.PREVIOUS,
    pygame.K_HOME: Wish.TOP,
    pygame.K_END: Wish.BOTTOM,
    pygame.K_BACKSPACE: Wish.UNDO,
    pygame.K_F1: Wish.HELP,
    pygame.K_F5: Wish.START,
    pygame.K_F8: Wish.SOUND,
    pygame.K_F9: Wish.ALOUD,
    pygame.K_F10: Wish.SETTINGS,
    pygame.K_F11: Wish.FULL_SCREEN,
    pygame.K_UP: Go(Direction.UP),
    pygame.K_DOWN: Go(Direction.DOWN),
    pygame.K_LEFT: Go(Direction.LEFT),
    pygame.K_RIGHT: Go(Direction.RIGHT),
}
"""Keys by their names; they lie elsewhere on other keyboards."""

PLACES: dict[str, Intent] = {
    "W": Go(Direction.UP),
    "A": Go(Direction.LEFT),
    "S": Go(Direction.DOWN),
    "D": Go(Direction.RIGHT),
    "F": Wish.FLAG,
    "U": Wish.UNDO,
    "H": Wish.HISTORY,
    "O": Wish.SETTINGS,
    "T": Wish.TRAINER,
    "B": Wish.BLANK,
    "P": Wish.PHONES,
    ".": Wish.BLANK,
    **{str(digit): Number(digit) for digit in range(1, 10)},
}
"""What keys mean that are called by their place."""

KEYPAD_OFF: dict[int, Intent] = {
    pygame.K_KP8: Go(Direction.UP),
    pygame.K_KP4: Go(Direction.LEFT),
    pygame.K_KP2: Go(Direction.DOWN),
    pygame.K_KP6: Go(Direction.RIGHT),
    pygame.K_KP3: Wish.NEXT,
    pygame.K_KP9: Wish.PREVIOUS,
    pygame.K_KP7: Wish.TOP,
    pygame.K_KP1: Wish.BOTTOM,
}
"""The keypad while Num Lock is off."""

KEYPAD = {getattr(pygame, f"K_KP{digit}"): str(digit) for digit in range(10)}
SIGNS = {"+": "+", "-": "-", "\u2212": "-"}
"""Signs that count by what is written, whatever key writes them."""
OTHERS = {
    "PERIOD": ".",
    "COMMA": ",",
    "MINUS": "-",
    "EQUALS": "+",
    "LEFTBRACKET": "[",
    "RIGHTBRACKET": "]",
    "BACKSLASH": "\\",
    "SEMICOLON": ";",
    "APOSTROPHE": "'",
    "GRAVE": "`",
    "SLASH": "/",
    "NONUSBACKSLASH": "<",
}
"""Places beside the letters and digits; plus is where it lies together with the equals sign."""
PLACE_NAMES = {
    **{getattr(pygame, f"KSCAN_{letter}"): letter for letter in "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"},
    **{getattr(pygame, f"KSCAN_{name}"): sign for name, sign in OTHERS.items()},
}
"""Every place that writes something, by the code of the place, called by what a keyboard of the United States has there."""

HELD = pygame.KMOD_CTRL | pygame.KMOD_ALT | pygame.KMOD_META
"""Keys that are held for the system, or for a shortcut: a key pressed together with one of them is another key."""
FIRST, PRINTED = 0x21, 0x40000000
"""The first key code with a letter on it, and the first one that has none any more."""


def place(event: pygame.event.Event) -> str:
    """Return what a key is called by its place, and a sign by what it writes; empty for a key that writes neither."""
    if event.key in KEYPAD:
        return KEYPAD[event.key] if is_digit(event) else ""
    if event.key == pygame.K_PERIOD:
        return "."
    if event.key in (pygame.K_KP_PLUS, pygame.K_KP_MINUS):
        return "+" if event.key == pygame.K_KP_PLUS else "-"
    if event.key == pygame.K_KP_PERIOD:
        return "." if is_digit(event) else ""
    return _key_name(event, PLACE_NAMES.get(event.scancode, ""))


def _key_name(event: pygame.event.Event, name: str) -> str:
    """Return a sign instead of the name of its place; only where Shift is held may the place be a letter's or a digit's."""
    written = getattr(event, "unicode", "") or {pygame.K_PLUS: "+", pygame.K_MINUS: "-"}.get(event.key, "")
    if name.isalnum() and not event.mod & pygame.KMOD_SHIFT:
        return name
    return "." if written == "." else SIGNS.get(written, name)


def cap(event: pygame.event.Event) -> str:
    """Return what stands on a key, in capitals; where that is not known, the name of its place."""
    name = place(event)
    if event.key in KEYPAD or not FIRST <= event.key < PRINTED or name in SIGNS:
        return name
    written = chr(event.key)
    return written.upper() if len(written.upper()) == 1 else written


def is_digit(event: pygame.event.Event) -> bool:
    """Whether a key of the keypad writes a digit: Num Lock is on, or the system wrote one (some keyboards have no Num Lock)."""
    return bool(event.mod & pygame.KMOD_NUM) or getattr(event, "unicode", "") in tuple("0123456789.,")


def meaning(event: pygame.event.Event) -> Intent | None:
    """Return what a key means on its own or with other keys held."""
    if event.mod & HELD:
        return _together(event)
    if event.key == pygame.K_TAB:
        return Wish.FOCUS_PREVIOUS if event.mod & pygame.KMOD_SHIFT else Wish.FOCUS_NEXT
    if event.key in KEYPAD and not is_digit(event):
        return KEYPAD_OFF.get(event.key)
    return NAMED.get(event.key) or PLACES.get(place(event))


def _together(event: pygame.event.Event) -> Intent | None:
    """Return what the few keys mean that are pressed together with others."""
    held = event.mod & HELD
    enter = event.key in (pygame.K_RETURN, pygame.K_KP_ENTER)
    if enter and not held & ~pygame.KMOD_ALT:
        return Wish.FULL_SCREEN
    if held & ~pygame.KMOD_CTRL:
        return None
    return Wish.TAKE if enter else Wish.UNDO if _is_z(event) else None


def _is_z(event: pygame.event.Event) -> bool:
    """Whether it is the key with a Z; on a keyboard without Latin letters the one that lies there."""
    if ord("a") <= event.key <= ord("z"):
        return bool(event.key == pygame.K_z)
    return bool(event.scancode == pygame.KSCAN_Z)
