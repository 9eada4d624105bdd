import pytest

from tests.pilot import Pilot
from tests.screens.workshop.workshop_player import held


def leave_at_once(pilot: Pilot) -> Pilot:
    return pilot.press("Esc").press("Esc", apart=0.1)


def test_esc_twice_leaves_at_once_to_a_quiet_picture(pilot: Pilot) -> None:
    leave_at_once(pilot.begin("the-night-road"))
    assert pilot.title == "A quiet picture"
    assert pilot.words == ("A quiet picture", "A quiet picture", "Back")


def test_esc_pressed_slowly_only_goes_back(pilot: Pilot) -> None:
    pilot.begin("the-night-road").press("Esc", "Esc")
    assert pilot.title == "Turning Point"


def test_everything_is_kept(pilot: Pilot) -> None:
    before = pilot.begin("the-night-road").do("next").history
    leave_at_once(pilot).do("return")
    assert pilot.title == "Choose a case"
    assert pilot.do("case:the-night-road", "go-on").history == before


@pytest.mark.parametrize("way", ["Esc", "F", "H", "F1", "F10", "PageDown", "PageUp", "1", "U", "O", "F11"])
def test_no_key_brings_anything_back_by_chance(pilot: Pilot, way: str) -> None:
    leave_at_once(pilot)
    assert pilot.press(way).title == "A quiet picture"


def test_a_gamepad_leaves_at_once_as_well(pilot: Pilot) -> None:
    pilot.begin("the-night-road").pad("B")
    pilot.now -= 0.9
    assert pilot.pad("B").title == "A quiet picture"


def test_the_button_leads_back(pilot: Pilot) -> None:
    leave_at_once(pilot.do("cases"))
    assert pilot.key_in("return").title == "Turning Point"


def test_a_mouse_leaves_at_once_as_well(pilot: Pilot) -> None:
    assert pilot.begin("the-night-road").click("leave").title == "A quiet picture"


def test_it_says_nothing_of_the_game_whatever_is_pressed(pilot: Pilot) -> None:
    before = pilot.press("Esc", "Esc", apart=0.1).words
    for key in ("PageDown", "PageUp", "F5", "Esc", "T", "B", "1"):
        pilot.press(key)
        assert pilot.machine.reason_shown is None
        assert pilot.words == before


@pytest.mark.parametrize("key", ["PageDown", "PageUp", "F5", "Right", "Down", "Left", "Enter", "Space", "Esc", "T", "B", "Period"])
def test_in_a_workshop_a_clickers_keys_lead_back(pilot: Pilot, key: str) -> None:
    before = held(pilot, "leave").words
    pilot.press("Esc").press("Esc", apart=0.1)
    assert pilot.title == "A quiet picture"
    assert pilot.press(key).words == before


def test_in_a_workshop_it_stays_while_esc_is_pressed_on_and_on(pilot: Pilot) -> None:
    held(pilot, "leave").press("Esc")
    for _ in range(15):
        assert pilot.press("Esc", apart=0.15).title == "A quiet picture"
