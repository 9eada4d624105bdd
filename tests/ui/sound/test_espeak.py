"""What is really said: only where the extra with the voice is installed."""

import pytest

from game.ui.sound.espeak import LIBRARY, Espeak, NoVoiceError, is_installed
from tests.core.speaking.said import SAID

pytest.importorskip(LIBRARY, reason='hearing the voice needs: pip install -e ".[voice]"')
ROWS = [(language, words, sounds) for language, rows in SAID.items() for words, sounds in rows.values()]
ENGINE = Espeak()


@pytest.mark.parametrize(("language", "words", "sounds"), ROWS)
def test_it_sounds_as_the_table_says(language: str, words: str, sounds: str) -> None:
    assert ENGINE.phonemes(words, language) == sounds


def test_unprepared_the_word_for_with_would_be_a_bare_s() -> None:
    assert ENGINE.phonemes("со", "mk").strip("_") == "s"
    assert ENGINE.phonemes("со\u0301", "mk") == "s'o"


@pytest.mark.parametrize("language", ["mk", "sq", "ar", "en"])
def test_each_language_is_spoken_by_two_voices(language: str) -> None:
    low, high = (ENGINE.speak("1", language, 160, high=high, wanted=lambda: True) for high in (False, True))
    assert low
    assert high
    assert low != high


def test_quicker_is_shorter() -> None:
    slow, quick = (ENGINE.speak("Good morning to you all.", "en", pace, high=False, wanted=lambda: True) for pace in (120, 270))
    assert len(quick) < 0.7 * len(slow)


def test_what_is_not_wanted_any_more_is_not_made() -> None:
    assert ENGINE.speak("Good morning.", "en", 160, high=False, wanted=lambda: False) == b""


def test_a_language_without_a_voice_is_refused() -> None:
    assert is_installed()
    with pytest.raises(NoVoiceError):
        ENGINE.speak("x", "xx", 160, high=False, wanted=lambda: True)
