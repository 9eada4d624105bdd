import pygame
import pytest

from game.ui.input.input import TWICE, Input, understand
from game.ui.input.intent import Direction, Go, Intent, Number, Point, Pressed, Typed, Wheel, Wish


def key(code: int = 0, scan: int = 0, mod: int = 0) -> pygame.event.Event:
    return pygame.event.Event(pygame.KEYDOWN, key=code, scancode=scan, mod=mod)


def pad(button: int) -> pygame.event.Event:
    return pygame.event.Event(pygame.CONTROLLERBUTTONDOWN, button=button)


def stick(axis: int, value: float) -> pygame.event.Event:
    return pygame.event.Event(pygame.CONTROLLERAXISMOTION, axis=axis, value=round(value * 32767))


def meant(event: pygame.event.Event) -> Intent | None:
    return understand(Input(), event, 100)[1]


@pytest.mark.parametrize(
    ("event", "intent"),
    [
        (key(pygame.K_RETURN), Wish.CONFIRM),
        (key(pygame.K_SPACE), Wish.CONFIRM),
        (key(pygame.K_LEFT), Go(Direction.LEFT)),
        (key(pygame.K_PAGEDOWN), Wish.NEXT),
        (key(pygame.K_PAGEUP), Wish.PREVIOUS),
        (key(pygame.K_TAB), Wish.FOCUS_NEXT),
        (key(pygame.K_TAB, mod=pygame.KMOD_LSHIFT), Wish.FOCUS_PREVIOUS),
        (key(pygame.K_RETURN, mod=pygame.KMOD_LALT), Wish.FULL_SCREEN),
        (key(pygame.K_z, pygame.KSCAN_Z, pygame.KMOD_LCTRL), Wish.UNDO),
        (key(pygame.K_F1), Wish.HELP),
        (key(pygame.K_F5), Wish.START),
        (key(pygame.K_PERIOD), Wish.BLANK),
        (key(pygame.K_KP_PERIOD, mod=pygame.KMOD_NUM), Wish.BLANK),
        (key(pygame.K_HOME), Wish.TOP),
        (key(pygame.K_END), Wish.BOTTOM),
        (key(pygame.K_RETURN, mod=pygame.KMOD_LCTRL), Wish.TAKE),
        (key(pygame.K_F5, mod=pygame.KMOD_LSHIFT), Wish.START),
        (key(scan=pygame.KSCAN_B), Wish.BLANK),
        (key(scan=pygame.KSCAN_T), Wish.TRAINER),
        (key(scan=pygame.KSCAN_7), Number(7)),
        (key(pygame.K_KP7, pygame.KSCAN_KP7, pygame.KMOD_NUM), Number(7)),
        (pad(pygame.CONTROLLER_BUTTON_A), Wish.TAKE),
        (pad(pygame.CONTROLLER_BUTTON_DPAD_UP), Go(Direction.UP)),
        (pad(pygame.CONTROLLER_BUTTON_LEFTSHOULDER), Wish.UNDO),
        (pygame.event.Event(pygame.MOUSEMOTION, pos=(3, 4)), Point(3, 4)),
        (pygame.event.Event(pygame.MOUSEBUTTONDOWN, pos=(3, 4), button=1), Point(3, 4, pressed=True)),
        (pygame.event.Event(pygame.MOUSEBUTTONDOWN, pos=(3, 4), button=3), Wish.BACK),
        (pygame.event.Event(pygame.MOUSEWHEEL, precise_y=-1.5), Wheel(-1.5)),
    ],
)
def test_an_event_has_its_meaning(event: pygame.event.Event, intent: Intent) -> None:
    assert meant(event) == intent


@pytest.mark.parametrize(
    "event",
    [
        key(pygame.K_F6),
        key(scan=pygame.KSCAN_0),
        key(pygame.K_f, pygame.KSCAN_F, pygame.KMOD_LCTRL),
        pad(pygame.CONTROLLER_BUTTON_GUIDE),
        pygame.event.Event(pygame.MOUSEBUTTONUP, pos=(3, 4), button=2),
        pygame.event.Event(pygame.MOUSEBUTTONDOWN, pos=(3, 4), button=2),
        pygame.event.Event(pygame.KEYUP, key=pygame.K_RETURN, scancode=0, mod=0),
        pygame.event.Event(pygame.ACTIVEEVENT),
    ],
)
def test_anything_else_means_nothing(event: pygame.event.Event) -> None:
    assert meant(event) is None


