"""The rules of a crossing: how it starts, and what each move does."""

from collections.abc import Sequence
from dataclasses import replace
from typing import assert_never

from game.core.crossing.board import (
    NO_LANTERN,
    Board,
    River,
    call,
    do_tasks,
    hand_over,
    is_over,
    jump,
    lay,
    lift,
    pass_on,
    pass_time,
    set_out,
    together,
)
from game.core.crossing.events import Answered, CardDrawn, Won, what_happened
from game.core.crossing.level import Card, CardAnswer, CardId, KeeperId, Level
from game.core.crossing.state import (
    Answer,
    BoardMove,
    Call,
    CrossingMove,
    CrossingState,
    CrossingTurn,
    HandOver,
    Jump,
    Lay,
    Lift,
    Mode,
    PassOn,
    Together,
    Wait,
)


def start(level: Level, line_up: Sequence[KeeperId] = (), mode: Mode = Mode.CALM, luck: int = 0) -> CrossingState:
    """Return a new crossing; `luck` picks among the cards of a place.

    `line_up` is front first; none means the level's own. ValueError if it does not name everybody who is there at first.
    """
    names = tuple(line_up) or level.present
    if sorted(names) != sorted(level.present):
        raise ValueError(f"no line-up of {level.id}: {names}")
    lantern = NO_LANTERN if level.lantern is None else names.index(level.lantern)
    line = tuple(level.number(name) for name in names)
    return CrossingState(level.id, mode, set_out(river_of(level, mode), line, level.stones, lantern), _dealt(level, luck))


def advance(level: Level, state: CrossingState, move: CrossingMove) -> CrossingTurn:
    """Return the crossing after a move; ValueError when the move is not possible now (a bug of ours)."""
    match move:
        case Answer(keeper):
            return _answer(level, state, keeper)
        case Wait(milliseconds):
            return _wait(level, state, milliseconds)
        case _:
            return _move(level, state, move)


def river_of(level: Level, mode: Mode = Mode.CALM) -> River:
    """Return what does not change during a crossing, as plain numbers."""
    return River(
        width=len(level.places),
        hold=level.hold.moves if mode is Mode.CALM else 1000 * level.hold.seconds,
        by=tuple(frozenset(level.number(keeper) for keeper in place.by) for place in level.places),
        keepers=len(level.keepers),
        callers={
            number: (level.number(keeper.missing.called_by), level.place_number(keeper.missing.at))
            for number, keeper in enumerate(level.keepers)
            if keeper.missing is not None
        },
        together=level.together,
    )


def board_after(level: Level, river: River, board: Board, move: BoardMove) -> Board | None:
    """Return the board right after a move, before stones sink and tasks are done; None where it is not possible."""
    match move:
        case Jump(keeper, step):
            return jump(river, board, index, step) if (index := index_of(level, board, keeper)) is not None else None
        case Lay(back):
            return lay(river, board, back=back)
        case Lift(ahead):
            return lift(river, board, ahead=ahead)
        case PassOn():
            return pass_on(board)
        case HandOver(to):
            return hand_over(board, index) if (index := index_of(level, board, to)) is not None else None
        case Together():
            return together(river, board)
        case Call(keeper):
            return call(river, board, level.number(keeper))
        case _ as never:
            assert_never(never)


def index_of(level: Level, board: Board, keeper: KeeperId) -> int | None:
    """Return where a keeper stands in the line, 0 at the front; None for one who is missing."""
    number = level.number(keeper)
    return board.line.index(number) if number in board.line else None


def open_card(level: Level, state: CrossingState) -> Card | None:
    """Return the card that must be answered first."""
    return None if state.card is None else level.card(state.card)


# ---- what each move does


def _move(level: Level, state: CrossingState, move: BoardMove) -> CrossingTurn:
    river = river_of(level, state.mode)
    board = None if state.card or state.won else board_after(level, river, state.board, move)
    if board is None:
        raise ValueError(f"not possible now: {move}")
    passed = 1 if state.mode is Mode.CALM else 0
    after = replace(state, board=pass_time(river, state.board, board, passed), moves=state.moves + 1)
    return _finish_turn(level, river, state, after)


def _wait(level: Level, state: CrossingState, milliseconds: int) -> CrossingTurn:
    if state.mode is Mode.CALM or milliseconds < 0:
        raise ValueError(f"no time goes by: {milliseconds}")
    if state.card or state.won:
        return CrossingTurn(state)
    river = river_of(level, state.mode)
    after = replace(state, board=pass_time(river, state.board, state.board, milliseconds))
    return _finish_turn(level, river, state, after)


def _finish_turn(level: Level, river: River, before: CrossingState, after: CrossingState) -> CrossingTurn:
    """Draw the card that is due or do the tasks, and see whether all is done."""
    drawn = _due(level, after)
    if drawn is not None:
        after = replace(after, card=drawn, cards=tuple(card for card in after.cards if card != drawn))
    else:
        after = replace(after, board=do_tasks(river, after.board))
    happened = what_happened(level, before.board, after.board)
    broken = after.board.sunk & ~before.board.sunk
    # Of stones that sink in the same moment the one that has been empty longest goes first.
    places = sorted((place for place in range(1, level.green) if broken >> place & 1), key=lambda place: before.board.left[place - 1])
    won = is_over(river, after.board)
    cards = () if drawn is None else (CardDrawn(drawn),)
    return CrossingTurn(replace(after, broken=(*before.broken, *places), won=won), (*happened, *cards, *((Won(),) if won else ())))


def _due(level: Level, state: CrossingState) -> CardId | None:
    """Return the card of the place to which the lantern has just come."""
    board = state.board
    if board.sunk:
        return None
    lit = board.at if board.lantern == NO_LANTERN else (board.at[board.lantern],)
    return next((card for card in state.cards if level.place_number(level.card(card).at) in lit), None)


def _answer(level: Level, state: CrossingState, keeper: KeeperId) -> CrossingTurn:
    card = open_card(level, state)
    if card is None or (answer := _answer_of(card, keeper)) is None or (card.id, keeper) in state.answers:
        raise ValueError(f"not possible now: {Answer(keeper)}")
    told = Answered(card.id, keeper, answer.good)
    given = replace(state, answers=(*state.answers, (card.id, keeper)))
    if not answer.good:
        return CrossingTurn(replace(given, moves=state.moves + 1), (told,))
    turn = _finish_turn(level, river_of(level, state.mode), given, replace(given, card=None))
    return CrossingTurn(turn.state, (told, *turn.events))


def _answer_of(card: Card, keeper: KeeperId) -> CardAnswer | None:
    return next((answer for answer in card.answers if answer.keeper == keeper), None)


def _dealt(level: Level, luck: int) -> tuple[CardId, ...]:
    """Choose one card for each place that has some."""
    dealt = []
    for place in dict.fromkeys(card.at for card in level.cards):
        here = [card.id for card in level.cards if card.at == place]
        luck, pick = divmod(luck, len(here))
        dealt.append(here[pick])
    return tuple(dealt)
