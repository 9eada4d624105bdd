from pathlib import Path

from game.app.desk.desk import Desk
from game.core.settings import Settings
from game.files.places import open_places
from game.files.settings_file import read_settings
from game.ui.page.pieces import Button
from tests.pilot import Pilot


def test_the_languages_stand_there_by_their_own_names(pilot: Pilot) -> None:
    pilot.do("language")
    assert [pilot.item(key).words for key in pilot.keys("language:")] == [each.name for each in pilot.desk.services.languages]  # type: ignore[union-attr]
    assert "English" in pilot.all


def test_a_language_that_no_native_speaker_has_read_says_so(pilot: Pilot) -> None:
    buttons = {key: pilot.item(key) for key in pilot.do("language").keys("language:")}
    unread = {f"language:{each.code}" for each in pilot.desk.services.languages if each.unread}
    told = {key for key, button in buttons.items() if isinstance(button, Button) and button.detail}
    assert told == unread == set(buttons) - {"language:en"}


def test_the_language_that_is_spoken_has_the_frame(pilot: Pilot) -> None:
    assert pilot.do("language").focus == "language:en"
    assert pilot.item("language:en").chosen


def test_a_language_is_taken_over_and_lies_on_the_disk(pilot: Pilot, tmp_path: Path) -> None:
    last = pilot.do("language").keys("language:")[-1]
    pilot.do(last)
    assert pilot.title == pilot.machine.page.title != "Language"
    assert read_settings(tmp_path / "settings.json")[0].language == last.removeprefix("language:")


def test_pages_are_written_in_the_language(tmp_path: Path) -> None:
    pilot = Pilot(tmp_path, Settings(language="en-XA"))
    assert pilot.title == "[Ţúúŕñííñĝ Póóííñţ·]"


def test_going_back_changes_nothing(pilot: Pilot) -> None:
    before = pilot.settings
    assert pilot.do("language").press("Esc").title == "Turning Point"
    assert pilot.settings == before


def test_a_language_for_one_run_is_not_written_down(tmp_path: Path) -> None:
    Desk(open_places(tmp_path), "mk")
    assert not (tmp_path / "settings.json").exists()
