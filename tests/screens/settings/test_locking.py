import json
from pathlib import Path

import pytest

from game.core.law import Ages
from game.core.settings import Settings
from game.core.workshop.session_events import SessionBegun
from game.core.workshop.workshop import WorkshopId
from game.screens.effects import BeginSession
from game.screens.settings.locking import LockScreen
from tests.pilot import STILL, Pilot
from tests.screens.alone.path_walker import press_letters, type_in
from tests.screens.states import torn_case

HANDS = ("mouse", "keyboard", "gamepad", "arrows")
OLDER, YOUNGER = "case:the-building-site", "case:the-night-road"


def locked(pilot: Pilot, phrase: str = "green door") -> Pilot:
    """Lock the level from 13 to 15."""
    return type_in(pilot.press("F10").do("level:13+", "lock"), phrase).do("done")


def test_at_first_everything_is_shown(pilot: Pilot) -> None:
    assert pilot.settings.level is Ages.ADULT
    assert {OLDER, YOUNGER} <= set(pilot.do("cases").keys("case:"))


def test_what_is_for_older_ones_leaves_the_shelf_with_the_level(pilot: Pilot) -> None:
    pilot.press("F10").do("level:13+").press("Esc")
    assert YOUNGER in pilot.do("cases").keys("case:")
    assert OLDER not in pilot.keys("case:")


def test_nobody_goes_on_with_what_is_for_older_ones(pilot: Pilot) -> None:
    pilot.begin("the-building-site").press("F10").do("level:13+")
    assert [type(screen).__name__ for screen in pilot.machine.stack] == ["TitleScreen", "SettingsScreen"]
    assert "go-on" not in pilot.press("Esc").keys()
    assert "go-on" in pilot.press("F10").do("level:16+").press("Esc").keys()


def test_a_lower_level_keeps_the_journey_for_later(pilot: Pilot) -> None:
    before = pilot.begin("the-building-site").go(0).history
    pilot.press("F10").do("level:13+", "level:adult").press("Esc")
    assert pilot.do("go-on").history == before


def test_a_workshop_that_is_held_is_left_with_the_level(pilot: Pilot) -> None:
    pilot.desk.do(BeginSession(SessionBegun(WorkshopId("a-day"), 12, 0, Ages.ADULT, "en")))
    pilot.press("F10").do("level:13+")
    assert pilot.desk.services.room is None
    assert pilot.desk.services.workshops.sessions() == ()


def test_a_higher_level_leads_back_where_one_was(pilot: Pilot) -> None:
    pilot.set(level=Ages.FROM_13).begin("the-night-road").press("F10").do("level:16+").press("Esc")
    assert pilot.scene


def test_results_of_cases_for_older_ones_are_not_told(pilot: Pilot) -> None:
    pilot.begin("the-building-site").play().end(0).do("shelf", "back")
    assert "The building site" in pilot.do("cases", "over-all").all
    pilot.do("back", "back").set(level=Ages.FROM_13)
    assert "No case is finished yet." in pilot.do("cases", "over-all").all


@pytest.mark.parametrize("hand", HANDS)
def test_a_level_is_locked_and_unlocked_by_any_hand_alone(tmp_path: Path, hand: str) -> None:
    pilot = Pilot(tmp_path, hand=hand)
    press_letters(pilot.do("settings", "level:13+", "lock"), "cab7").do("done")
    assert "Kept on 13 to 15 years by your trainer." in pilot.all
    assert {"level:13+", "level:16+", "level:adult"} <= set(pilot.shut())
    press_letters(pilot.do("lock"), "cab7").do("done", "back", "level:adult")
    assert pilot.settings == STILL


def test_a_phrase_typed_on_a_keyboard_opens_from_paper_letters_too(pilot: Pilot) -> None:
    locked(pilot, "Green Door").do("lock")
    assert press_letters(pilot, "greendoor").do("done").title == "Unlocked"


def test_a_phrase_can_have_letters_of_any_language(pilot: Pilot) -> None:
    locked(pilot, "Лисица 7").do("lock")
    assert type_in(pilot, "лисица 7").do("done").title == "Unlocked"


