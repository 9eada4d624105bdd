"""Why a move is not possible now, in a sentence that can be shown to anybody."""

from dataclasses import replace

from game.core.crossing.advance import start
from game.core.crossing.options import name_of, options, spoken_of
from game.core.message import Text, short_name
from tests.core.crossing.rivers import river


def test_every_move_that_is_shut_says_why_in_a_whole_sentence() -> None:
    level = river()
    reasons = [option.why for option in options(level, start(level)) if not option.open]
    assert reasons
    assert all(why is not None and why.source.endswith(".") for why in reasons)


def test_a_keeper_is_called_by_the_whole_name_only_outside_of_a_sentence() -> None:
    level = river()
    named = replace(level, keepers=tuple(replace(keeper, name=Text("Ana, a nurse")) for keeper in level.keepers))
    keeper = named.keepers[0].id
    assert name_of(named, keeper) == Text("Ana, a nurse")
    assert spoken_of(named, keeper) == short_name(Text("Ana, a nurse"))
    reasons = [option.why for option in options(named, start(named)) if option.why is not None]
    people = [value for why in reasons for name, value in why.values if name in {"keeper", "giver", "taker", "ahead", "behind", "caller"}]
    assert people
    assert all(isinstance(each, Text) and each.called for each in people)
