from hypothesis import given
from hypothesis import strategies as st

from game.core.crossing.advance import advance, river_of, start
from game.core.crossing.board import NO_LANTERN
from game.core.crossing.events import LanternHanded, LinkBroke, LinkMended, TaskDone, Won
from game.core.crossing.history import Begun, CrossingHistory, begin, can_undo, play, replay, story, undo
from game.core.crossing.level import KeeperId, Level
from game.core.crossing.options import options
from game.core.crossing.score import score
from game.core.crossing.solver import solve
from game.core.crossing.state import CrossingMove, CrossingState, Jump, Lay, Mode, Wait
from tests.core.crossing.rivers import card, river

A, B = KeeperId("a"), KeeperId("b")
LEVELS = (
    river(),
    river("bcab", stones=4, lantern="a", hold=1, cards=(card("one", 2, "a", "b"), card("two", 2, "c", "b"))),
    river("abca", stones=4, lantern="b", together=True, missing="db2"),
)
WALKS = st.lists(st.integers(0, 10**6), max_size=60)
WAYS = st.sampled_from([Begun(), Begun(mode=Mode.LIVE), Begun(luck=1)])
SAMPLES = st.sampled_from(LEVELS)


def possible(level: Level, state: CrossingState) -> list[CrossingMove]:
    """Return every open move; in live mode time can go by as well."""
    moves = [option.move for option in options(level, state) if option.open]
    return [*moves, Wait(700), Wait(16)] if state.mode is Mode.LIVE and moves else moves


def walked(level: Level, begun: Begun, numbers: list[int]) -> CrossingHistory:
    """Return a walk: each number picks one of the open moves, or now and then an undo."""
    history = begin(level, begun)
    for number in numbers:
        moves = possible(level, history.now)
        if number % 7 == 0:
            history = undo(history)
        elif moves:
            history, _ = play(level, history, moves[number % len(moves)])
    return history


@given(SAMPLES, WAYS, WALKS)
def test_nobody_ever_stands_in_the_water(level: Level, begun: Begun, numbers: list[int]) -> None:
    board = walked(level, begun, numbers).now.board
    in_river = [place for place in board.at if 0 < place < level.green]
    assert all(board.stones >> place & 1 for place in in_river)
    assert len(in_river) == len(set(in_river))
    assert list(board.at) == sorted(board.at, reverse=True)


@given(SAMPLES, WAYS, WALKS)
def test_no_stone_is_lost(level: Level, begun: Begun, numbers: list[int]) -> None:
    board = walked(level, begun, numbers).now.board
    assert board.stones.bit_count() + board.sunk.bit_count() + sum(board.hands) == level.stones
    assert not board.stones & board.sunk
    assert (board.stones | board.sunk) & ~((1 << level.green) - 2) == 0


@given(SAMPLES, WAYS, WALKS)
def test_somebody_in_play_carries_the_lantern(level: Level, begun: Begun, numbers: list[int]) -> None:
    board = walked(level, begun, numbers).now.board
    assert board.lantern == NO_LANTERN if level.lantern is None else 0 <= board.lantern < len(board.line)


@given(SAMPLES, WAYS, WALKS)
def test_tasks_are_never_undone_by_a_move(level: Level, begun: Begun, numbers: list[int]) -> None:
    state = start(level, begun.line_up, begun.mode, begun.luck)
    for number in numbers:
        moves = possible(level, state)
        if not moves:
            break
        turn = advance(level, state, moves[number % len(moves)])
        done = [event.place for event in turn.events if isinstance(event, TaskDone)]
        assert done == [place.id for place in level.places[state.board.done : turn.state.board.done]]
        state = turn.state


@given(SAMPLES, WAYS, WALKS)
def test_a_broken_link_lies_between_the_last_and_the_first(level: Level, begun: Begun, numbers: list[int]) -> None:
    board = walked(level, begun, numbers).now.board
    for place in range(1, level.green):
        if board.sunk >> place & 1 or board.left[place - 1]:
            assert board.at[-1] < place < board.at[0]
        assert board.left[place - 1] <= river_of(level, begun.mode).hold


