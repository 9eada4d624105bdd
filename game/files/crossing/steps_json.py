"""Steps of a crossing as JSON trees and back; only what cannot be one is refused here, not what does not fit a level."""

from typing import assert_never

from game.core.crossing.history import Begun, CrossingStep
from game.core.crossing.level import KeeperId
from game.core.crossing.state import Answer, Call, HandOver, Jump, Lay, Lift, Mode, PassOn, Together, Wait
from game.core.undo import Undo
from game.files.json_part import DamagedError, a_group, a_list, a_number, a_text, a_word, a_yes, complete

PLAIN: dict[str, CrossingStep] = {"pass": PassOn(), "together": Together(), "undo": Undo()}


def write_step(step: CrossingStep) -> list[object]:
    """Write a step as a word, and what belongs to it."""
    match step:
        case Jump(keeper, way):
            return ["jump", keeper, way < 0]
        case Lay(back):
            return ["lay", back]
        case Lift(ahead):
            return ["lift", ahead]
        case HandOver(to):
            return ["hand", to]
        case Call(keeper):
            return ["call", keeper]
        case Answer(keeper):
            return ["answer", keeper]
        case Wait(milliseconds):
            return ["wait", milliseconds]
        case PassOn() | Together() | Undo():
            return [next(word for word, plain in PLAIN.items() if plain == step)]
        case _ as never:
            assert_never(never)


def read_step(tree: object) -> CrossingStep:
    """Read a step; DamagedError if there is none like it."""
    match a_list(tree):
        case [str(word)] if word in PLAIN:
            return PLAIN[word]
        case ["jump", keeper, back]:
            return Jump(KeeperId(a_text(keeper)), -1 if a_yes(back) else 1)
        case [str(word), value]:
            return _read(word, value)
        case _:
            raise DamagedError(f"no step: {tree!r:.40}")


def _read(word: str, value: object) -> CrossingStep:
    match word:
        case "lay":
            return Lay(a_yes(value))
        case "lift":
            return Lift(a_yes(value))
        case "hand":
            return HandOver(KeeperId(a_text(value)))
        case "call":
            return Call(KeeperId(a_text(value)))
        case "answer":
            return Answer(KeeperId(a_text(value)))
        case "wait":
            return Wait(a_number(value))
        case _:
            raise DamagedError(f"no step: {word:.40}")


def write_begun(begun: Begun) -> dict[str, object]:
    """Write how a crossing was begun."""
    return {"line_up": list(begun.line_up), "mode": begun.mode.value, "luck": begun.luck}


def read_begun(tree: object) -> Begun:
    """Read how a crossing was begun; DamagedError if something is missing or of the wrong kind."""
    keys = a_group(tree)
    with complete():
        line_up = tuple(KeeperId(a_text(keeper)) for keeper in a_list(keys["line_up"]))
        return Begun(line_up, a_word(Mode, keys["mode"]), a_number(keys["luck"]))
