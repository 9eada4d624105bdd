from game.core.journey.answers import open_answers, shown_answers
from game.core.journey.case import Response
from game.core.journey.held import Belonging, Counts
from game.core.journey.journey import Terms
from game.core.message import Text
from tests.builders import case, travel, with_scene

ANSWERS = tuple(Response(Text(f"Answer {number}."), good=number < 2, why=Text("Why.")) for number in range(6))
TINY = with_scene(case("home -> shelter | farm"), "shelter", responses=ANSWERS)


def shown(number: int, choice: int = 0) -> tuple[int, ...]:
    return shown_answers(TINY, travel(TINY, terms=Terms(number), choices={"home": choice}))


def test_the_same_journey_shows_its_answers_in_the_same_order() -> None:
    assert shown(7) == shown(7)


def test_every_answer_is_shown_once() -> None:
    assert all(sorted(shown(number)) == list(range(6)) for number in range(50))


def test_an_answer_that_is_not_there_is_not_shown() -> None:
    hidden = (*ANSWERS[:5], Response(Text("Hidden."), good=True, why=Text("Why."), needs=(Counts(Belonging.MONEY, least=9),)))
    tiny = with_scene(TINY, "shelter", responses=hidden)
    journey = travel(tiny)
    assert sorted(shown_answers(tiny, journey)) == list(open_answers(tiny, journey)) == [0, 1, 2, 3, 4]


def test_no_place_says_which_answer_is_good() -> None:
    """Of six answers the two good ones stand first in about a third of all journeys, and so in every place."""
    journeys = range(600)
    for place in range(6):
        good = sum(1 for number in journeys if shown(number)[place] < 2)
        assert 140 <= good <= 260


def test_each_ending_has_an_order_of_its_own() -> None:
    assert any(shown(number)[:3] != shown(number, 1) for number in range(5))
