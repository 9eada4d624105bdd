"""Options with values that mean nothing are answered with what there is."""

from pathlib import Path

import pytest

from game.cli import main
from game.core.settings import Settings
from game.files.languages.catalogues import tag_meant
from game.files.places import content_folder, open_places
from game.files.settings_file import write_settings
from tests.pilot import Pilot

LOCALES = content_folder() / "locales"


@pytest.mark.parametrize("asked", ["mk", "MK", "mk-MK", "mk_MK", "mk_mk", " mk ", "mk_MK.UTF-8", "mk-Cyrl-MK", "mk_MK@euro"])
def test_a_language_is_understood_in_the_ways_in_which_systems_write_it(asked: str) -> None:
    assert tag_meant(LOCALES, asked) == "mk"


@pytest.mark.parametrize(("asked", "tag"), [("en", "en"), ("en_GB", "en"), ("English", "en"), ("EN-xa", "en-XA")])
def test_english_and_what_is_made_up_are_languages_too(asked: str, tag: str) -> None:
    assert tag_meant(LOCALES, asked) == tag


@pytest.mark.parametrize("asked", ["zz", "mkd", "", "m", "mk mk", "../mk", "-"])
def test_whatever_is_no_language_is_none(asked: str) -> None:
    assert tag_meant(LOCALES, asked) is None


@pytest.mark.parametrize("command", [("check",), ("guide",), ("report", "--list"), ("play", "the-harvest"), ()])
def test_a_language_that_there_is_not_is_said_with_those_that_there_are(
    command: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["--language", "mkd", *command]) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert 'There is no language "mkd". Did you mean "mk"?' in said.err
    assert "There are: en (English), mk (" in said.err


@pytest.mark.parametrize(
    ("command", "name"), [(("report",), "letter.txt"), (("report", "--list"), "nowhere"), (("guide", "one-lesson"), "letter.txt")]
)
def test_a_data_folder_that_is_none_is_neither_made_nor_read(
    command: tuple[str, ...], name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "letter.txt").write_text("Dear all,", encoding="utf-8")
    assert main([*command, "--data", str(tmp_path / name)]) == 2
    assert f"There is no folder {tmp_path / name}." in capsys.readouterr().err
    assert [each.name for each in tmp_path.iterdir()] == ["letter.txt"]


@pytest.mark.parametrize("size", ["0x0", "99999x99999", "big", "800", "-800x600", "800x600x2"])
def test_a_size_that_no_window_can_have_is_refused(size: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit, match="2"):
        main([f"--window={size}"])
    assert f'"{size}"' in capsys.readouterr().err


def test_a_language_in_the_settings_that_has_gone_is_asked_for_again(tmp_path: Path) -> None:
    write_settings(open_places(tmp_path).settings, Settings(language="zz"))
    assert Pilot(tmp_path, settings=None).settings.language == ""
    write_settings(open_places(tmp_path).settings, Settings(language="mk_MK"))
    assert Pilot(tmp_path, settings=None).settings.language == "mk"