def test_letters_count_by_their_place_so_that_a_cyrillic_keyboard_works() -> None:
    cyrillic_f = 0x444
    assert meant(key(cyrillic_f, pygame.KSCAN_F)) is Wish.FLAG


def test_back_twice_quickly_leaves_at_once() -> None:
    memory, first = understand(Input(), key(pygame.K_ESCAPE), 10)
    assert first is Wish.BACK
    assert understand(memory, key(pygame.K_ESCAPE), 10 + TWICE)[1] is Wish.LEAVE
    assert understand(memory, key(pygame.K_ESCAPE), 11 + TWICE)[1] is Wish.BACK


def test_back_three_times_leaves_only_once() -> None:
    memory, said = Input(), []
    for now in (10.0, 10.1, 10.2):
        memory, intent = understand(memory, key(pygame.K_ESCAPE), now)
        said.append(intent)
    assert said == [Wish.BACK, Wish.LEAVE, Wish.BACK]


def test_a_stick_moves_once_until_it_comes_back() -> None:
    memory, said = Input(), []
    for value in (0.2, 0.7, 0.9, 0.3, 0.8, -0.9):
        memory, intent = understand(memory, stick(pygame.CONTROLLER_AXIS_LEFTX, value), 10)
        said.append(intent)
    right = Go(Direction.RIGHT)
    assert said == [None, right, None, None, right, Go(Direction.LEFT)]


def test_a_trigger_is_no_stick() -> None:
    assert meant(stick(pygame.CONTROLLER_AXIS_TRIGGERLEFT, 1)) is None


def test_a_stick_does_not_forget_the_last_back() -> None:
    memory, _ = understand(Input(), pad(pygame.CONTROLLER_BUTTON_B), 10)
    for value in (0.9, 0.0):
        memory, _ = understand(memory, stick(pygame.CONTROLLER_AXIS_LEFTY, value), 10)
    assert understand(memory, pad(pygame.CONTROLLER_BUTTON_B), 10.2)[1] is Wish.LEAVE


def heard(event: pygame.event.Event, memory: Input | None = None) -> Intent | None:
    return understand(memory or Input(), event, 100, listens=True)[1]


def test_a_listening_page_hears_letters_digits_and_two_buttons_of_each_gamepad() -> None:
    assert heard(key(pygame.K_q, pygame.KSCAN_Q)) == Pressed("keys", "Q", cap="Q")
    assert heard(key(pygame.K_1, pygame.KSCAN_1)) == Pressed("keys", "1", usual=Number(1), cap="1")
    assert heard(pad(pygame.CONTROLLER_BUTTON_X)) == Pressed("pad 0", "X", usual=Wish.FLAG)
    assert heard(pad(pygame.CONTROLLER_BUTTON_Y)) == Pressed("pad 0", "Y", back=True, usual=Wish.HISTORY)


OTHERS = [pygame.K_ESCAPE, pygame.K_SPACE, pygame.K_TAB, pygame.K_RETURN, pygame.K_UP, pygame.K_F1, pygame.K_PAGEDOWN]


@pytest.mark.parametrize("code", OTHERS)
def test_other_keys_keep_their_meaning_there(code: int) -> None:
    assert not isinstance(heard(key(code)), Pressed)
    assert heard(key(code)) == meant(key(code))


def test_a_key_with_shift_or_with_down_held_is_pressed_backwards() -> None:
    q = key(pygame.K_q, pygame.KSCAN_Q)
    assert heard(key(pygame.K_q, pygame.KSCAN_Q, pygame.KMOD_LSHIFT)) == Pressed("keys", "Q", back=True, cap="Q")
    held, _ = understand(Input(), key(pygame.K_DOWN), 1)
    assert heard(q, held) == Pressed("keys", "Q", back=True, cap="Q")
    up = pygame.event.Event(pygame.KEYUP, key=pygame.K_DOWN, scancode=0, mod=0)
    assert heard(q, understand(held, up, 2)[0]) == Pressed("keys", "Q", cap="Q")


def typing(event: pygame.event.Event) -> Intent | None:
    return understand(Input(), event, 100, types=True)[1]


