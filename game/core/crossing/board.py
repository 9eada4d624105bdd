"""The paper stones as plain numbers: what each move does to them, and nothing else.

Everything here returns a new board, or None where the move is not possible. The solver plays on boards alone, so they are
tuples of small numbers; places count from 1, the red bank is 0, the green bank comes behind the last place.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

NO_LANTERN = -1


class Board(NamedTuple):
    """Where everybody and everything is."""

    line: tuple[int, ...]
    """The keepers in play, front first, by their numbers in the level."""
    at: tuple[int, ...]
    """Where each of the line stands."""
    stones: int
    """A bit for each place on which a stone lies above the water."""
    sunk: int
    """A bit for each place whose stone has sunk: a broken link."""
    hands: tuple[int, ...]
    """How many stones each of the line has in hand."""
    lantern: int
    """Who carries the lantern, as an index into the line."""
    done: int
    """How many tasks are done; they are done in the order of the places."""
    left: tuple[int, ...]
    """For each place, how long its stone can still stay empty: moves, or milliseconds. 0: it is not waiting."""


@dataclass(frozen=True)
class River:
    """What does not change during a crossing."""

    width: int
    """How many places there are."""
    hold: int
    """How long a stone in use can stay empty: moves, or milliseconds."""
    by: tuple[frozenset[int], ...]
    """For each place, the keepers with the mandate; empty: everybody."""
    keepers: int
    """How many keepers there are, those who are missing included."""
    callers: Mapping[int, tuple[int, int]]
    """For each missing keeper, who calls, and on which place."""
    together: bool
    green: int = field(init=False)
    """The number of the green bank."""

    def __post_init__(self) -> None:
        """Count the green bank once; the solver asks for it a million times."""
        object.__setattr__(self, "green", self.width + 1)


def set_out(river: River, line: tuple[int, ...], stones: int, lantern: int) -> Board:
    """Return the board before the first move: all on the red bank, the stones with the front keeper."""
    hands = (stones, *(0 for _ in line[1:]))
    return Board(line, tuple(0 for _ in line), 0, 0, hands, lantern, 0, (0,) * river.width)


def whole(board: Board) -> bool:
    """Whether everybody stands next to each other."""
    ahead = board.at[0]
    for place in board.at:
        if ahead - place > 1:
            return False
        ahead = place
    return True


def free(river: River, board: Board, place: int) -> bool:
    """Whether somebody may step here: onto a bank, or onto a stone on which nobody stands."""
    if place in (0, river.green):
        return True
    return bool(board.stones >> place & 1) and place not in board.at


def jump(river: River, board: Board, index: int, step: int) -> Board | None:
    """One keeper goes one place on or back; going back onto a broken link brings its stone up again."""
    line, at, stones, sunk, hands, lantern, done, left = board
    to = at[index] + step
    # Nobody overtakes the one before, or falls back behind the one after.
    first, last = at[index - 1] if index else river.green, at[index + 1] if index + 1 < len(at) else 0
    if not last <= to <= first:
        return None
    if step < 0 and sunk >> to & 1:
        stones, sunk = stones | 1 << to, sunk & ~(1 << to)
    if 0 < to < river.green and (not stones >> to & 1 or to in at):
        return None
    return Board(line, (*at[:index], to, *at[index + 1 :]), stones, sunk, hands, lantern, done, left)


def lay(river: River, board: Board, *, back: bool) -> Board | None:
    """The front keeper lays a stone on the next place; or, back, the last one behind, with a stone that came from hand to hand."""
    place = board.at[-1] - 1 if back else board.at[0] + 1
    if not 1 <= place <= river.width or (board.stones | board.sunk) >> place & 1:
        return None
    index = _giver(board) if back else 0
    if not board.hands[index]:
        return None
    return board._replace(stones=board.stones | 1 << place, hands=_add_to_hand(board.hands, index, -1))


def _giver(board: Board) -> int:
    """Whose stone the last keeper lays: the last one's own, or else the nearest that can be passed back."""
    last = len(board.line) - 1
    if board.hands[last] or not whole(board):
        return last
    return next((index for index in range(last, -1, -1) if board.hands[index]), last)


