"""The real program as a process of its own, without a screen."""

import os
import subprocess
import sys
from pathlib import Path

from game.core.journey.case import CaseId
from game.core.journey.journey import Phase
from game.core.journey.kept import Kept
from game.core.settings import Settings
from game.files.journey.results_file import read_results
from game.files.journey.saves import Saves
from game.files.places import open_places
from game.files.settings_file import read_settings, write_settings
from game.screens.journey.content_note import ContentNoteScreen
from game.screens.journey.library.shelf import ShelfScreen
from tests.library import OLD_CASES
from tests.pilot import Pilot

ROOT = Path(__file__).parents[2]
SHORT = ("Tab", "Tab", "Esc")


def run(data: Path, keys: tuple[str, ...], *arguments: str) -> subprocess.CompletedProcess[str]:
    """Start the program, press keys, close the window, and return how it ended."""
    command = [sys.executable, str(ROOT / "tests" / "app" / "window" / "presses_keys.py"), ",".join(keys), *arguments, "--data", str(data)]
    environment = {**os.environ, "SDL_VIDEODRIVER": "dummy", "SDL_AUDIODRIVER": "dummy", "PYTHONPATH": str(ROOT)}
    return subprocess.run(command, env=environment, capture_output=True, text=True, timeout=90, check=False)


def log(data: Path) -> str:
    """Return everything in the log."""
    return "".join(file.read_text(encoding="utf-8") for file in data.glob("turning-point.log*"))


def keys_to_the_debrief(folder: Path) -> tuple[str, ...]:
    """Return the keys that lead from a case's note to its debrief, and then to the end of the program."""
    pilot = Pilot(folder, hand="keyboard")
    case = pilot.desk.services.cases.whole(CaseId("the-night-road"))
    assert case is not None
    pilot.machine.lay(ShelfScreen())
    pilot.machine.lay(ContentNoteScreen(case, Kept()))
    pilot.pressed.clear()
    pilot.do("begin").play(["smuggling"]).end(0).do("shelf", "back", "quit")
    return tuple(pilot.pressed)


def test_a_case_is_played_from_the_command_line_to_its_debrief(tmp_path: Path) -> None:
    keys = keys_to_the_debrief(tmp_path / "planned")
    data = tmp_path / "data"
    places = open_places(data)
    write_settings(places.settings, Settings(motion=False))
    ended = run(data, keys, "play", str(OLD_CASES / "the-night-road.yaml"), "--window", "1280x720", "--language", "en")
    assert (ended.returncode, ended.stderr) == (0, "")
    assert "Traceback" not in log(data)
    case = Pilot(tmp_path / "planned").desk.services.cases.whole(CaseId("the-night-road"))
    assert case is not None
    history = Saves(places.journeys).load(case, "").history
    assert history is not None
    assert history.now.phase is Phase.DONE
    assert [entry.result.case for entry in read_results(places.results).entries] == ["the-night-road"]


def test_a_workshop_is_held_with_the_trainers_page_in_a_window_of_its_own(tmp_path: Path) -> None:
    pilot = Pilot(tmp_path / "planned", hand="keyboard")
    pilot.do("workshops", "workshop:one-lesson").press("9").do("begin")
    keys = (*pilot.pressed, "T", "PageDown", "Period", "PageDown", "T", "T", "Esc")
    ended = run(tmp_path / "data", keys, "--trainer-window", "--window", "1024x768", "--language", "en")
    assert (ended.returncode, ended.stderr) == (0, "")
    assert "Traceback" not in log(tmp_path / "data")
    assert [session.ended for session in Pilot(tmp_path / "data").desk.services.workshops.sessions()] == [False]


def test_the_first_start_asks_for_the_language(tmp_path: Path) -> None:
    ended = run(tmp_path, ("Enter", "Tab"), "--window", "800x600")
    assert (ended.returncode, ended.stderr) == (0, "")
    assert read_settings(open_places(tmp_path).settings)[0].language == "en"


def test_it_starts_with_damaged_and_foreign_files_and_writes_down_what_was_wrong(tmp_path: Path) -> None:
    places = open_places(tmp_path)
    places.settings.write_text("{{", encoding="utf-8")
    places.results.write_bytes(b"\xff\xfe")
    (places.journeys / "the-night-road.json").write_text("[]", encoding="utf-8")
    (places.journeys / "holiday.png").write_bytes(b"\x89PNG")
    (places.cases / "letter.yaml").write_text("Dear all,", encoding="utf-8")
    (places.cases / "list.yaml").write_bytes(b"\x00\x01\x02")
    ended = run(tmp_path, ("Enter", "Tab", "Enter", "Enter"), "--window", "1024x768")
    assert (ended.returncode, ended.stderr) == (0, "")
    assert "Traceback" not in log(tmp_path)
    assert list(tmp_path.glob("settings*damaged*")) or len(list(tmp_path.glob("settings*"))) > 1


def test_it_starts_where_nothing_can_be_written(tmp_path: Path) -> None:
    file = tmp_path / "a-file"
    file.write_text("not a folder", encoding="utf-8")
    ended = run(file, SHORT, "--window", "800x600", "--language", "en")
    assert (ended.returncode, ended.stderr) == (0, "")
    assert file.read_text(encoding="utf-8") == "not a folder"


def test_a_case_that_does_not_exist_is_no_reason_to_stop(tmp_path: Path) -> None:
    ended = run(tmp_path, SHORT, "play", "no-such-case", "--window", "800x600", "--language", "en")
    assert (ended.returncode, ended.stderr) == (0, "")
    assert "Traceback" not in log(tmp_path)


def test_a_broken_case_file_is_no_reason_to_stop(tmp_path: Path) -> None:
    file = tmp_path / "mine.yaml"
    file.write_text("case: mine\ntitle: [", encoding="utf-8")
    ended = run(tmp_path / "data", SHORT, "play", str(file), "--window", "800x600", "--language", "en")
    assert (ended.returncode, ended.stderr) == (0, "")
    assert "Traceback" not in log(tmp_path / "data")
