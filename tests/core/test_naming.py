import pytest

from game.core.message import Text, text
from game.core.naming import did_you_mean, nearest, unknown

WORDS = text('There is no bin called "{name}".{hint}\nBins here: {known}.', name="bush")


def test_a_message_guesses_what_was_meant_and_tells_what_there_is() -> None:
    values = dict(unknown(WORDS, "bush", ["push", "pull"]).values)
    assert values == {"name": "bush", "hint": text(' Did you mean "{name}"?', name="push"), "known": "push, pull"}


def test_where_there_is_nothing_a_message_says_so_instead_of_ending_in_the_air() -> None:
    assert dict(unknown(WORDS, "bush", ()).values) == {"name": "bush", "hint": "", "known": text("none")}


@pytest.mark.parametrize(
    ("word", "known", "meant"),
    [
        ("agse", ("case", "ages", "minutes"), "ages"),
        ("park-lorry", ("lorry", "lorry-park"), "lorry-park"),
        ("Lorry_Park", ("lorry", "lorry-park"), "lorry-park"),
        ("debreif", ("start", "debrief"), "debrief"),
        ("choice", ("cast", "choices"), "choices"),
        ("pict", ("title", "picture"), "picture"),
        ("title", ("ages", "minutes"), ""),
        ("agse", ("case", "start"), ""),
        ("me", ("no", "us"), ""),
        ("sister", ("driver", "mother"), ""),
    ],
)
def test_a_guess_is_near_or_there_is_none(word: str, known: tuple[str, ...], meant: str) -> None:
    assert nearest(word, known) == meant


def test_what_looks_the_same_is_never_shown_twice_without_saying_what_is_different() -> None:
    hint = did_you_mean("summ\u0430ry", ("summary",))
    assert isinstance(hint, Text)
    assert "looks like" in hint.source
    assert dict(hint.values)["place"] == 5
