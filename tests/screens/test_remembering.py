import pytest

from tests.pilot import Pilot
from tests.screens.alone.path_walker import exercised, results_of

CARD = "Four weeks have passed. Try three new ones."


def later(pilot: Pilot, *ends: tuple[str, int, int, int], hand: str = "mouse") -> Pilot:
    """The next start of the game, with exercises that ended some days ago."""
    results_of(pilot.places.data, *ends)
    return Pilot(pilot.places.data, hand=hand)


@pytest.mark.parametrize("way", ["cases", "exercises", "alone"])
def test_after_four_weeks_a_quiet_card_stands_where_one_looks(pilot: Pilot, way: str) -> None:
    assert CARD in later(pilot, ("quiz-after", 5, 8, 28)).do(way).all


@pytest.mark.parametrize("way", ["cases", "exercises", "alone"])
def test_before_that_there_is_none(pilot: Pilot, way: str) -> None:
    assert CARD not in later(pilot, ("quiz-after", 5, 8, 27)).do(way).all
    assert CARD not in later(pilot).do(way).all


@pytest.mark.parametrize("hand", ["mouse", "keyboard", "gamepad", "arrows"])
def test_the_card_leads_to_three_stories_and_then_goes_away(pilot: Pilot, hand: str) -> None:
    pilot = later(pilot, ("quiz-after", 5, 8, 30), hand=hand).do("cases", "four-weeks")
    assert "Story 1 of 3" in pilot.all
    exercised(pilot)
    assert pilot.title == "Choose a case"
    assert CARD not in pilot.all
