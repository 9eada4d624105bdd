"""The coach asks back, and nobody can learn from it whether they are right."""

import pytest

from game.core.journey.advance import advance
from game.core.journey.case import Case
from game.core.journey.history import replay
from game.core.journey.judging.coach import coach
from game.core.journey.moves import Choose, Move, PinReading
from game.core.law import Reading
from tests.builders import case, evidence, flag
from tests.core.journey.test_rules import seen_together

UNCLEAR = PinReading(Reading.UNCLEAR)
TINY = case("home[ampx] -> farm[?] -> shelter")


def answer(pinned: PinReading, *moves: Move, tiny: Case = TINY) -> str:
    journey = advance(tiny, replay(tiny, moves).now, pinned).journey
    words = coach(tiny, journey, journey.pins[-1])
    return words.source.format_map({name: getattr(value, "source", value) for name, value in words.values})


def test_the_coach_asks_back_about_what_was_put_on_the_board_last() -> None:
    assert answer(flag("a:home-a m:home-m p:home-p")) == "You put “home-p can be seen.” under Purpose. Who gains by it, and what?"
    assert answer(flag("a:home-a p:home-p m:home-m")).startswith("You put “home-m can be seen.” under Means.")
    assert answer(flag("m:home-m p:home-p a:home-a")).startswith("You put “home-a can be seen.” under Act.")


def test_it_asks_about_the_string() -> None:
    board = flag("a:lie m:lie p:work -:both")
    asked = answer(board, Choose(0), UNCLEAR, Choose(0), UNCLEAR, tiny=seen_together())
    assert asked.startswith("You put “both can be seen.” on the string.")


def test_of_a_board_that_was_pinned_before_it_asks_about_another_piece_each_time() -> None:
    board = flag("a:home-a m:home-m p:home-p")
    asked = {answer(board, *(board,) * times) for times in (1, 2, 3)}
    assert len(asked) == 3


@pytest.mark.parametrize("reading", [reading for reading in Reading if reading is not Reading.TRAFFICKING])
def test_other_readings_are_noted_with_a_question(reading: Reading) -> None:
    assert answer(PinReading(reading)).endswith("?") or answer(PinReading(reading)).startswith("Noted.")
    assert "Whom could you ask" in answer(PinReading(reading, evidence("p:home-p")))


def test_right_and_wrong_boards_hear_the_same() -> None:
    """Whatever the law says to a fact, the question is about its slot."""
    right, wrong = answer(flag("a:home-a m:home-m p:home-p")), answer(flag("a:home-m m:home-a p:home-x"))
    assert wrong == right.replace("home-p", "home-x")


@pytest.mark.parametrize("letters", ["ampx", "amp", "ssss", "!?xd"])
def test_the_same_words_in_another_case_hear_the_same(letters: str) -> None:
    """Whether it has turned, will turn or never does changes nothing in what the coach asks."""
    fact = f"home-{letters[0]}"
    told = answer(flag(f"a:{fact} m:{fact} p:{fact}"), tiny=case(f"home[{letters}] -> farm[p] -> shelter"))
    assert told == f"You put “{fact} can be seen.” under Purpose. Who gains by it, and what?"
