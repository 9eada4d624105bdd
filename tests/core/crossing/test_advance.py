import pytest

from game.core.crossing.advance import advance, open_card, start
from game.core.crossing.events import Answered, CardDrawn, Joined, LanternHanded, LinkBroke, LinkMended, Moved, TaskDone, Won
from game.core.crossing.level import KeeperId, Level
from game.core.crossing.options import options
from game.core.crossing.state import Answer, Call, CrossingMove, CrossingState, HandOver, Jump, Lay, Lift, Mode, PassOn, Together, Wait
from game.core.message import Text
from tests.core.crossing.rivers import at, card, picture_of, river

A, B, C, D = (KeeperId(name) for name in "abcd")


def after(level: Level, picture: str, *moves: CrossingMove, mode: Mode = Mode.CALM) -> CrossingState:
    state = at(level, picture, mode)
    for move in moves:
        state = advance(level, state, move).state
    return state


def drawn(level: Level, picture: str, *moves: CrossingMove, mode: Mode = Mode.CALM) -> str:
    return picture_of(after(level, picture, *moves, mode=mode).board)


def why_not(level: Level, picture: str, move: CrossingMove) -> str:
    state = at(level, picture)
    with pytest.raises(ValueError, match="not possible"):
        advance(level, state, move)
    shut = next(option for option in options(level, state) if option.move == move)
    assert shut.why is not None
    return shut.why.source.format(**{key: value.source if isinstance(value, Text) else value for key, value in shut.why.values})


def test_all_begin_on_the_red_bank_with_the_stones_in_the_front_keepers_hands() -> None:
    assert picture_of(start(river(lantern="b")).board) == "cBa|~~~| a3"


def test_the_line_up_can_be_chosen() -> None:
    assert picture_of(start(river(), (B, C, A)).board) == "acb|~~~| b3"


def test_a_line_up_names_everybody_who_is_there() -> None:
    with pytest.raises(ValueError, match="line-up"):
        start(river(missing="dc2"), (A, B, C, D))


def test_the_front_keeper_lays_a_stone_and_steps_on_it() -> None:
    assert drawn(river(), "cba|~~~| a3", Lay(), Jump(A)) == "cb|a~~| a2 done1"


def test_nobody_steps_into_the_water() -> None:
    assert why_not(river(), "cba|~~~| a3", Jump(A)) == "No stone lies there. It is water."


def test_on_a_stone_there_is_room_for_one() -> None:
    assert why_not(river(), "cb|a~~| done1", Jump(B)) == "a stands there. On a stone there is room for one."


def test_nobody_overtakes_on_the_bank() -> None:
    assert why_not(river(), "cba|o~~|", Jump(B)) == "a goes first. The line keeps its order."


def test_a_stone_in_use_waits_for_so_many_moves() -> None:
    assert drawn(river(), "cb|ao~| done2", Jump(A)) == "cb|o2a~| done2"
    assert drawn(river(), "cb|o2a~| a1 done2", Lay()) == "cb|o1ao| done2"
    assert drawn(river(), "cb|o1ao| done2", Jump(B)) == "c|bao| done2"


def test_a_stone_that_nobody_takes_in_time_sinks() -> None:
    turn = advance(river(), at(river(), "cb|o1ao| done2"), Jump(A))
    assert picture_of(turn.state.board) == "cb|xo2a| done2"
    assert turn.state.broken == (1,)
    assert LinkBroke(1) in turn.events


def test_with_a_broken_link_the_lantern_is_out_and_no_task_is_done() -> None:
    level = river("aaa", lantern="a")
    assert drawn(level, "cb|xoA| done1", Jump(A, -1)) == "cb|xAo| done1"
    assert drawn(level, "cb|xoA| done1", Jump(A, -1), Jump(A, -1), Jump(A)) == "cb|o2Ao| done2"
    assert why_not(level, "cb|xA~| done1", HandOver(B)).startswith("The lantern is out.")


