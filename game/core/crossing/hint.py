"""What could be done next in a crossing: the solver's move for all, and the most useful move of one keeper."""

from collections.abc import Iterator
from dataclasses import replace

from game.core.crossing.advance import board_after, index_of, river_of
from game.core.crossing.board import NO_LANTERN, Board, River, do_tasks, is_over, pass_time
from game.core.crossing.level import KeeperId, Level
from game.core.crossing.options import moves, options
from game.core.crossing.state import BoardMove, Call, CrossingState, HandOver, Jump, Lay, Lift, Mode, PassOn

MOST = 30_000
"""Boards that are looked at before a hint is only a useful move."""


def hint(level: Level, state: CrossingState, most: int = MOST) -> BoardMove | None:
    """Return the first of the fewest moves to the end, or to a whole chain where one link is broken; None where none is known."""
    river = river_of(level)
    # In time nobody counts moves, so the hold of the empty stones begins anew.
    begin = state.board if state.mode is Mode.CALM else state.board._replace(left=(0,) * river.width)
    seen = {begin}
    edge: list[tuple[Board, BoardMove | None]] = [(begin, None)]
    while edge and len(seen) <= most:
        following: list[tuple[Board, BoardMove | None]] = []
        for board, first in edge:
            for move, after in _steps(level, river, board):
                if after.sunk.bit_count() < begin.sunk.bit_count() or is_over(river, after):
                    return first or move
                if after not in seen:
                    seen.add(after)
                    following.append((after, first or move))
        edge = following
    return _any_useful(level, state)


def _steps(level: Level, river: River, board: Board) -> Iterator[tuple[BoardMove, Board]]:
    for move in moves(level, board):
        after = board_after(level, river, board, move)
        if after is not None:
            settled = pass_time(river, board, after, 1)
            if not settled.sunk & ~board.sunk:
                yield move, do_tasks(river, settled)


def _any_useful(level: Level, state: CrossingState) -> BoardMove | None:
    found = (useful(level, state, level.keepers[number].id) for number in state.board.line)
    return next((move for move in found if move is not None), None)


def useful(level: Level, state: CrossingState, keeper: KeeperId, *, back: bool = False) -> BoardMove | None:
    """Return the move that leads a keeper on most, or back; None while there is none."""
    possible = {option.move for option in options(level, state) if option.open}
    wished = _back(level, state, keeper) if back else _on(level, state, keeper)
    return next((move for move in wished if move in possible), None)


def _back(level: Level, state: CrossingState, keeper: KeeperId) -> Iterator[BoardMove]:
    line = state.board.line
    number = level.number(keeper)
    yield Jump(keeper, -1)
    if line and number == line[-1]:
        yield Lay(back=True)
    if line and number == line[0]:
        yield Lift(ahead=True)


def _on(level: Level, state: CrossingState, keeper: KeeperId) -> Iterator[BoardMove]:
    board, index = state.board, index_of(level, state.board, keeper)
    if index is None:
        yield from (Call(keeper),)
        return
    if board.at[index] and board.sunk >> board.at[index] - 1 & 1:
        yield Jump(keeper, -1)
    yield from (Call(each.id) for each in level.keepers if each.missing is not None and each.missing.called_by == keeper)
    taker = _taker(level, board, index)
    if taker is not None:
        yield HandOver(taker)
    if index == len(board.line) - 1:
        yield Lift()
    yield Jump(keeper)
    if index == 0:
        yield Lay()
    if board.hands[index] or index == 0:
        yield PassOn()


def _taker(level: Level, board: Board, index: int) -> KeeperId | None:
    """Return the neighbour to whom the lantern should go from here: towards the nearest who has the next task's mandate."""
    if board.lantern == NO_LANTERN or board.lantern != index or board.done >= len(level.places):
        return None
    mandate = level.places[board.done].by
    able = [at for at, number in enumerate(board.line) if not mandate or level.keepers[number].id in mandate]
    if not able or index in able:
        return None
    nearest = min(able, key=lambda at: abs(at - index))
    return level.keepers[board.line[index + (1 if nearest > index else -1)]].id


def without_time(state: CrossingState) -> CrossingState:
    """Return a moment without what only time changes: the milliseconds that are left, as seconds that have begun."""
    if state.mode is Mode.CALM:
        return state
    return replace(state, board=state.board._replace(left=tuple(-(-left // 1000) for left in state.board.left)))
