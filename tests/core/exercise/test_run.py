from collections.abc import Iterable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.core.exercise.exercise import FALSE, GO_ON, STOP, TRUE, Exercise, ItemId, OptionId
from game.core.exercise.items import Item, items
from game.core.exercise.result import ExerciseResult, exercise_result
from game.core.exercise.run import (
    MOST_HANDS,
    Count,
    ExerciseMove,
    Run,
    Show,
    Take,
    Turn,
    VoteAgain,
    advance,
    begin,
    current,
    is_done,
    mark,
    whole,
)
from game.core.law import Ages
from tests.core.exercise.drills import EVERY, card, myths, poll, sort, spot

LEVEL = Ages.ADULT
ONE, TWO = ItemId("one"), ItemId("two")
PUSH, PULL = OptionId("push"), OptionId("pull")
EXERCISES = st.sampled_from(EVERY)
OPTIONS = st.sampled_from([*{option for tiny in EVERY for item in items(tiny, LEVEL) for option in item.options}, OptionId("nonsense")])
MOVES: st.SearchStrategy[ExerciseMove] = st.one_of(
    st.builds(Take, OPTIONS),
    st.builds(Count, OPTIONS, st.integers(-5, 200)),
    st.just(Show()),
    st.just(VoteAgain()),
    st.builds(Turn, st.integers(-9, 9)),
)


def after(tiny: Exercise, *moves: ExerciseMove) -> Run:
    run = begin(tiny, LEVEL)
    for move in moves:
        run = advance(tiny, run, move)
    return run


def wandered(tiny: Exercise, moves: Iterable[ExerciseMove]) -> Run:
    """Do what is possible of some moves."""
    run = begin(tiny, LEVEL)
    for move in moves:
        try:
            run = advance(tiny, run, move)
        except ValueError:
            continue
    return run


def possible(run: Run, here: Item | None) -> list[ExerciseMove]:
    moves: list[ExerciseMove] = [Turn(), Turn(-1)]
    if here is None:
        return moves
    taken: list[ExerciseMove] = [] if here.id in run.shown else [Take(option) for option in here.options]
    return [*moves, Show(), VoteAgain(), *taken, *(Count(option, 3) for option in here.options)]


def test_nothing_is_chosen_at_the_beginning() -> None:
    run = begin(sort(), LEVEL)
    assert run.choice(ONE) == ()
    assert (run.round(ONE), run.at) == (1, 0)


def test_choosing_twice_puts_back() -> None:
    assert after(sort(), Take(PUSH), Take(PUSH)).choice(ONE) == ()


def test_a_card_can_be_put_into_two_bins() -> None:
    assert after(sort(), Take(PUSH), Take(PULL)).choice(ONE) == (PUSH, PULL)


def test_true_puts_false_out() -> None:
    assert after(myths(), Take(TRUE), Take(FALSE)).choice(ONE) == (FALSE,)


def test_a_verdict_puts_no_marked_line_out() -> None:
    assert after(spot(), Take(OptionId("a")), Take(GO_ON), Take(STOP)).choice(ItemId("bad")) == ("a", STOP)


def test_nothing_is_chosen_after_the_answer_was_told() -> None:
    with pytest.raises(ValueError, match="cannot be chosen"):
        after(sort(), Show(), Take(PUSH))


def test_what_is_not_offered_cannot_be_chosen_or_voted_for() -> None:
    for move in (Take(TRUE), Count(TRUE, 3)):
        with pytest.raises(ValueError, match=TRUE):
            after(sort(), move)


def test_the_answer_of_an_item_stays_told() -> None:
    assert after(sort(), Show(), Turn(), Show(), Show()).shown == (ONE, TWO)


def test_turning_stops_at_both_ends() -> None:
    assert after(sort(), Turn(-1)).at == 0
    end = after(sort(), Turn(99))
    assert (end.at, is_done(sort(), end), current(sort(), end)) == (3, True, None)


def test_nothing_is_answered_when_all_is_done() -> None:
    for move in (Take(PUSH), Count(PUSH, 1), Show(), VoteAgain()):
        with pytest.raises(ValueError, match="nothing to answer"):
            after(sort(), Turn(3), move)


