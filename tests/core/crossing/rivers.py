"""Rivers in one line, for tests.

`c|bA~x|` is read from the red bank on the left to the green one on the right: c waits on the red bank, b and a stand on stones, a carries
the lantern (a capital letter), then comes water, and a stone that has sunk. `o` is an empty stone, `o2` one that sinks in two moves.
Behind it, where needed, stand stones in hand and the number of tasks done: `c|bA~~| a2 c1 done1`.
"""

import re

from game.core.crossing.advance import start
from game.core.crossing.board import NO_LANTERN, Board
from game.core.crossing.level import (
    Card,
    CardAnswer,
    CardId,
    CrossingId,
    Hold,
    Keeper,
    KeeperId,
    Level,
    Missing,
    PlaceId,
    RiverPlace,
)
from game.core.crossing.state import CrossingState, Mode
from game.core.message import Text
from game.core.source import Source

NOBODY = Source(Text("A book"), 2002)
NAMES = "abcdef"
SIGN = re.compile(r"([a-zA-Z~x])(\d*)")


def river(
    tasks: str = "***",
    keepers: str = "abc",
    stones: int = 3,
    *,
    hold: int = 2,
    lantern: str = "",
    together: bool = False,
    chosen: bool = False,
    missing: str = "",
    cards: tuple[Card, ...] = (),
) -> Level:
    """Return a level; a letter of `tasks` is the keeper with the mandate, * is everybody.

    `missing` is a keeper, the caller and the place, like dc2.
    """
    people = [Keeper(KeeperId(name), Text(name)) for name in keepers]
    if missing:
        people.append(Keeper(KeeperId(missing[0]), Text(missing[0]), Missing(KeeperId(missing[1]), PlaceId(f"p{missing[2]}"))))
    return Level(
        id=CrossingId("tiny"),
        title=Text("Tiny"),
        summary=Text("A tiny river."),
        minutes=1,
        places=tuple(_place(number, by) for number, by in enumerate(tasks, start=1)),
        keepers=tuple(people),
        stones=stones,
        hold=Hold(hold, hold),
        par=10,
        lantern=KeeperId(lantern) if lantern else None,
        together=together,
        chosen=chosen,
        cards=cards,
        talk=(Text("Why?"),),
    )


def card(name: str, place: int, good: str, bad: str) -> Card:
    """Return a card that one keeper mends and another does not."""
    answers = (CardAnswer(KeeperId(bad), good=False, why=Text("No.")), CardAnswer(KeeperId(good), good=True, why=Text("Yes.")))
    return Card(CardId(name), PlaceId(f"p{place}"), Text("It stops."), answers, NOBODY)


def _place(number: int, by: str) -> RiverPlace:
    mandate = () if by == "*" else (KeeperId(by),)
    return RiverPlace(PlaceId(f"p{number}"), Text(f"P{number}"), Text("Do it."), mandate, Text("It broke."), NOBODY)


def at(level: Level, picture: str, mode: Mode = Mode.CALM) -> CrossingState:
    """Return a crossing at the position of a picture."""
    board = board_of(picture)
    assert len(board.left) == len(level.places), f"{picture} is no picture of {len(level.places)} places"
    return CrossingState(level.id, mode, board, start(level, mode=mode).cards)


def board_of(picture: str) -> Board:
    """Read a picture."""
    water, _, rest = picture.partition(" ")
    red, middle, green = water.split("|")
    signs = SIGN.findall(middle)
    where = [(name, 0) for name in red]
    where += [(sign, place) for place, (sign, _) in enumerate(signs, start=1) if sign not in "~xo"]
    where += [(name, len(signs) + 1) for name in green]
    where.reverse()
    names = [name.lower() for name, _ in where]
    in_hand = dict.fromkeys(names, 0) | {word[0]: int(word[1:]) for word in rest.split() if not word.startswith("done")}
    return Board(
        line=tuple(NAMES.index(name) for name in names),
        at=tuple(place for _, place in where),
        stones=sum(1 << place for place, (sign, _) in enumerate(signs, start=1) if sign not in "~x"),
        sunk=sum(1 << place for place, (sign, _) in enumerate(signs, start=1) if sign == "x"),
        hands=tuple(in_hand[name] for name in names),
        lantern=next((index for index, (name, _) in enumerate(where) if name.isupper()), NO_LANTERN),
        done=int((re.findall(r"done(\d+)", rest) or ["0"])[0]),
        left=tuple(int(number or 0) for _, number in signs),
    )


def picture_of(board: Board) -> str:
    """Draw a board."""
    width = len(board.left)
    names = [NAMES[number].upper() if index == board.lantern else NAMES[number] for index, number in enumerate(board.line)]
    here = {place: "".join(reversed([name for name, at in zip(names, board.at, strict=True) if at == place])) for place in range(width + 2)}
    middle = "".join(here[place] or _water(board, place) for place in range(1, width + 1))
    hands = [f" {name.lower()}{count}" for name, count in zip(names, board.hands, strict=True) if count]
    return f"{here[0]}|{middle}|{here[width + 1]}{''.join(hands)}{f' done{board.done}' if board.done else ''}"


def _water(board: Board, place: int) -> str:
    if board.sunk >> place & 1:
        return "x"
    return f"o{board.left[place - 1] or ''}" if board.stones >> place & 1 else "~"
