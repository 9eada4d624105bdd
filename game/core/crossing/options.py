"""Which moves of a crossing are open, and why the others are shut."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import assert_never

from game.core.crossing.advance import board_after, index_of, open_card, river_of
from game.core.crossing.board import NO_LANTERN, Board, whole
from game.core.crossing.level import Card, KeeperId, Level
from game.core.crossing.state import Answer, BoardMove, Call, CrossingMove, CrossingState, HandOver, Jump, Lay, Lift, PassOn, Together
from game.core.message import Text, short_name, text


@dataclass(frozen=True)
class CrossingOption:
    """One move of this moment; a shut one says why."""

    move: CrossingMove
    open: bool = True
    why: Text | None = None


def options(level: Level, state: CrossingState) -> tuple[CrossingOption, ...]:
    """Return every move of this moment, those that lead on first; while a card is open, its answers alone.

    Time goes by without being listed.
    """
    if state.won:
        return ()
    card = open_card(level, state)
    if card is not None:
        return tuple(_answers(card, state))
    return tuple(_option(level, state, move) for move in moves(level, state.board))


def moves(level: Level, board: Board) -> Iterator[BoardMove]:
    """Name every move that can ever be made by those who are in play, open or shut."""
    names = [level.keepers[number].id for number in board.line]
    if level.together:
        yield Together()
    yield from (Jump(name) for name in names)
    if board.lantern != NO_LANTERN:
        yield from (HandOver(names[index]) for index in (board.lantern - 1, board.lantern + 1) if 0 <= index < len(names))
    yield from (Lay(), Lift(), PassOn())
    yield from (Call(keeper.id) for keeper in level.keepers if keeper.id not in names)
    yield from (Jump(name, -1) for name in names)
    yield from (Lay(back=True), Lift(ahead=True))


def _option(level: Level, state: CrossingState, move: BoardMove) -> CrossingOption:
    if board_after(level, river_of(level, state.mode), state.board, move) is not None:
        return CrossingOption(move)
    return CrossingOption(move, open=False, why=_why_not(level, state.board, move))


def _answers(card: Card, state: CrossingState) -> Iterator[CrossingOption]:
    for answer in card.answers:
        asked = (card.id, answer.keeper) in state.answers
        yield CrossingOption(Answer(answer.keeper), not asked, answer.why if asked else None)


def _why_not(level: Level, board: Board, move: BoardMove) -> Text:
    match move:
        case Jump(keeper, step):
            return _why_no_jump(level, board, keeper, step)
        case Lay(back):
            return _why_no_lay(level, board, back=back)
        case Lift(ahead):
            return text("There is no stone to take back ahead.") if ahead else text("There is no stone to lift behind the last keeper.")
        case PassOn():
            return _why_no_passing(level, board)
        case HandOver(to):
            return _why_no_handing(level, board, to)
        case Together():
            return _why_not_together(level, board)
        case Call(keeper):
            return _why_no_call(level, board, keeper)
        case _ as never:
            assert_never(never)


def _why_no_jump(level: Level, board: Board, keeper: KeeperId, step: int) -> Text:
    index = index_of(level, board, keeper)
    if index is None:
        return _not_here(level, keeper)
    to = board.at[index] + step
    if to > level.green:
        return text("{keeper} is on the green bank already.", keeper=spoken_of(level, keeper))
    if to < 0:
        return text("{keeper} is on the red bank already.", keeper=spoken_of(level, keeper))
    if 0 < to < level.green and board.sunk >> to & 1:
        return text("The stone there has sunk. Somebody ahead has to step back onto it.")
    near = index - step
    if 0 <= near < len(board.at) and board.at[near] in (to, board.at[index]):
        return _in_the_way(level, board, index, near)
    return text("No stone lies there. It is water.")


def _in_the_way(level: Level, board: Board, index: int, near: int) -> Text:
    other = _at(level, board, near)
    if board.at[near] == board.at[index]:
        return text("{keeper} goes first. The line keeps its order.", keeper=other)
    return text("{keeper} stands there. On a stone there is room for one.", keeper=other)


def _why_no_lay(level: Level, board: Board, *, back: bool) -> Text:
    index, place = (len(board.at) - 1, board.at[-1] - 1) if back else (0, board.at[0] + 1)
    if place < 1:
        return text("Behind the last keeper there is no water.")
    if place >= level.green:
        return text("Ahead of the front keeper there is no more water.")
    if (board.stones | board.sunk) >> place & 1:
        return text("A stone lies there already.")
    return text("{keeper} has no stone in hand. Stones come from hand to hand.", keeper=_at(level, board, index))


def _why_no_passing(level: Level, board: Board) -> Text:
    if not sum(board.hands):
        return text("Nobody has a stone in hand.")
    if board.hands[0] == sum(board.hands):
        return text("{keeper} has all the stones that are in hand.", keeper=_at(level, board, 0))
    return _apart(level, board)


def _why_no_handing(level: Level, board: Board, to: KeeperId) -> Text:
    index = index_of(level, board, to)
    if index is None:
        return _not_here(level, to)
    if board.sunk:
        return text("The lantern is out. First mend the chain: step back onto the stone that has sunk.")
    if board.lantern == NO_LANTERN:
        return text("There is no lantern here.")
    return text(
        "{giver} and {taker} do not stand next to each other. The lantern is never thrown.",
        giver=_at(level, board, board.lantern),
        taker=spoken_of(level, to),
    )


def _why_not_together(level: Level, board: Board) -> Text:
    if not level.together:
        return text("On this river everybody goes one by one.")
    return _apart(level, board) if not whole(board) else text("Ahead of the front keeper lies no stone yet.")


def _why_no_call(level: Level, board: Board, keeper: KeeperId) -> Text:
    missing = level.keeper(keeper).missing
    if missing is None or index_of(level, board, keeper) is not None:
        return text("{keeper} is here already.", keeper=spoken_of(level, keeper))
    caller = index_of(level, board, missing.called_by)
    if caller is None:
        return _not_here(level, missing.called_by)
    if board.at[caller] != level.place_number(missing.at):
        return text(
            "Only {caller} can call {keeper}, and only from the stone at {place}.",
            caller=spoken_of(level, missing.called_by),
            keeper=spoken_of(level, keeper),
            place=level.place(level.place_number(missing.at)).name,
        )
    return text("{keeper} would have no way to you. Lay stones behind you first, back to the red bank.", keeper=spoken_of(level, keeper))


def _apart(level: Level, board: Board) -> Text:
    for index in range(len(board.at) - 1):
        if board.at[index] - board.at[index + 1] > 1:
            return text(
                "{ahead} and {behind} do not stand next to each other.", ahead=_at(level, board, index), behind=_at(level, board, index + 1)
            )
    return text("The chain is whole already.")


def _not_here(level: Level, keeper: KeeperId) -> Text:
    return text("{keeper} is not here. Somebody has to call.", keeper=spoken_of(level, keeper))


def _at(level: Level, board: Board, index: int) -> Text:
    return short_name(level.keepers[board.line[index]].name)


def spoken_of(level: Level, keeper: KeeperId) -> Text:
    """Return what a keeper is called at the beginning of a sentence."""
    return short_name(name_of(level, keeper))


def name_of(level: Level, keeper: KeeperId) -> Text:
    """Return what a keeper is called."""
    return level.keeper(keeper).name
