import pytest

from tests.pilot import Pilot


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