def lift(river: River, board: Board, *, ahead: bool) -> Board | None:
    """The last keeper lifts the stone just left, or the front one takes back the one ahead."""
    index, place = (0, board.at[0] + 1) if ahead else (len(board.at) - 1, board.at[-1] - 1)
    if not 1 <= place <= river.width or not board.stones >> place & 1:
        return None
    return board._replace(stones=board.stones & ~(1 << place), hands=_add_to_hand(board.hands, index, 1))


def pass_on(board: Board) -> Board | None:
    """All stones in hands go from hand to hand to the front."""
    line, at, stones, sunk, hands, lantern, done, left = board
    if hands[0] == sum(hands) or not whole(board):
        return None
    return Board(line, at, stones, sunk, (sum(hands), *(0,) * (len(line) - 1)), lantern, done, left)


def hand_over(board: Board, to: int) -> Board | None:
    """The lantern goes to a neighbour who stands next to the one who carries it."""
    near = abs(to - board.lantern) == 1 and abs(board.at[to] - board.at[board.lantern]) <= 1
    if board.lantern == NO_LANTERN or board.sunk or not near:
        return None
    return Board(board.line, board.at, board.stones, board.sunk, board.hands, to, board.done, board.left)


def together(river: River, board: Board) -> Board | None:
    """All go one place forward at once; of those on the red bank, the first in line."""
    moving = [index for index, place in enumerate(board.at) if place < river.green]
    if not river.together or not moving or not whole(board) or not free(river, board, board.at[moving[0]] + 1):
        return None
    bank = next((index for index in moving if board.at[index] == 0), len(board.at))
    at = tuple(place + 1 if place < river.green and index <= bank else place for index, place in enumerate(board.at))
    return Board(board.line, at, board.stones, board.sunk, board.hands, board.lantern, board.done, board.left)


def call(river: River, board: Board, keeper: int) -> Board | None:
    """Somebody who was missing comes to the red bank, at the end of the line."""
    if keeper in board.line or keeper not in river.callers:
        return None
    caller, place = river.callers[keeper]
    if caller not in board.line or board.at[board.line.index(caller)] != place or not open_behind(board):
        return None
    return board._replace(line=(*board.line, keeper), at=(*board.at, 0), hands=(*board.hands, 0))


def open_behind(board: Board) -> bool:
    """Whether stones lie all the way from the red bank to the last keeper."""
    behind = (1 << max(1, board.at[-1])) - 2
    return board.stones & behind == behind


def pass_time(river: River, before: Board, board: Board, passed: int) -> Board:
    """Count how long stones in use stay empty; those whose time is over sink."""
    empty = _empty_in_use(board)
    if not empty and not any(board.left):
        return board
    left, sunk = [0] * river.width, 0
    for place in empty:
        rest = before.left[place - 1]
        left[place - 1] = max(0, rest - passed) if rest else river.hold
        sunk |= 0 if left[place - 1] else 1 << place
    return board._replace(left=tuple(left), stones=board.stones & ~sunk, sunk=board.sunk | sunk)


def _empty_in_use(board: Board) -> list[int]:
    """Return the places between the last and the first keeper on whose stones nobody stands."""
    at = board.at
    between = (1 << at[0]) - 1 & -(2 << at[-1]) & board.stones
    for place in at:
        between &= ~(1 << place)
    return [place for place in range(at[-1] + 1, at[0]) if between >> place & 1] if between else []


def do_tasks(river: River, board: Board) -> Board:
    """Do the tasks for which the right keeper stands on the right place; with the lantern, where there is one."""
    done = board.done
    while done < river.width and not board.sunk and _works(river, board, done):
        done += 1
    return board._replace(done=done) if done != board.done else board


def _works(river: River, board: Board, done: int) -> bool:
    if done + 1 not in board.at:
        return False
    index = board.at.index(done + 1)
    mandate = river.by[done]
    return (board.lantern in (NO_LANTERN, index)) and (not mandate or board.line[index] in mandate)


def is_over(river: River, board: Board) -> bool:
    """Whether all keepers are on the green bank and all tasks are done."""
    return board.done == river.width and len(board.line) == river.keepers and board.at[-1] == river.green


def _add_to_hand(hands: tuple[int, ...], index: int, number: int) -> tuple[int, ...]:
    return (*hands[:index], hands[index] + number, *hands[index + 1 :])
