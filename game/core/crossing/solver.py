"""Finds the fewest moves of a crossing, breadth first over boards, counting every position that can be reached with the chain whole."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import permutations

from game.core.crossing.advance import board_after, river_of, start
from game.core.crossing.board import Board, River, call, do_tasks, hand_over, is_over, jump, lay, lift, pass_on, pass_time, together
from game.core.crossing.level import KeeperId, Level
from game.core.crossing.options import moves
from game.core.crossing.state import BoardMove

MOST_POSITIONS = 150_000
"""How many positions are looked at, in all line-ups together, before a level counts as too large: a few seconds."""


@dataclass(frozen=True)
class Solution:
    """What can be proved of one line-up."""

    line_up: tuple[KeeperId, ...]
    moves: tuple[BoardMove, ...] | None
    """The fewest moves; None where the crossing cannot be won."""
    positions: int
    """How many positions were looked at; cards change none of them."""
    done: int
    """How many tasks were done at most."""
    furthest: int
    """How far the last keeper got with these tasks done, as a number in the river."""
    complete: bool = True
    """Whether it was proved to its end."""


def solve(level: Level, line_up: tuple[KeeperId, ...] = (), *, every: bool = True, most: int = MOST_POSITIONS) -> Solution:
    """Return the fewest moves with this line-up; none means the level's own.

    With `every` all positions are looked at, else only as many as are needed to know the fewest moves.
    """
    names = line_up or level.present
    river, begin = river_of(level), start(level, names).board
    came_from: dict[Board, Board | None] = {begin: None}
    edge, won = [begin], None
    while edge and (every or won is None) and len(came_from) <= most:
        edge = _following(river, edge, came_from)
        won = won or next((board for board in edge if is_over(river, board)), None)
    done, furthest = max((board.done, board.at[-1]) for board in came_from)
    line = None if won is None else _line(level, river, came_from, won)
    return Solution(names, line, len(came_from), done, furthest, complete=not edge or (won is not None and not every))


def solve_all(level: Level, most: int = MOST_POSITIONS) -> tuple[Solution, ...]:
    """Return the solutions of every line-up that the players may choose, the shortest first, with all positions of that one.

    The last one is not complete, and line-ups are left out, where that would take more than `most` positions.
    """
    if not level.chosen:
        return (solve(level, most=most),)
    solutions: list[Solution] = []
    for line_up in permutations(level.present):
        solutions.append(solve(level, line_up, every=False, most=most))
        most -= solutions[-1].positions
        if not solutions[-1].complete:
            return tuple(solutions)
    best, *others = sorted(solutions, key=lambda solution: (solution.moves is None, len(solution.moves or ())))
    return (solve(level, best.line_up), *others)


def _following(river: River, edge: list[Board], came_from: dict[Board, Board | None]) -> list[Board]:
    """Take every step from the boards of the edge; return the new boards."""
    following = []
    for board in edge:
        if is_over(river, board):
            continue
        for after in steps(river, board):
            if after not in came_from:
                came_from[after] = board
                following.append(after)
    return following


def steps(river: River, board: Board) -> Iterator[Board]:
    """Yield the board after every move that breaks no link."""
    for after in _boards_after_moves(river, board):
        if after is not None:
            settled = pass_time(river, board, after, 1)
            if not settled.sunk:
                yield do_tasks(river, settled)


def _boards_after_moves(river: River, board: Board) -> Iterator[Board | None]:
    if river.together:
        yield together(river, board)
    for index in range(len(board.at)):
        yield jump(river, board, index, 1)
        yield jump(river, board, index, -1)
    for to in (board.lantern - 1, board.lantern + 1):
        if board.lantern >= 0 and 0 <= to < len(board.line):
            yield hand_over(board, to)
    for backwards in (False, True):
        yield lay(river, board, back=backwards)
        yield lift(river, board, ahead=backwards)
    yield pass_on(board)
    if len(board.line) < river.keepers:
        yield from (call(river, board, keeper) for keeper in river.callers)


def _line(level: Level, river: River, came_from: dict[Board, Board | None], won: Board) -> tuple[BoardMove, ...]:
    """Name the moves that lead to a board."""
    line: list[BoardMove] = []
    after, before = won, came_from[won]
    while before is not None:
        line.append(_move_between(level, river, before, after))
        after, before = before, came_from[before]
    return tuple(reversed(line))


def _move_between(level: Level, river: River, before: Board, after: Board) -> BoardMove:
    for move in moves(level, before):
        board = board_after(level, river, before, move)
        if board is not None and do_tasks(river, pass_time(river, before, board, 1)) == after:
            return move
    raise ValueError(f"no move leads from {before} to {after}")
