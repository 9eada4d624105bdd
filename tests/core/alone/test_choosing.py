from dataclasses import replace

from game.core.alone.choosing import chosen
from game.core.journey.case import CaseId
from game.core.journey.library.card import card_of
from tests.builders import case

TINY = card_of(case("home -> office"))
CARDS = tuple(replace(TINY, id=CaseId(name)) for name in "abc")


def test_what_was_seen_is_not_chosen_again() -> None:
    assert {chosen(CARDS, {CaseId("b")}, number) for number in range(6)} == {CARDS[0], CARDS[2]}


def test_when_all_were_seen_any_of_them_comes() -> None:
    assert {chosen(CARDS, {CaseId(name) for name in "abc"}, number) for number in range(6)} == set(CARDS)


def test_without_cases_none_is_chosen() -> None:
    assert chosen((), (), 4) is None
