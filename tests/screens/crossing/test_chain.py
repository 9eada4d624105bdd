"""What breaks, how it is mended, and the cards."""

from game.core.crossing.events import LinkMended
from game.core.crossing.state import Jump, Lay
from tests.pilot import Pilot
from tests.screens.crossing.crossing_player import FIRST, LEVELS, LONG, across, begun, crossing, line_of, make, now

FRONT = "volunteer"


def broken(pilot: Pilot) -> Pilot:
    """Let the front keeper run ahead until the stone behind has sunk."""
    begun(pilot, FIRST)
    pilot.do(f"keeper:{FRONT}")
    while not now(pilot).broken:
        key = "move:lay" if "move:lay" in pilot.keys() else f"jump:{FRONT}" if f"jump:{FRONT}" in pilot.keys() else "move:lift-ahead"
        pilot.do(key)
    return pilot


def test_a_link_that_breaks_says_what_breaks_in_reality_and_how_to_mend_it(pilot: Pilot) -> None:
    place = crossing(broken(pilot)).level.places[0]
    assert pilot.title == "The chain broke: Notice"
    assert place.breaks.source in pilot.all
    assert f"Source: {place.source.words.source}, {place.source.year}." in pilot.all
    assert "steps back onto the stone that sank" in pilot.all


def test_the_lantern_goes_out_and_nobody_is_lost_until_the_chain_is_mended(pilot: Pilot) -> None:
    broken(pilot).do("ok")
    assert "The chain is broken." in pilot.all
    pilot.do("hint")
    for _ in range(20):
        if not now(pilot).board.sunk:
            break
        make(pilot, pilot.top.hinted)  # type: ignore[attr-defined]
        if now(pilot).board.sunk:
            pilot.do("hint")
    assert any(isinstance(event, LinkMended) for event in crossing(pilot).events)
    assert "The chain is mended at: Notice." in pilot.all


def test_a_broken_link_can_be_taken_back_in_calm_mode(pilot: Pilot) -> None:
    broken(pilot).do("ok").press("Backspace")
    assert now(pilot).broken == ()


def test_danger_is_told_in_moves(pilot: Pilot) -> None:
    begun(pilot, FIRST)
    for move in (Lay(), Jump(crossing(pilot).level.present[0]), Lay(), Jump(crossing(pilot).level.present[0])):
        make(pilot, move)
    assert "3 moves left" in pilot.all
    assert "A stone that will sink: Notice, 3 moves left" in pilot.all


def card(pilot: Pilot) -> Pilot:
    """Play the long river until its first card lies there."""
    begun(pilot, LONG)
    for move in line_of(LONG):
        make(pilot, move)
        if now(pilot).card:
            return pilot
    raise AssertionError("no card was drawn")


def test_a_wrong_answer_costs_one_move_and_is_explained(pilot: Pilot) -> None:
    answers = crossing(card(pilot)).level.card(now(pilot).card).answers  # type: ignore[arg-type]
    wrong, before = next(answer for answer in answers if not answer.good), now(pilot).moves
    pilot.do(f"answer:{wrong.keeper}")
    assert now(pilot).moves == before + 1
    assert wrong.why.source in pilot.all
    assert f"answer:{wrong.keeper}" in pilot.shut()


def test_the_good_answer_explains_all_and_lets_the_chain_go_on(pilot: Pilot) -> None:
    drawn = crossing(card(pilot)).level.card(now(pilot).card)  # type: ignore[arg-type]
    good = next(answer for answer in drawn.answers if answer.good)
    pilot.do(f"answer:{good.keeper}")
    assert all(answer.why.source in pilot.all for answer in drawn.answers)
    assert str(drawn.source.year) in pilot.all
    assert pilot.do("ok").title == "The long river"


def test_the_end_tells_the_parts_of_the_score_the_story_and_three_questions(pilot: Pilot) -> None:
    across(begun(pilot, FIRST), FIRST)
    assert "100 of 100" in pilot.words
    assert "15 moves; 15 are enough" in pilot.words
    assert all(words.source in pilot.words for words in crossing(pilot).level.talk)
    assert "The story of this crossing" in pilot.words
    assert "Speed never counts." in pilot.words


def test_the_best_end_stands_on_the_levels_card(pilot: Pilot) -> None:
    across(begun(pilot, FIRST), FIRST).do("levels")
    assert "best: 100 of 100, 15 moves" in Pilot(pilot.places.data).do("crossings").all


def test_from_the_end_one_crosses_again_or_goes_to_the_next_river(pilot: Pilot) -> None:
    across(begun(pilot, FIRST), FIRST)
    assert pilot.do("again").title == "First steps"
    assert "See the end again" in pilot.all
    assert pilot.do("go-on", "following", "begin").top.crossing.level.id == LEVELS[1]  # type: ignore[attr-defined]