@pytest.mark.parametrize("words", ["a", " ", "Ж", "ë", "7", "ش"])
def test_where_words_are_written_letters_come_as_the_system_writes_them(words: str) -> None:
    assert typing(pygame.event.Event(pygame.TEXTINPUT, text=words)) == Typed(words)
    assert meant(pygame.event.Event(pygame.TEXTINPUT, text=words)) is None


@pytest.mark.parametrize(
    "event",
    [
        key(pygame.K_b, pygame.KSCAN_B),
        key(pygame.K_SPACE),
        key(pygame.K_PERIOD),
        key(pygame.K_7, pygame.KSCAN_7),
        key(pygame.K_KP7, pygame.KSCAN_KP7, pygame.KMOD_NUM),
        key(pygame.K_KP_PERIOD, mod=pygame.KMOD_NUM),
        key(0x436, pygame.KSCAN_W),
    ],
)
def test_where_words_are_written_a_key_that_writes_means_nothing_else(event: pygame.event.Event) -> None:
    assert meant(event) is not None
    assert typing(event) is None


@pytest.mark.parametrize(
    ("event", "intent"),
    [
        (key(pygame.K_RETURN), Wish.CONFIRM),
        (key(pygame.K_ESCAPE), Wish.BACK),
        (key(pygame.K_BACKSPACE), Wish.UNDO),
        (key(pygame.K_TAB), Wish.FOCUS_NEXT),
        (key(pygame.K_LEFT), Go(Direction.LEFT)),
        (key(pygame.K_F1), Wish.HELP),
        (key(pygame.K_z, pygame.KSCAN_Z, pygame.KMOD_LCTRL), Wish.UNDO),
        (pad(pygame.CONTROLLER_BUTTON_A), Wish.TAKE),
    ],
)
def test_where_words_are_written_all_other_keys_keep_their_meaning(event: pygame.event.Event, intent: Intent) -> None:
    assert typing(event) == intent


# ---- layouts: letters by their place, signs by what they write


@pytest.mark.parametrize(
    ("code", "scan", "name", "cap"),
    [
        (0x441, pygame.KSCAN_C, "C", "С"),  # Russian
        (0x446, pygame.KSCAN_C, "C", "Ц"),  # Macedonian
        (0x453, pygame.KSCAN_BACKSLASH, "\\", "Ѓ"),
        (0xDF, pygame.KSCAN_MINUS, "-", "-"),  # German, where this place counts down
        (0xE4, pygame.KSCAN_APOSTROPHE, "'", "Ä"),
        (0x628, pygame.KSCAN_F, "F", "ب"),  # Arabic
        (pygame.K_a, pygame.KSCAN_Q, "Q", "A"),  # French
        (pygame.K_AMPERSAND, pygame.KSCAN_1, "1", "&"),
    ],
)
def test_a_key_is_called_by_its_place_and_shown_as_what_stands_on_it(code: int, scan: int, name: str, cap: str) -> None:
    pressed = heard(key(code, scan))
    assert isinstance(pressed, Pressed)
    assert (pressed.name, pressed.cap) == (name, cap)


@pytest.mark.parametrize("scan", [getattr(pygame, f"KSCAN_{digit}") for digit in range(1, 10)])
def test_digits_count_by_their_place_where_the_row_has_other_signs(scan: int) -> None:
    french = pygame.event.Event(pygame.KEYDOWN, key=pygame.K_MINUS, scancode=scan, mod=0, unicode="-")
    assert meant(french) == Number(scan - pygame.KSCAN_1 + 1)


def written(sign: str, scan: int, mod: int = 0, code: int = 0) -> pygame.event.Event:
    return pygame.event.Event(pygame.KEYDOWN, key=code or ord(sign), scancode=scan, mod=mod, unicode=sign)


@pytest.mark.parametrize(
    "event",
    [
        written("+", pygame.KSCAN_EQUALS, pygame.KMOD_LSHIFT, pygame.K_EQUALS),  # United States, French
        written("=", pygame.KSCAN_EQUALS),
        written("+", pygame.KSCAN_RIGHTBRACKET),  # German
        written("+", pygame.KSCAN_1, pygame.KMOD_LSHIFT, pygame.K_1),  # Swiss
        key(pygame.K_KP_PLUS),
    ],
)
def test_plus_is_whatever_writes_a_plus(event: pygame.event.Event) -> None:
    pressed = heard(event)
    assert isinstance(pressed, Pressed)
    assert pressed.name == "+"


