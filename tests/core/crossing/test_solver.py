"""The solver, and what it proves of the shipped levels.

The counts of reachable positions pin the rules: whoever changes a rule of the river changes them.
"""

import pytest

from game.core.crossing.advance import advance, board_after, open_card, river_of, start
from game.core.crossing.board import Board, do_tasks, is_over, pass_time
from game.core.crossing.level import KeeperId, Level
from game.core.crossing.options import moves
from game.core.crossing.solver import Solution, solve, solve_all, steps
from game.core.crossing.state import Answer, CrossingState, Jump, Lay, Mode
from game.files.crossing.level_file import read_level
from game.files.places import content_folder
from game.files.shelf.shelf import read_only
from tests.core.crossing.rivers import board_of, card, picture_of, river

A, B, C = (KeeperId(name) for name in "abc")
LEVELS = sorted((content_folder() / "scenarios" / "crossings").glob("*.yaml"))
PINNED = {
    "1-first-steps": (15, 201),
    "2-warm-hand-over": (21, 3_853),
    "3-who-next-to-whom": (27, 3_811),
    "4-fewer-stones": (19, 3_198),
    "5-somebody-is-missing": (19, 14_674),
    "6-the-long-river": (29, 62_940),
}
"""Par, and the positions that can be reached in the best line-up."""


def shipped(name: str) -> Level:
    level = read_only(content_folder() / "scenarios" / "crossings" / f"{name}.yaml", read_level)
    assert level is not None
    return level


def won_by(level: Level, solution: Solution, luck: int = 0) -> CrossingState:
    """Play a solution; cards are answered by those who can mend them."""
    state = start(level, solution.line_up, luck=luck)
    for move in solution.moves or ():
        state = advance(level, state, move).state
        while (open_ := open_card(level, state)) is not None:
            state = advance(level, state, Answer(next(answer.keeper for answer in open_.answers if answer.good))).state
    return state


def test_all_shipped_levels_are_pinned() -> None:
    assert [path.stem for path in LEVELS] == list(PINNED)


@pytest.mark.parametrize("name", PINNED)
def test_the_solution_of_a_shipped_level_wins_in_par(name: str) -> None:
    level = shipped(name)
    best = solve_all(level)[0]
    assert (len(best.moves or ()), best.positions) == PINNED[name]
    for luck in range(4):
        state = won_by(level, best, luck)
        assert state.won
        assert state.moves == level.par
        assert state.broken == ()


def test_every_line_up_of_the_third_level_can_win_but_few_in_par() -> None:
    lengths = [len(solution.moves or ()) for solution in solve_all(shipped("3-who-next-to-whom"))]
    assert len(lengths) == 24
    assert lengths.count(27) == 4
    assert lengths[-1] == 52


def test_two_keepers_cross_one_place_in_five_moves() -> None:
    solution = solve(river("*", keepers="ab", stones=1))
    assert solution.moves is not None
    assert solution.moves[:2] == (Lay(), Jump(A))
    assert len(solution.moves) == 5


@pytest.mark.parametrize(("keepers", "stones", "can"), [("abc", 4, True), ("abc", 3, False), ("ab", 3, True), ("ab", 2, False)])
def test_a_long_river_needs_a_stone_more_than_there_are_keepers(keepers: str, stones: int, *, can: bool) -> None:
    assert (solve(river("*****", keepers=keepers, stones=stones)).moves is not None) == can


def test_the_right_line_up_saves_moves() -> None:
    level = river("abcba", stones=5, lantern="a")
    right, wrong = solve(level, (A, B, C)), solve(level, (B, C, A))
    assert len(right.moves or ()) < len(wrong.moves or ())


def test_cards_change_neither_moves_nor_positions() -> None:
    plain, stopped = river("aba", lantern="a"), river("aba", lantern="a", cards=(card("one", 2, "a", "b"),))
    assert solve(plain) == solve(stopped)


def reached(level: Level) -> list[Board]:
    """Return every board that can be reached, with broken links as well."""
    rules = river_of(level)
    known = {start(level).board}
    edge = list(known)
    while edge:
        board = edge.pop()
        for move in () if is_over(rules, board) else moves(level, board):
            after = board_after(level, rules, board, move)
            if after is not None and (after := do_tasks(rules, pass_time(rules, board, after, 1))) not in known:
                known.add(after)
                edge.append(after)
    return list(known)


def test_the_solver_knows_the_same_moves_as_the_game() -> None:
    level = river("abca", stones=4, lantern="a", together=True, missing="db2")
    rules = river_of(level)
    for board in reached(level)[::7]:
        boards = (board_after(level, rules, board, move) for move in moves(level, board))
        settled = {do_tasks(rules, pass_time(rules, board, after, 1)) for after in boards if after is not None}
        assert set(steps(rules, board)) == {after for after in settled if not after.sunk}


@pytest.mark.parametrize(
    "level",
    [
        river("aba", keepers="ab", stones=3, lantern="a", hold=1),
        river("aaaa", keepers="ab", stones=3, lantern="b", hold=1),
        river("bab", keepers="ab", stones=4, lantern="a", hold=2, missing="ca2"),
    ],
)
def test_nothing_that_players_do_can_spoil_a_crossing(level: Level) -> None:
    """From every position, with whatever links broken, there is a way to win."""
    rules = river_of(level)
    boards = reached(level)
    before: dict[Board, list[Board]] = {board: [] for board in boards}
    for board in boards:
        for move in () if is_over(rules, board) else moves(level, board):
            after = board_after(level, rules, board, move)
            if after is not None:
                before[do_tasks(rules, pass_time(rules, board, after, 1))].append(board)
    winning = {board for board in boards if is_over(rules, board)}
    edge = list(winning)
    while edge:
        for board in before[edge.pop()]:
            if board not in winning:
                winning.add(board)
                edge.append(board)
    assert [picture_of(board) for board in boards if board not in winning] == []


@pytest.mark.parametrize("picture", ["c|bA~x| a2 c1 done1", "|~~o2|cBa b12", "dcba|~~~| a3", "|o1ob|A done3"])
def test_a_picture_is_read_as_it_is_drawn(picture: str) -> None:
    assert picture_of(board_of(picture)) == picture


def test_a_solution_in_calm_mode_keeps_all_links_in_live_mode_as_well() -> None:
    level = shipped("1-first-steps")
    state = start(level, mode=Mode.LIVE)
    for move in solve(level).moves or ():
        state = advance(level, state, move).state
    assert state.won