def test_one_can_go_back_from_the_end() -> None:
    assert after(sort(), Turn(3), Turn(-1)).at == 2


def test_hands_are_counted_for_each_answer_in_the_order_of_the_answers() -> None:
    hands = after(sort(), Count(PULL, 4), Count(PUSH, 7)).votes(ONE, 1)
    assert hands.counts == ((PUSH, 7), (PULL, 4))
    assert (hands.all, hands.of(PULL), hands.of(TRUE)) == (11, 4, 0)


def test_a_count_can_be_corrected() -> None:
    run = after(sort(), Count(PULL, 4), Count(PULL, 5), Count(PUSH, 1), Count(PUSH, 0))
    assert run.votes(ONE, 1).counts == ((PULL, 5),)
    assert len(run.hands) == 1


def test_there_are_never_fewer_than_no_hands() -> None:
    assert after(sort(), Count(PUSH, -3)).votes(ONE, 1).all == 0
    assert after(sort(), Count(PUSH, 1000)).votes(ONE, 1).of(PUSH) == MOST_HANDS


def test_a_second_vote_leaves_the_first_as_it_was() -> None:
    run = after(poll(), Count(OptionId("yes"), 9), VoteAgain(), Count(OptionId("yes"), 4))
    assert run.round(ONE) == 2
    assert (run.votes(ONE, 1).all, run.votes(ONE, 2).all) == (9, 4)
    assert run.round(TWO) == 1


def test_a_mark_tells_right_wrong_and_missed() -> None:
    tiny = sort(card("one", "push pull"))
    found = mark(tiny, after(tiny, Take(OptionId("both")), Take(PULL)), ONE)
    assert (found.right, found.wrong, found.missed) == ((PULL,), ("both",), (PUSH,))
    assert not found.whole


def test_only_items_with_a_right_answer_count() -> None:
    assert whole(poll(), after(poll(), Take(OptionId("yes")))) == (0, 0)
    assert whole(sort(), after(sort(), Take(PUSH), Turn(), Take(PUSH))) == (1, 2)


def test_a_result_is_of_its_day() -> None:
    assert exercise_result(myths(), after(myths(), Take(FALSE)), "2026-11-21") == ExerciseResult(myths().id, 1, 1, "2026-11-21")


@given(EXERCISES, st.lists(MOVES, max_size=20))
def test_no_moves_lead_to_a_run_that_cannot_be_gone_on_with(tiny: Exercise, moves: list[ExerciseMove]) -> None:
    run = wandered(tiny, moves)
    for move in possible(run, current(tiny, run)):
        advance(tiny, run, move)
    right, of = whole(tiny, run)
    assert 0 <= right <= of <= len(items(tiny, LEVEL))


@given(EXERCISES, st.lists(MOVES, max_size=20))
def test_only_what_can_be_chosen_together_is_chosen(tiny: Exercise, moves: list[ExerciseMove]) -> None:
    run = wandered(tiny, moves)
    for item in items(tiny, LEVEL):
        chosen = run.choice(item.id)
        assert len(set(chosen)) == len(chosen)
        assert len(item.single.intersection(chosen)) <= 1
        assert set(chosen) <= set(item.options)


@given(EXERCISES, st.lists(MOVES, max_size=20), OPTIONS)
def test_choosing_what_puts_nothing_out_and_putting_it_back_changes_nothing(
    tiny: Exercise, moves: list[ExerciseMove], option: OptionId
) -> None:
    run = wandered(tiny, moves)
    here = current(tiny, run)
    if here is None or option not in here.options or option in here.single or here.id in run.shown or option in run.choice(here.id):
        return
    assert advance(tiny, advance(tiny, run, Take(option)), Take(option)).choice(here.id) == run.choice(here.id)


@pytest.mark.parametrize("tiny", EVERY)
def test_everything_right_is_marked_whole(tiny: Exercise) -> None:
    run = begin(tiny, LEVEL)
    for item in items(tiny, LEVEL):
        for option in sorted(item.right):
            run = advance(tiny, run, Take(option))
        run = advance(tiny, run, Turn())
    assert whole(tiny, run)[0] == whole(tiny, run)[1]
