"""The moves of a crossing as buttons: grouped by the keeper who makes them, the shut ones with their reason."""

from collections.abc import Iterator
from dataclasses import replace

from game.core.crossing.level import KeeperId, Level
from game.core.crossing.options import CrossingOption, name_of, options
from game.core.crossing.state import Answer, BoardMove, Call, CrossingMove, CrossingState, HandOver, Jump, Lay, Lift, PassOn, Together, Wait
from game.core.message import text
from game.screens.crossing.looks import keeper_icon, move_icon, move_key, move_words
from game.screens.services import Services
from game.ui.page.pieces import Button


def maker(level: Level, state: CrossingState, move: CrossingMove) -> KeeperId | None:
    """Return the keeper who makes a move; None for what all do together."""
    line = state.board.line
    match move:
        case Jump(keeper=keeper) | Answer(keeper=keeper):
            return keeper
        case Lay(back=back):
            return level.keepers[line[-1 if back else 0]].id
        case Lift(ahead=ahead):
            return level.keepers[line[0 if ahead else -1]].id
        case HandOver():
            return level.keepers[line[state.board.lantern]].id
        case Call(keeper=keeper):
            missing = level.keeper(keeper).missing
            return missing.called_by if missing is not None else keeper
        case PassOn() | Together() | Wait():
            return None


def is_rare(move: CrossingMove) -> bool:
    """Whether a move is one of those backwards that are shown only while they are open."""
    return move in (Lay(back=True), Lift(ahead=True))


def options_of(level: Level, state: CrossingState, keeper: KeeperId | None) -> tuple[CrossingOption, ...]:
    """Return what a keeper can do, and what all can do; open ones first among the reasons."""
    found = [option for option in options(level, state) if maker(level, state, option.move) in (keeper, None)]
    return tuple(option for option in found if option.open or not is_rare(option.move))


def open_moves(level: Level, state: CrossingState) -> tuple[BoardMove, ...]:
    """Return every open move, those that lead on first."""
    return tuple(option.move for option in options(level, state) if option.open and not isinstance(option.move, Answer | Wait))


def move_of(level: Level, state: CrossingState, key: str) -> BoardMove | None:
    """Return the open move of a button's key."""
    return next((move for move in open_moves(level, state) if move_key(move) == key), None)


def button(services: Services, level: Level, state: CrossingState, option: CrossingOption, *, hinted: bool = False) -> Button:
    """Return an open move as a button; a hinted one has another colour and a star."""
    say, keeper = services.say, maker(level, state, option.move)
    words = say(move_words(level, option.move))
    label = say(text("{keeper}: {move}", keeper=name_of(level, keeper), move=words)) if keeper is not None else words
    icon, tone = ("star", "ochre") if hinted else (move_icon(option.move), "card")
    return Button(move_key(option.move), words, icon, tone=tone, label=label)


def shut_sign(services: Services, level: Level, option: CrossingOption) -> Button:
    """Return a shut move as a mere sign; its name and why it is shut are told when it has the focus."""
    say = services.say
    words = say(move_words(level, option.move))
    label = say(text("{move}: {why}", move=words, why=option.why)) if option.why is not None else words
    return Button(move_key(option.move), "", move_icon(option.move), shut=True, label=label)


def named_button(services: Services, level: Level, state: CrossingState, move: BoardMove) -> Button:
    """Return an open move as a button that says who makes it."""
    made = button(services, level, state, CrossingOption(move))
    keeper = maker(level, state, move)
    if keeper is None:
        return made
    return replace(made, words=services.say(name_of(level, keeper)), icon=keeper_icon(keeper), detail=made.words)


def named_buttons(services: Services, level: Level, state: CrossingState) -> Iterator[Button]:
    """Return all open moves as buttons, for players with one switch."""
    for move in open_moves(level, state):
        yield named_button(services, level, state, move)