def test_nobody_behind_can_mend_a_broken_link() -> None:
    assert why_not(river(), "cb|xa~| done2", Jump(B)) == "The stone there has sunk. Somebody ahead has to step back onto it."


def test_whoever_is_ahead_mends_it_by_stepping_back() -> None:
    turn = advance(river("**b"), at(river("**b"), "cb|xa~| done2"), Jump(A, -1))
    assert picture_of(turn.state.board) == "cb|ao~| done2"
    assert LinkMended(1) in turn.events


def test_two_broken_links_are_mended_one_after_the_other() -> None:
    assert drawn(river(), "cb|xx~|a done3", *[]) == "cb|xx~|a done3"
    assert drawn(river(), "cb|xxa| done3", Jump(A, -1), Jump(A, -1)) == "cb|aoo| done3"


def test_the_last_keeper_lifts_the_stone_behind() -> None:
    assert drawn(river(), "|ocb|a done3", Lift()) == "|~cb|a c1 done3"


def test_stones_go_to_the_front_from_hand_to_hand() -> None:
    assert drawn(river("****"), "|~cba| c1 b1 done4", PassOn()) == "|~cba| a2 done4"


def test_stones_do_not_fly() -> None:
    assert why_not(river("*****"), "|~cboa| c1 done5", PassOn()) == "a and b do not stand next to each other."


def test_the_last_keeper_can_lay_a_stone_behind_that_comes_from_the_front() -> None:
    assert drawn(river("****"), "|~cba| a1 done4", Lay(back=True)) == "|ocba| done4"


def test_the_front_keeper_can_take_a_stone_back() -> None:
    assert drawn(river(), "cb|ao~| done1", Lift(ahead=True)) == "cb|a~~| a1 done1"


def test_the_lantern_goes_to_a_neighbour_only() -> None:
    level = river("aab", lantern="a")
    turn = advance(level, at(level, "c|bA~| done2"), HandOver(B))
    assert picture_of(turn.state.board) == "c|Ba~| done2"
    assert turn.events == (LanternHanded(A, B),)


def test_the_lantern_is_never_thrown() -> None:
    level = river("aab", lantern="a")
    assert why_not(level, "cb|oA~| done2", HandOver(B)) == "a and b do not stand next to each other. The lantern is never thrown."


def test_a_task_needs_the_mandate_and_the_lantern() -> None:
    level = river("bbb", lantern="a")
    assert drawn(level, "cbA|o~~|", Jump(A)) == "cb|A~~|"
    turn = advance(level, at(level, "cB|oa~|"), Jump(B))
    assert picture_of(turn.state.board) == "c|Ba~| done1"
    assert TaskDone(level.places[0].id, B) in turn.events


def test_tasks_are_done_in_the_order_of_the_places() -> None:
    level = river("baa", lantern="a")
    assert drawn(level, "cb|oA~|", Jump(B)) == "c|bA~|"
    assert drawn(level, "c|bA~|", HandOver(B)) == "c|Ba~| done1"
    assert drawn(level, "c|Ba~| done1", HandOver(A)) == "c|bA~| done2"


def test_without_a_lantern_standing_there_is_enough() -> None:
    assert drawn(river("*b*"), "c|boa| done1", Jump(B)) == "c|o2ba| done3"


def test_together_all_go_one_place_forward() -> None:
    level = river("*****", keepers="abcd", together=True)
    assert drawn(level, "dc|bao~~| done2", Together()) == "d|cba~~| done3"
    assert drawn(level, "|ooodc|ba done5", Together()) == "|ooood|cba done5"


def test_together_needs_a_whole_chain_and_a_stone_ahead() -> None:
    level = river(together=True)
    assert why_not(level, "cb|oao| done2", Together()) == "a and b do not stand next to each other."
    assert why_not(level, "c|ba~| done2", Together()) == "Ahead of the front keeper lies no stone yet."


