"""Saves of any kind, here of a number that somebody has counted to."""

from pathlib import Path

import pytest

from game.core.message import text
from game.files.json_part import a_number
from game.files.kept.begun import BegunFiles, Head
from game.files.kept.saves import PlayedFolder, SaveFolder, SaveKind, Sayings

TOLD = Sayings(
    not_kept=text("Not kept: {reason}."),
    unreadable=text("Unreadable: {reason}."),
    put_aside=text("Put aside as {file}."),
    damaged=text("Damaged: {file}."),
)
KIND = SaveKind[int](
    3, "who", lambda number: {"who": "ann", "number": number, "over": number > 9}, lambda keys: a_number(keys["number"]), TOLD
)
HEAD = Head(3, "who", ("over",), when=True)


def test_what_was_kept_comes_back(tmp_path: Path) -> None:
    saves = SaveFolder(tmp_path / "not-there-yet", KIND)
    assert saves.keep("ann", 7) is None
    assert saves.load("ann") == (7, None)
    assert saves.names() == ("ann",)


def test_without_a_save_there_is_nothing_to_say(tmp_path: Path) -> None:
    assert SaveFolder(tmp_path, KIND).load("ann") == (None, None)


@pytest.mark.parametrize(
    "words", ["", "[]", '{"format": 4, "who": "ann", "number": 1}', '{"format": 3, "who": "bob"}', '{"format": 3, "who": "ann"}']
)
def test_what_is_no_save_of_this_one_is_put_aside(tmp_path: Path, words: str) -> None:
    (tmp_path / "ann.json").write_text(words, "utf-8")
    save, note = SaveFolder(tmp_path, KIND).load("ann")
    assert save is None
    assert note == text("Put aside as {file}.", file="ann.json.damaged-1")
    assert [path.name for path in tmp_path.iterdir()] == ["ann.json.damaged-1"]


def test_who_played_last_and_is_not_at_the_end_goes_on(tmp_path: Path) -> None:
    saves = PlayedFolder(tmp_path, KIND, BegunFiles(tmp_path, HEAD))
    saves.keep_played("ann", lambda number: number, over=False)
    assert saves.begun.latest() == "ann"
    assert BegunFiles(tmp_path, HEAD).latest() == "ann"
    assert saves.load("ann") == (1, None)


def test_a_save_that_was_put_aside_is_not_gone_on_with(tmp_path: Path) -> None:
    saves = PlayedFolder(tmp_path, KIND, BegunFiles(tmp_path, HEAD))
    saves.keep_played("ann", lambda number: number, over=False)
    (tmp_path / "ann.json").write_text("torn", "utf-8")
    saves.load("ann")
    assert saves.begun.all() == ()


def test_a_shelf_knows_what_was_begun_though_nobody_can_read_the_rest(tmp_path: Path) -> None:
    (tmp_path / "ann.json").write_text('{"format": 3, "who": "ann", "over": false, "number": 4, "steps": "torn"}', "utf-8")
    assert [(each.name, each.over, each.number) for each in BegunFiles(tmp_path, HEAD).all()] == [("ann", False, 4)]
