import pytest

from game.core.journey.journey import Phase
from tests.pilot import Pilot


@pytest.fixture
def asked(pilot: Pilot) -> Pilot:
    """A player who is asked what would help."""
    return pilot.begin("the-night-road").play()


def test_every_response_of_the_case_is_offered(asked: Pilot) -> None:
    assert asked.title == "What would you do now?"
    assert len(asked.keys("respond:")) == len(asked.travel.case.responses)
    assert "You meet Nadia at this point." in asked.all


def test_nothing_chosen_is_no_answer(asked: Pilot) -> None:
    assert "done" in asked.shut()


def test_several_responses_can_be_chosen_and_taken_back(asked: Pilot) -> None:
    asked.do("respond:0", "respond:4", "respond:0", "done")
    assert asked.history.now.responses == (4,)
    assert asked.history.now.phase is Phase.DONE


def test_numbers_choose_in_the_order_that_is_shown(asked: Pilot) -> None:
    shown = [int(key.partition(":")[2]) for key in asked.keys("respond:")]
    asked.press("1", "5").do("done")
    assert asked.history.now.responses == tuple(sorted((shown[0], shown[4])))


def test_another_journey_shows_the_answers_in_another_order(asked: Pilot) -> None:
    orders = {asked.keys("respond:")}
    for number in range(4):
        asked.desk.drawn = number
        orders.add(asked.do("back", "case:the-night-road", "begin").play().keys("respond:"))
    assert len(orders) > 1
    assert len({frozenset(order) for order in orders}) == 1


def test_nobody_is_told_how_many_are_good(asked: Pilot) -> None:
    assert "one thing or more" in asked.all


def test_a_number_without_a_response_does_nothing(asked: Pilot) -> None:
    assert "done" in asked.press("9").shut()


def test_one_can_step_back_into_the_ending(asked: Pilot) -> None:
    asked.press("U")
    assert asked.saved == asked.history
    assert asked.history.now.phase is not Phase.RESPONDING


def test_left_here_the_journey_goes_on_here(asked: Pilot) -> None:
    assert asked.do("back", "case:the-night-road", "go-on").title == "What would you do now?"


def test_as_soon_as_something_is_chosen_the_frame_is_on_the_way_on(pilot: Pilot) -> None:
    pilot.begin("the-night-road").play()
    assert pilot.press("2").focus == "done"


def test_enter_alone_chooses_and_goes_on(pilot: Pilot) -> None:
    pilot.begin("the-night-road").play().press("Enter", "Enter")
    assert pilot.press("Enter").history.now.phase is Phase.DONE