@given(SAMPLES, WAYS, WALKS)
def test_every_option_is_open_or_says_why_not(level: Level, begun: Begun, numbers: list[int]) -> None:
    state = walked(level, begun, numbers).now
    for option in options(level, state):
        assert option.open == (option.why is None)
        if option.open:
            advance(level, state, option.move)
        else:
            assert option.why is not None
            assert option.why.source != "The chain is whole already."


@given(SAMPLES, WAYS, WALKS)
def test_the_same_steps_lead_to_the_same_history(level: Level, begun: Begun, numbers: list[int]) -> None:
    history = walked(level, begun, numbers)
    assert replay(level, begun, history.steps) == history


@given(SAMPLES, WALKS)
def test_a_step_can_be_taken_back_in_calm_mode(level: Level, numbers: list[int]) -> None:
    history = walked(level, Begun(), numbers)
    for move in possible(level, history.now):
        after, _ = play(level, history, move)
        assert undo(after).now == history.now
        assert undo(after).past == history.past


@given(SAMPLES, WALKS)
def test_in_live_mode_nothing_can_be_taken_back(level: Level, numbers: list[int]) -> None:
    history = walked(level, Begun(mode=Mode.LIVE), numbers)
    assert not can_undo(history)
    assert undo(history) == history


@given(SAMPLES, WAYS, WALKS)
def test_the_score_has_a_hundred_points(level: Level, begun: Begun, numbers: list[int]) -> None:
    earned = score(level, walked(level, begun, numbers).now)
    assert 0 <= earned.total <= 100
    assert earned.links.most + earned.cards.most + earned.moves.most == 100


def test_time_in_a_row_is_one_step() -> None:
    level = river()
    history = begin(level, Begun(mode=Mode.LIVE))
    for move in (Lay(), Wait(16), Wait(17), Jump(A), Wait(5)):
        history, _ = play(level, history, move)
    assert history.steps == (Lay(), Wait(33), Jump(A), Wait(5))


def test_a_clean_crossing_in_par_earns_everything() -> None:
    level = LEVELS[2]
    history = replay(level, Begun(), solve(level).moves or ())
    assert history.now.won
    assert score(level, history.now).links.points == 70
    assert score(level, history.now).cards.most == 0


def test_a_broken_link_and_a_wrong_answer_cost_points() -> None:
    level = LEVELS[1]
    state = start(level)
    broken = CrossingState(state.level, state.mode, state.board, (), None, ((level.cards[0].id, B), (level.cards[0].id, A)), 3, (1, 1))
    earned = score(level, broken)
    assert (earned.links.got, earned.links.of, earned.links.points) == (2, 4, 25)
    assert (earned.cards.got, earned.cards.of, earned.cards.points) == (0, 1, 0)


def test_the_story_tells_what_is_worth_a_picture_and_leaves_out_what_was_taken_back() -> None:
    level = river("abb", keepers="ab", stones=3, lantern="a", hold=1)
    history = begin(level, Begun())
    for move in (Lay(), Jump(A), Lay()):
        history, _ = play(level, history, move)
    taken_back, _ = play(level, history, Jump(A))
    taken_back, _ = play(level, taken_back, Lay())
    assert [type(moment.event) for moment in story(level, taken_back)] == [TaskDone, LinkBroke]
    mended, _ = play(level, taken_back, Jump(A, -1))
    assert [type(moment.event) for moment in story(level, mended)] == [TaskDone, LinkBroke, LinkMended]
    assert [type(moment.event) for moment in story(level, undo(undo(taken_back)))] == [TaskDone]


def test_the_story_of_a_won_crossing_ends_on_the_green_bank() -> None:
    level = LEVELS[2]
    moments = story(level, replay(level, Begun(), solve(level).moves or ()))
    assert isinstance(moments[-1].event, Won)
    assert sum(isinstance(moment.event, TaskDone) for moment in moments) == 4
    assert any(isinstance(moment.event, LanternHanded) for moment in moments)
