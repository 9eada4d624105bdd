"""Keys and the mouse, as a real keyboard, a clicker and a real mouse send them."""

import pytest

from tests.x11.conftest import Play
from tests.x11.program import Program
from tests.x11.server import Server, until

LINES = 30
"""More than any scene has."""
PLACES = {"1": "10", "q": "24", "f": "41", ";": "47", "keypad 2": "88", "keypad 3": "89", "keypad plus": "86"}
"""Keys by where they lie, as X counts them, whatever stands on them."""


def test_a_page_is_left_by_key_and_by_mouse(screen: Server, play: Play) -> None:
    screen.layout("us")
    with play("play", "the-night-road") as program:
        program.until_on("ContentNoteScreen")
        program.press("Escape").until_on("ShelfScreen")
        program.click_on("back").until_on("TitleScreen")


CAPS = [("mk", "q", "Љ"), ("ru", "q", "Й"), ("de", ";", "Ö"), ("fr", "q", "A"), ("fr", "1", "1")]


@pytest.mark.parametrize(("layout", "place", "cap"), CAPS)
def test_every_key_takes_a_keeper_and_is_called_by_what_stands_on_it(screen: Server, play: Play, layout: str, place: str, cap: str) -> None:
    screen.layout(layout)
    with play("play", "1-first-steps") as program:
        program.until_on("SetupScreen")
        program.press(PLACES[place]).until_on("SetupScreen", with_words=f"key {cap}")


def test_another_layout_counts_and_is_shown_at_once(screen: Server, play: Play) -> None:
    screen.layout("us")
    with play("play", "the-night-road") as program:
        program.until_on("ContentNoteScreen")
        program.press("F1").until_on("HelpScreen")
        assert "F" in program.until_on("HelpScreen").words
        screen.layout("mk")
        program.until_on("HelpScreen", with_words="Ф")
        program.press("F1").until_on("ContentNoteScreen")
        _to_choices(program)
        program.press(PLACES["f"]).until_on("EvidenceScreen")
    screen.layout("us")


def test_without_num_lock_the_keypad_moves_and_chooses_nothing(screen: Server, play: Play) -> None:
    screen.layout("us")
    with play("play", "the-night-road") as program:
        _to_choices(program)
        program.press(PLACES["keypad 2"], PLACES["keypad 3"], "alt+1", "super+1", "ctrl+1", "F1").until_on("HelpScreen")
        program.press("F1").until_on("SceneScreen")
        program.press("Num_Lock", PLACES["keypad 2"]).until_on("QuestionStrip")
        screen.press("Num_Lock")


def test_a_trembling_finger_chooses_nothing(screen: Server, play: Play) -> None:
    screen.layout("us")
    with play("play", "the-night-road") as program:
        program.until_on("ContentNoteScreen")
        program.press("Return").until_on("SceneScreen")
        program.click_on("next", times=LINES, pause=0.15).until_on("SceneScreen", with_words="Raise the flag")
        until(lambda: "choice:0" in program.until_on("SceneScreen").targets, lambda: "no choices came")


def test_a_clickers_one_button_for_start_and_end_stays_in_the_lesson(screen: Server, play: Play) -> None:
    screen.layout("us")
    with play("play", "one-lesson") as program:
        program.until_on("BeginScreen")
        program.press("9").until_on("BeginScreen", with_words="Begin (F5)")
        program.press("F5").until_on("StepScreen")
        program.press("Escape").until_on("LeavingScreen")
        program.press("F5").until_on("StepScreen")
        program.press("F5").until_on("StepScreen", with_words="Step 2 of 4")
        program.press("Escape").until_on("LeavingScreen")
        program.press("shift+F5").until_on("StepScreen", with_words="Step 2 of 4")
        program.press("period").until_on("BlankScreen")
        program.press("b").until_on("StepScreen", with_words="Step 2 of 4")
        program.press("Escape", "Escape").until_on("NeutralScreen")
        program.press("Next").until_on("StepScreen", with_words="Step 2 of 4")


def _to_choices(program: Program) -> None:
    program.until_on("ContentNoteScreen")
    program.press("Return").until_on("SceneScreen")
    program.press(*["Next"] * LINES)
    until(lambda: "choice:0" in program.until_on("SceneScreen").targets, lambda: "no choices came")
