import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.files.phrase import ROUNDS, is_seal, opens, seal

SALT, OTHER_SALT = bytes(range(16)), bytes(range(1, 17))
FEW = 10
"""Rounds enough to see that it works."""


def test_the_phrase_opens_its_seal() -> None:
    assert opens("green door", seal("green door", SALT))


def test_another_phrase_does_not() -> None:
    assert not opens("green doors", seal("green door", SALT, FEW))
    assert not opens("", seal("green door", SALT, FEW))


def test_the_phrase_cannot_be_read_in_the_seal() -> None:
    sealed = seal("green door", SALT)
    assert "green" not in sealed
    assert b"green".hex() not in sealed


def test_one_phrase_has_another_seal_each_time() -> None:
    assert seal("green door", SALT, FEW) != seal("green door", OTHER_SALT, FEW)


def test_every_try_takes_a_while() -> None:
    assert f".{ROUNDS}." in seal("green door", SALT)
    assert ROUNDS >= 300_000


@pytest.mark.parametrize("typed", ["Green Door", " green  door ", "greendoor", "GREEN DOOR"])
def test_capitals_and_spaces_do_not_count(typed: str) -> None:
    assert opens(typed, seal("green door", SALT, FEW))


@pytest.mark.parametrize(("phrase", "typed"), [("Лисица", "лисица"), ("ëndërr", "e\u0308nde\u0308rr"), ("Straße 7", "STRASSE7")])
def test_letters_of_all_languages_can_be_typed(phrase: str, typed: str) -> None:
    assert opens(typed, seal(phrase, SALT, FEW))


@given(st.text(max_size=20), st.text(max_size=20))
def test_only_what_reads_the_same_opens(phrase: str, typed: str) -> None:
    sealed = seal(phrase, SALT, 1)
    assert opens(phrase, sealed)
    if opens(typed, sealed):
        assert seal(typed, SALT, 1) == sealed


@pytest.mark.parametrize(
    "damaged",
    ["", "green door", "pbkdf2-sha256.0.00.00", seal("a", SALT, FEW)[:-1], f"pbkdf2-sha256.99999999.{'0' * 32}.{'0' * 64}"],
)
def test_what_is_no_seal_opens_by_nothing(damaged: str) -> None:
    assert not is_seal(damaged)
    assert not opens("a", damaged)
    assert not opens("", damaged)


def test_a_seal_is_known_as_one() -> None:
    assert is_seal(seal("green door", SALT, FEW))


def test_a_seal_that_would_take_seconds_for_each_try_is_none() -> None:
    assert not is_seal(seal("green door", SALT, FEW).replace(f".{FEW}.", ".10000000."))
