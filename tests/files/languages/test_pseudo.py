from collections.abc import Callable
from pathlib import Path

import pytest

from game.core.message import Text
from game.files.languages.catalogues import ACCENTED, ARABIC
from game.files.languages.placeholders import placeholders
from game.files.languages.pseudo import accented, arabic
from game.files.languages.texts import open_texts

SENTENCE = "Go up to {thing} and look closer; {count} of {all} are left?"


@pytest.mark.parametrize("change", [accented, arabic])
def test_placeholders_stay_as_they_are(change: Callable[[str], str]) -> None:
    assert placeholders(change(SENTENCE)) == placeholders(SENTENCE)


def test_accented_words_are_about_40_percent_longer() -> None:
    assert 1.3 * len(SENTENCE) < len(accented(SENTENCE)) < 1.6 * len(SENTENCE)


def test_no_latin_letter_is_left_in_the_words_from_right_to_left() -> None:
    letters = {letter for letter in arabic("The quick brown fox jumps over the lazy dog?") if letter.isalpha()}
    assert all("\u0600" <= letter <= "\u06ff" for letter in letters)


@pytest.mark.parametrize("language", [ACCENTED, ARABIC])
def test_a_made_up_language_changes_words_and_not_what_players_typed(tmp_path: Path, language: object) -> None:
    texts = open_texts(tmp_path, tmp_path, getattr(language, "code", ""))
    assert texts.language == language
    said = texts.say(Text("Open {file} {thing}", values=(("file", "farm.yaml"), ("thing", Text("abc")))))
    assert "farm.yaml" in said
    assert "abc" not in said