def test_another_phrase_opens_nothing_and_that_is_said_kindly(pilot: Pilot) -> None:
    locked(pilot).do("lock")
    assert "That was another phrase. The level stays as it is." in type_in(pilot, "blue door").do("done").all
    assert pilot.settings.lock
    assert type_in(pilot, "green door").do("done").title == "Unlocked"


def test_while_it_is_locked_nothing_changes_the_level(pilot: Pilot) -> None:
    locked(pilot)
    lock = pilot.settings.lock
    pilot.set(level=Ages.ADULT, lock="")
    assert (pilot.settings.level, pilot.settings.lock) == (Ages.FROM_13, lock)
    assert pilot.do("size:150").settings.text_size == 150


def test_a_lock_holds_at_the_next_start(pilot: Pilot, tmp_path: Path) -> None:
    locked(pilot)
    later = Pilot(tmp_path, None)
    assert later.settings == pilot.settings
    assert OLDER not in later.do("cases").keys("case:")


def test_the_phrase_lies_nowhere_on_the_disk(pilot: Pilot, tmp_path: Path) -> None:
    locked(pilot)
    files = [path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()]
    assert files
    assert not any(b"green" in words for words in files if b"pbkdf2" in words)


def test_a_forgotten_phrase_is_taken_out_of_the_settings_file(pilot: Pilot, tmp_path: Path) -> None:
    locked(pilot)
    file = tmp_path / "settings.json"
    tree = json.loads(file.read_text(encoding="utf-8"))
    del tree["lock"]
    file.write_text(json.dumps(tree), encoding="utf-8")
    assert Pilot(tmp_path, None).press("F10").do("level:adult").settings.level is Ages.ADULT


def test_torn_cards_are_for_trainers_and_not_shown_while_it_is_locked(pilot: Pilot) -> None:
    torn_case(pilot)
    pilot.set(level=Ages.FROM_13)
    assert "case:torn-road" in pilot.do("cases").keys()
    locked(pilot.do("back")).press("Esc")
    assert "case:torn-road" not in pilot.do("cases").keys()


def test_a_phrase_has_four_letters_at_least(pilot: Pilot) -> None:
    type_in(pilot.press("F10").do("lock"), "a b c")
    assert "done" in pilot.shut()
    assert "done" in type_in(pilot, "d").keys()


def test_letters_are_hidden_until_one_wants_to_see_them(pilot: Pilot) -> None:
    type_in(pilot.press("F10").do("lock"), "door")
    assert "door" not in pilot.words
    assert "4 letters" in pilot.all
    assert "door" in pilot.do("show").words
    assert "door" not in pilot.do("show").words


def test_backspace_and_a_gamepads_shoulder_take_a_letter_back(pilot: Pilot) -> None:
    type_in(pilot.press("F10").do("lock", "show"), "doors").press("Backspace")
    assert "door" in pilot.words
    assert "doo" in pilot.do("delete").words
    assert "delete" in pilot.press("Backspace", "Backspace", "Backspace", "Backspace").shut()


def test_letters_have_no_other_meaning_while_one_types(pilot: Pilot) -> None:
    type_in(pilot.press("F10").do("lock", "show"), "o b.t1 f")
    assert "o b.t1 f" in pilot.words
    assert isinstance(pilot.top, LockScreen)


def test_enter_takes_the_phrase_and_esc_leaves_without_one(pilot: Pilot) -> None:
    type_in(pilot.press("F10").do("lock"), "green door").press("Enter")
    assert pilot.settings.lock
    assert type_in(pilot.do("lock"), "green").press("Esc").title == "Settings"
    assert pilot.settings.lock


def test_with_one_switch_the_space_bar_takes_what_has_the_frame(tmp_path: Path) -> None:
    pilot = Pilot(tmp_path, Settings(language="en", motion=False, scan=2.0)).press("F10").do("lock")
    assert not pilot.machine.page.types
    while pilot.focus != "key:c":
        pilot.machine.tick(2.1)
    assert "1 letter" in pilot.press("Space").all
