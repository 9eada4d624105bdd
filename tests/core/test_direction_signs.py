import pytest

from game.core.direction_signs import without_turns


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("a \u202eb c", "a b c"),
        ("\u202aa\u202c \u202bb\u202c \u202dc", "a b c"),
        ("\u2067שלום\u2069 and \u2068x\u2069", "\u2067שלום\u2069 and \u2068x\u2069"),
        ("a \u2067b", "a b"),
        ("a\u2069 \u2066b", "a b"),
        ("\u200fשלום\u200e", "\u200fשלום\u200e"),
    ],
)
def test_what_turns_letters_beyond_a_text_is_taken_out_and_pairs_and_marks_stay(words: str, shown: str) -> None:
    assert without_turns(words) == shown
