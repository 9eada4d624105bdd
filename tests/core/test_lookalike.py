import unicodedata

import pytest

from game.core.lookalike import BRACKETS, COLONS, COMMAS, DASHES, LETTERS, SPACES, lookalikes, looks_like, sign_name, twin
from tests.files.bad_examples import say


@pytest.mark.parametrize(
    ("word", "found"),
    [
        ("summаry", [(4, "a")]),
        ("сase", [(0, "c")]),
        ("hοme", [(1, "o")]),
        ("сцeна", [(2, "е")]),
        ("lorry-раrk", [(6, "p"), (7, "a")]),
        ("о-park", [(0, "o")]),
        ("дома", []),
        ("SMS-порака", []),
        ("IT-тим", []),
        ("home", []),
        ("naïve", []),
        ("λόγος", []),
    ],
)
def test_letters_of_another_alphabet_are_found_where_the_rest_is_of_one(word: str, found: list[tuple[int, str]]) -> None:
    assert [(each.place, each.plain) for each in lookalikes(word)] == found


def test_a_word_that_looks_like_a_known_one_is_its_twin() -> None:
    assert twin("ѕее", ("why", "see")) == "see"
    assert twin("see", ("see", "why")) == ""
    assert twin("на", ("no",)) == ""
    assert looks_like("at\u00a0least\u200b ２") == "at least 2"


@pytest.mark.parametrize("sign", [*SPACES, *DASHES, *COLONS, *COMMAS, *BRACKETS, *LETTERS, "\u200b", "\ufeff", "\u180e"])
def test_every_sign_has_a_name_with_its_number(sign: str) -> None:
    assert f"U+{ord(sign):04X}" in say(sign_name(sign))


def test_every_letter_of_the_table_is_one_of_another_alphabet_for_a_plain_one() -> None:
    assert all(plain.isascii() and plain.isalpha() and not letter.isascii() for letter, plain in LETTERS.items())
    assert {unicodedata.name(letter).split(" ")[0] for letter in LETTERS} == {"CYRILLIC", "GREEK", "ARMENIAN"}