def test_a_missing_keeper_comes_when_the_right_one_calls_from_the_right_place() -> None:
    level = river("***", keepers="abc", stones=4, missing="db2")
    assert why_not(level, "c|ba~| done2", Call(D)) == "Only b can call d, and only from the stone at P2."
    turn = advance(level, at(level, "|cba| done3"), Call(D))
    assert picture_of(turn.state.board) == "d|cba| done3"
    assert turn.events == (Joined(D),)


def test_a_missing_keeper_needs_a_way() -> None:
    level = river("****", stones=4, missing="db3")
    assert why_not(level, "|~cba| done4", Call(D)) == "d would have no way to you. Lay stones behind you first, back to the red bank."


def test_won_is_a_crossing_with_all_on_the_green_bank_and_all_tasks_done() -> None:
    turn = advance(river(), at(river(), "|~~c|ba done3"), Jump(C))
    assert turn.state.won
    assert turn.events == (Moved(C, 3, 4), Won())
    assert options(river(), turn.state) == ()


def test_nobody_wins_without_those_who_are_missing() -> None:
    level = river(missing="dc2")
    assert not advance(level, at(level, "|~~c|ba done3"), Jump(C)).state.won


STOPPED = river("aab", lantern="a", cards=(card("cousin", 1, "b", "c"),))


def test_a_card_stops_the_chain_when_the_lantern_comes() -> None:
    turn = advance(STOPPED, at(STOPPED, "cbA|o~~|"), Jump(A))
    assert turn.events == (Moved(A, 0, 1), CardDrawn(STOPPED.cards[0].id))
    assert turn.state.board.done == 0
    assert open_card(STOPPED, turn.state) == STOPPED.cards[0]
    assert [option.move for option in options(STOPPED, turn.state)] == [Answer(C), Answer(B)]
    with pytest.raises(ValueError, match="not possible"):
        advance(STOPPED, turn.state, Jump(A, -1))


def test_a_wrong_answer_costs_a_move_and_is_explained() -> None:
    state = after(STOPPED, "cbA|o~~|", Jump(A), Answer(C))
    assert (state.moves, state.card) == (2, STOPPED.cards[0].id)
    asked = options(STOPPED, state)[0]
    assert not asked.open
    assert asked.why == Text("No.")


def test_the_right_answer_costs_nothing_and_the_task_is_done() -> None:
    state = after(STOPPED, "cbA|o~~|", Jump(A))
    turn = advance(STOPPED, state, Answer(B))
    assert turn.events == (Answered(STOPPED.cards[0].id, B, good=True), TaskDone(STOPPED.places[0].id, A))
    assert (turn.state.moves, turn.state.card, turn.state.cards) == (1, None, ())


def test_luck_picks_among_the_cards_of_a_place() -> None:
    cards = (card("one", 1, "a", "b"), card("two", 1, "a", "b"), card("other", 2, "a", "b"))
    level = river(cards=cards)
    assert start(level).cards == ("one", "other")
    assert start(level, luck=1).cards == ("two", "other")
    assert start(level, luck=2).cards == ("one", "other")


def test_in_live_mode_moves_do_not_count_but_time_does() -> None:
    state = after(river(), "cb|ao~| done2", Jump(A), mode=Mode.LIVE)
    assert picture_of(state.board) == "cb|o2000a~| done2"
    assert picture_of(advance(river(), state, Wait(1500)).state.board) == "cb|o500a~| done2"
    assert picture_of(advance(river(), state, Wait(2000)).state.board) == "cb|xa~| done2"


def test_time_stands_still_while_a_card_is_read() -> None:
    state = after(STOPPED, "cbA|o~~|", Jump(A), mode=Mode.LIVE)
    assert advance(STOPPED, state, Wait(99_000)).state == state


def test_in_calm_mode_no_time_goes_by() -> None:
    with pytest.raises(ValueError, match="no time"):
        advance(river(), start(river()), Wait(10))