@pytest.mark.parametrize("event", [written("-", pygame.KSCAN_MINUS), written("-", pygame.KSCAN_SLASH), key(pygame.K_KP_MINUS)])
def test_minus_is_whatever_writes_a_minus(event: pygame.event.Event) -> None:
    pressed = heard(event)
    assert isinstance(pressed, Pressed)
    assert pressed.name == "-"


@pytest.mark.parametrize(
    "event",
    [
        written(".", pygame.KSCAN_PERIOD),
        written("ю", pygame.KSCAN_PERIOD, code=0x44E),  # the place of the key that a clicker sends, on a Russian keyboard
        written(".", pygame.KSCAN_SLASH),  # the full stop of a Russian keyboard
        written(".", pygame.KSCAN_COMMA, pygame.KMOD_LSHIFT, pygame.K_SEMICOLON),  # and of a French one
    ],
)
def test_a_full_stop_counts_by_its_place_and_by_what_is_written(event: pygame.event.Event) -> None:
    assert meant(event) is Wish.BLANK


# ---- Num Lock, and keys held


@pytest.mark.parametrize(
    ("digit", "intent"),
    [
        (8, Go(Direction.UP)),
        (4, Go(Direction.LEFT)),
        (2, Go(Direction.DOWN)),
        (6, Go(Direction.RIGHT)),
        (3, Wish.NEXT),
        (9, Wish.PREVIOUS),
        (7, Wish.TOP),
        (1, Wish.BOTTOM),
        (5, None),
        (0, None),
    ],
)
def test_without_num_lock_the_keypad_has_arrows_and_no_digits(digit: int, intent: Intent | None) -> None:
    event = key(getattr(pygame, f"K_KP{digit}"), getattr(pygame, f"KSCAN_KP{digit}"))
    assert meant(event) == intent
    assert heard(event) == intent
    assert typing(event) == intent


def test_a_keypad_without_a_num_lock_key_writes_digits() -> None:
    assert meant(written("7", pygame.KSCAN_KP7, code=pygame.K_KP7)) == Number(7)
    assert meant(key(pygame.K_KP_PERIOD)) is None


HELD = [pygame.KMOD_LALT, pygame.KMOD_RALT, pygame.KMOD_LCTRL, pygame.KMOD_LMETA, pygame.KMOD_LCTRL | pygame.KMOD_LSHIFT]


@pytest.mark.parametrize("mod", HELD)
@pytest.mark.parametrize(
    ("code", "scan"),
    [
        (pygame.K_1, pygame.KSCAN_1),
        (pygame.K_KP1, pygame.KSCAN_KP1),
        (pygame.K_f, pygame.KSCAN_F),
        (pygame.K_PERIOD, pygame.KSCAN_PERIOD),
        (pygame.K_KP_PLUS, pygame.KSCAN_KP_PLUS),
        (pygame.K_F5, pygame.KSCAN_F5),
        (pygame.K_F4, pygame.KSCAN_F4),
        (pygame.K_TAB, pygame.KSCAN_TAB),
        (pygame.K_SPACE, pygame.KSCAN_SPACE),
        (pygame.K_ESCAPE, pygame.KSCAN_ESCAPE),
        (pygame.K_LEFT, pygame.KSCAN_LEFT),
        (pygame.K_PAGEDOWN, pygame.KSCAN_PAGEDOWN),
        (pygame.K_BACKSPACE, pygame.KSCAN_BACKSPACE),
    ],
)
def test_together_with_ctrl_alt_or_the_systems_key_a_key_means_nothing(mod: int, code: int, scan: int) -> None:
    assert meant(key(code, scan, mod)) is None
    assert heard(key(code, scan, mod)) is None


def test_ctrl_z_is_the_key_with_the_z() -> None:
    assert meant(key(pygame.K_z, pygame.KSCAN_Y, pygame.KMOD_LCTRL)) is Wish.UNDO
    assert meant(key(pygame.K_y, pygame.KSCAN_Z, pygame.KMOD_LCTRL)) is None
    assert meant(key(0x44F, pygame.KSCAN_Z, pygame.KMOD_LCTRL)) is Wish.UNDO
