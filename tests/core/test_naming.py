from game.core.message import text
from game.core.naming import unknown

WORDS = text('There is no bin called "{name}".{hint}\nBins here: {known}.', name="bush")


def test_a_message_guesses_what_was_meant_and_tells_what_there_is() -> None:
    values = dict(unknown(WORDS, "bush", ["push", "pull"]).values)
    assert values == {"name": "bush", "hint": text(' Did you mean "{name}"?', name="push"), "known": "push, pull"}


def test_where_there_is_nothing_a_message_says_so_instead_of_ending_in_the_air() -> None:
    assert dict(unknown(WORDS, "bush", ()).values) == {"name": "bush", "hint": "", "known": text("none")}
