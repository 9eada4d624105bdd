import pytest

from game.core.settings import TEXT_SIZES, Settings, nearest_text_size


def test_words_grow_to_twice_their_size() -> None:
    assert (TEXT_SIZES[0], TEXT_SIZES[-1]) == (100, 200)


def test_a_size_that_no_page_is_made_for_is_refused() -> None:
    with pytest.raises(ValueError, match="text size"):
        Settings(text_size=110)


def test_an_edited_number_becomes_the_nearest_size() -> None:
    assert nearest_text_size(110) == 100
    assert nearest_text_size(999) == 200
