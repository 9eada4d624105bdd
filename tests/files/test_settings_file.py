import json
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.core.settings import TEXT_SIZES, Settings, Theme
from game.files.settings_file import read_settings, write_settings
from tests.files.bad_examples import say
from tests.strange import a_pipe

ANY = st.builds(
    Settings, st.sampled_from(TEXT_SIZES), st.sampled_from(Theme), st.booleans(), st.sampled_from(("", "mk")), st.booleans(), st.booleans()
)
CHANGED = Settings(150, Theme.CONTRAST, motion=False, language="mk", full_screen=True, helped=True)


@given(ANY)
def test_settings_come_back_as_they_were(settings: Settings) -> None:
    with TemporaryDirectory() as folder:
        file = Path(folder) / "settings.json"
        assert write_settings(file, settings) is None
        assert read_settings(file) == (settings, ())


def test_without_a_file_everything_is_as_at_first(tmp_path: Path) -> None:
    assert read_settings(tmp_path / "settings.json") == (Settings(), ())


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("text_size", "big"),
        ("text_size", True),
        ("theme", "glass"),
        ("motion", "yes"),
        ("language", 3),
        ("full_screen", None),
        ("level", "14"),
        ("lock", "open"),
    ],
)
def test_a_value_that_is_not_possible_falls_back_alone(tmp_path: Path, key: str, value: object) -> None:
    file = tmp_path / "settings.json"
    write_settings(file, CHANGED)
    file.write_text(json.dumps({**json.loads(file.read_text("utf-8")), key: value}), "utf-8")
    settings, notes = read_settings(file)
    assert [dict(note.values)["name"] for note in notes] == [key]
    assert settings == replace(CHANGED, **{key: getattr(Settings(), key)})


def test_a_text_size_that_somebody_typed_becomes_the_nearest_one(tmp_path: Path) -> None:
    file = tmp_path / "settings.json"
    file.write_text('{"text_size": 160}', "utf-8")
    assert read_settings(file) == (Settings(text_size=150), ())


@pytest.mark.parametrize("words", [b"", b"[]", b"\xff", b"{", b"[" * 100_000])
def test_a_damaged_file_is_put_aside_and_said(tmp_path: Path, words: bytes) -> None:
    file = tmp_path / "settings.json"
    file.write_bytes(words)
    settings, notes = read_settings(file)
    assert settings == Settings()
    assert [dict(note.values)["file"] for note in notes] == ["settings.json.damaged-1"]
    assert not file.exists()


def test_a_file_that_cannot_be_read_or_written_is_said(tmp_path: Path) -> None:
    settings, notes = read_settings(tmp_path)
    assert (settings, len(notes)) == (Settings(), 1)
    (tmp_path / "not-there").write_bytes(b"in the way")
    assert write_settings(tmp_path / "not-there" / "settings.json", Settings()) is not None


def test_of_two_copies_of_the_game_each_changes_only_what_it_changed(tmp_path: Path) -> None:
    file, first = tmp_path / "settings.json", Settings()
    write_settings(file, Settings(text_size=150), first)
    write_settings(file, Settings(motion=False), first)
    assert read_settings(file)[0] == Settings(text_size=150, motion=False)


def test_a_pipe_in_the_place_of_the_settings_is_left_alone_and_said(tmp_path: Path) -> None:
    a_pipe(tmp_path / "settings.json")
    settings, notes = read_settings(tmp_path / "settings.json")
    assert settings == Settings()
    assert "pipe" in say(notes[0])
    assert write_settings(tmp_path / "settings.json", Settings()) is not None
    assert (tmp_path / "settings.json").is_fifo()


def test_a_number_that_nothing_can_be_counted_to_is_not_taken(tmp_path: Path) -> None:
    (tmp_path / "settings.json").write_text('{"format": 1, "text_size": 1000000000000}', "utf-8")
    assert read_settings(tmp_path / "settings.json")[0] == Settings()
