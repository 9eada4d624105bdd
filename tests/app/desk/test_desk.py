from pathlib import Path
from shutil import copytree, rmtree

import pytest

from game.app.desk.desk import Desk
from game.core.settings import Settings
from game.files.places import content_folder, open_places
from game.screens.effects import KeepSettings
from tests.pilot import Pilot
from tests.strange import a_link, a_pipe


def said(desk: Desk) -> str:
    """Return everything that has to be said once."""
    return "\n".join(desk.services.say(note) for note in desk.notes)


@pytest.fixture
def content(tmp_path: Path) -> Path:
    """A copy of the content that can be broken."""
    folder = tmp_path / "content"
    for part in ("scenarios", "maps", "locales"):
        copytree(content_folder() / part, folder / part)
    copytree(content_folder() / "assets" / "stages", folder / "assets" / "stages")
    for part in ("fonts", "figures", "icons"):
        (folder / "assets" / part).symlink_to(content_folder() / "assets" / part)
    return folder


def test_at_first_everything_is_as_it_is_meant_and_nothing_has_to_be_said(tmp_path: Path) -> None:
    desk = Desk(open_places(tmp_path))
    assert desk.settings == Settings()
    assert desk.notes == []


def test_damaged_settings_are_put_aside_and_said(tmp_path: Path) -> None:
    (tmp_path / "settings.json").write_text("no settings", encoding="utf-8")
    desk = Desk(open_places(tmp_path))
    assert desk.settings == Settings()
    assert "The file of the settings is damaged and was put aside" in said(desk)


def test_one_impossible_setting_costs_only_itself(tmp_path: Path) -> None:
    (tmp_path / "settings.json").write_text('{"format": 1, "text_size": 150, "theme": "purple"}', encoding="utf-8")
    desk = Desk(open_places(tmp_path))
    assert desk.settings == Settings(150)
    assert '"theme"' in said(desk)


def test_a_folder_that_cannot_be_written_in_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    assert len(Desk(open_places(tmp_path / "file")).notes) == 1


def test_settings_that_cannot_be_written_down_are_said_once_and_count_all_the_same(tmp_path: Path) -> None:
    desk = Desk(open_places(tmp_path / "data"))
    (tmp_path / "data" / "settings.json").mkdir()
    for size in (150, 200):
        desk.do(KeepSettings(Settings(size)))
    assert desk.settings.text_size == 200
    assert said(desk).count("The settings could not be kept") == 1


def test_a_journey_that_cannot_be_written_down_is_said_and_goes_on(pilot: Pilot, tmp_path: Path) -> None:
    pilot.begin("the-night-road")
    file = tmp_path / "journeys" / "the-night-road.json"
    file.unlink()
    file.mkdir()
    assert pilot.do("next").history.moves != ()
    assert "The journey could not be kept" in said(pilot.desk)


def test_a_broken_map_tears_the_cases_that_need_it(content: Path, tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    (content / "maps" / "green.tmx").write_text("<map", encoding="utf-8")
    pilot = Pilot(open_places(tmp_path / "data", content)).do("cases", "case:the-night-road")
    assert pilot.title == "This card is torn"
    assert "green.tmx" in caplog.text


def test_a_broken_stage_tears_the_cases_that_need_it(content: Path, tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    (content / "assets" / "stages" / "forest-camp-night.svg").write_text("<svg><g>", encoding="utf-8")
    pilot = Pilot(open_places(tmp_path / "data", content)).do("cases", "case:the-night-road")
    assert pilot.title == "This card is torn"
    assert "forest-camp-night" in caplog.text
    pilot.do("back", "case:the-building-site", "begin")
    assert pilot.scene == "the-kitchen-wall"


def test_a_broken_translation_speaks_english(content: Path, tmp_path: Path) -> None:
    po = content / "locales" / "mk" / "LC_MESSAGES" / "messages.po"
    po.parent.mkdir(parents=True, exist_ok=True)
    po.write_bytes(b'msgid "Choose a case\nmsgstr \xff\xfe')
    pilot = Pilot(open_places(tmp_path / "data", content), Settings(language="mk", motion=False))
    assert pilot.title == "Turning Point"


def test_broken_helplines_leave_the_rest_of_help(content: Path, tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    (content / "scenarios" / "helplines.yaml").write_text("open-gate: [", encoding="utf-8")
    pilot = Pilot(open_places(tmp_path / "data", content)).press("F1")
    assert "In danger now: call the police" in pilot.all
    assert "helplines.yaml" in caplog.text


def test_a_case_file_from_anywhere_can_be_borrowed(tmp_path: Path) -> None:
    words = (content_folder() / "scenarios" / "cases" / "the-night-road.yaml").read_text(encoding="utf-8")
    file = tmp_path / "elsewhere.yaml"
    file.write_text(words.replace("case: the-night-road", "case: elsewhere"), encoding="utf-8")
    case, _ = Desk(open_places(tmp_path / "data")).borrow(file)
    assert case is not None
    assert case.id == "elsewhere"


def test_a_data_folder_full_of_what_are_no_files_does_not_keep_the_game_from_starting(tmp_path: Path) -> None:
    places = open_places(tmp_path / "data")
    for name in ("settings.json", "results.json", "crossing-results.json", "exercise-results.json", "turning-point.log", "cases/a.yaml"):
        a_pipe(places.data / name)
    a_pipe(places.sessions)
    a_link(places.workshops / "loop.yaml", "loop.yaml")
    a_link(places.exercises / "zero.yaml", "/dev/zero")
    (places.cases / "case.yaml.txt").write_bytes(b"case: case")
    pilot = Pilot(places)
    assert pilot.title == "Turning Point"
    torn = [each for each in pilot.desk.services.shelf() if each.card is None]
    assert {Path(each.file).name for each in torn} == {"a.yaml", "case.yaml.txt"}
    assert [each.id for each in pilot.desk.services.workshops.shelf() if each.workshop is None] == ["loop"]
    assert [each.id for each in pilot.desk.services.exercises.shelf() if each.exercise is None] == ["zero"]
    pilot.begin("the-night-road").do("next")
    assert pilot.saved == pilot.history


def test_a_data_folder_that_is_removed_meanwhile_is_made_anew_with_all_that_is_known(tmp_path: Path) -> None:
    pilot = Pilot(open_places(tmp_path / "data"))
    pilot.begin("the-night-road").do("next")
    rmtree(tmp_path / "data")
    pilot.do("next")
    assert pilot.saved == pilot.history
    assert "was removed while the game runs" in said(pilot.desk)
    assert (tmp_path / "data" / "settings.json").exists()


def test_two_copies_of_the_game_on_one_folder_lose_no_journey(tmp_path: Path) -> None:
    older, newer = Pilot(open_places(tmp_path)), Pilot(open_places(tmp_path))
    older.begin("the-night-road").do("next")
    newer.do("cases", "case:the-night-road", "go-on", "next")
    older.do("next")
    assert newer.saved == newer.history
    assert "perhaps the game is open twice" in said(older.desk)
    assert (tmp_path / "journeys" / "the-night-road.json.other-1").exists()
