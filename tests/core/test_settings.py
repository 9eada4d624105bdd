import pytest

from game.core.law import Ages
from game.core.settings import TEXT_SIZES, Settings, nearest_text_size, with_lock


def test_words_grow_to_twice_their_size() -> None:
    assert (TEXT_SIZES[0], TEXT_SIZES[-1]) == (100, 200)


def test_a_size_that_no_page_is_made_for_is_refused() -> None:
    with pytest.raises(ValueError, match="text size"):
        Settings(text_size=110)


def test_an_edited_number_becomes_the_nearest_size() -> None:
    assert nearest_text_size(110) == 100
    assert nearest_text_size(999) == 200


def test_a_locked_level_stays_whatever_is_wanted() -> None:
    locked = Settings(level=Ages.FROM_13, lock="sealed")
    assert with_lock(locked, Settings(150, level=Ages.ADULT)) == Settings(150, level=Ages.FROM_13, lock="sealed")


def test_without_a_lock_anybody_changes_the_level() -> None:
    assert with_lock(Settings(), Settings(level=Ages.FROM_16)).level is Ages.FROM_16
