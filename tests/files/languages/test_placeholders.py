from hypothesis import given
from hypothesis import strategies as st

from game.files.languages.placeholders import fill, is_broken, placeholders


def test_placeholders_are_words_in_braces() -> None:
    assert placeholders("{who} goes to {place_2}, {not this} and {}") == {"who", "place_2"}


def test_values_are_put_in_as_they_are() -> None:
    assert fill("{a} and {b}", {"a": "{b}", "b": "x"}) == "{b} and x"


def test_what_has_no_value_stays() -> None:
    assert fill("{a} {b.__class__} {0}", {}) == "{a} {b.__class__} {0}"


def test_a_form_for_one_number_may_do_without_the_number() -> None:
    one, many = "{count} scene of {all}.", "{count} scenes of {all}."
    assert not is_broken(one, many, "Една сцена од {all}.")
    assert not is_broken(one, many, "{count} сцени од {all}.")
    assert is_broken(one, many, "{count} сцени.")
    assert is_broken(one, many, "{број} сцени од {all}.")


def test_without_plural_all_placeholders_have_to_be_there() -> None:
    assert is_broken("{name} waits.", "", "чека.")
    assert is_broken("{name} waits.", "", "{nome} чека.")
    assert not is_broken("{a} and {b}", "", "{b} и {a}, {a}")


@given(st.text(), st.dictionaries(st.text("abc", min_size=1), st.text()))
def test_no_words_can_make_filling_fail(words: str, values: dict[str, str]) -> None:
    fill(words, values)
